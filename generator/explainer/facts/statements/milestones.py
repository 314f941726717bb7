"""The milestones of a statement: the days that it gives for events of which a thing has one.

What is dated is read from the words around the date, since a clause may hold several dates and events.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from ...core.edtf import bounds, human, plain
from ...core.model import Timex
from ...grammar.inflection import singular
from ...grammar.stems import event_classes, terms
from ...lang.en.milestones import FIRST, OCCASIONS, ORIGINALLY, POSTPONED, SERVICE, SET, TRIAL
from ...lang.en.words import HARMS
from ..clauses.main_verb import main_verb
from ..model.span_index import Marks
from ..model.statement import Milestone, Statement

_VERB, _OPENER = 30, 12
"""Code points from the start of a verb group within which its full verb stands, and from the start of a clause within
which a date opens it."""
_SERVICE = re.compile("|".join(SERVICE), re.I)
_FIRST = re.compile(
    rf"\b(?:{'|'.join(FIRST)})\s+(?:(?:{'|'.join(TRIAL)})\s+)?([a-z]+)\b(?!\s+(?:time|day|week|month|year)\b)", re.I
)
_SET = re.compile(r"\b(?:" + "|".join(SET) + r")\b", re.I)
_ORIGINALLY = re.compile(ORIGINALLY, re.I)
_MOVED = re.compile(POSTPONED, re.I)
_ASIDE = re.compile(r",\s(?:its|his|her|their|the|an?|which|who|whose)\s[^,;:]{2,90}(?=,)")
_WORD = re.compile(r"[A-Za-z][A-Za-z-]+")


def milestones_of(s: Statement, text: str, dates: Marks[Timex]) -> tuple[Milestone, ...]:
    """The days that the statement gives for events, from its own dates; else the day of the news itself."""
    given = [d for d in dates.begun(s.start, s.end) if d.type in ("DATE", "TIME") and text[d.start : d.end] in s.text]
    if not given and not (s.when and _FIRST.search(s.text)):
        return ()
    clause = _ASIDE.sub(lambda aside: " " * len(aside[0]), s.text)
    verb = main_verb(clause)
    past = verb.tense in ("past", "perfect") and not s.planned
    now = bounds(s.published) if s.published else None
    found: list[Milestone] = []
    for d in given:
        words = text[d.start : d.end]
        at, span = s.text.find(words), _span(d)
        if span is None:
            continue
        cue, event = _event_of(clause, at, at + len(words))
        if not event or (d.modifier == "until" and not _MOVED.search(clause[:at])):
            continue
        original = bool(_ORIGINALLY.search(clause[:at]))
        done = past and not original and cue - verb.start < _VERB and not _SET.search(clause, verb.start, at)
        planned = original or s.planned or verb.tense in ("future", "modal") or _SET.search(clause, 0, at)
        late = now is not None and span[0] > now[1]
        again = not original and any(not before.original and before.event == event for before in found)
        if not again and not (late if done else not planned):
            qualified = d.modifier in ("early", "mid", "late") and "-" not in plain(d.edtf)
            reading = f"{d.modifier}-{human(d.edtf)}" if qualified else human(d.edtf)
            found.append(_milestone(event, span, reading, done, original))
    if not found and past and s.when and not s.date and (day := bounds(s.when)):
        found += [
            _milestone(event, day, human(s.when), True, False)
            for at, event in _cues(clause)[-1:]
            if event.startswith("first ") and at >= verb.start
        ]
    return tuple(found)


def events_told(text: str) -> frozenset[str]:
    """The kinds of events of which a thing has one that the text tells."""
    return frozenset(event for _, event in _cues(text))


def _milestone(event: str, span: tuple[date, date], reading: str, done: bool, original: bool) -> Milestone:
    return Milestone(event, span[0].toordinal(), span[1].toordinal(), reading, done, original)


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
        if noun.endswith("ed") or singular(noun) in HARMS or not event_classes(terms(noun)):
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
