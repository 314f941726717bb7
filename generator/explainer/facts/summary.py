"""The summary: five to nine claims that together tell the story to somebody in a hurry.

The most important claims that stand alone, with at least one reason and one thing that is not known where the sources
give them, and no two that say nearly the same.
"""

from __future__ import annotations

from ..model import Claim
from .faq import is_unknown
from .similarity import Vector, cosine
from .statement import Group, Statement

LONGEST = 7
NEARLY = 0.45
"""Cosine from which a second claim adds too little."""


def choose_summary(
    claims: tuple[Claim, ...], groups: dict[str, Group], made: dict[Statement, Vector]
) -> tuple[str, ...]:
    """Claim ids, most important first."""
    able = [c for c in claims if groups[c.id].best.leaning < 0.5 and c.kind not in ("opinion", "background")]
    chosen: list[Claim] = []
    for test in (lambda c: True, lambda c: c.kind == "reason", lambda c: is_unknown(groups[c.id].best)):
        room = LONGEST - 2 if not chosen else 1
        for claim in able:
            if room == 0:
                break
            if test(claim) and _adds(claim, chosen, groups, made):
                if chosen and room == 1 and any(test(c) for c in chosen):
                    break
                chosen.append(claim)
                room -= 1
    order = {c.id: n for n, c in enumerate(claims)}
    return tuple(sorted((c.id for c in chosen), key=lambda id: order[id]))


def _adds(claim: Claim, chosen: list[Claim], groups: dict[str, Group], made: dict[Statement, Vector]) -> bool:
    mine = made[groups[claim.id].best]
    return claim not in chosen and all(cosine(mine, made[groups[c.id].best]) < NEARLY for c in chosen)
