"""Numbers with what they measure or count.

In: a text with its sentences, dates and names; out: quantities.
"""
