"""Which entry of the old sheet is which of the new.

In: old entries and new ones; out: pairs, and where the words of those without a partner stand or stood.
"""
