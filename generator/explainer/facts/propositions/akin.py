"""May two predicates have to do with each other at all? It is asked before propositions are compared role by role:
hardly any two that share a word do."""

from __future__ import annotations

from functools import lru_cache

from ...grammar.lexicon import lexical_relations as lexicon
from ..model.proposition import Proposition
from ..model.statement import Statement


@lru_cache(maxsize=1 << 16)
def related(a: str, b: str) -> bool:
    """May predicates with these lemmas have to do with each other? Those that link are told apart by what they link."""
    if lexicon.bonds(a).isdisjoint(lexicon.bonds(b)):
        return False
    return a == b or lexicon.same_predicate(a, b) or bool(lexicon.converse(a, b)) or opposed(a, b)


@lru_cache(maxsize=1 << 16)
def opposed(a: str, b: str) -> bool:
    """Do verbs, or the verbs of which they are nouns, exclude each other?"""
    return any(
        lexicon.opposed(one, other, "verb") for one in (a, *lexicon.verbs_of(a)) for other in (b, *lexicon.verbs_of(b))
    )


def akin(p: Proposition, q: Proposition) -> bool:
    """May `compare` or `other_sort` find anything of them, in whatever order?"""
    if p.links != q.links:
        deed, state = (q, p) if p.links else (p, q)
        return bool(state_after(deed, state))
    return p.links or related(p.lemma, q.lemma)


def state_after(deed: Proposition, state: Proposition) -> str:
    """'died' beside 'is dead' or 'is alive': see `lexical_relations.state_after`; '' where it tells no state."""
    if deed.kind != "verb" or state.kind != "copula" or state.complement is None:
        return ""
    return lexicon.state_after(deed.lemma, state.complement.head)


def bonds(p: Proposition) -> frozenset[object]:
    """What any two have in common that are `akin`."""
    if not p.links:
        return _of_deed(p.lemma)
    return _of_state(p.complement.head if p.complement is not None else "")


@lru_cache(maxsize=1 << 14)
def bonds_of(s: Statement) -> frozenset[object]:
    """Of all its propositions."""
    return frozenset[object]().union(*map(bonds, s.propositions))


_LINKS = "links"


@lru_cache(maxsize=1 << 15)
def _of_deed(lemma: str) -> frozenset[object]:
    return lexicon.bonds(lemma) | {(_LINKS, name) for name in lexicon.lasting("verb", lemma)}


@lru_cache(maxsize=1 << 15)
def _of_state(head: str) -> frozenset[object]:
    return frozenset((_LINKS, *((_LINKS, name) for name in lexicon.lasting("adjective", head))))
