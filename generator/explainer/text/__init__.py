"""From the bytes of an article to what is marked over its text.

In: a file's name and bytes; out: a `Document`, and spans of every kind over it.
"""
