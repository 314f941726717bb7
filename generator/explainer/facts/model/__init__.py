"""The values that the stages of the facts hand on: statements, figures, candidates for a disagreement, ids.

In: what one stage knows; out: frozen values for the next.
"""
