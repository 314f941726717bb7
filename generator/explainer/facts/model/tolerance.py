"""How far the value of a quantity reaches: what is approximate, and what was rounded before it was told."""

from __future__ import annotations

from ...core.model import Quantity

NEAR = 0.05
"""How far 'about' reaches, and a fraction in words: share of the value."""
ROUNDED = 0.49
"""How far a percentage reaches: share of its last digit. 33.3 is told as 33, and 33.5 as 34."""


def tolerance(q: Quantity) -> float:
    """How far the true value may lie from the one that is told, in the quantity's unit; 0 for an exact one."""
    if q.value is None:
        return 0.0
    decimals = len(f"{q.value:.6f}".rstrip("0").partition(".")[2])
    return max(
        NEAR * abs(q.value) if q.approximate else 0.0,
        ROUNDED * 10.0**-decimals if q.unit == "%" else 0.0,
    )
