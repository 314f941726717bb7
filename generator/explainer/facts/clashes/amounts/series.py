"""Values of one slot over time: a series that only moved on, or values that cannot all be true.

"68 dead" on one day and "81" on the next contest nothing. A smaller value may be said again later, when a source is
stale; in a long series a few such are left out. "At least 68" and "81" can both be true on one day.
"""

from __future__ import annotations

import math
import re
from itertools import combinations, pairwise

from ....core.edtf import plain, precision
from ....core.model import Bound
from ....lang.en.counting import RISEN
from ...model.candidate import days_between
from ...model.reading import Reading
from ...model.statement import Statement
from ...statements.figures import CUMULATIVE

MOST_STEPS = 8
"""Values of a series that a reader is shown: the first, the newest, and some of those between."""
CLOSE = 3.0
"""A ratio up to which two values of one time are rival answers; beyond it they more likely count different things."""
STALE = 0.25
"""Share of the values of a long series that may be said late, after a greater one."""
GROWS = 0.75
"""Share of pairs of values of two days of which the later is the greater, where a count grows."""
_RISEN = re.compile(RISEN, re.I)
Point = list[Reading]
"""The readings that give one value."""


def told_once(points: list[Point]) -> list[Point]:
    """Without what a source tells that gives several of the values: it goes over the past, and is at odds with none."""
    values: dict[str, set[float]] = {}
    for point in points:
        for r in point:
            values.setdefault(r.statement.source, set()).add(r.value)
    kept = ([r for r in point if len(values[r.statement.source]) == 1] for point in points)
    return [point for point in kept if point]


def points_of(cluster: list[Reading]) -> list[Point]:
    """One value a claim, by date, then size: of several the one that is nearest to another claim's and not shared."""
    by_claim: dict[str, list[Reading]] = {}
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
    sides: dict[tuple[float, Bound], list[Reading]] = {}
    for reading in sorted(chosen, key=lambda r: (as_of(r.statement), r.value, r.claim)):
        key = (reading.value, reading.bound)
        rounded = (k for k, side in sides.items() if k[1] == key[1] and _one_share(reading, side[0]))
        sides.setdefault(next(rounded, key), []).append(reading)
    return list(sides.values())


def series(points: list[Point]) -> list[Point]:
    """One point a value, in order, where the value grew with time; [] where it did not.

    Of a long series a few values may come late or early; and what is less than was told before is left out.
    """
    days = sorted(points, key=lambda point: (as_of(point[0].statement), point[0].value))
    kept: list[Point] = []
    for point in days:
        if not kept or point[0].value > kept[-1][0].value:
            kept.append(list(point))
        elif point[0].value == kept[-1][0].value:
            kept[-1] += point
    mostly = len(kept) > 2 and len(points) - len(kept) <= STALE * len(points)
    return kept if len(kept) > 1 and (_growing(points) or _risen(points) or (mostly and _growing(kept))) else []


def steps(grown: list[Point]) -> list[Point]:
    """Of a long series the first value, the newest, and as many between as readers can follow, evenly."""
    last = len(grown) - 1
    if last < MOST_STEPS:
        return grown
    return [grown[round(n * last / (MOST_STEPS - 1))] for n in range(MOST_STEPS)]


def at_odds(points: list[Point], what: str, close: float = CLOSE) -> list[Point]:
    """Those of which another cannot be true at the same time, up to a ratio. What adds up, or grows in most accounts,
    may have been less before."""
    cumulative = what.split()[-1] in CUMULATIVE or _mostly_growing(points)
    return [
        side
        for side in points
        if any(
            not _reconcilable(side[0], other[0])
            and _of_one_time(side[0], other[0], len(points) > 2)
            and not (cumulative and _grew(side[0], other[0]))
            and max(side[0].value, other[0].value) <= close * min(side[0].value, other[0].value)
            for other in points
            if other is not side
        )
    ]


def _growing(points: list[Point]) -> bool:
    """Does the greatest value of each day rise from day to day? A smaller one may be said again later."""
    greatest: dict[str, float] = {}
    for side in points:
        for reading in side:
            day = as_of(reading.statement)
            greatest[day] = max(reading.value, greatest.get(day, 0.0))
    values = [greatest[day] for day in sorted(greatest)]
    return (
        len(values) > 1 and "" not in greatest and all(a <= b for a, b in pairwise(values)) and values[0] < values[-1]
    )


def _mostly_growing(points: list[Point]) -> bool:
    """Of many values, is the later one mostly the greater?"""
    told = sorted((as_of(point[0].statement), point[0].value) for point in points)
    pairs = [(a, b) for a, b in combinations(told, 2) if "" < a[0] < b[0]]
    return len(points) > 2 and bool(pairs) and sum(a[1] < b[1] for a, b in pairs) >= GROWS * len(pairs)


def _risen(points: list[Point]) -> bool:
    """Do the statements of the greater of two values say that it rose, on the day of the smaller one?"""
    if len(points) != 2:
        return False
    less, more = sorted(points, key=lambda side: side[0].value)
    return any(_RISEN.search(r.statement.text) for r in more) and not days_between(less[0].statement, more[0].statement)


def _of_one_time(a: Reading, b: Reading, moving: bool) -> bool:
    """Where many values are known, only those of one day can be at odds."""
    return not moving or days_between(a.statement, b.statement) <= 1


def _grew(a: Reading, b: Reading) -> bool:
    """Is the later of two values the greater?"""
    first, second = sorted((as_of(r.statement), r.value) for r in (a, b))
    return first[0] < second[0] and first[1] < second[1]


def _one_share(a: Reading, b: Reading) -> bool:
    """Are they one share, rounded or in words: "33 %", "33.3 %" and "a third"?"""
    return a.unit == b.unit == "%" and _reconcilable(a, b)


def _reconcilable(a: Reading, b: Reading) -> bool:
    """Can both be true? Two upper bounds of one thing cannot, unless they are the same."""
    if a.bound == b.bound == "at-most":
        return a.value == b.value
    return a.low <= b.high and b.low <= a.high


def as_of(s: Statement) -> str:
    """The day for which a statement gives its figures."""
    own = s.when and s.date and not s.planned and (s.published or precision(s.when) == "day")
    return plain(s.when if own else s.published)
