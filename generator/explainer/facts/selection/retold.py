"""One entry an event: what tells again of a day what a weightier entry of that day, or one within the month, tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from ...core.edtf import bounds, plain, precision
from ...core.model import TimelineEntry
from ..cues.uninformative import within
from ..grouping.similarity import Vector, cosine
from ..model.statement import Statement
from .occurrence import first_day

REPEATS, SAME_EVENT = 0.6, 0.15
"""Cosines to an entry of the same day from which another says it again: any, and one of an event of the same class."""


def once_each(
    ordered: Iterable[TimelineEntry], best: dict[str, Statement], made: dict[Statement, Vector]
) -> Iterator[TimelineEntry]:
    """Entries without those that say again what one above them, of the same day, says, or one within their month."""
    above: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    exact: dict[bool, list[tuple[date, Statement]]] = defaultdict(list)
    """What is told of days, planned or not."""
    for entry in ordered:
        if not entry.undated and precision(entry.date) == "day":
            exact[entry.planned].append((first_day(entry.date), best[entry.claim]))
    for entry in ordered:
        mine, day = best[entry.claim], above[plain(entry.date), entry.planned]
        if not entry.undated:
            if any(_again(mine, other, made) for other in day):
                continue
            if precision(entry.date) != "day" and (span := bounds(entry.date)):
                within_it = (*day, *(s for told, s in exact[entry.planned] if span[0] <= told <= span[1]))
                if any(_same_event(mine, other, {mine.head} & other.events) for other in within_it):
                    continue
        day.append(mine)
        yield entry


def _again(s: Statement, above: Statement, made: dict[Statement, Vector]) -> bool:
    alike = cosine(made[s], made[above])
    return alike >= REPEATS or (alike >= SAME_EVENT and _same_event(s, above)) or within(s, above)


def _same_event(s: Statement, other: Statement, shared: Collection[str] = ()) -> bool:
    """Is it an event of the same class with the same names, and no number that the other does not tell?

    Or is it another count of the same thing: one count a day stands for the day. `shared`: classes of events that may
    stand for that of the other.
    """
    if not s.head or (s.head != other.head and s.head not in shared):
        return False
    counted = {figure.what for figure in other.figures}
    if any(figure.what in counted for figure in s.figures):
        return True
    numbers = {q.value for q in other.quantities}
    names = {part for name in other.names for part in name.split()}
    return not names.isdisjoint(part for name in s.names for part in name.split()) and all(
        q.value in numbers for q in s.quantities if q.value is not None
    )
