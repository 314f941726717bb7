"""Which disagreements of a long story readers have time for; the others are minor.

The more is told, the more seems at odds that is not: counts of other weeks, other places, other patients. So their
number grows ever more slowly with what is found, and first come those that several sources tell on each side, of one
time, in like words, about what matters. What many claims tell at once is hardly one matter. The weights were set by
reading what was found in one story of four hundred articles.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from ...core.model import Disagreement
from ..grouping.similarity import Vector, cosine
from ..model.candidate import days_between
from ..model.statement import Group, Statement

ROOM, GROWTH = 5.0, 0.4
"""Disagreements shown of n are ROOM * n ** GROWTH: all of 15, 42 of 200."""
ALIKE = 4.0
"""What claims of two sides that are told in the same words add, over those that share none."""
IMPORTANCE = 0.25
"""Share of the importance of its less important side."""
APART = 0.4
"""Cost of each doubling of the days between two accounts of a conflict."""
BROAD = 0.7
"""Cost of each doubling of the claims on a side."""


def mark_minor_disagreements(
    found: tuple[Disagreement, ...],
    groups: Mapping[str, Group],
    worth: Mapping[str, float],
    vectors: Mapping[Statement, Vector],
) -> tuple[Disagreement, ...]:
    """The disagreements in their order, with those marked that are minor. `groups` and `worth` are by claim id."""
    room = round(ROOM * len(found) ** GROWTH)
    if len(found) <= room:
        return found
    weights = [_weight(entry, groups, worth, vectors) for entry in found]
    shown = set(sorted(range(len(found)), key=lambda n: (-weights[n], n))[:room])
    return tuple(entry if n in shown else replace(entry, minor=True) for n, entry in enumerate(found))


def _weight(
    entry: Disagreement, groups: Mapping[str, Group], worth: Mapping[str, float], vectors: Mapping[Statement, Vector]
) -> float:
    """Of the two sides that are told by most, and of the two that are nearest to each other."""
    sides = [[groups[id] for id in position.claims] for position in entry.positions]
    told = [[s for group in side for s in group.statements] for side in sides]
    sources = _second(len({s.source for s in side}) for side in told)
    matters = _second(max(worth[id] for id in position.claims) for position in entry.positions)
    alike = max(
        cosine(vectors[a.best], vectors[b.best]) for one, other in combinations(sides, 2) for a in one for b in other
    )
    issued = [list({s.published: s for s in side}.values()) for side in told]
    days = min(days_between(a, b) for one, other in combinations(issued, 2) for a in one for b in other)
    size = sum(map(len, sides)) / len(sides)
    return (
        math.log2(sources)
        + IMPORTANCE * matters
        + ALIKE * alike
        - APART * (entry.kind != "update") * math.log2(1 + days)
        - BROAD * math.log2(size)
    )


def _second(values: Iterable[float]) -> float:
    """The second greatest of at least two."""
    return sorted(values)[-2]
