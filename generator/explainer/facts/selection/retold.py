"""One entry an event: what says again of a day what a weightier entry of that day says, or one within the month, goes;
where sources give two days for one event, the other day stands beside its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from ...core.edtf import apart, bounds, plain, precision
from ...core.model import OtherDate, TimelineEntry
from ...lang.en.calendar import MONTHS, WEEKDAYS
from ...lang.en.reporting import NOBODY
from ..clauses.kinds import telling
from ..cues.uninformative import within
from ..grouping.similarity import Vector, cosine
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..propositions.compare import compare
from ..propositions.relation import SURE, core
from .occurrence import first_day

REPEATS, UNDATED, SAME_CLASS, SAME_YEAR, SAME_EVENT = 0.41, 0.36, 0.3, 0.25, 0.15
"""Cosines to an entry of the same day from which another says it again: any; one that is undated and names the same
weekday or month; one of an event of the same class; any of which only the year is told; and one of an event of the same
class with the same names and numbers."""
Sides = Sequence[Sequence[str]]
"""Claim ids of each position in a disagreement on a day."""
OF_ITS_ARTICLE = "of its article's day"
"""How an undated entry tells its day where it names neither a weekday nor a month: "today"."""
YEARS = ("year", "decade", "century")


def once_each(
    ordered: Iterable[TimelineEntry], best: dict[str, Statement], made: dict[Statement, Vector]
) -> list[list[TimelineEntry]]:
    """Entries, each with those behind it that say again what it says: of the same day, or one within their month."""
    told = sorted(ordered, key=lambda e: _named(e) == OF_ITS_ARTICLE)
    above: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    exact: dict[bool, list[tuple[date, Statement]]] = defaultdict(list)
    """What is told of days, planned or not."""
    for entry in told:
        if not entry.undated and precision(entry.date) == "day":
            exact[entry.planned].append((first_day(entry.date), best[entry.claim]))

    def first(entry: TimelineEntry) -> Statement | None:
        """What tells it already."""
        named, mine = _named(entry), best[entry.claim]
        day = above[named or plain(entry.date), entry.planned]
        if entry.undated:
            acts = [s for (_, planned), day in above.items() if planned == entry.planned for s in day]
            if named == OF_ITS_ARTICLE and (known := next((s for s in acts if _one_act(mine, s)), None)):
                return known
            others = (*day, *(s for when, s in exact[entry.planned] if _may_be(when, named)))
            return next((s for s in others if _again(mine, s, made, UNDATED, {mine.head} & s.events)), None)
        repeats = SAME_YEAR if precision(entry.date) in YEARS else REPEATS
        if known := next((s for s in day if _again(mine, s, made, repeats)), None):
            return known
        if precision(entry.date) == "day" or not (span := bounds(entry.date)):
            return None
        within_it = (*day, *(s for when, s in exact[entry.planned] if span[0] <= when <= span[1]))
        return next((s for s in within_it if _same_event(mine, s, {mine.head} & s.events)), None)

    listed: list[list[TimelineEntry]] = []
    place: dict[Statement, int] = {}
    for entry in told:
        mine, known = best[entry.claim], first(entry)
        if known is None:
            above[_named(entry) or plain(entry.date), entry.planned].append(mine)
            place.setdefault(mine, len(listed))
            listed.append([entry])
        elif known in place:
            place.setdefault(mine, place[known])
            listed[place[known]].append(entry)
    return listed


def _named(entry: TimelineEntry) -> str:
    """The weekday or month that the words of an undated entry name, or how else they tell the day."""
    if not entry.undated or entry.evidence is None:
        return ""
    words = entry.evidence.exact.lower().split()
    return next((word for word in words if word in WEEKDAYS or word in MONTHS), OF_ITS_ARTICLE)


def _may_be(day: date, named: str) -> bool:
    """May it be the day that these words name?"""
    return WEEKDAYS.get(named) == day.isoweekday() or MONTHS.get(named) == day.month


def _again(
    s: Statement,
    above: Statement,
    made: dict[Statement, Vector],
    repeats: float,
    shared: Collection[str] = (),
) -> bool:
    alike = cosine(made[s], made[above])
    if alike >= repeats or (alike >= SAME_CLASS and s.head and s.head == above.head):
        return True
    return (alike >= SAME_EVENT and _same_event(s, above, shared)) or within(s, above) or _one_act(s, above)


def _one_act(s: Statement, other: Statement) -> bool:
    """Does what it tells outright hold an act that the other tells outright too?"""
    return any(_is_one(p, q) for p in core(s.propositions) for q in core(other.propositions))


def _is_one(p: Proposition, q: Proposition) -> bool:
    """Do both surely tell one act, and of whoever did it not only that "all" or "some" did?"""
    match = compare(p, q)
    vague = any(one.agent is not None and one.agent.head in NOBODY for one in (p, q))
    return match is not None and not match.opposite and match.level >= SURE and not vague


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
    numbers = {q.value for q in other.quantities if telling(q)}
    names = {part for name in other.names for part in name.split()}
    return not names.isdisjoint(part for name in s.names for part in name.split()) and all(
        q.value in numbers for q in s.quantities if telling(q)
    )


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
