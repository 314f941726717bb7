"""What became of people and things: missing, then presumed dead; scheduled, then called off; closed, then open again.

Both must be told of one matter: of people by name or number, of all else by the words beside those for the state.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from ...core.edtf import plain
from ...core.remembered import remembered
from ...grammar.numbers import in_digits
from ...grammar.stems import terms, words
from ...lang.en.turns import NOT_SO, TURNS, Turn
from ..disputes.corpus import Corpus
from ..disputes.field import Field
from ..disputes.naming import named
from ..disputes.sides import heading, in_order, of_one_matter
from ..grouping.contradictions import TELLING, agreeing_numbers, overlap
from ..model.candidate import FEW_SOURCES, Candidate, Side, days_after
from ..model.statement import Statement

LEAST, LEAST_OF_MANY = 4.0, 9.0
"""Nats that both must share beside the words for their states, among few sources and among many."""
FEWEST = 2
"""Terms that both must share there, where no people are named."""
LONGEST = 60
"""Days between two articles beyond which another event of the kind is meant."""
_STATES = [re.compile(turn.before, re.I) for turn in TURNS]
_ENDS = [re.compile(turn.after, re.I) for turn in TURNS]
_NOT_SO = re.compile(NOT_SO, re.I)
_PHRASE = 30
"""Code points from which the words for a state name what it is of."""
_BEFORE, _BESIDE = 30, 60
"""Code points before a state that may deny it, and on both sides of it that tell whose it is."""


@dataclass(frozen=True, slots=True)
class _State:
    claim: str
    statement: Statement
    terms: frozenset[str]
    """Of the words beside those for the state."""
    names: frozenset[str]
    """That stand there, without who says it."""
    number: str
    """The last before the state, in digits; '' for none."""


def turns(corpus: Corpus) -> list[Candidate]:
    """Updates, in order of the first claim."""
    field = corpus.field
    least = LEAST if len(corpus.sources) <= FEW_SOURCES else LEAST_OF_MANY
    kinds = {m.name: m.kind for seen in corpus.sources for m in seen.names}
    ended, begun = _worded(corpus, ended=True), None
    found = []
    for number, turn in enumerate(TURNS):
        then = list(_states(corpus, ended[number], {}))
        if then and begun is None:
            begun = _worded(corpus, ended=False)
        first = list(_states(corpus, begun[number], ended[number])) if then and begun else []
        for later in then:
            known = [early for early in first if not turn.names or _names_anew(early, later, kinds)]
            near = [(_shared(early, later, turn, field, least), early) for early in known]
            told = [(nats, early) for nats, early in near if nats]
            most = max((nats for nats, _ in told), default=0.0)
            early = tuple(state for nats, state in told if nats >= most / 2)
            if early:
                found.append(_candidate(early, later, corpus.text))
    return in_order(of_one_matter(found, corpus.groups), corpus.groups)


def _candidate(early: tuple[_State, ...], later: _State, text: dict[str, str]) -> Candidate:
    early = tuple(sorted(early, key=lambda state: plain(state.statement.published)))
    first = early[0].statement
    sides = (
        Side(first.text, tuple(state.claim for state in early), first.published),
        Side(later.statement.text, (later.claim,), later.statement.published),
    )
    about = named(first, text[first.source], early[0].terms)
    return Candidate(heading("update", about), "update", sides)


def _worded(corpus: Corpus, *, ended: bool) -> dict[int, dict[str, tuple[int, int]]]:
    """Number of a turn -> the claims whose wording has words for the state, or for its end, and where."""
    found: dict[int, dict[str, tuple[int, int]]] = defaultdict(dict)
    for claim, group in corpus.groups.items():
        for number, start, end in _words_for_states(group.best.text, ended):
            found[number][claim] = start, end
    return found


@remembered
def _words_for_states(text: str, ended: bool) -> tuple[tuple[int, int, int], ...]:
    """(number of the turn, start, end) of the first words for each state, or for its end."""
    found = ((number, pattern.search(text)) for number, pattern in enumerate(_ENDS if ended else _STATES))
    return tuple((number, *match.span()) for number, match in found if match)


def _states(corpus: Corpus, told: Mapping[str, tuple[int, int]], ended: Container[str]) -> Iterator[_State]:
    """The claims whose wording tells the state as so, and nothing of what ends it."""
    for claim, (start, end) in told.items():
        s = corpus.groups[claim].best
        if _NOT_SO.search(s.text, max(0, start - _BEFORE), start):
            continue
        if s.kind in ("opinion", "background") or "long before" in s.cues:
            continue
        if claim not in ended:
            phrase = s.text[start:end] if end - start >= _PHRASE else ""  # "cause of the fire at the mint is not known"
            around = slice(max(0, start - _BESIDE), start), slice(end, end + _BESIDE)
            beside = " ".join((*(s.text[part] for part in around), phrase))
            names = frozenset(n for n in s.names if n != s.said_by and n.split()[-1] in beside)
            numbers = [n for word in words(s.text[around[0]]) if (n := in_digits(word))[:1].isdigit()]
            own = frozenset(terms(beside)) & frozenset(s.terms) - s.frame
            yield _State(claim, s, own, names, numbers[-1] if numbers else "")


def _names_anew(early: _State, later: _State, kinds: Mapping[str, str]) -> bool:
    """Does the later one name somebody whom the earlier does not? Of a name of no known kind only a whole one."""
    told = set(later.statement.names) - {*early.statement.names, later.statement.said_by}
    return any(kinds.get(n) == "person" or (" " in n and kinds.get(n, "other") == "other") for n in told)


def _shared(early: _State, later: _State, turn: Turn, field: Field, least: float) -> float:
    """Nats of what both tell of one matter; 0 where it may be another."""
    a, b = early.statement, later.statement
    if early.claim == later.claim or a.source == b.source or overlap(a, b):
        return 0.0
    if not 0 <= days_after(b, a) <= LONGEST:
        return 0.0
    shared = early.terms & later.terms
    nats = field.weight(shared)
    if turn.people:
        counted = early.number == later.number and agreeing_numbers(a, b) >= TELLING
        one = counted or not early.names.isdisjoint(later.names)
        return max(nats, 1.0) if one and (least == LEAST or nats >= least) else 0.0
    return nats if nats >= least and len(shared) >= FEWEST else 0.0
