"""What two statements that may say the same tell of each other, whatever else the corpus holds.

How close is what they claim, and does either tell what the other claims? It is worked out once for each two and kept
with their score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ...grammar.lexicon.lexical_relations import exclusive, is_classed
from ...grammar.roles.animacy import gender
from ...grammar.stems import terms
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..propositions.relation import NOTHING, SURE, outright, relate
from .contradictions import TELLING, agreeing_numbers, counts_too
from .entailment import Shared, entails

CLASH = -1
"""One of them may deny what the other claims: they never say the same."""
ENTAILED = 4
"""Level of two of which one tells the other by its words (see `entailment`)."""
TOLD, TOLD_SURELY = 0.4, 0.25
"""Share of what the claim's terms tell that a passage has at least, and where predicate, theme and one more role are
the same: who tells that a man drove a car does not bear out that he drove it at the police."""
WORDS = {-1: (6.0, 0.6, 0.3), 0: (3.5, 0.4, 0.25), 1: (3.0, 0.0, 0.0)}
"""Below that, by level, what a passage must have of the claim's words: nats that both share, and the share of the
passage's terms and of the claim's. At 1 a pronoun or a general noun may stand for what the claim is about. At -1 the
claim's predicates must be among them."""
BY_WORDS, IN_PART = 5.0, 7.0
"""Nats that two share, from which words alone may tell that they say the same where no deed does; and those from which
a part of a clause may."""
COPIED = 0.85
"""Share of all terms in common from which two tell the same, however they parse."""


def kinship(one: Statement, other: Statement, shared: Shared) -> int:
    """CLASH, or what `unpacked` reads."""
    forth = relate(one, other)
    if forth.clash or _rivals(one, other):
        return CLASH
    back = relate(other, one)
    if back.clash:
        return CLASH
    level, reverse = forth.same, back.same
    if number := agreeing_numbers(one, other):
        least = 0 if number >= TELLING else 1
        level, reverse = level + (level >= least), reverse + (reverse >= least)
    turned_shared = shared.turned()
    may = _may_tell(one, other, level, shared), _may_tell(other, one, reverse, turned_shared)
    tells = may[0] and not forth.other and _tells(level, shared, one, other)
    told = may[1] and not back.other and _tells(reverse, turned_shared, other, one)
    best = max(level, reverse)
    if one.source != other.source and not forth.other and not back.other:
        enough = shared.evidence >= BY_WORDS
        by_words = (
            may[0] and (enough or level > NOTHING) and entails(one, other, shared, forth, back),
            may[1] and (enough or reverse > NOTHING) and entails(other, one, turned_shared, back, forth),
        )
        tells, told = tells or by_words[0], told or by_words[1]
        best = max(best, ENTAILED * any(by_words))
    return 4 * (best - NOTHING) + 2 * tells + told


class Kinships:
    """`kinship` of the statements of a corpus, worked out once for copies: many articles print the same sentences."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = statements
        self._copy_of: dict[int, int] = {}
        """Statement -> the first that tells the same in the same words, by their places."""
        self._first: dict[object, int] = {}
        self._known: dict[object, int] = {}

    def of(self, n: int, other: int, shared: Shared) -> int:
        """By their places."""
        one, two = self._statements[n], self._statements[other]
        key = self._copied(n), self._copied(other), one.source == two.source, shared
        if key not in self._known:
            self._known[key] = kinship(one, two, shared)
        return self._known[key]

    def _copied(self, n: int) -> int:
        if n not in self._copy_of:
            self._copy_of[n] = self._first.setdefault(_all_told(self._statements[n]), n)
        return self._copy_of[n]


def _all_told(s: Statement) -> tuple[object, ...]:
    """All of it that `kinship` looks at, without the places in its source."""
    propositions = tuple(replace(p, start=0, end=0, head=0) for p in s.propositions)
    quantities = tuple(replace(q, start=0, end=0) for q in s.quantities)
    figures = tuple(replace(f, start=0, end=0) for f in s.figures)
    words = s.text, s.terms, s.frame, s.names, s.context, s.said_by, s.events
    return (*words, s.negated, s.hedged, s.facet, quantities, figures, propositions)


def unpacked(kin: int) -> tuple[int, bool, bool]:
    """(level of the closer match, does the other tell what the one claims, does the one tell what the other claims)"""
    return kin // 4 + NOTHING, bool(kin & 2), bool(kin & 1)


def turned(kin: int) -> int:
    """The same with the two in the other order."""
    return kin if kin == CLASH else kin & ~3 | (kin & 1) << 1 | (kin & 2) >> 1


def _tells(level: int, shared: Shared, claim: Statement, passage: Statement) -> bool:
    """Does the passage tell what is claimed, by the level of their match and by what both share?"""
    if shared.told < (TOLD_SURELY if level > SURE else TOLD):
        return False
    if level >= SURE:
        return True
    nats, of_passage, of_claim = WORDS[level]
    own, words = (frozenset(s.terms) - s.frame for s in (claim, passage))
    both = len(own & words)
    if shared.evidence < nats or both < of_passage * len(words) or both < of_claim * len(own):
        return False
    if level > NOTHING or not claim.propositions or both >= COPIED * max(len(words), len(own)):
        return True
    own_core, told_core = outright(claim), outright(passage)
    denials = [any(p.polarity < 0 for p in told) for told in (own_core, told_core)]
    same_words = own_core and all(_words_of(p) and words.issuperset(_words_of(p)) for p in own_core)
    return bool(told_core and same_words) and denials[0] == denials[1]


def _may_tell(claim: Statement, passage: Statement, level: int, shared: Shared) -> bool:
    """Does the passage deny anything, where the claim does, count all that the claim counts, and give nobody else's
    word for what the claim reports as one person's? A part of a clause must also have its deed, or much, in common."""
    if any(p.polarity < 0 for p in outright(claim)) and not _denies(passage):
        return False
    if not counts_too(claim, passage) or (claim.frame and _other_person(claim.said_by, passage.said_by)):
        return False
    return not passage.facet or ((level > NOTHING or shared.evidence >= IN_PART) and _names_too(claim, passage))


def _names_too(claim: Statement, passage: Statement) -> bool:
    """Does the passage, or the sentence that it is a part of, name all that the claim tells of, or have a pronoun?"""
    named = {name for p in outright(claim) for a in (p.agent, p.patient) if a for name in a.names}
    pronoun = any(a.vague for p in passage.propositions for a in (p.agent, p.patient) if a)
    return pronoun or named.issubset((*passage.names, *passage.context))


@lru_cache(maxsize=1 << 12)
def _other_person(one: str, other: str) -> bool:
    """Are both names of persons, by their given names, with no word in common? Surnames are spelt in many ways."""
    ours, theirs = one.split(), other.split()
    return bool(gender(ours) and gender(theirs)) and set(ours).isdisjoint(theirs)


@lru_cache(maxsize=1 << 14)
def _denies(s: Statement) -> bool:
    return any(p.polarity < 0 for p in s.propositions)


def _rivals(one: Statement, other: Statement) -> bool:
    """Does each name what the other does not, of which only one can be: 'his wife and son', 'his wife and daughter'?"""
    ours, theirs = _told_of(one), _told_of(other)
    if any(exclusive(a, b) for a in sorted(ours - theirs) for b in sorted(theirs - ours)):
        return True
    return any(
        p.lemma == q.lemma and _apart(p, q)
        for s, t in ((one, other), (other, one))
        for p in outright(s)
        for q in t.propositions
    )


def _apart(p: Proposition, q: Proposition) -> bool:
    """Does one act have two things of one class in one role: hit by a gray car, by a silver car?"""
    pairs = [(p.agent, q.agent), (p.patient, q.patient), (p.recipient, q.recipient)]
    pairs += [(a, b) for name, a in p.obliques for its, b in q.obliques if its == name]
    return any(
        exclusive(s, t)
        for a, b in pairs
        if a and b and a.head == b.head
        for s in sorted(a.terms - b.terms)
        for t in sorted(b.terms - a.terms)
    )


@lru_cache(maxsize=1 << 14)
def _told_of(s: Statement) -> frozenset[str]:
    """Terms of all that takes part in what is told outright, as far as they may exclude others."""
    return frozenset(
        term
        for p in outright(s)
        for argument in (p.agent, p.patient, p.recipient, p.complement)
        if argument
        for term in argument.terms
        if is_classed(term)
    )


def _words_of(p: Proposition) -> frozenset[str]:
    """Terms of the verb, or of what it is about where the verb tells little: 'made millions', 'is missing'."""
    told = (p.complement.head if p.complement else "") if p.links else p.lemma
    return frozenset(terms(told)) or (frozenset(terms(p.patient.head)) if p.patient else frozenset())
