"""Where sources give two days for one event, the timeline has one entry: the other day stands beside its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...core.edtf import apart, plain
from ...core.model import OtherDate, TimelineEntry

Sides = Sequence[Sequence[str]]
"""Claim ids of each position in a disagreement on a day."""


def with_rivals(entries: Iterable[TimelineEntry], disputed: Iterable[Sides]) -> list[TimelineEntry]:
    """The entries in their order; of those that rival each other the weightiest, with the other days."""
    listed = list(entries)
    for sides in disputed:
        side_of = {id: n for n, ids in enumerate(sides) for id in ids}
        here = [n for n, e in enumerate(listed) if e.claim in side_of and not (e.undated or e.planned)]
        if not here:
            continue
        chosen = max(here, key=lambda n: (listed[n].weight, -n))
        first = listed[chosen]
        rivals = [
            n for n in here if side_of[listed[n].claim] != side_of[first.claim] and apart(listed[n].date, first.date)
        ]
        known = {plain(first.date), *(plain(other.date) for other in first.also)}
        others = {plain(e.date): OtherDate(e.date, e.claim, e.evidence) for e in (listed[n] for n in reversed(rivals))}
        more = tuple(other for day, other in sorted(others.items()) if day not in known)
        listed[chosen] = replace(first, also=(*first.also, *more))
        listed = [entry for n, entry in enumerate(listed) if n not in rivals]
    return listed
