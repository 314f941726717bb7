"""What was decided once and is committed: what a model judged, and which story an article was put into.

In: judgements, texts with their stories; out: the same, from files beside the sheet and the stories.
"""
