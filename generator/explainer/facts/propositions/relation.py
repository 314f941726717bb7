"""Two statements side by side, by their propositions: does one tell what the other claims, or that it is not so?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...grammar.lexicon.factuality_classes import factuality_class
from ...lang.en.calendar import NOW
from ...lang.en.clause_words import GIVING_NAMES, INFINITIVE_NOUNS, REPORTING
from ...lang.en.verdicts import ANYBODY, HEARSAY
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from .compare import OTHER, compare, other_name

_TODAY = re.compile(rf"\b(?:{'|'.join(NOW)})\b", re.I)
SURE = 2
"""Level from which a passage surely tells what the claim tells."""
NOTHING = -1
"""Level of statements that have no predicate in common."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How a passage stands to a claim."""

    same: int
    """Level (see `Match`) of what is least surely told of it."""
    told: float
    """Share of what it tells outright that is surely told."""
    other: bool
    """Does the passage tell one of the claim's predicates of something else alone, or only as possible?"""
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
    levels, clash, other = [], _at_odds(claim, passage), False
    for p in outright(claim):
        found = [(match, q) for q in told if (match := compare(p, q))]
        alike = [(match.level, q) for match, q in found if not match.opposite]
        same = max((level for level, q in alike if level > OTHER and _as_sure(p, q)), default=NOTHING)
        levels.append(same)
        if not found:
            continue
        opposite = max((match.level for match, _ in found if match.opposite), default=NOTHING)
        other = other or (bool(alike) and not any(level > OTHER and _as_sure(p, q) for level, q in alike))
        clash = clash or (opposite >= 0 and opposite >= same)
    clash = clash or _contrary(claim, passage) or (_hearsay(passage) and not _hearsay(claim))
    return Relation(min(levels, default=NOTHING), sum(n >= SURE for n in levels) / max(1, len(levels)), other, clash)


def _hearsay(s: Statement) -> bool:
    """Is it what nobody in particular thinks or has heard: "everyone thinks that", "you may have heard that"?"""
    return s.said_by.lower() in ANYBODY or any(
        p.lemma in HEARSAY and p.agent is not None and p.agent.head in ANYBODY for p in s.propositions
    )


def _as_sure(p: Proposition, q: Proposition) -> bool:
    """Is what is told for sure told so by the other too, and not only as possible: "collapsed", "may collapse"?"""
    return not (p.value.startswith("CT") and q.value.startswith("PS"))


def _contrary(claim: Statement, passage: Statement) -> bool:
    """Does the passage hold something of the claim's matter to be not so, or ask whether it is, where the claim does
    not? "The city denied that it had threatened the families" bears out no threat, whatever else it tells."""
    theirs = _doubts(passage)
    if not theirs:
        return False
    ours = _doubts(claim)
    return any(
        not p.terms.isdisjoint(claim.terms)
        and not any(p.open == q.open and 2 * len(p.terms & q.terms) >= min(len(p.terms), len(q.terms)) for q in ours)
        and not any((match := compare(q, p)) and not match.opposite for q in claim.propositions)
        for p in theirs
    )


@lru_cache(maxsize=1 << 14)
def _doubts(s: Statement) -> tuple[Proposition, ...]:
    """What it tells to be not so, asks, or makes depend on something; else its verdicts on what others say."""
    told = tuple(p for p in s.propositions if p.polarity < 0 or p.open)
    return told or tuple(p for p in s.propositions if _denies(p))


def _denies(p: Proposition) -> bool:
    """Does it say of a report or of what somebody holds that it is not so: 'denied', 'refuted the reports'?"""
    row = factuality_class(p.lemma, "verb", "clause") or factuality_class(p.lemma, "verb", "noun")
    return p.kind == "verb" and p.polarity > 0 and row is not None and row.affirmed in ("CT-", "PR-", "PS-")


@lru_cache(maxsize=1 << 14)
def outright(s: Statement) -> tuple[Proposition, ...]:
    """`core` of what a statement tells, kept for a while, since each is compared with hundreds of others."""
    return core(s.propositions)


@lru_cache(maxsize=1 << 14)
def beside_reports(passage: Statement) -> tuple[Proposition, ...]:
    """What it tells, without predicates that only report others."""
    return tuple(q for q in passage.propositions if not reports(q, passage.propositions))


def _at_odds(a: Statement, b: Statement) -> bool:
    """What shows in two sentences, and in no two predicates of them."""
    ours, theirs = _lemmas(a), _lemmas(b)
    if (not ours.isdisjoint(theirs) and turned(a, b)) or _of_other_times(a, b):
        return True
    if ours.isdisjoint(GIVING_NAMES) or theirs.isdisjoint(GIVING_NAMES):
        return False
    return any(other_name(p, q) for p in a.propositions for q in b.propositions)


@lru_cache(maxsize=1 << 14)
def _lemmas(s: Statement) -> frozenset[str]:
    return frozenset(p.lemma for p in s.propositions)


def _of_other_times(a: Statement, b: Statement) -> bool:
    """Does one deny only for today what somebody is: "is not his wife currently", "is not his wife"?"""
    return _is_not(a) and _is_not(b) and bool(_TODAY.search(a.text)) != bool(_TODAY.search(b.text))


@lru_cache(maxsize=1 << 14)
def _is_not(s: Statement) -> bool:
    """Does it say of anything what it is not?"""
    return any(p.links and p.polarity < 0 for p in s.propositions)


def turned(a: Statement, b: Statement) -> bool:
    """Does one set the condition that the other denies: "to pass it would hurt", "if they don't pass it"?"""
    return any(
        p.lemma == q.lemma
        and p.polarity * q.polarity < 0
        and (p.open, p.mode) != (q.open, q.mode)
        and _one_thing(p.patient, q.patient)
        for p in a.propositions
        for q in b.propositions
    )


def _one_thing(a: Argument | None, b: Argument | None) -> bool:
    return a is not None and b is not None and not (a.vague or b.vague) and a.head == b.head
