"""The day of the article, and the day that each sentence tells of.

In: sentences, time expressions and metadata; out: dates, each with its rule in words.
"""
