"""Articles -> the stories that they belong to.

In: annotated articles, and those of the stories that are there; out: for each a story, companions in a new one, or
none.
"""
