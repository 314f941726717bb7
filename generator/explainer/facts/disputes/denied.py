"""What a statement says is not so: the words of what it denies, doubts or calls false.

Three shapes: a word of denial or doubt over a clause ("denied that he had sold it", "no evidence that"), over a noun
("denied any knowledge of the case", "cast doubt on the tale"), or said of a report ("the story is a hoax"). What is
denied may stand in the sentence before: "Lee denied saying that."
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ...grammar.lexicon.factuality_classes import factuality_class
from ...grammar.stems import terms
from ...lang.en.clause_words import REPORTING
from ...lang.en.factuality import SILENT, THERE_IS
from ...lang.en.generic_nouns import STORIES
from ...lang.en.verdicts import CLAIMS, ON_A_TOPIC, PICTURES
from ..cues.unknown import is_unknown
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from ..propositions.relation import reports
from .denial_words import Denied, denied_beside, denied_by_words, may_deny, reason_denied
from .find_disputes import no_further, prevented, says_no
from .verdicts import is_report, matter

_THERE = re.compile(THERE_IS, re.I)


@lru_cache(maxsize=1 << 14)
def denied(s: Statement) -> Denied | None:
    """What the statement denies outright, None where it denies nothing."""
    if is_unknown(s):
        return None
    phrased = may_deny(s.text)
    if phrased and (reason := reason_denied(s)):
        return reason
    said = tuple(p for p in s.propositions if p.denied and p.mode in ("", "ahead", "tried"))
    if said:
        clauses = tuple(p for p in said if p.lemma not in REPORTING)
        clauses = tuple(p for p in clauses if p.main) or clauses
        words = frozenset(term for p in clauses or said for term in (*p.terms, *_of_arguments(p)))
        pointing = (a for p in said for a in (p.patient, p.complement, p.agent if p.links else None) if a)
        points = any(a.vague for a in pointing) or not clauses
        return Denied(words, clauses or said, points)
    if phrased and (beside := denied_beside(s)):
        return beside
    found = [(p, a) for p in s.propositions if not p.open and p.mode == "" and (a := matter(p))]
    if found:
        words = frozenset(term for p, a in found for term in _words(p, a))
        if inner := tuple(q for q in s.propositions if any(_spelt_out(q, p) for p, _ in found)):
            words |= frozenset(term for q in inner for term in (*q.terms, *_of_arguments(q)))
            return Denied(words, tuple(replace(q, value="CT-", denied=True) for q in inner), True)
        named = [a for _, a in found if is_report(a)]
        return Denied(words, (), True, bool(named), any(a.head in STORIES - CLAIMS for a in named))
    return denied_by_words(s) if phrased else None


def _spelt_out(q: Proposition, verdict: Proposition) -> bool:
    """Does it stand in the subject of a verdict: "the story that he would leave is wrong"?"""
    return verdict.start <= q.start and q.end <= verdict.head and not q.main and q.kind == "verb" and q.polarity > 0


def _words(p: Proposition, a: Argument) -> frozenset[str]:
    """What tells which matter it is: not the word for a report, nor who denies it."""
    if a.vague and not is_report(a):
        return frozenset()
    if p.lemma == "exist":
        return a.terms
    if is_report(a) and (about := [b.terms for name, b in p.obliques if name in ON_A_TOPIC and not b.vague]):
        return a.terms.union(*about) - frozenset(terms(a.head))
    if is_report(a) or a.head in PICTURES or p.kind == "copula":
        return a.terms - (frozenset() if not is_report(a) and p.kind == "copula" else frozenset(terms(a.head)))
    return p.terms - frozenset(terms(p.lemma)) - (p.agent.terms if p.agent else frozenset())


def negated(s: Statement) -> tuple[Denied, ...]:
    """What the statement tells as not so, with no word for anybody's saying so: each a clause of its own."""
    if is_unknown(s) or no_further(s) or prevented(s):
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
