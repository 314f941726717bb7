"""What two statements that may say the same tell of each other, whatever else the corpus holds.

How close is what they claim, and does either tell what the other claims? It is worked out once for each two and kept
with their score.
"""

from __future__ import annotations

from ...grammar.stems import terms
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..propositions.relation import NOTHING, core, relate
from .contradictions import TELLING, agreeing_numbers

CLASH = -1
"""One of them may deny what the other claims: they never say the same."""
SURE = 2
"""Level from which a passage tells what the claim tells, whatever words they share."""
WORDS = {-1: (6.0, 0.6, 0.3), 0: (3.5, 0.4, 0.25), 1: (3.0, 0.0, 0.0)}
"""Below that, by level, what a passage must have of the claim's words: nats that both share, and the share of the
passage's terms and of the claim's. At 1 a pronoun or a general noun may stand for what the claim is about. At -1 the
claim's predicates must be among them."""
COPIED = 0.85
"""Share of all terms in common from which two tell the same, however they parse."""


def kinship(one: Statement, other: Statement, evidence: float) -> int:
    """CLASH, or what `unpacked` reads. `evidence` are the nats that both tell."""
    forth, back = relate(one, other), relate(other, one)
    if forth.clash or back.clash:
        return CLASH
    level, reverse = forth.same, back.same
    if number := agreeing_numbers(one, other):
        least = 0 if number >= TELLING else 1
        level, reverse = level + (level >= least), reverse + (reverse >= least)
    tells = 2 * _tells(level, evidence, one, other) + _tells(reverse, evidence, other, one)
    return 4 * (max(level, reverse) - NOTHING) + tells


def unpacked(kin: int) -> tuple[int, bool, bool]:
    """(level of the closer match, does the other tell what the one claims, does the one tell what the other claims)"""
    return kin // 4 + NOTHING, bool(kin & 2), bool(kin & 1)


def turned(kin: int) -> int:
    """The same with the two in the other order."""
    return kin if kin == CLASH else kin & ~3 | (kin & 1) << 1 | (kin & 2) >> 1


def _tells(level: int, evidence: float, claim: Statement, passage: Statement) -> bool:
    """Does the passage tell what is claimed, by the level of their match and the nats that both share?"""
    if level >= SURE:
        return True
    nats, of_passage, of_claim = WORDS[level]
    own, words = (frozenset(s.terms) - s.frame for s in (claim, passage))
    shared = len(own & words)
    if evidence < nats or shared < of_passage * len(words) or shared < of_claim * len(own):
        return False
    if level > NOTHING or not claim.propositions or shared >= COPIED * max(len(words), len(own)):
        return True
    own_core, told_core = core(claim.propositions), core(passage.propositions)
    denials = [any(p.polarity < 0 for p in told) for told in (own_core, told_core)]
    same_words = own_core and all(_words_of(p) and words.issuperset(_words_of(p)) for p in own_core)
    return bool(told_core and same_words) and denials[0] == denials[1]


def _words_of(p: Proposition) -> frozenset[str]:
    """Terms of the verb, or of what it is about where the verb tells little: 'made millions', 'is missing'."""
    told = (p.complement.head if p.complement else "") if p.links else p.lemma
    return frozenset(terms(told)) or (frozenset(terms(p.patient.head)) if p.patient else frozenset())
