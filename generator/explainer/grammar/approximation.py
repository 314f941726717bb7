"""How far an approximate value reaches."""

NEAR = 0.05
"""How far 'about' reaches: share of the value."""
