"""What a statement says is not so in set phrases, where no parse tells it.

"Reports she had left are 'lies'", "did it, but not to save money", "no link between the drug and the deaths", "denied
any knowledge of it or that it leaked", "it is almost impossible that".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...core.remembered import remembered
from ...grammar.stems import terms
from ...lang.en.factuality import DENIAL, DISBELIEF
from ...lang.en.verdicts import (
    ASKED_FOR,
    CALLED_FALSE,
    CALLED_SO,
    FALSE_STORY,
    FALSEHOOD_THAT,
    NEVER_HAPPENED,
    NOT_FOR,
    OR_THAT,
    REPORTS_FALSE,
    UNRELATED,
)
from ..model.proposition import Proposition
from ..model.statement import Statement

_ASKED_FOR, _OR_THAT, _DISBELIEF, _DENIAL = (
    re.compile(words, re.I) for words in (ASKED_FOR, OR_THAT, DISBELIEF, DENIAL)
)
_APART = (re.compile(NOT_FOR, re.I), re.compile(UNRELATED, re.I))
_JUDGED = tuple(re.compile(words, re.I) for words in (REPORTS_FALSE, CALLED_SO, FALSEHOOD_THAT))
_FALSE_STORY = re.compile(FALSE_STORY, re.I)
_POINTING = re.compile(f"{CALLED_FALSE}|{NEVER_HAPPENED}", re.I)


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


@remembered
def may_deny(text: str) -> bool:
    """Is any of the set phrases in it? If not, none of the functions below finds anything."""
    phrases = (_ASKED_FOR, _OR_THAT, *_APART, _FALSE_STORY, *_JUDGED, _POINTING, _DISBELIEF, _DENIAL)
    return any(phrase.search(text) for phrase in phrases)


def reason_denied(s: Statement) -> Denied | None:
    """ "Did she do it because of the legend? No."."""
    reason = _ASKED_FOR.search(s.text) if s.negated else None
    return Denied(frozenset(), (), True, beside=frozenset(terms(reason[1]))) if reason else None


def denied_beside(s: Statement) -> Denied | None:
    """The clause behind a noun that is denied."""
    also = _OR_THAT.search(s.text)
    return _clause(s, also[1]) if also else None


def denied_by_words(s: Statement) -> Denied | None:
    """By any other set phrase; None where there is none."""
    for pattern in _APART:
        if (apart := pattern.search(s.text)) and (two := _two_things(s.text, apart)):
            return two
    if (false := _FALSE_STORY.search(s.text)) and (words := frozenset(terms(s.text[: false.start()]))):
        return Denied(words, (), False)
    if false := next((found for pattern in _JUDGED if (found := pattern.search(s.text))), None):
        return Denied(frozenset(terms(false[1])), (), False)
    if _POINTING.search(s.text):
        return Denied(frozenset(), (), True)
    if disbelief := _DISBELIEF.search(s.text):
        doubted = _clause(s, s.text[disbelief.end() :])
        if len(doubted.terms) > 1:
            return replace(doubted, doubted=True)
    if denial := _DENIAL.search(s.text):
        return Denied(frozenset(terms(s.text[denial.end() :])), (), True)
    return None


def _clause(s: Statement, words: str) -> Denied:
    """What some of a statement's words tell, as not so."""
    told = frozenset(terms(words)) & frozenset(s.terms)
    return Denied(told, tuple(replace(p, value="CT-", mode="") for p in s.propositions if p.terms <= told), False)


def _two_things(text: str, apart: re.Match[str]) -> Denied | None:
    """What stands behind the words that tell it from what stands before them; of "no link between", beside "and"."""
    before, behind = text[: apart.start()], text[apart.end() :]
    if apart[0].endswith("between"):
        before, _, behind = behind.partition(" and ")
    one, other = frozenset(terms(before)), frozenset(terms(behind))
    return Denied(other, (), False, doubted=True, beside=one) if one and other else None
