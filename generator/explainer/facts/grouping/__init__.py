"""Which statements say the same, and how many independent origins they have.

In: statements; out: groups, each with its sources.
"""
