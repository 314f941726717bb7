"""Who or what takes part in two propositions: is it one thing, another, or can the words not tell?"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from ...grammar.inflection import singular
from ...grammar.lexicon import lexical_relations as lexicon
from ...grammar.stems import terms
from ...lang.en.clause_words import REPORTING_NOUNS
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE
from ..model.proposition import Argument
from ..model.term_weights import synonym_set

Fit = Literal["same", "other", "clash", "open", "missing"]
"""Of an argument and its counterpart: one thing; another word, which may be another thing; surely another thing; a
pronoun or a noun that may stand for it; none."""


def fit(a: Argument | None, b: Argument | None) -> Fit:
    """Of the claim's argument and the passage's."""
    if a is None or b is None:
        return "missing"
    if any(one.vague or (one.head in REPORTING_NOUNS and not _named(one)) for one in (a, b)):
        return "open"
    if _named(a) and _named(b):
        return "same" if _one_name(a, b) else "clash"
    if a.names and b.names and a.names.isdisjoint(b.names):
        return "clash" if a.head == b.head else "other"
    if _one_word(a.head, b.head):
        return "same"
    if lexicon.exclusive(a.head, b.head):
        return "clash"
    if _named(a) or _named(b) or a.head in ROLES_OF_PEOPLE or b.head in ROLES_OF_PEOPLE:
        return "open"
    shared, fewer = len(a.terms & b.terms), min(len(a.terms), len(b.terms))
    if not fewer or 2 * shared < fewer:
        return "other"
    return "same" if _within(a, b) or _within(b, a) else "open"


def _within(a: Argument, b: Argument) -> bool:
    """Does the other's phrase hold the head of this one: the service, the Skylark service of Acme?"""
    return b.terms.issuperset(terms(a.head))


@lru_cache(maxsize=1 << 14)
def _one_word(a: str, b: str) -> bool:
    """One noun, or two of one set of synonyms: plant, factory."""
    return a == b or bool(synonym_set(a) and synonym_set(a) == synonym_set(b))


def _named(a: Argument) -> bool:
    """Is a name its head?"""
    return bool(a.names) and bool(_own_names(a.head, a.names))


@lru_cache(maxsize=1 << 14)
def _own_names(head: str, names: frozenset[str]) -> tuple[str, ...]:
    """Of the names in an argument, those of which its head is the last word."""
    return tuple(name for name in sorted(names) if head in (last := name.lower().split()[-1], singular(last)))


def _one_name(a: Argument, b: Argument) -> bool:
    """Does one name hold all words of the other: Jackson, Vincent Jackson?"""
    own, others = _own_names(a.head, a.names), _own_names(b.head, b.names)
    pairs = ((set(one.split()), set(other.split())) for one in own for other in others)
    return any(one <= other or other <= one for one, other in pairs)
