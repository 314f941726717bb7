"""Questions that a sentence answers, by transformation of its clauses: a phrase is asked for, the rest is kept.

In: a parsed sentence; out: questions, each with the phrase that answers it.
"""
