"""The report, or whatever is told, of which a proposition says outright that it is not so.

"The story is a hoax", "denied any knowledge of it", "cast doubt on the tale", "called the report inaccurate", "the
picture was doctored", "there is no truth in it", "that is not the case".
"""

from __future__ import annotations

from collections.abc import Iterator

from ...grammar.lexicon.factuality_classes import denies, factuality_class
from ...grammar.stems import terms
from ...lang.en.factuality import FACTUALITY_ADJECTIVES, PLAIN_DENIALS, FactualityClass
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE, STORIES
from ...lang.en.verdicts import FALSEHOODS, INVENTED, LABELLING, NONSENSE, PICTURES, TAMPERED, TRUTH
from ..model.proposition import Argument, Proposition

TOLD = frozenset(("report", "claim", "rumour", "indication", "assumption", "belief", "factive", "falsehood"))
"""Classes of nouns (see `lang.en.factuality`) for what somebody tells or holds."""
_POINTERS = frozenset("it this that these those them all everything".split())
_FALSE = frozenset(terms(FACTUALITY_ADJECTIVES["false"]))
_NAMED = _FALSE | frozenset(terms(f"{FALSEHOODS} {NONSENSE} {FACTUALITY_ADJECTIVES['unfounded']}".replace("_", " ")))


def matter(p: Proposition) -> Argument | None:
    """The argument that names it; None where the proposition says nothing of the kind."""
    if not p.polarity:
        return None
    judged = (_of_copula, _of_verb, _of_existence)
    found = (pair for of in judged for pair in of(p))
    return next((a for a, row in found if row is not None and denies(row, p.polarity < 0)), None) or _plainly(p)


_Judged = Iterator[tuple[Argument, FactualityClass | None]]


def _of_copula(p: Proposition) -> _Judged:
    told, said = p.agent, p.complement
    if p.kind != "copula" or told is None or said is None:
        return
    if is_report(said) and (_is_false(said) or said.head in INVENTED):
        yield told, factuality_class("false", "adjective", "clause")
    elif is_report(told) or told.vague or told.head in PICTURES:
        yield told, factuality_class(said.head, "adjective", "clause")
        yield told, factuality_class(said.head, "noun", "clause")


def _of_verb(p: Proposition) -> _Judged:
    if p.kind != "verb":
        return
    if p.patient is not None and ((p.lemma in PLAIN_DENIALS and _is_matter(p)) or is_report(p.patient)):
        yield p.patient, factuality_class(p.lemma, "verb", "noun")
        return
    if p.patient is not None and p.patient.head in _POINTERS:
        row = factuality_class(p.lemma, "verb", "noun")
        yield p.patient, row if row is not None and (row.name == "disproof" or p.lemma in PLAIN_DENIALS) else None
    if p.agent is not None and is_report(p.agent) and p.patient is None:
        yield p.agent, factuality_class(f"{p.lemma}ing", "adjective", "clause")  # "the reports were misleading"
    object_ = f" {p.patient.head}" if p.patient else ""
    for preposition, argument in p.obliques:
        if is_report(argument):
            yield argument, factuality_class(f"{p.lemma}{object_} {preposition}", "verb", "noun")


def _of_existence(p: Proposition) -> _Judged:
    """ "There is no truth in it"."""
    if p.lemma == "be" and p.kind == "verb" and p.agent is not None:
        for preposition, argument in p.obliques:
            if is_report(argument) or argument.vague:
                yield argument, factuality_class(f"{p.agent.head} {preposition}", "noun", "noun")


def _plainly(p: Proposition) -> Argument | None:
    """What is named a falsehood, was tampered with, does not exist, or is not the case."""
    told = p.patient
    if p.polarity > 0 and told is not None and p.kind == "verb":
        if p.lemma.split()[0] in LABELLING and (is_report(told) or told.vague):
            return told if not _NAMED.isdisjoint(p.terms - told.terms) or _is_false(told) else None
        return told if p.lemma in TAMPERED and told.head in PICTURES else None
    if p.polarity < 0 and p.agent is not None and p.lemma == "exist":
        return p.agent
    if p.polarity < 0 and p.agent is not None and p.agent.vague:
        said = p.complement
        return p.agent if said is not None and said.head in TRUTH else None
    return None


def _is_false(a: Argument) -> bool:
    """Does an adjective in the phrase say so: 'a false story'?"""
    return not _FALSE.isdisjoint(a.terms)


def _is_matter(p: Proposition) -> bool:
    """Is what is denied no person, who is denied a thing?"""
    a = p.patient
    return a is not None and p.recipient is None and not a.names and not a.vague and a.head not in ROLES_OF_PEOPLE


def is_report(a: Argument | None) -> bool:
    """Is it something that is told, and no plan or demand that one may reject?"""
    if a is None:
        return False
    row = factuality_class(a.head, "noun", "clause")
    return a.head in STORIES or (row is not None and row.name in TOLD)
