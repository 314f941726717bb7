"""Disagreement about dates, stated or worked out.

Stated: two sources date the same event differently; a plan that slipped is an update. Worked out: "15 months after the
launch" dates the launch, once it is known when the speaker counts from. What is known of that day is an interval (the
source's own date, or the least the sources allow), so the result is one too, and only an interval that misses the other
date altogether is a conflict.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from ..edtf import bounds, human, plain
from ..lang.en.questions import EVENT_NOUNS
from ..model import Annotated, Timex
from .gates import days_clash
from .intervals import LENGTH, ONCE, counted_from
from .rivalry import Rivalry, Side, same_names
from .similarity import Vector, alike_pairs
from .statement import Group, Statement
from .terms import event_classes, terms

ALIKE = 0.5
"""Cosine from which two dated statements of one event class are about one event."""
MOSTLY = 0.5
"""Share of names in common from which two dated statements are about the same."""
_FIRST = re.compile(r"(?:The|Its|A)\s+(?:first|maiden|inaugural)\s+((?:[a-z-]+\s+)?)([a-z-]+)\b")


def rival_dates(
    groups: dict[str, Group], made: dict[Statement, Vector], sources: tuple[Annotated, ...], subject: str
) -> list[Rivalry]:
    """Conflicts and updates of dates, worked-out ones first."""
    return _worked_out(groups, sources, subject) + _stated(groups, made) + _firsts(groups)


def _firsts(groups: dict[str, Group]) -> list[Rivalry]:
    """A thing has one first flight, one maiden voyage: a planned date for it, and another date later, is an update."""
    told: dict[str, list[tuple[str, Statement, str]]] = defaultdict(list)
    for id, group in groups.items():
        for s in group.statements:
            if s.when and (match := _FIRST.match(s.text)):
                for event in sorted(event_classes(terms(match[2]))):
                    told[event].append((id, s, match[1].strip().lower()))
    found = []
    for event, firsts in told.items():
        for n, (id, s, which) in enumerate(firsts):
            for other, t, which_other in firsts[n + 1 :]:
                same = which == which_other
                if id != other and same and s.planned != t.planned and s.published != t.published and _apart(s, t):
                    sides = sorted(((plain(x.published), human(x.when), claim) for claim, x in ((id, s), (other, t))))
                    noun = EVENT_NOUNS.get(event, event).removeprefix("the ").removesuffix("s")
                    about = f"When the first {noun} was to be"
                    found.append(Rivalry(about, "update", tuple(Side(w, (claim,), p) for p, w, claim in sides)))
                    break
    return found


def _apart(a: Statement, b: Statement) -> bool:
    one, other = bounds(a.when), bounds(b.when)
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


def _stated(groups: dict[str, Group], made: dict[Statement, Vector]) -> list[Rivalry]:
    dated = [(id, g.best) for id, g in groups.items() if g.best.when and g.best.date]
    found: dict[tuple[str, str], Rivalry] = {}
    for i, j, _ in alike_pairs([made[s] for _, s in dated], ALIKE):
        (first, a), (second, b) = dated[i], dated[j]
        if first == second or a.source == b.source or not (a.events & b.events & ONCE) or not days_clash(a, b):
            continue
        if (
            a.head != b.head
            or not set(a.names) & set(b.names)
            or same_names(a, b) < MOSTLY
            or _of_the_day(a)
            or _of_the_day(b)
        ):
            continue
        moved = (a.planned or b.planned) and a.published != b.published
        sides = sorted((plain(s.published), human(s.when), id) for id, s in (dated[i], dated[j]))
        found.setdefault(
            (first, second) if first < second else (second, first),
            Rivalry(
                "When it was or is to be", "update" if moved else "date", tuple(Side(w, (id,), p) for p, w, id in sides)
            ),
        )
    return list(found.values())


def _of_the_day(s: Statement) -> bool:
    """Does it report what happened when it was published? The news of two days are two events."""
    return bool(s.published) and plain(s.when) == plain(s.published)


def _worked_out(groups: dict[str, Group], sources: tuple[Annotated, ...], subject: str) -> list[Rivalry]:
    seen = {s.document.id: s for s in sources}
    latest = _latest_known(sources)
    found = []
    for id, group in groups.items():
        for s in group.statements:
            for duration, event in counted_from(seen[s.source].document.text, s.durations, s.end):
                anchor = bounds(s.published) if s.published else latest
                if anchor is None or duration.value[-1] in "DW":
                    continue
                implied = _before(anchor[0], duration), _before(anchor[1], duration)
                for other, stated in groups.items():
                    if clash := _other_date(stated, event, implied, subject, s.source):
                        worked = f"{duration_words(duration)} earlier, not before {human(implied[0].isoformat()[:7])}"
                        about = f"When the {event} of {subject} was"
                        found.append(Rivalry(about, "date", (Side(human(clash.when), (other,)), Side(worked, (id,)))))
    return found


def duration_words(duration: Timex) -> str:
    """'15 months' for P15M."""
    match = LENGTH.fullmatch(duration.value)
    assert match
    unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[match[2]]
    return f"{match[1]} {unit}" + ("" if match[1] == "1" else "s")


def _other_date(group: Group, event: str, implied: tuple[date, date], subject: str, source: str) -> Statement | None:
    """A statement of another source that dates the subject's event outside the implied interval."""
    for s in group.statements:
        span = bounds(s.when) if s.when and s.date else None
        other = s.source != source and event in s.events and subject in s.names and not s.planned
        if span and other and span[1] < implied[0]:
            return s
    return None


def _latest_known(sources: tuple[Annotated, ...]) -> tuple[date, date] | None:
    """What the sources allow for the day of an undated one: not before the latest inferred year of another."""
    known = [span for seen in sources if seen.published and (span := bounds(seen.published))]
    return max(known, default=None)


def _before(day: date, duration: Timex) -> date:
    match = LENGTH.fullmatch(duration.value)
    assert match
    number, unit = int(match[1]), match[2]
    if unit in "DW":
        return date.fromordinal(max(1, day.toordinal() - number * (7 if unit == "W" else 1)))
    months = day.year * 12 + day.month - 1 - number * (12 if unit == "Y" else 1)
    return date(max(1, months // 12), months % 12 + 1, min(day.day, 28))
