"""Plans that slipped: one event of which a thing has one, set for a day, and set for or done on another later on.

"The first commercial flight is expected in mid-2006", then "in November 2006", then "on October 28": a series that
contests nothing. Two clauses are about one event where they share who or where it is about, the story's main subject
aside.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ...core.edtf import plain
from ...core.model import Annotated
from ...lang.en.milestones import OCCASIONS, UNMISTAKABLE
from ..grouping.similarity import Vector, cosine
from ..model.candidate import Candidate, Side
from ..model.statement import Group, Milestone, Statement
from ..statements.milestones import events_told

ALIKE, MUCH_ALIKE, NAMELESS = 0.2, 0.35, 0.5
"""Cosine from which two clauses with dates of one kind of event are about one: where they share a name, where that is
only the main subject's, and where they share none but a place's."""
LONGEST = 1500
"""Days between two dates beyond which they are of two events."""
_NAME_WORD = re.compile(r"[^\W_]{3,}")


@dataclass(frozen=True, slots=True)
class _Dated(Milestone):
    """A day that a statement gives for an event, for a claim that it supports."""

    claim: str
    statement: Statement
    named: frozenset[str]
    """Words of the names in the statement."""
    others: frozenset[str]
    """Those of names that do not hold a word of the main subject's."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What all comparisons share: the statements' vectors and the names of places."""

    made: Mapping[Statement, Vector]
    places: frozenset[str]


def slipped_plans(
    groups: dict[str, Group], made: Mapping[Statement, Vector], sources: tuple[Annotated, ...], subject: str
) -> list[Candidate]:
    """A series for each event whose day moved, in order of the event's first claim."""
    story = _Story(made, frozenset(n.name for s in sources for n in s.names if n.kind == "place"))
    told: dict[str, list[_Dated]] = defaultdict(list)
    for claim, group in groups.items():
        given = [(s, milestone) for s in group.statements for milestone in s.milestones]
        worded = events_told(group.best.text) if given else frozenset()
        for s, milestone in given:
            if milestone.event in worded:
                told[milestone.event].append(_dated(claim, s, milestone, subject))
    found = []
    for event, days in told.items():
        for cluster in _clusters(days, story):
            if series := _series(cluster):
                found.append(_told(event, series))
    return found


def _dated(claim: str, s: Statement, m: Milestone, subject: str) -> _Dated:
    named, others = _about(s), _about(s, subject)
    return _Dated(m.event, m.first, m.last, m.reading, m.done, m.original, claim, s, named, others)


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
    if abs(a.first - b.first) > LONGEST:
        return False
    if a.named and b.named and a.named.isdisjoint(b.named):
        return False
    mine, yours = a.others, b.others
    if mine and yours and mine.isdisjoint(yours):
        return False
    alike = cosine(story.made[one], story.made[other])
    if a.event.startswith("first ") or a.event in UNMISTAKABLE:
        return bool(mine and yours) or a.event not in UNMISTAKABLE or alike >= ALIKE
    shared = set(one.names) & set(other.names)
    return alike >= (NAMELESS if shared <= story.places else ALIKE if mine and yours else MUCH_ALIKE)


def _about(s: Statement, subject: str = "") -> frozenset[str]:
    """Words of the names in the statement, without the main subject's and those of names that hold them."""
    own = set(_NAME_WORD.findall(subject.lower()))
    names = (set(_NAME_WORD.findall(name.lower())) for name in s.names if name != s.said_by)
    return frozenset().union(*(words for words in names if words.isdisjoint(own)))


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


def _told(event: str, series: list[list[_Dated]]) -> Candidate:
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
    return Candidate(f"{about}: {', '.join(names[:2])}" if names else about, "update", sides)
