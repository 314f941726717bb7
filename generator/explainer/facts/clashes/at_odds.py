"""May two accounts that a writer sets against each other contradict each other at all?

A word of contrast also joins two things that are both so: "one line is cancelled, but another continues". So one
account must deny what the other tells, judge it, say of the same thing that it is something else, or tell the same act
otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...grammar.lexicon.lexical_relations import exclusive
from ...grammar.stems import terms
from ...lang.en.clause_words import LIGHT_VERBS
from ..disputes.denied import is_verdict
from ..disputes.field import Field
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from ..propositions.akin import related
from ..propositions.compare import OTHER, compare, other_sort
from ..propositions.relation import beside_reports, core

_PERSONS = frozenset("he she they".split())
MAY_BE = 1
"""Level (see `Match`) up to which two tell one act with something else in a role."""
LEAST = 3.0
"""Nats of the act that a denial must share with what it is set against, where no predicate is related."""


def at_odds(a: Statement, b: Statement, field: Field) -> bool:
    """May `b` say that what `a` tells is not so, or not that way? In one sentence it does so also of whoever takes part
    in both: "the driver hit the guard, but witnesses said the guard fell"."""
    if is_verdict(b) and not is_verdict(a):
        return True
    if a.sentence == b.sentence and not _parts(a).isdisjoint(_parts(b)):
        return True
    shared = frozenset(a.terms) & frozenset(b.terms)
    return any(_otherwise(p, q) or _denied(p, q, shared, field) for p, q in _pairs(a, b))


def _parts(s: Statement) -> frozenset[str]:
    """Who and what takes part in what is told outright."""
    told = (a for p in core(s.propositions) for a in (p.agent, p.patient) if a is not None and not a.vague)
    return frozenset(a.head for a in told)


def _pairs(a: Statement, b: Statement) -> Iterator[tuple[Proposition, Proposition]]:
    for p in beside_reports(a):
        for q in beside_reports(b):
            yield p, q


def _otherwise(p: Proposition, q: Proposition) -> bool:
    """One thing that is something else, or one act with something else in a role."""
    if p.polarity != q.polarity or not _may_be_one(p.agent, q.agent):
        return False
    if other_sort(p, q):
        return True
    if p.kind == q.kind == "copula" and p.complement and q.complement:
        one, other = p.complement.head, q.complement.head
        persons = all(a is not None and (not a.vague or a.head in _PERSONS) for a in (p.agent, q.agent))
        return bool(exclusive(one, other)) or (p.main and q.main and persons and one != other)
    if p.kind != "verb" or q.kind != "verb" or p.lemma in LIGHT_VERBS:
        return False
    match = compare(p, q)
    if match is None:  # tried or meant by the one, done to the other
        return p.lemma == q.lemma and p.mode != q.mode and p.main and q.main
    return match.level > OTHER and (match.opposite or match.level <= MAY_BE)


def _denied(p: Proposition, q: Proposition, shared: frozenset[str], field: Field) -> bool:
    """Does one tell as not so what the other tells, in a related word or in terms of one class?"""
    if p.polarity * q.polarity >= 0:
        return False
    negative = p if p.polarity < 0 else q
    if negative.lemma not in LIGHT_VERBS and not negative.links and related(p.lemma, q.lemma):
        match = compare(p, q)
        return match is not None and match.level >= 0
    links = negative.links or negative.lemma == "be"
    told = (negative.patient, negative.complement, negative.agent if links else None)
    own = frozenset(terms(negative.lemma)).union(*(a.terms for a in told if a)) & shared
    return field.weight(frozenset(t for t in own if links or t.startswith("="))) >= LEAST


def _may_be_one(a: Argument | None, b: Argument | None) -> bool:
    if a is None or b is None:
        return True
    if a.names and b.names:
        return not a.names.isdisjoint(b.names)
    return a.vague or b.vague or a.head == b.head or bool(a.names or b.names)
