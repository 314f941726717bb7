"""Two statements side by side, by their propositions: does one tell what the other claims, or that it is not so?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ...lang.en.clause_words import INFINITIVE_NOUNS, REPORTING
from ..model.proposition import Proposition
from ..model.statement import Statement
from .compare import compare

NOTHING = -1
"""Level of statements that have no predicate in common."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How a passage stands to a claim."""

    same: int
    """Level (see `Match`) of what is least surely told of it."""
    clash: bool
    """May the passage say of anything claimed that it is not so? Then it supports nothing of it."""


def core(propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """What a statement tells outright: its main predicates, without those that only report others."""
    told = tuple(p for p in propositions if not reports(p, propositions))
    main = tuple(p for p in told if p.main)
    if main or any(p.main for p in propositions):
        return main
    return tuple(p for p in told if p.kind in ("verb", "copula")) or told


def reports(p: Proposition, others: tuple[Proposition, ...]) -> bool:
    """Is it only the frame of what others tell: 'the company said', 'announced the closure of', 'its plan to'?"""
    if p.kind != "verb" or p.lemma.split()[0] not in REPORTING:
        return False
    told = p.patient
    if told is None or told.head in INFINITIVE_NOUNS:
        return True
    return any(q.kind == "noun" and q.main and q.lemma == told.head for q in others)


def relate(claim: Statement, passage: Statement) -> Relation:
    """How far the passage tells all that the claim tells outright, and whether it may tell the opposite of any of it.

    Who tells that a rig exploded does not bear out that it exploded and sank.
    """
    told = beside_reports(passage)
    levels, clash = [], False
    for p in _outright(claim):
        found = [match for q in told if (match := compare(p, q))]
        same, opposite = (
            max((match.level for match in found if match.opposite is denied), default=NOTHING)
            for denied in (False, True)
        )
        levels.append(same)
        clash = clash or (opposite >= 0 and opposite >= same)
    return Relation(min(levels, default=NOTHING), clash)


@lru_cache(maxsize=1 << 14)
def _outright(claim: Statement) -> tuple[Proposition, ...]:
    return core(claim.propositions)


@lru_cache(maxsize=1 << 14)
def beside_reports(passage: Statement) -> tuple[Proposition, ...]:
    """What it tells, without predicates that only report others."""
    return tuple(q for q in passage.propositions if not reports(q, passage.propositions))
