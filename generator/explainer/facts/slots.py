"""Disagreement about numbers: one slot (deaths, orders, months of delay), several values.

Two values fill one slot when they count or measure the same thing in statements that share a name and are alike with
their numbers left out. Bounds and ranges count: "at least 68" and "81" can both be true. A change over time is told
apart from a conflict: what grows with the dates of its sources is an update; what shrinks, or differs at one time, is
a conflict, unless it is one of many values of what only adds up (deaths, cases, orders).
Statements about another time than their source's own (a pandemic of 1918) are compared with nothing.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise

from ..edtf import bounds, plain
from ..lang.en.words import HARMS
from ..model import Annotated, Bound, DisagreementKind
from ..nouns import plural
from .gates import NEAR
from .intervals import delay
from .kinds import telling
from .rivalry import Rivalry, Side, days_between, same_names, within_names
from .similarity import Vector, cosine
from .statement import Group, Statement
from .terms import event_classes, terms

ALIKE, UNNAMED, MUCH_ALIKE = 0.2, 0.35, 0.4
"""Least cosine, numbers left out: for what is news by itself (deaths, arrests), the same where a statement names
nobody, and for anything else."""
AT_ODDS = 10.0
"""A ratio of two values above which they hardly measure the same thing."""
FEW_SOURCES = 25
SHARED, SHARED_OF_MANY = 0.3, 0.5
"""Share of the fewer names in common from which two statements count for the same party, among few sources and among
many: the more pairs are compared, the more of them are alike by chance."""
ALSO = 0.3
"""The same of all their names, from which two values are a conflict and not only steps of a series."""
CLOSE = 3.0
"""A ratio up to which two values are rival answers; beyond it they more likely count different things."""
FAR = 60
"""Days between what a statement tells of and its source's date beyond which it is history."""
_PEOPLE = frozenset("person people passenger guest visitor resident".split())
_CUMULATIVE = HARMS | frozenset(("order", "sale", "download"))


@dataclass(frozen=True, slots=True)
class _Reading:
    """One statement's value for a slot."""

    claim: str
    statement: Statement
    what: str
    low: float
    high: float
    value: float
    bound: Bound
    start: int
    end: int


def rival_numbers(
    groups: dict[str, Group], made: dict[Statement, Vector], sources: tuple[Annotated, ...]
) -> list[Rivalry]:
    """Slots with different values, in order of their first claim."""
    text = {seen.document.id: seen.document.text for seen in sources}
    slots: dict[tuple[str, str], list[_Reading]] = defaultdict(list)
    for claim, group in groups.items():
        worded = {(r.what, unit): r.value for unit, r in _readings(claim, group.best, text[group.best.source])}
        for s in group.statements:
            if s.leaning < 0.9 and _current(s):
                found = _readings(claim, s, text[s.source])
                told = Counter((reading.what, unit) for unit, reading in found)
                for unit, reading in found:
                    slot = reading.what, unit
                    breakdown = told[slot] > 1  # "seven in Kansas, two in Ohio" answers no question about all
                    if not breakdown and worded.get(slot) == reading.value:
                        slots[slot].append(reading)
    main = _main_names(groups)
    rivalries: list[Rivalry] = []
    for (what, unit), readings in slots.items():
        for cluster in _clusters(readings, made, main):
            rivalries += _rivalries(what, unit, cluster, text)
    return rivalries


def _readings(claim: str, s: Statement, text: str) -> list[tuple[str, _Reading]]:
    """(unit, reading) for every figure and every length of time that measures an event of the statement."""
    found = []
    for q in s.quantities:
        if not q.value or q.value < 0 or not telling(q) or (q.unit == "%" and not q.counted):
            continue
        noun = q.counted or "amount"
        what = "person" if noun in _PEOPLE else noun
        if s.head and not q.unit and noun.split()[-1] not in HARMS:
            what = next(iter(sorted(event_classes(terms(noun)))), "") or (s.head if s.head in _CUMULATIVE else what)
        low, high = _range(q.value, q.high, q.bound, q.approximate)
        found.append((q.unit, _Reading(claim, s, what, low, high, q.value, q.bound, q.start, q.end)))
    if late := delay(text, s.durations, s.start, s.end):
        months, words = late
        found.append(("months", _Reading(claim, s, "delay", months, months, months, "", words.start, words.end)))
    return found


def _range(value: float, top: float | None, bound: Bound, approximate: bool) -> tuple[float, float]:
    """What can be true by the words alone: 'at least 20' leaves room for any more, where `gates` asks what is meant."""
    if top is not None:
        return value, top
    if bound in ("at-least", "more-than"):
        return value, float("inf")
    if bound in ("at-most", "less-than"):
        return 0.0, value
    slack = NEAR * abs(value) if approximate else 0.0
    return value - slack, value + slack


def _current(s: Statement) -> bool:
    span, now = bounds(s.when) if s.when else None, bounds(s.published) if s.published else None
    return span is None or now is None or abs((now[0] - span[1]).days) <= FAR or s.planned


def _clusters(
    readings: list[_Reading], made: dict[Statement, Vector], main: dict[str, set[str]]
) -> list[list[_Reading]]:
    """Readings that are about one slot: each is alike to another of its cluster and about the same names."""
    clusters: list[list[_Reading]] = []
    for reading in readings:
        near = (c for c in clusters if any(_one_slot(reading, other, made, main) for other in c))
        if cluster := next(near, None):
            cluster.append(reading)
        else:
            clusters.append([reading])
    return clusters


def _one_slot(a: _Reading, b: _Reading, made: dict[Statement, Vector], main: dict[str, set[str]]) -> bool:
    one, other = a.statement, b.statement
    least = SHARED if len(main) <= FEW_SOURCES else SHARED_OF_MANY
    newsworthy = a.what.split()[-1] in _CUMULATIVE or a.what == "delay"
    named = bool(one.names and other.names)
    return bool(
        max(a.value, b.value) <= AT_ODDS * min(a.value, b.value)
        and one.events & other.events
        and (within_names(one, other) >= least if named else _about_whom(one, main) & _about_whom(other, main))
        and cosine(made[one], made[other]) >= (MUCH_ALIKE if not newsworthy else ALIKE if named else UNNAMED)
    )


def _rivalries(what: str, unit: str, cluster: list[_Reading], text: dict[str, str]) -> list[Rivalry]:
    """An update where the values grow with time, else a conflict of those that cannot all be true."""
    points = _points(cluster)
    cumulative = what.split()[-1] in _CUMULATIVE
    if _growing(points):
        return _told(what, unit, "update", _by_value(points), text)
    at_odds = [
        side
        for side in points
        if any(
            not _reconcilable(side[0], other[0])
            and same_names(side[0].statement, other[0].statement) >= ALSO
            and _of_one_time(side[0], other[0], cumulative and len(points) > 2)
            and not (cumulative and _grew(side[0], other[0]))
            and max(side[0].value, other[0].value) <= CLOSE * min(side[0].value, other[0].value)
            for other in points
            if other is not side
        )
    ]
    return _told(what, unit, "number", at_odds, text)


def _by_value(points: list[list[_Reading]]) -> list[list[_Reading]]:
    """One point a value, on the first day it is given: in a series "81" and "at least 81" are one step."""
    steps: dict[float, list[_Reading]] = {}
    for side in points:
        steps.setdefault(side[0].value, []).extend(side)
    return list(steps.values())


def _growing(points: list[list[_Reading]]) -> bool:
    """Does the greatest value of each day rise from day to day? A smaller one may be said again later."""
    greatest: dict[str, float] = {}
    for side in points:
        for reading in side:
            day = _as_of(reading.statement)
            greatest[day] = max(reading.value, greatest.get(day, 0.0))
    values = [greatest[day] for day in sorted(greatest)]
    return (
        len(values) > 1 and "" not in greatest and all(a <= b for a, b in pairwise(values)) and values[0] < values[-1]
    )


def _points(cluster: list[_Reading]) -> list[list[_Reading]]:
    """One value a claim, by date, then size: of several the one that is nearest to another claim's and not shared."""
    by_claim: dict[str, list[_Reading]] = {}
    for reading in cluster:
        by_claim.setdefault(reading.claim, []).append(reading)
    chosen = []
    for claim, mine in by_claim.items():
        others = [r for other, theirs in by_claim.items() if other != claim for r in theirs]
        shared = {r.value for r in others}
        own = [r for r in mine if r.value not in shared] if len({r.value for r in mine}) > 1 else mine
        if own:
            chosen.append(
                min(own, key=lambda r: (min((abs(math.log(r.value / o.value)) for o in others), default=0.0), r.start))
            )
    sides: dict[tuple[float, Bound], list[_Reading]] = {}
    for reading in sorted(chosen, key=lambda r: (_as_of(r.statement), r.value, r.claim)):
        sides.setdefault((reading.value, reading.bound), []).append(reading)
    return list(sides.values())


def _of_one_time(a: _Reading, b: _Reading, moving: bool) -> bool:
    """Where many values of a moving count are known, only those of one day can be at odds."""
    return not moving or days_between(a.statement, b.statement) <= 1


def _grew(a: _Reading, b: _Reading) -> bool:
    """Is the later of two values the greater?"""
    first, second = sorted((_as_of(r.statement), r.value) for r in (a, b))
    return first[0] < second[0] and first[1] < second[1]


def _reconcilable(a: _Reading, b: _Reading) -> bool:
    """Can both be true? Two upper bounds of one thing cannot, unless they are the same."""
    if a.bound == b.bound == "at-most":
        return a.value == b.value
    return a.low <= b.high and b.low <= a.high


def _told(
    what: str, unit: str, kind: DisagreementKind, points: list[list[_Reading]], text: dict[str, str]
) -> list[Rivalry]:
    if len(points) < 2 or len({r.statement.source for side in points for r in side}) < 2:
        return []
    sides = tuple(
        Side(_words(side[0], text), tuple(dict.fromkeys(r.claim for r in side)), _as_of(side[0].statement))
        for side in points
    )
    names = set.intersection(*({*r.statement.names} for side in points for r in side))
    return [Rivalry(_about(what, unit, sorted(names)), kind, sides)]


def _about_whom(s: Statement, main: dict[str, set[str]]) -> set[str]:
    """The names of the statement; where it has none, those around it and of its article, and their parts."""
    if s.names:
        return set(s.names)
    near = {*s.context, *main[s.source]}
    return near | {part for name in near for part in name.split() if len(part) > 3}


def _main_names(groups: dict[str, Group]) -> dict[str, set[str]]:
    """The two names that each source speaks of most."""
    count: dict[str, Counter[str]] = defaultdict(Counter)
    for group in groups.values():
        for s in group.statements:
            count[s.source].update(s.names)
    return {source: set(sorted(names, key=lambda n: (-names[n], n))[:2]) for source, names in count.items()}


def _as_of(s: Statement) -> str:
    return plain(s.when if s.when and not s.planned else s.published)


def _words(reading: _Reading, text: dict[str, str]) -> str:
    return " ".join(text[reading.statement.source][reading.start : reading.end].split())


def _about(what: str, unit: str, names: list[str]) -> str:
    """Our own words for the slot: 'How many deaths: Mexico'."""
    if unit == "months":
        about = f"How long a {what}"
    elif unit == "%":
        about = f"What share of {plural(what)}" if what != "amount" else "What share"
    elif unit or what == "amount":
        about = "How much" if what == "amount" else f"How much {what}"
    else:
        about = f"How many {plural(what)}"
    return f"{about}: {', '.join(names[:2])}" if names else about
