"""What a statement says is not so: the words of what it denies, doubts or calls false.

Three shapes: a word of denial or doubt over a clause ("denied that he had sold it", "no evidence that"), over a noun
("denied any knowledge of the case", "cast doubt on the tale"), or said of a report ("the story is a hoax"). What is
denied may stand in the sentence before: "Lee denied saying that."
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...grammar.lexicon.factuality_classes import factuality_class
from ...grammar.stems import terms
from ...lang.en.clause_words import REPORTING
from ...lang.en.factuality import (
    DENIAL,
    DISBELIEF,
    SILENT,
    THERE_IS,
)
from ...lang.en.verdicts import ABOUT, ASKED_FOR, CALLED_FALSE, CLAIMS, FALSE_STORY, NOT_FOR, PICTURES, UNRELATED
from ..cues.unknown import is_unknown
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from ..propositions.relation import reports
from .find_disputes import says_no
from .verdicts import is_report, matter

_DENIAL = re.compile(DENIAL, re.I)
_DISBELIEF = re.compile(DISBELIEF, re.I)
_THERE = re.compile(THERE_IS, re.I)
_NOT_FOR, _UNRELATED, _CALLED_FALSE, _FALSE_STORY, _ASKED_FOR = (
    re.compile(words, re.I) for words in (NOT_FOR, UNRELATED, CALLED_FALSE, FALSE_STORY, ASKED_FOR)
)


@dataclass(frozen=True, slots=True)
class Denied:
    """What a statement says is not so."""

    terms: frozenset[str]
    """Of its words; of nearly none where it only points to what was told before ("that")."""
    propositions: tuple[Proposition, ...]
    """Of the clauses that are denied; none where only a noun names it."""
    refers: bool
    """A pronoun, or a noun like 'the story', stands for some of it."""
    report: bool = False
    """It is a report that is denied, by name alone."""
    whole: bool = False
    """It is what its article is about, "the story", and not one of several "claims"."""
    doubted: bool = False
    """It is held to be hardly possible, in other words than those in which it is told."""
    beside: frozenset[str] = frozenset()
    """Terms of what it is said not to belong to: who tells it tells one of these too."""


def denied(s: Statement) -> Denied | None:
    """What the statement denies outright, None where it denies nothing."""
    if is_unknown(s):
        return None
    if s.negated and (reason := _ASKED_FOR.search(s.text)):
        return Denied(frozenset(), (), True, beside=frozenset(terms(reason[1])))
    said = tuple(p for p in s.propositions if p.denied and p.mode in ("", "ahead", "tried"))
    if said:
        clauses = tuple(p for p in said if p.lemma not in REPORTING)
        clauses = tuple(p for p in clauses if p.main) or clauses
        words = frozenset(term for p in clauses or said for term in (*p.terms, *_of_arguments(p)))
        pointing = (a for p in said for a in (p.patient, p.complement, p.agent if p.links else None) if a)
        points = any(a.vague for a in pointing) or not clauses
        return Denied(words, clauses or said, points)
    found = [(p, a) for p in s.propositions if not p.open and p.mode == "" and (a := matter(p))]
    if found:
        words = frozenset(term for p, a in found for term in _words(p, a))
        if inner := tuple(q for q in s.propositions if any(_spelt_out(q, p) for p, _ in found)):
            words |= frozenset(term for q in inner for term in (*q.terms, *_of_arguments(q)))
            return Denied(words, tuple(replace(q, value="CT-", denied=True) for q in inner), True)
        named = [a for _, a in found if is_report(a)]
        return Denied(words, (), True, bool(named), any(a.head not in CLAIMS for a in named))
    for pattern in (_NOT_FOR, _UNRELATED):
        if (apart := pattern.search(s.text)) and (matter_of := _two_things(s.text, apart)):
            return matter_of
    if (false := _FALSE_STORY.search(s.text)) and (words := frozenset(terms(s.text[: false.start()]))):
        return Denied(words, (), False)
    if _CALLED_FALSE.search(s.text):
        return Denied(frozenset(), (), True)
    if disbelief := _DISBELIEF.search(s.text):
        words = frozenset(terms(s.text[disbelief.end() :])) & frozenset(s.terms)
        inner = tuple(replace(p, value="CT-", mode="") for p in s.propositions if p.terms <= words)
        if len(words) > 1:
            return Denied(words, inner, False, doubted=True)
    if denial := _DENIAL.search(s.text):
        return Denied(frozenset(terms(s.text[denial.end() :])), (), True)
    return None


def _two_things(text: str, apart: re.Match[str]) -> Denied | None:
    """What stands behind the words that tell it from what stands before them; of "no link between", beside "and"."""
    before, behind = text[: apart.start()], text[apart.end() :]
    if apart[0].endswith("between"):
        before, _, behind = behind.partition(" and ")
    one, other = frozenset(terms(before)), frozenset(terms(behind))
    return Denied(other, (), False, doubted=True, beside=one) if one and other else None


def _spelt_out(q: Proposition, verdict: Proposition) -> bool:
    """Does it stand in the subject of a verdict: "the story that he would leave is wrong"?"""
    return verdict.start <= q.start and q.end <= verdict.head and not q.main and q.kind == "verb" and q.polarity > 0


def _words(p: Proposition, a: Argument) -> frozenset[str]:
    """What tells which matter it is: not the word for a report, nor who denies it."""
    if a.vague:
        return frozenset()
    if p.lemma == "exist":
        return a.terms
    if is_report(a) and (about := [b.terms for name, b in p.obliques if name in ABOUT and not b.vague]):
        return a.terms.union(*about) - frozenset(terms(a.head))
    if is_report(a) or a.head in PICTURES or p.kind == "copula":
        return a.terms - (frozenset() if not is_report(a) and p.kind == "copula" else frozenset(terms(a.head)))
    return p.terms - frozenset(terms(p.lemma)) - (p.agent.terms if p.agent else frozenset())


def negated(s: Statement) -> tuple[Denied, ...]:
    """What the statement tells as not so, with no word for anybody's saying so: each a clause of its own."""
    if is_unknown(s):
        return ()
    told = [
        p
        for p in s.propositions
        if p.main
        and p.polarity < 0
        and p.mode in ("", "ahead")
        and not (p.denied or p.open)
        and (p.mode == "" or says_no(s.text))  # "will stop running it" does not deny that it ran
        and p.lemma.split()[0] not in REPORTING | SILENT
        and not reports(p, s.propositions)
    ]
    return tuple(
        Denied(words, (p,) if words == own else (), False)
        for p in told
        for own in [_of_arguments(p) | frozenset(terms(p.lemma))]
        for words in dict.fromkeys((own, _thing(p, s)))
        if words
    )


def _thing(p: Proposition, s: Statement) -> frozenset[str]:
    """Of which it says in several words that there is none, or that nothing brings it about: "there was no second
    shooter"."""
    found: Argument | None = None
    if p.lemma == "be" and p.kind == "verb" and _THERE.search(s.text):
        found = p.agent
    elif (row := factuality_class(p.lemma, "verb", "infinitive")) and row.name == "causation":
        found = p.patient
    return found.terms if found is not None and len(found.terms) > 1 else frozenset()


def is_verdict(s: Statement) -> bool:
    """Does it say outright that a report, or anything that somebody holds, is not so?"""
    return denied(s) is not None


def _of_arguments(p: Proposition) -> frozenset[str]:
    arguments = (p.agent, p.patient, p.recipient, p.complement)
    return frozenset(term for a in arguments if a and not a.vague for term in a.terms)
