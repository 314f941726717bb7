"""Two propositions side by side: do they tell the same, the opposite, or something else?

First the same event, then the clash (de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text"): one
predicate, or two of which a dictionary says that they are one, converse or opposed; then, role by role, the same thing,
another, or one of which the words do not tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ...grammar import lexical_relations as lexicon
from ...grammar.stems import event_classes, terms
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE
from ..model.proposition import Argument, Proposition

Relation = Literal["same", "opposite"]
Fit = Literal["same", "other", "clash", "open"]
"""Of two arguments: one thing; another word, which may be another thing; surely another thing; not told."""

_DIRECT = (("agent", "agent"), ("patient", "patient"), ("recipient", "recipient"), ("complement", "complement"))
_MUTUAL = (("agent", "patient"), ("patient", "agent"))
"""'X met Y' beside 'Y met X'."""
_TURNED = (("agent", "patient"),)
"""'The plant closed' beside 'Acme closed the plant': the subject of the one is the object of the other (ergative verbs)."""


@dataclass(frozen=True, slots=True)
class Match:
    """How two propositions compare whose predicates a dictionary relates."""

    relation: Relation
    """Of predicate and polarity together."""
    agree: int
    """Roles that one thing fills in both."""
    clash: bool
    """Two things fill one role."""
    loose: bool
    """The predicates share only a class of events."""


def compare(p: Proposition, q: Proposition) -> Match | None:
    """None where the predicates have nothing to do with each other, or where one of them is open."""
    if not p.polarity or not q.polarity:
        return None
    found = _predicates(p, q)
    if found is None:
        return None
    opposed, loose, maps = found
    best: tuple[int, int, bool] | None = None
    for roles in maps:
        fits = [_fit(p.argument(a), q.argument(b)) for a, b in roles]
        agree = fits.count("same")
        clash = "clash" in fits or _other_object(fits, roles) or ("other" in fits and not agree)
        if best is None or (agree, not clash) > (best[1], not best[2]):
            best = (0, agree, clash)
    assert best is not None
    relation: Relation = "opposite" if opposed != (p.polarity != q.polarity) else "same"
    return Match(relation, best[1], best[2], loose)


def _other_object(fits: list[Fit], roles: tuple[tuple[str, str], ...]) -> bool:
    return any(fit == "other" and "patient" in pair for fit, pair in zip(fits, roles, strict=True))


_Maps = tuple[tuple[tuple[str, str], ...], ...]


def _predicates(p: Proposition, q: Proposition) -> tuple[bool, bool, _Maps] | None:
    """(opposed, loosely alike, ways to align their roles), or None."""
    if p.kind == "copula" or q.kind == "copula":
        return _copulas(p, q)
    maps = _alignments(p, q)
    a, b = p.lemma, q.lemma
    if a == b or lexicon.same_predicate(a, b):
        return False, False, (*maps, _MUTUAL) if lexicon.symmetric(a) else maps
    if mapping := lexicon.converse(a, b):
        return False, False, (mapping,)
    if _opposed(a, b):
        return True, False, maps
    if _class(a) and _class(a) == _class(b):
        return False, True, maps
    return None


@lru_cache(maxsize=1 << 14)
def _opposed(a: str, b: str) -> bool:
    """Do verbs, or the verbs of which they are nouns, exclude each other?"""
    return any(
        lexicon.opposed(one, other, "verb")
        for one in (a, *lexicon.verbs_of(a))
        for other in (b, *lexicon.verbs_of(b))
    )


def _alignments(p: Proposition, q: Proposition) -> _Maps:
    if (p.patient is None) == (q.patient is None):
        return (_DIRECT,)
    return (_DIRECT, _TURNED if p.patient is None else tuple((b, a) for a, b in _TURNED))


def _copulas(p: Proposition, q: Proposition) -> tuple[bool, bool, _Maps] | None:
    """'is dead' beside 'is alive', 'was the wife of'; 'is dead' beside 'died' is told by the complement's verb."""
    if p.kind != q.kind or p.complement is None or q.complement is None:
        return None
    a, b = p.complement.head, q.complement.head
    if a == b or (p.complement.terms & q.complement.terms and not lexicon.exclusive(a, b)):
        return False, False, ((("agent", "agent"),),)
    if lexicon.opposed(a, b, "adjective") or lexicon.opposed(a, b, "noun") or lexicon.exclusive(a, b):
        return True, False, ((("agent", "agent"),),)
    return None


@lru_cache(maxsize=1 << 14)
def _class(lemma: str) -> str:
    """The class of events of a verb, '' for none."""
    return min(event_classes(terms(lemma)), default="")


def _fit(a: Argument | None, b: Argument | None) -> Fit:
    if a is None or b is None or a.vague or b.vague:
        return "open"
    if a.names and b.names:
        if not a.names.isdisjoint(b.names):
            return "same" if _one_head(a, b) else "open"
        if _named(a) and _named(b):
            return "clash"
        return "other" if a.head != b.head else "clash"
    if a.head == b.head:
        if a.number is not None and b.number is not None and a.number != b.number:
            return "other"
        return "same"
    if lexicon.exclusive(a.head, b.head):
        return "clash"
    if _named(a) or _named(b) or a.head in ROLES_OF_PEOPLE or b.head in ROLES_OF_PEOPLE:
        return "open"
    shared, fewer = len(a.terms & b.terms), min(len(a.terms), len(b.terms))
    return "same" if fewer and 2 * shared >= fewer else "other"


def _named(a: Argument) -> bool:
    """Is a name its head?"""
    return any(a.head == name.lower().split()[-1] for name in a.names)


def _one_head(a: Argument, b: Argument) -> bool:
    return a.head == b.head or (_named(a) and _named(b)) or bool(a.terms & b.terms)
