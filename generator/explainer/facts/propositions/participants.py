"""Who takes part: do two propositions tell one act of the same, whatever they tell of day and place?"""

from __future__ import annotations

from collections import Counter

from ..model.proposition import Proposition
from .arguments import Fit, fit
from .compare import modes_meet, predicates


def role_fits(p: Proposition, q: Proposition) -> dict[str, Fit] | None:
    """Role by role of the first, where both tell one act, or None; circumstances (days, places) do not count."""
    if p.polarity != q.polarity or not p.polarity or p.open != q.open or not modes_meet(p, q):
        return None
    related = predicates(p, q)
    if related is None or related[0]:
        return None
    aligned = (
        {role: fit(a, q.argument(other)) for role, other in alignment if (a := p.argument(role)) is not None}
        for alignment in related[1]
    )
    return max(aligned, key=lambda fits: Counter(fits.values())["same"])


def other_people(p: Proposition, q: Proposition) -> bool:
    """Do both name who did it, or to whom, and not the same?"""
    pairs = ((p.agent, q.agent), (p.patient, q.patient))
    return any(a and b and a.names and b.names and fit(a, b) in ("clash", "other") for a, b in pairs)
