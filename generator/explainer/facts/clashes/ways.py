"""How one thing came about, told in two ways of which only one can be so: on purpose or by accident, by his own hand or
by another's, armed or not.

The predicates need not be one ("took aim at the boy", "a bullet that ricocheted"): both must be told of one matter, by
the names and the words beside the way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ...grammar.stems import terms
from ...lang.en.ways import NOT_TOLD, WAYS, Ways
from ..disputes.corpus import Corpus
from ..disputes.naming import named
from ..disputes.sides import CUT, in_order
from ..grouping.contradictions import overlap
from ..model.candidate import FEW_SOURCES, Candidate, Side, days_between
from ..model.statement import Statement

LEAST = 4.0
"""Nats that two accounts of one matter share beside the words for their ways."""
MUCH = 8.0
"""Nats that they share in all from which the words beside may differ."""
FEWEST = 2
"""Terms that they share there."""
SAME_TIME = 14
"""Days between two articles up to which they tell of one matter."""
_BEFORE, _BESIDE = 30, 80
"""Code points before a way that may deny it, and on both sides of it that tell of what it is."""
_NOT_TOLD = re.compile(NOT_TOLD, re.I)
_WHERE = re.compile(r"\b(?:in|at|near|outside|from|around|across)(?: the)? $")
_WAYS = tuple((row, tuple(re.compile(way.told, re.I) for way in row.ways)) for row in WAYS)


@dataclass(frozen=True, slots=True)
class _Account:
    statement: Statement
    way: int
    terms: frozenset[str]
    """Of the words beside those for the way."""
    who: str
    """The name that stands nearest; '' where nobody is named."""


def differing_ways(corpus: Corpus) -> list[Candidate]:
    """A candidate for each question with two answers, in order of the first claim; none in a long story."""
    if len(corpus.sources) > FEW_SOURCES:
        return []
    homes, found = corpus.homes, []
    lines = {source: text.replace("\n", " ") for source, text in corpus.text.items()}
    kinds = {m.name: m.kind for seen in corpus.sources for m in seen.names}
    for row, patterns in _WAYS:
        accounts = [a for s in homes if not s.facet for a in _accounts(s, lines[s.source], patterns, kinds)]
        rivals = [(a, b) for a, b in combinations(accounts, 2) if _at_odds(a, b, row, corpus)]
        if rivals:
            told = dict.fromkeys(account for pair in rivals for account in pair)
            sides = tuple(
                Side(way.reading, claims)
                for n, way in enumerate(row.ways)
                if (claims := tuple(dict.fromkeys(c for a in told if a.way == n for c in homes[a.statement])))
            )
            found.append(Candidate(f"{row.asked}: {_matter(rivals, row, corpus)}", "nature", sides))
    return in_order(found, corpus.groups)


def _matter(rivals: list[tuple[_Account, _Account]], row: Ways, corpus: Corpus) -> str:
    """The name that most give where it is a question of somebody, else what the plainest account tells."""
    told = Counter(x.who for pair in rivals for x in pair if x.who and row.people)
    if told:
        return min(told, key=lambda name: (-told[name], name))
    titles = [named(x.statement, corpus.text[x.statement.source], a.terms & b.terms) for a, b in rivals for x in (a, b)]
    return min(titles, key=lambda words: (words.endswith(CUT), titles.index(words)))


def _accounts(
    s: Statement, text: str, patterns: tuple[re.Pattern[str], ...], kinds: Mapping[str, str]
) -> Iterator[_Account]:
    """The way that a statement tells as so, where it tells no other. `text` is its source's, in one line."""
    told = [(n, match) for n, pattern in enumerate(patterns) if (match := pattern.search(text, s.start, s.end))]
    if len(told) != 1 or s.kind in ("opinion", "background") or "long before" in s.cues:
        return
    (n, match), *_ = told
    if _NOT_TOLD.search(text, max(s.start, match.start() - _BEFORE), match.start()):
        return
    before, behind = text[max(s.start, match.start() - _BESIDE) : match.start()], text[match.end() : s.end][:_BESIDE]
    own = frozenset(terms(f"{before} {behind}")) & frozenset(s.terms) - s.frame
    yield _Account(s, n, own, _who(s, match.start(), match.end(), text, kinds))


def _who(s: Statement, start: int, end: int, text: str, kinds: Mapping[str, str]) -> str:
    """Of whom it is told: who takes part in the act that stands there, else the name that stands nearest, one before it
    rather than one behind. No place."""
    others = [name for name in s.names if kinds.get(name) != "place" and name != s.said_by]
    people = [name for name in others if kinds.get(name) == "person"] or others
    for p in s.propositions:
        if start <= p.head < end:
            heads = {a.head for a in (p.agent, p.patient) if a is not None and a.names}
            if found := [name for name in people if name.split()[-1].lower() in heads]:
                return found[0]
    near = [
        (start - at if at < start else 2 * (at - start), name)
        for name in people
        for match in re.compile(rf"\b{re.escape(name.split()[-1])}\b(?![’']s)").finditer(text, s.start, s.end)
        for at in [match.start()]
        if not _WHERE.search(text[s.start : at].removesuffix(name.removesuffix(name.split()[-1])))
    ]
    return min(near)[1] if near else ""


def _at_odds(a: _Account, b: _Account, row: Ways, corpus: Corpus) -> bool:
    """Are both of one matter, by the word of two?"""
    one, other = a.statement, b.statement
    if a.way == b.way or overlap(one, other) or days_between(one, other) > SAME_TIME:
        return False
    if one.source == other.source and one.said_by == other.said_by:
        return False
    weight, beside = corpus.field.weight, a.terms & b.terms
    alike = weight(frozenset(one.terms) & frozenset(other.terms)) >= MUCH
    if row.people:
        return a.who == b.who if a.who and b.who else alike
    return alike or (len(beside) >= FEWEST and weight(beside) >= LEAST)
