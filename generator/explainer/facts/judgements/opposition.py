"""Which statements stand against each other, by the disputes in which they were judged to take sides.

The same matter comes up in several questions, each with other statements and other mistakes. Two disputes that share a
statement on the one side and one on the other, and none across, are one matter: who stands on a side in one of them
stands against all who stand on the other side in any.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, product

Sides = tuple[tuple[str, ...], ...]
"""Keys of statements, by side."""


def opponents(disputes: Iterable[Sides]) -> dict[str, set[str]]:
    """Key of a statement -> those of the statements that it stands against."""
    found: dict[str, set[str]] = defaultdict(set)
    matters: list[tuple[set[str], set[str]]] = []
    for sides in disputes:
        _oppose(found, sides)
        if len(sides) == 2:
            matters = _with(matters, set(sides[0]), set(sides[1]))
    for matter in matters:
        _oppose(found, matter)
    return dict(found)


def _with(matters: list[tuple[set[str], set[str]]], one: set[str], other: set[str]) -> list[tuple[set[str], set[str]]]:
    """The matters with one more dispute, joined with those that it is one with."""
    apart = []
    for a, b in matters:
        straight, crossed = (bool(a & one), bool(b & other)), (bool(a & other), bool(b & one))
        if all(straight) and not any(crossed):
            one, other = a | one, b | other
        elif all(crossed) and not any(straight):
            one, other = b | one, a | other
        else:
            apart.append((a, b))
    return [*apart, (one, other)]


def _oppose(found: dict[str, set[str]], sides: Iterable[Iterable[str]]) -> None:
    for side, other in combinations(sides, 2):
        for a, b in product(side, other):
            found[a].add(b)
            found[b].add(a)
