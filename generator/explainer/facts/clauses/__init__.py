"""One sentence as clauses that can stand alone, each with its kind.

In: a sentence and its annotations; out: spans of clauses, their wording, kind and attribution.
"""
