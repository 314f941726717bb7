"""Plans that slipped: one event of which a thing has one, set for a day, and set for or done on another later on.

"The first commercial flight is expected in mid-2006", then "in November 2006", then "on October 28": a series that
contests nothing. What is dated is read from the words around the date, since a clause may hold several dates and
events. Two clauses are about one event where they share who or where it is about, the story's main subject aside.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..edtf import bounds, human, plain
from ..lang.en.milestones import FIRST, OCCASIONS, ORIGINALLY, SERVICE, SET, SURE, TRIAL
from ..lang.en.words import HARMS
from ..model import Annotated, Timex
from .marks import Marks
from .rivalry import Rivalry, Side
from .similarity import Vector, cosine
from .statement import Group, Statement
from .tense import main_verb
from .terms import event_classes, terms

ALIKE, MUCH_ALIKE, NAMELESS = 0.2, 0.35, 0.5
"""Cosine from which two clauses with dates of one kind of event are about one: where they share a name, where that is
only the main subject's, and where they share none but a place's."""
_VERB, _OPENER = 30, 12
"""Code points from the start of a verb group within which its full verb stands, and from the start of a clause within
which a date opens it."""
LONGEST = 1500
"""Days between two dates beyond which they are of two events."""
_SERVICE = re.compile("|".join(SERVICE), re.I)
_FIRST = re.compile(
    rf"\b(?:{'|'.join(FIRST)})\s+(?:(?:{'|'.join(TRIAL)})\s+)?([a-z]+)\b(?!\s+(?:time|day|week|month|year)\b)", re.I
)
_SET = re.compile(r"\b(?:" + "|".join(SET) + r")\b", re.I)
_ORIGINALLY = re.compile(ORIGINALLY, re.I)
_MOVED = re.compile(r"\b(?:delay|postpone|defer|due|late|reschedul|push|put back|put off)\w*", re.I)
_ASIDE = re.compile(r",\s(?:its|his|her|their|the|an?|which|who|whose)\s[^,;:]{2,90}(?=,)")
_WORD = re.compile(r"[A-Za-z][A-Za-z-]+")
_NAME_WORD = re.compile(r"[^\W_]{3,}")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A day that a statement gives for an event."""

    claim: str
    statement: Statement
    event: str
    """'service', 'first flight', or an event class."""
    first: date
    last: date
    reading: str
    done: bool
    original: bool
    """The day that was set before, as its own source tells."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What all comparisons share: the statements' vectors, the main subject, and the names of places."""

    made: dict[Statement, Vector]
    subject: str
    places: frozenset[str]


def slipped_plans(
    groups: dict[str, Group], made: dict[Statement, Vector], sources: tuple[Annotated, ...], subject: str
) -> list[Rivalry]:
    """A series for each event whose day moved, in order of the event's first claim."""
    seen = {source.document.id: (source.document.text, Marks(source.dates)) for source in sources}
    story = _Story(made, subject, frozenset(n.name for s in sources for n in s.names if n.kind == "place"))
    told: dict[str, list[_Dated]] = defaultdict(list)
    for claim, group in groups.items():
        days = [dated for s in group.statements for dated in _dated(claim, s, *seen[s.source])]
        worded = {event for _, event in _cues(group.best.text)} if days else set()
        for dated in days:
            if dated.event in worded:
                told[dated.event].append(dated)
    found = []
    for event, days in told.items():
        for cluster in _clusters(days, story):
            if series := _series(cluster):
                found.append(_told(event, series))
    return found


def _dated(claim: str, s: Statement, text: str, dates: Marks[Timex]) -> list[_Dated]:
    """The days that the statement gives for events, from its own dates; else the day of the news itself."""
    given = [d for d in dates.begun(s.start, s.end) if d.type != "DURATION" and text[d.start : d.end] in s.text]
    if not given and not (s.when and _FIRST.search(s.text)):
        return []
    clause = _ASIDE.sub(lambda aside: " " * len(aside[0]), s.text)
    verb = main_verb(clause)
    past = verb.tense in ("past", "perfect") and not s.planned
    now = bounds(s.published) if s.published else None
    found: list[_Dated] = []
    for d in given:
        words = text[d.start : d.end]
        at, span = s.text.find(words), _span(d)
        if span is None:
            continue
        cue, event = _event_of(clause, at, at + len(words))
        if not event or (d.modifier == "until" and not _MOVED.search(clause[:at])):
            continue
        original = bool(_ORIGINALLY.search(clause[:at]))
        done = past and not original and cue - verb.at < _VERB and not _SET.search(clause, verb.at, at)
        planned = original or s.planned or verb.tense in ("future", "modal") or _SET.search(clause, 0, at)
        late = now is not None and span[0] > now[1]
        again = not original and any(not before.original and before.event == event for before in found)
        if not again and not (late if done else not planned):
            qualified = d.modifier in ("early", "mid", "late") and "-" not in plain(d.edtf)
            reading = f"{d.modifier}-{human(d.edtf)}" if qualified else human(d.edtf)
            found.append(_Dated(claim, s, event, *span, reading, done, original))
    if not found and past and s.when and not s.date and (day := bounds(s.when)):
        found += [
            _Dated(claim, s, event, *day, human(s.when), True, False)
            for at, event in _cues(clause)[-1:]
            if event.startswith("first ") and at >= verb.at
        ]
    return found


def _span(d: Timex) -> tuple[date, date] | None:
    """First and last day; of 'mid-2006' and 'late 2006' the part of the year that is meant."""
    span = bounds(d.edtf) if d.edtf else None
    if span is None or (span[1] - span[0]).days < 300 or d.modifier not in ("early", "start", "mid", "late", "end"):
        return span
    first, last = {"early": (1, 4), "start": (1, 4), "mid": (4, 9), "late": (9, 12), "end": (9, 12)}[d.modifier]
    return date(span[0].year, first, 1), date(span[0].year, last, 28)


def _event_of(clause: str, start: int, end: int) -> tuple[int, str]:
    """(where the event that a date at [start, end) dates is told, its kind); '' as kind for none."""
    cues = _cues(clause)
    before = [cue for cue in cues if cue[0] < start]
    if before:
        return before[-1]
    return next((cue for cue in cues if cue[0] >= end and start <= _OPENER), (0, ""))


def _cues(clause: str) -> list[tuple[int, str]]:
    """(place, kind) for every word of an event of which a thing has one; the longest at a place wins."""
    found: dict[int, str] = {}
    taken: list[tuple[int, int]] = []

    def free(match: re.Match[str]) -> bool:
        return not any(start < match.end() and match.start() < end for start, end in taken)

    for match in _SERVICE.finditer(clause):
        found[match.start()] = "service"
        taken.append(match.span())
    for match in filter(free, list(_FIRST.finditer(clause))):
        noun = match[1].lower()
        if noun.endswith("ed") or _singular(noun) in HARMS or not event_classes(terms(noun)):
            continue
        found[match.start()] = f"first {noun}"
        taken.append(match.span())
    for match in filter(free, list(_WORD.finditer(clause))):
        if kind := _kind(match[0]):
            found[match.start()] = kind
    return sorted(found.items())


@lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    """The kind of event that a word tells, if a thing has one of it; 're-open' opens."""
    return next((kind for kind in sorted(event_classes(terms(word.replace("re-", "re")))) if kind in OCCASIONS), "")


def _singular(noun: str) -> str:
    return noun.removesuffix("s")


def _clusters(days: list[_Dated], story: _Story) -> list[list[_Dated]]:
    """Days of one event: each is about the same as all others of its cluster."""
    clusters: list[list[_Dated]] = []
    for day in sorted(days, key=lambda d: (plain(d.statement.published), d.claim, d.first)):
        near = (c for c in clusters if all(_one_event(day, other, story) for other in c))
        if cluster := next(near, None):
            cluster.append(day)
        else:
            clusters.append([day])
    return clusters


def _one_event(a: _Dated, b: _Dated, story: _Story) -> bool:
    one, other = a.statement, b.statement
    if one is other:
        return True
    if abs((a.first - b.first).days) > LONGEST:
        return False
    if (whole := _about(one)) and (rest := _about(other)) and whole.isdisjoint(rest):
        return False
    mine, yours = _about(one, story.subject), _about(other, story.subject)
    if mine and yours and mine.isdisjoint(yours):
        return False
    alike = cosine(story.made[one], story.made[other])
    if a.event.startswith("first ") or a.event in SURE:
        return bool(mine and yours) or a.event not in SURE or alike >= ALIKE
    shared = set(one.names) & set(other.names)
    return alike >= (NAMELESS if shared <= story.places else ALIKE if mine and yours else MUCH_ALIKE)


def _about(s: Statement, subject: str = "") -> set[str]:
    """Words of the names in the statement, without the main subject's and those of names that hold them."""
    own = set(_NAME_WORD.findall(subject.lower()))
    names = (set(_NAME_WORD.findall(name.lower())) for name in s.names if name != s.said_by)
    return set().union(*(words for words in names if words.isdisjoint(own)))


def _series(cluster: list[_Dated]) -> list[list[_Dated]]:
    """The days in the order in which they were given, each with all that give it; [] where none moved.

    A day moves to a later one, or to the one on which it was done. What comes after that is another event.
    """
    steps: list[list[_Dated]] = []
    for day in sorted(cluster, key=lambda d: (plain(d.statement.published), not d.original, d.first)):
        known = next((s for s in steps if s[0].first <= day.last and day.first <= s[0].last), None)
        if known is not None:
            known.append(day)
        elif steps and steps[-1][0].done:
            break
        elif not steps or day.first > steps[-1][0].last or day.done:
            steps.append([day])
    sources = {day.statement.source for step in steps for day in step}
    return steps if len(steps) > 1 and len(sources) > 1 and not steps[0][0].done else []


def _told(event: str, series: list[list[_Dated]]) -> Rivalry:
    days = [day for step in series for day in step]
    held = Counter(name for day in days for name in set(day.statement.names) - {day.statement.said_by})
    names = sorted((name for name, n in held.items() if 2 * n > len(days)), key=lambda name: (-held[name], name))
    sides = tuple(
        Side(
            step[0].reading,
            tuple(dict.fromkeys(day.claim for day in step)),
            "" if step[0].original else plain(step[0].statement.published),
        )
        for step in series
    )
    about = f"Date of {OCCASIONS.get(event, f'the {event}')}"
    return Rivalry(f"{about}: {', '.join(names[:2])}" if names else about, "update", sides)
