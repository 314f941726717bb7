"""Does each quote stand in its source, and does a wording say no more than its quotes?

In: a sheet and its documents; out: verdicts.
"""
