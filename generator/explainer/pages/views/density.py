"""How close the events of a long story lie: a bar for each day, week, month or quarter.

An entry counts where its date lies within one bar; a year drawn as one of its months would be more exact than its
source. The few events that lie far from the rest (an old precedent, a distant plan) must not press the story into one
bar: where all would take too many bars, the stretch that holds nine in ten of them is drawn, and the caption says so.
What spans decades has no bars: the list of its years shows the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ...core import edtf

_LEAST = 40
_BARS = 80
_MOST = 0.9
"""The part of the entries that are exact enough, of which the bars must hold as much."""


@dataclass(frozen=True, slots=True)
class Density:
    """Events over time, a bar for each unit from the first to the last."""

    unit: str
    bars: tuple[float, ...]
    """Each as a part of the highest, 0 to 1."""
    first: str
    last: str
    peak: str
    most: int
    left_out: int
    """Dated entries that are not drawn."""


class _Unit(NamedTuple):
    name: str
    place: Callable[[date], int]
    label: Callable[[int], str]


def _day(place: int) -> str:
    return edtf.human(date.fromordinal(place).isoformat())


def _month(place: int) -> str:
    return edtf.human(f"{place // 12:04d}-{place % 12 + 1:02d}")


def _month_place(day: date) -> int:
    return day.year * 12 + day.month - 1


_UNITS = (
    _Unit("day", date.toordinal, _day),
    _Unit("week", lambda day: (day.toordinal() - 1) // 7, lambda place: f"the week of {_day(place * 7 + 1)}"),
    _Unit("month", _month_place, _month),
    _Unit("quarter", lambda day: _month_place(day) // 3, lambda place: f"the quarter from {_month(place * 3)}"),
)


def density(dates: Iterable[str]) -> Density | None:
    """Bars for these EDTF dates; None where they are 40 or fewer, or no unit suits them."""
    spans = [span for value in dates if edtf.valid(value) and (span := edtf.bounds(value))]
    if len(spans) <= _LEAST:
        return None
    for unit in _UNITS:
        ends = [(unit.place(first), unit.place(last)) for first, last in spans]
        places = sorted(first for first, last in ends if first == last)
        if len(places) <= _LEAST:
            continue
        drawn = max(
            (places[at : bisect_left(places, place + _BARS)] for at, place in enumerate(places)),
            key=len,
        )
        if len(drawn) >= _MOST * len(places):
            return _bars(unit, drawn, len(spans))
    return None


def _bars(unit: _Unit, places: list[int], entries: int) -> Density:
    counts = Counter(places)
    most = max(counts.values())
    first, last = places[0], places[-1]
    return Density(
        unit.name,
        tuple(counts[place] / most for place in range(first, last + 1)),
        unit.label(first),
        unit.label(last),
        unit.label(min(place for place in counts if counts[place] == most)),
        most,
        entries - len(places),
    )
