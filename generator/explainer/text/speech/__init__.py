"""Who says what, in quote marks or not, and how surely.

In: a text with sentences and names; out: quotations with speaker and force, hedges.
"""
