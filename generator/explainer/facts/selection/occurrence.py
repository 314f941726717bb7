"""When the thing happened that a statement tells: the day of its sentence, or that of its own clause.

A sentence is dated as a whole, by its best expression ("it was shown in May and will fly in July"). Where a clause of
it became a statement of its own, the expression inside the clause dates it better than that of its neighbour.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...core.edtf import bounds, plain, precision
from ...core.model import Annotated, Timex
from ...lang.en.calendar import DATES_A_YEAR, DAYS_HANG_ON, SEASONS, WEEKDAYS
from ...lang.en.comparatives import RELATIVE_DAYS
from ..model.statement import Statement
from .other_clause import in_another_clause

_BEFORE = re.compile(r"\b([A-Za-z]+) $")
_FIGURES = re.compile(r"\d\d?/\d\d?")
_OR = re.compile(r",? or (?:on |in |by |at )?(?:the )?")
_NOUN = re.compile(r" [A-Za-z]")
_OF_A_DAY = frozenset((*WEEKDAYS, *RELATIVE_DAYS, "night", "morning"))
CARRIED = 60
"""Days before an article up to which an event may have the day of the sentence before it."""
EXACTNESS = {"day": 0, "month": 1, "season": 2, "interval": 2, "year": 3, "decade": 4, "century": 5}
"""Order of precisions, the most exact first."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One statement's word on when its event happened or is to happen."""

    statement: Statement
    when: str
    """EDTF."""
    rule: str
    planned: bool
    words: Timex | None
    """The expression in the statement that says so; None where tense or the sentences before it led to the day."""


def occurrence(s: Statement, seen: Annotated) -> Occurrence | None:
    """When the event of a statement was, or None where its source does not tell."""
    own = _own(s, seen)
    if not s.published and any(_names_day(d, s, seen) for d in dates_inside(seen, s.start, s.end)):
        own = [d for d in own if precision(d.edtf) == "day"]
        if s.date and precision(s.date.edtf) != "day":
            return stated(s, seen, own[0], planned=is_ahead(own[0], seen)) if own else None
    if s.date and (names_a_thing(s.date, seen) or in_another_clause(s.date, s, seen)):
        fit = [d for d in own if is_ahead(d, seen) == s.planned]
        return stated(s, seen, fit[0], planned=s.planned) if fit else None
    if s.date and s.date.start < s.told and own and own[0].start >= s.told:
        return stated(s, seen, own[0], planned=is_ahead(own[0], seen))
    if s.date is None and (not s.when or _elsewhere(s, seen)):
        own = [d for d in own if seen.document.text[d.start : d.end] in s.text]
        best = min(own, key=lambda d: (EXACTNESS.get(precision(d.edtf), 9), d.start), default=None)
        if best:
            return stated(s, seen, best, planned=is_ahead(best, seen))
        if not s.when or s.facet:
            return None
    if s.date is None and (precision(s.when) != "day" or _long_ago(s) or s.planned):
        return None
    return Occurrence(s, s.when, s.when_rule, s.planned, s.date)


def _long_ago(s: Statement) -> bool:
    """Is the day that sentences before it gave long before the article? Then they tell of a past that this one, with no
    day of its own, may have left."""
    span, now = bounds(s.when) if s.when else None, bounds(s.published) if s.published else None
    return span is not None and now is not None and (now[0] - span[1]).days > CARRIED


def upcoming(s: Statement, seen: Annotated) -> list[Occurrence]:
    """Days and months after publication that a statement names: an end, a deadline, the next step; one of those among
    which it leaves open ("today or tomorrow")."""
    named = [d for d in _own(s, seen) if precision(d.edtf) in ("day", "month") and is_ahead(d, seen)]
    ends = [0, *(d.end for d in named)]
    apart = [d for d, end in zip(named, ends, strict=False) if not _OR.fullmatch(seen.document.text, end, d.start)]
    return [stated(s, seen, d, planned=True) for d in apart]


def stated(s: Statement, seen: Annotated, d: Timex, *, planned: bool) -> Occurrence:
    words = seen.document.text[d.start : d.end]
    return Occurrence(s, d.edtf, f"'{words}': {d.rule}", planned, d)


def _elsewhere(s: Statement, seen: Annotated) -> bool:
    """Does an expression of the same sentences, outside the statement, give its day?"""
    first, last = seen.sentences[s.sentence], seen.sentences[s.last]
    return any(plain(d.edtf) == plain(s.when) for d in dates_inside(seen, first.start, last.end) if d.edtf)


def _own(s: Statement, seen: Annotated) -> list[Timex]:
    """Its dates; of a plan that shares its subject with one before it, those of its own part, if it has any."""
    inside = dates_inside(seen, s.start, s.end)
    named = [d for d in inside if bounds(d.edtf) and not names_a_thing(d, seen)]
    found = [d for d in named if not in_another_clause(d, s, seen)]
    return [d for d in found if s.planned and d.start >= s.told] or found


def names_a_thing(d: Timex, seen: Annotated) -> bool:
    """Is it a year or day that names a thing, and no event's: "a gray 2013 Camry", "the 9/11 health bill"? Or a season
    of any year: "when winter comes"?"""
    text = seen.document.text
    if text[d.start : d.end].lower() in SEASONS:
        before = _BEFORE.search(text, max(0, d.start - 20), d.start)
        return before is None or before[1].lower() not in ("the", "this", "that")
    if _FIGURES.fullmatch(text, d.start, d.end) and _NOUN.match(text, d.end):
        before = _BEFORE.search(text, max(0, d.start - 20), d.start)
        return before is None or before[1].lower() not in DAYS_HANG_ON
    if precision(d.edtf) != "year" or not text[d.start : d.end].isdigit() or not _NOUN.match(text, d.end):
        return False
    before = _BEFORE.search(text, max(0, d.start - 20), d.start)
    return before is not None and before[1].lower() not in DATES_A_YEAR


def _names_day(d: Timex, s: Statement, seen: Annotated) -> bool:
    """Does it name, in the statement's own words, a day that nothing resolves: "on Tuesday", "yesterday"? A year or
    month beside it is of something else."""
    named = seen.document.text[d.start : d.end]
    if d.edtf or d.value or named not in s.text:
        return False
    words = named.lower().split()
    return not _OF_A_DAY.isdisjoint(word.strip(".,") for word in words)


def dates_inside(seen: Annotated, start: int, end: int) -> Iterator[Timex]:
    """The dates and times of a stretch, in order."""
    at = bisect_left(seen.dates, start, key=lambda d: d.start)
    while at < len(seen.dates) and seen.dates[at].start < end:
        if seen.dates[at].end <= end and seen.dates[at].type in ("DATE", "TIME") and seen.dates[at].modifier != "aside":
            yield seen.dates[at]
        at += 1


def is_ahead(d: Timex, seen: Annotated) -> bool:
    """Is it behind its article's day, or the end of a stretch that is: "at the end of this month"?"""
    first = last_day(d.edtf) if d.modifier == "end" and seen.published else first_day(d.edtf)
    return first > last_day(seen.published)


def first_day(edtf: str) -> date:
    """The first day a date covers; the end of time where it is none."""
    span = bounds(edtf)
    return span[0] if span else date.max


def last_day(edtf: str) -> date:
    """The last day a date covers; the end of time where it is none."""
    span = bounds(edtf)
    return span[1] if span else date.max
