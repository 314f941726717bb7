"""When things happened: one entry a dated event, with the words that date it.

An event whose source gives only words that cannot be resolved ("on Tuesday", no publication date) is listed as undated
with those words; no date is ever made up.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

from ..edtf import bounds, plain, precision, sort_key, uncertain
from ..model import Annotated, Evidence, OtherDate, TimelineEntry
from .anchor import evidence
from .statement import Group, Statement

_EXACTNESS = {"day": 0, "month": 1, "season": 2, "interval": 2, "year": 3, "decade": 4, "century": 5}


@dataclass(frozen=True, slots=True)
class _Dated:
    claim: str
    statement: Statement
    others: tuple[Statement, ...]


def make_timeline(
    groups: dict[str, Group], sources: tuple[Annotated, ...], scores: dict[str, float]
) -> tuple[TimelineEntry, ...]:
    """Entries in order of date, undated last. `groups` and `scores` are by claim id."""
    seen = {s.document.id: s for s in sources}
    days = _day_weights(groups)
    top = max(scores.values(), default=1.0) or 1.0
    entries = []
    for claim, group in groups.items():
        importance = max(0.0, scores[claim] / top)
        dated = [s for s in group.statements if s.when]
        if dated:
            chosen = min(dated, key=_best_date)
            weight = 0.5 * importance + 0.5 * days.get(plain(chosen.when), 0.0)
            entries.append(
                TimelineEntry(
                    id=claim,
                    claim=claim,
                    date=chosen.when,
                    modifier=chosen.date.modifier if chosen.date else "",
                    planned=chosen.planned,
                    also=_others(chosen, dated, claim, seen),
                    weight=round(weight, 3),
                    evidence=_words(chosen, seen),
                    rule=chosen.when_rule,
                )
            )
        elif words := _unresolved(group, seen):
            entries.append(
                TimelineEntry(
                    id=claim,
                    claim=claim,
                    undated=True,
                    weight=round(0.5 * importance, 3),
                    evidence=words,
                    rule="the source gives no date from which these words could be counted",
                )
            )
    return tuple(sorted(entries, key=lambda e: (e.undated, sort_key(e.date), -e.weight, e.id)))


def _best_date(s: Statement) -> tuple[bool, bool, int, str, int]:
    return (uncertain(s.when), s.date is None, _EXACTNESS.get(precision(s.when), 9), s.source, s.start)


def _words(s: Statement, seen: dict[str, Annotated]) -> Evidence | None:
    return evidence(seen[s.source].document, s.date.start, s.date.end) if s.date else None


def _others(chosen: Statement, dated: list[Statement], claim: str, seen: dict[str, Annotated]) -> tuple[OtherDate, ...]:
    """Dates of other statements of the event that do not overlap the chosen one, one a date."""
    mine = bounds(chosen.when)
    found: dict[str, OtherDate] = {}
    for s in dated:
        span = bounds(s.when)
        if mine and span and (span[0] > mine[1] or span[1] < mine[0]):
            found.setdefault(plain(s.when), OtherDate(s.when, claim, _words(s, seen)))
    return tuple(found[day] for day in sorted(found))


def _unresolved(group: Group, seen: dict[str, Annotated]) -> Evidence | None:
    """The words of a date without a value in an event of the group."""
    for s in group.statements:
        if s.kind in ("opinion", "background"):
            continue
        for date in seen[s.source].dates:
            inside = s.start <= date.start and date.end <= s.end
            if inside and date.type in ("DATE", "TIME") and not (date.edtf or date.value):
                return evidence(seen[s.source].document, date.start, date.end)
    return None


def _day_weights(groups: dict[str, Group]) -> dict[str, float]:
    """How much each day is talked about, 0 to 1: the number of sources that tell of it, those looking back for more."""
    told: dict[str, set[str]] = defaultdict(set)
    for group in groups.values():
        for s in group.statements:
            if s.when and not s.planned:
                told[plain(s.when)].add(s.source)
    most = max((math.log1p(len(by)) for by in told.values()), default=1.0)
    return {day: math.log1p(len(by)) / most for day, by in sorted(told.items())}
