"""How long one thing takes: "at least two to four weeks" beside "two to three months".

Only a verb that measures time (take, last, remain) and a length of time right behind it tell that. Bare units ("weeks")
reach from two to as many as the next unit holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from ....grammar.numbers import VALUES
from ....lang.en.measures import AT_MOST, BOUNDS_OF_TIME, DAYS, MANY, OPEN_ENDED, SPENDING
from ...disputes.corpus import Corpus
from ...disputes.sides import in_order
from ...model.candidate import FEW_SOURCES, Candidate, Side, days_after, days_between
from ...model.proposition import Argument, Proposition
from ...model.statement import Statement

_NUMBER = r"(\d+(?:\.\d+)?|" + "|".join(sorted((w for w in VALUES if VALUES[w] <= 100), key=len, reverse=True)) + ")"
_LENGTH = re.compile(
    rf"\b(?:({BOUNDS_OF_TIME}) )?"
    rf"(?:{_NUMBER}(?:(?: to | or |-|–){_NUMBER})? |({MANY})?)({'|'.join(DAYS)})(s?)\b",
    re.I,
)
_BEHIND = 60
"""Code points behind the verb within which the length stands."""
SAME_TIME = 14
"""Days between two articles up to which they speak of one thing."""
MOST = 12.0
"""How many of a unit its bare plural means at most."""
SLACK = 0.15
OPEN = 4.0
"""How many times 'at least' so long it hardly is."""
AT_ODDS = 6.0
"""A ratio of two lengths of time above which they hardly are of one thing."""
SHARED, SHARED_OF_MANY = 1, 3
"""Terms that both share, among few sources and among many."""


@dataclass(frozen=True, slots=True)
class _Span:
    statement: Statement
    proposition: Proposition
    low: float
    high: float
    """Days."""
    words: str


def differing_spans(corpus: Corpus) -> list[Candidate]:
    """A candidate for each thing that takes two lengths of time, in order of the first claim."""
    homes = corpus.homes
    spans = [span for s in homes for span in _spans(s, corpus.text[s.source])]
    least = SHARED if len(corpus.sources) <= FEW_SOURCES else SHARED_OF_MANY
    found: dict[tuple[str, str], Candidate] = {}
    for a, b in combinations(spans, 2):
        one, other = homes[a.statement], homes[b.statement]
        if _at_odds(a, b, least) and set(one).isdisjoint(other):
            moved = days_after(b.statement, a.statement)
            first, second = (b, a) if moved < 0 else (a, b)
            sides = tuple(Side(x.words, tuple(homes[x.statement])) for x in (first, second))
            found.setdefault(
                (one[0], other[0]),
                Candidate(f"How long it {_THIRD.get(a.proposition.lemma, 'takes')}", "number", sides),
            )
    return in_order(found.values(), corpus.groups)


_THIRD = {"last": "lasts", "remain": "remains", "stay": "stays", "need": "needs"}


def _spans(s: Statement, text: str) -> Iterator[_Span]:
    for p in s.propositions:
        if p.lemma in SPENDING and p.polarity > 0 and not p.open:
            match = _LENGTH.search(text, p.head, min(p.head + _BEHIND, s.end))
            if match and (reach := _reach(match)):
                yield _Span(s, p, *reach, " ".join(match[0].split()))


def _reach(match: re.Match[str]) -> tuple[float, float] | None:
    bound, first, second, _, unit, plural = match.groups()
    day = DAYS[unit.lower()]
    if first is None:
        return (2 * day, MOST * day) if plural else None
    low = _value(first) * day
    high = _value(second) * day if second else low
    told = (bound or "").lower()
    if told in OPEN_ENDED:
        return low, high if second else low * OPEN
    if told in AT_MOST:
        return 0.0, high
    return low * (1 - SLACK), high * (1 + SLACK)


def _value(word: str) -> float:
    return float(VALUES[word.lower()]) if word.lower() in VALUES else float(word)


def _at_odds(a: _Span, b: _Span, least: int) -> bool:
    """Are they of one thing, and of two lengths?"""
    one, other = a.statement, b.statement
    if one.source == other.source or (a.high >= b.low and b.high >= a.low):
        return False
    if max(a.low, b.low) > AT_ODDS * min(a.high, b.high):
        return False
    p, q = a.proposition, b.proposition
    if p.lemma != q.lemma or p.mode != q.mode or days_between(one, other) > SAME_TIME:
        return False
    return _one_agent(p.agent, q.agent) and len(set(one.terms) & set(other.terms)) >= least


def _one_agent(a: Argument | None, b: Argument | None) -> bool:
    return _open(a) or _open(b) or (a is not None and b is not None and a.head == b.head)


def _open(a: Argument | None) -> bool:
    """Is it told of 'it', or of nothing?"""
    return a is None or a.vague
