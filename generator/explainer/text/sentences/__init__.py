"""Where sentences begin and end.

In: a text with its blocks; out: sentences that lie within them.
"""
