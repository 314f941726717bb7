"""One event that two sources tell of: one act, the same who and what, and enough of its words in common.

What both leave open ("he", "the man") counts for the same where the words around name one person. "Another", "again"
and "earlier" tell of an event beside the one that is the news.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

from ....core.edtf import bounds, plain
from ....core.model import Annotated
from ....grammar.stems import event_classes, terms
from ....lang.en.calendar import WEEKDAYS
from ....lang.en.clause_words import LIGHT_VERBS, REPORTING
from ....lang.en.happenings import ANOTHER_TIME, GOALS, MANY_OF_A_KIND
from ...disputes.find_disputes import comparable_pairs, says_something
from ...grouping.contradictions import overlap
from ...model.candidate import FEW_SOURCES, another_year, days_between
from ...model.proposition import Proposition
from ...model.statement import FRAMING, Statement
from ...propositions.compare import modes_meet
from ...propositions.participants import other_people, role_fits

SAME_TIME = 10
"""Days between two articles up to which they tell of one event."""
FEWEST = 30
"""Statements of which a story is taken to have some, so that a word tells something in two short articles too."""
LEAST, LEAST_OF_MANY = 2.5, 12.0
"""Nats that two clauses share beside their predicate, among few sources and among many."""
BY_WORDS = 7.0
"""The same where no role is surely filled by one thing."""
PER_ROLE = 1.5
"""Nats that a role is worth that both fill with one thing."""
CHIEF_SOURCES, CHIEF_SHARE = 3, 0.3
"""How many sources, and which share of them, tell that somebody did or suffered a thing where that is the story's chief
event: then two who tell it tell of one."""
_WEEKDAY_WITH_YEAR = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}),? (?:the )?(?:\w+ \d{{1,2}}|\d{{1,2}} \w+),? ?\d{{4}}\b", re.I
)
_ANOTHER_TIME = re.compile(ANOTHER_TIME, re.I)


@dataclass(frozen=True, slots=True)
class Telling:
    """One event, as a statement tells it."""

    statement: Statement
    proposition: Proposition


class Happenings:
    """The events that statements tell of."""

    def __init__(self, statements: Iterable[Statement], sources: Sequence[Annotated]) -> None:
        self._all = tuple(statements)
        self._seen = {seen.document.id: seen for seen in sources}
        whole = [s for s in self._all if not s.facet]
        spread = Counter(term for s in whole for term in set(s.terms))
        most = max(FEWEST, len(whole)) + 1
        self._nats = {term: log(most / n) for term, n in spread.items()}
        self._chief = _chief_deeds(whole, max(CHIEF_SOURCES, CHIEF_SHARE * len(sources)))
        self._several = _several_goals(whole)
        self._events = [(n, s, p) for n, s in enumerate(self._all) for p in s.propositions if self._is_event(s, p)]
        self._few = len(sources) <= FEW_SOURCES
        self._least, self._by_words = (LEAST, BY_WORDS) if self._few else (LEAST_OF_MANY, LEAST_OF_MANY)

    def told(self, wanted: Callable[[Statement, Proposition], bool]) -> list[list[Telling]]:
        """Tellings of each event that meet what is wanted; each is surely of one event with another of its list."""
        placed = [event for event in self._events if wanted(*event[1:])]
        root = {(s, p): (s, p) for _, s, p in placed}

        def find(one: tuple[Statement, Proposition]) -> tuple[Statement, Proposition]:
            while root[one] != one:
                one = root[one]
            return one

        pairs = combinations(placed, 2) if self._few else comparable_pairs(placed)
        for (_, a, p), (_, b, q) in pairs:
            if self.is_one(a, p, b, q):
                root[find((b, q))] = find((a, p))
        events: dict[tuple[Statement, Proposition], list[Telling]] = defaultdict(list)
        for _, s, p in placed:
            events[find((s, p))].append(Telling(s, p))
        return [tellings for tellings in events.values() if len({t.statement.source for t in tellings}) > 1]

    def is_one(self, a: Statement, p: Proposition, b: Statement, q: Proposition) -> bool:
        """Do both surely tell one event?"""
        if overlap(a, b) or days_between(a, b) > SAME_TIME or _far_apart(a, b):
            return False
        if _other_count(p, q) or self._other_goal(p, q):
            return False
        same = _same_roles(p, q)
        if same is None:
            return False
        named = {*a.names, *a.context} & {*b.names, *b.context} - {a.said_by, b.said_by}
        shared = (p.terms & q.terms) - frozenset(terms(p.lemma)) | {t for name in named for t in terms(name)}
        if self._of_another_year(a, b):
            return False
        if same and self._few and not self._chief.isdisjoint(_deeds(p) & _deeds(q)):
            return True
        nats = sum(self._nats.get(term, 0.0) for term in sorted(shared))
        return bool(same or named) and nats + PER_ROLE * same >= (self._least if same else self._by_words)

    def _other_goal(self, p: Proposition, q: Proposition) -> bool:
        """Do both name whither, whence, with or for whom, and not the same, or does one leave open which of several it
        was?"""
        for name in GOALS:
            a, b = p.argument(name), q.argument(name)
            one, other = (frozenset() if x is None else x.names for x in (a, b))
            if one and other and one.isdisjoint(other):
                return True
            if (p.lemma, name) in self._several and _all_names(p).isdisjoint(_all_names(q)):
                return True
        return False

    def _of_another_year(self, a: Statement, b: Statement) -> bool:
        """Does the sentence of one tell of a year that the other does not tell of?"""
        one, other = self._sentence(a), self._sentence(b)
        if not (a.published and b.published):  # the day of the news itself may be written out with its year
            one, other = _WEEKDAY_WITH_YEAR.sub("", one), _WEEKDAY_WITH_YEAR.sub("", other)
        return another_year(one, a.published, other, b.published) or another_year(other, b.published, one, a.published)

    def _sentence(self, s: Statement) -> str:
        seen = self._seen[s.source]
        return seen.document.text[seen.sentences[s.sentence].start : seen.sentences[s.last].end]

    def _is_event(self, s: Statement, p: Proposition) -> bool:
        if p.kind != "verb" or p.polarity <= 0 or p.open or p.lemma in LIGHT_VERBS or p.lemma in REPORTING:
            return False
        clause = self._seen[s.source].document.text[p.start : p.end]
        return says_something(p, s) and "long before" not in s.cues and not _ANOTHER_TIME.search(clause)


def _chief_deeds(statements: Iterable[Statement], least: float) -> frozenset[tuple[str, str]]:
    """What so many sources tell that somebody did or suffered."""
    told_by: dict[tuple[str, str], set[str]] = defaultdict(set)
    for s in statements:
        for deed in {deed for p in s.propositions for deed in _deeds(p)}:
            told_by[deed].add(s.source)
    return frozenset(deed for deed, told in told_by.items() if len(told) >= least)


def _all_names(p: Proposition) -> frozenset[str]:
    """Of its circumstances."""
    return frozenset(name for _, a in p.obliques for name in a.names)


def _several_goals(statements: Iterable[Statement]) -> frozenset[tuple[str, str]]:
    """(act, preposition) where the story names more than one thing behind it: "checked into the Astor", "into the
    Regent"."""
    goals: dict[tuple[str, str], set[frozenset[str]]] = defaultdict(set)
    for p in (p for s in statements for p in s.propositions):
        for name, a in p.obliques:
            if name in GOALS and a.names:
                goals[p.lemma, name].add(a.names)
    return frozenset(key for key, named in goals.items() if any(_others(a, b) for a, b in combinations(named, 2)))


def _others(a: frozenset[str], b: frozenset[str]) -> bool:
    """Have the names no word in common?"""
    one, other = ({word for name in names for word in name.split()} for names in (a, b))
    return one.isdisjoint(other)


def _deeds(p: Proposition) -> frozenset[tuple[str, str]]:
    """The act with each of those who surely take part in it, by name where they have one."""
    parts = (a for a in (p.agent, p.patient) if a is not None and not a.vague and p.kind == "verb")
    return frozenset((p.lemma, who) for a in parts for who in (sorted(a.names) or [a.head]))


def _same_roles(p: Proposition, q: Proposition) -> int | None:
    """How many roles both fill with one thing; None where the acts are not one, or a role is filled by another."""
    fits = role_fits(p, q)
    if fits is not None:
        told = list(fits.values())
        level = told.count("same") - told.count("other")
        return None if "clash" in told or level < 0 else level
    if _events_in(p) & _events_in(q):
        return None if other_people(p, q) or not modes_meet(p, q) or p.polarity != q.polarity else 1
    one, other = set(terms(p.lemma)), set(terms(q.lemma))
    classes = {term[1:] for term in one & other if term.startswith("=")} - FRAMING
    if not classes or not modes_meet(p, q) or p.polarity != q.polarity:
        return None
    return None if other_people(p, q) else 0


def _far_apart(a: Statement, b: Statement) -> bool:
    """Do both name when it was, and times that are far from each other?"""
    one, other = (bounds(plain(s.when)) if s.date and s.when else None for s in (a, b))
    return one is not None and other is not None and max((one[0] - other[1]).days, (other[0] - one[1]).days) > SAME_TIME


def _events_in(p: Proposition) -> frozenset[str]:
    """Nouns of events that do something or have something done: "the fire destroyed", "the fire was set"."""
    arguments = (p.agent, p.patient, *(a for name, a in p.obliques if name in ("in", "after", "from")))
    heads = {a.head for a in arguments if a is not None and not a.vague and not a.number}
    return frozenset(head for head in heads if event_classes(terms(head))) - MANY_OF_A_KIND


def _other_count(p: Proposition, q: Proposition) -> bool:
    """Does a role hold another number of them?"""
    pairs = ((p.agent, q.agent), (p.patient, q.patient), (p.recipient, q.recipient))
    return any(a and b and a.number and b.number and a.number != b.number for a, b in pairs)
