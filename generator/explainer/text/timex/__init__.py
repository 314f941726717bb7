"""Time expressions and their values, by the rules that `rules` lists in order.

In: a text with its sentences and the day of its article; out: dates, each with its value and rule.
"""
