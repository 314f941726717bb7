"""Days that a source names and nothing resolves: "on Tuesday" in an article without a date of publication.

Such an event has the weekday before the day on which another source tells it as news; else it is undated, and listed
with its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ...core.edtf import precision
from ...core.model import Annotated, TimelineEntry, Timex
from ...lang.en.calendar import MONTH_SHORT, MONTHS, WEEKDAYS
from ..checking.anchor import evidence
from ..model.statement import Group, Statement
from .eventful import HEAD, foreseen, points_back
from .occurrence import Occurrence, dates_inside, first_day, occurrence
from .passing_days import happened, lies_ahead

MOST_VAGUE = 3


def weekday(group: Group, seen: dict[str, Annotated]) -> Occurrence | None:
    """The weekday that an undated source names for it, up to the day on which a dated one tells it as news."""
    words = [(s, d) for s in group.statements if s.events and (d := next(_unresolved(s, seen[s.source]), None))]
    news = [day for s in group.statements if (one := occurrence(s, seen[s.source])) and (day := _news_of(one, s))]
    found = (_named_before(s, d, min(news), seen[s.source]) for s, d in words) if news else iter(())
    return next((one for one in found if one), None)


def _news_of(one: Occurrence, s: Statement) -> date | None:
    """The day that tense gives for what stands near the head of its article."""
    news = bool(s.published) and one.words is None and s.order < HEAD
    return first_day(one.when) if news and precision(one.when) == "day" else None


def undated(claim: str, group: Group, dating: list[Statement], seen: dict[str, Annotated]) -> Iterator[TimelineEntry]:
    """By the words that say when the event was or is to be, where no source gives a day to count them from; first those
    of the claim's own wording that name a day, then those that say most."""
    rule = "the source gives no date from which these words could be counted"
    found: list[tuple[bool, int, TimelineEntry]] = []
    for s in dating:
        for d in _unresolved(s, seen[s.source]) if s.kind != "opinion" else ():
            if points_back(d, seen[s.source]):
                continue
            past = happened(s, d, seen[s.source])
            if past or (s.kind == "forecast" and foreseen(group)):
                words = evidence(seen[s.source].document, d.start, d.end)
                entry = TimelineEntry("", claim, undated=True, planned=not past, evidence=words, rule=rule)
                vague = _vagueness(words.exact)
                found.append((s is not group.best or vague == MOST_VAGUE, vague, entry))
    yield from (entry for *_, entry in sorted(found, key=lambda each: each[:2]))


def planned_without_day(one: Occurrence, seen: Annotated) -> bool:
    """Is it told as to come, in a source whose own day nobody knows?"""
    if seen.published or one.words is None:
        return False
    told = one.statement, one.words, seen
    return lies_ahead(*told) or (one.statement.kind == "forecast" and not happened(*told))


def _vagueness(day: str) -> int:
    """A day of a month says most, then a weekday, then a month, and least what hangs on the day of its article."""
    words = day.lower().replace(".", " ").replace(",", " ").split()
    month = any(word in MONTHS or word in MONTH_SHORT for word in words)
    if month and any(word.isdigit() for word in words):
        return 0
    return 1 if any(word in WEEKDAYS for word in words) else 2 if month else MOST_VAGUE


def _unresolved(s: Statement, seen: Annotated) -> Iterator[Timex]:
    """Expressions of days without a value: 'on Tuesday' in a source without a publication date."""
    return (d for d in dates_inside(seen, s.start, s.end) if not (d.edtf or d.value))


def _named_before(s: Statement, d: Timex, day: date, seen: Annotated) -> Occurrence | None:
    """The weekday that an unresolved expression names, the last one up to a day; None where it names no weekday."""
    words = seen.document.text[d.start : d.end]
    number = next((WEEKDAYS[word] for word in words.lower().split() if word in WEEKDAYS), None)
    if number is None:
        return None
    on = day - timedelta((day.isoweekday() - number) % 7)
    rule = f"'{words}': the last one up to {day.isoformat()}, when another source tells it"
    return Occurrence(s, f"{on.isoformat()}?", rule, False, d)
