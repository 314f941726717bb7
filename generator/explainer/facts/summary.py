"""The summary: five to seven claims that together tell the story to somebody in a hurry.

What most articles open with, what several sources tell or quarrel over, the reason and what is not known, where the
sources give them: each in order of importance, each able to stand alone, and no two that say nearly the same.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Claim
from .similarity import Vector, cosine
from .statement import Group, Statement
from .unknown import is_unknown

SHORTEST = 5
NEARLY = 0.45
"""Cosine from which a second claim adds too little."""
RELATED = 0.1
"""Cosine to the first claims from which a reason that shares no name with them is one for what they tell."""


def choose_summary(
    claims: tuple[Claim, ...], groups: dict[str, Group], made: dict[Statement, Vector]
) -> tuple[str, ...]:
    """Claim ids, most important first. `claims` are in that order."""
    able = [c for c in claims if groups[c.id].best.leaning < 0.5 and c.kind not in ("opinion", "background")]
    chosen: list[Claim] = []

    def take(count: int, fits: Callable[[Claim], bool]) -> None:
        for claim in able:
            if count > 0 and fits(claim) and _adds(claim, chosen, groups, made):
                chosen.append(claim)
                count -= 1

    def is_reason(claim: Claim) -> bool:
        told = groups[claim.id].best
        tied = (
            set(told.names) & set(groups[c.id].best.names) or cosine(made[told], made[groups[c.id].best]) >= RELATED
            for c in chosen[:3]
        )
        return claim.kind == "reason" and any(tied)

    def is_open(claim: Claim) -> bool:
        return is_unknown(groups[claim.id].best)

    take(3, lambda claim: True)
    take(2, lambda claim: claim.status != "single-source")
    for needed in (is_reason, is_open):
        if not any(map(needed, chosen)):
            take(1, needed)
    take(SHORTEST - len(chosen), lambda claim: True)
    order = {c.id: n for n, c in enumerate(claims)}
    return tuple(sorted((c.id for c in chosen), key=lambda id: order[id]))


def _adds(claim: Claim, chosen: list[Claim], groups: dict[str, Group], made: dict[Statement, Vector]) -> bool:
    mine = made[groups[claim.id].best]
    return claim not in chosen and all(cosine(mine, made[groups[c.id].best]) < NEARLY for c in chosen)
