"""What a sentence says of a word or report that it names: "the claim is false", "cast doubt on the story"."""

from __future__ import annotations

from ..lang.en.clause_words import LINKING, REPORTING_NOUNS
from ..lang.en.factuality import FactualityClass
from .chunking.model import Clause, Parse, Predicate
from .lexicon.factuality_classes import factuality_class, first_class


def verdicts(parse: Parse, noun: int) -> tuple[tuple[FactualityClass, bool], ...]:
    """What a sentence says of a word or report that is one of its chunks, as (class, negated): "the claim is false",
    "reports were denied", "cast doubt on the story"."""
    found = []
    for predicate in parse.predicates:
        row = None
        if predicate.kind == "copula" and predicate.agent == noun and predicate.complement is not None:
            word = parse.tokens[predicate.complement[1] - 1].lemma.lower()
            row = first_class(word, "adjective", ("clause", "noun")) or first_class(word, "noun", ("clause", "noun"))
        elif predicate.patient == noun and predicate.kind == "verb" and not _governs(parse, predicate, noun):
            row = factuality_class(predicate.lemma, "verb", "noun")
        elif preposition := next((name for name, chunk in predicate.obliques if chunk == noun), ""):
            row = factuality_class(_phrase(parse, predicate, preposition), "verb", "noun") or _of_existence(
                parse, predicate, preposition
            )
        if row is not None:
            found.append((row, predicate.negated))
    return tuple(found)


def spells_out(parse: Parse, clause: Clause, noun: int) -> bool:
    """Is the clause what the noun says, or what a noun of a plan or a report intends?"""
    if clause.kind == "infinitive":
        return parse.tokens[parse.chunks[noun].head].lemma.lower() in REPORTING_NOUNS
    return clause.kind == "complement"


def verdict_of_adjective(parse: Parse, clause: Clause) -> tuple[FactualityClass, bool] | None:
    """ "It is untrue that he left", "they are sceptical that": the class of the adjective, and is its verb negated?"""
    if clause.kind != "complement" or clause.noun is not None or clause.parent is None:
        return None
    if clause.marker is not None and parse.tokens[clause.marker].tag.startswith("W"):
        return None  # who "is not sure what caused it" takes for granted that something did
    above = parse.clauses[clause.parent]
    if above.verb is None or above.complement is None or parse.verb_groups[above.verb].lemma not in LINKING:
        return None
    row = factuality_class(parse.tokens[above.complement[1] - 1].lemma.lower(), "adjective", "clause")
    return (row, parse.verb_groups[above.verb].negation is not None) if row is not None else None


def _of_existence(parse: Parse, predicate: Predicate, preposition: str) -> FactualityClass | None:
    """ "There is no truth to the rumour": of a noun that is there, with the preposition behind it."""
    if predicate.kind != "copula" or predicate.agent is None or predicate.complement is not None:
        return None
    noun = parse.tokens[parse.chunks[predicate.agent].head].lemma.lower()
    return factuality_class(f"{noun} {preposition}", "noun", "noun")


def _governs(parse: Parse, predicate: Predicate, noun: int) -> bool:
    """Is its verb already a frame of the clause that hangs on the noun: "denied reports that ..."?"""
    return any(
        clause.noun == noun and any(frame.head == predicate.head for frame in parse.frames[number])
        for number, clause in enumerate(parse.clauses)
    )


def _phrase(parse: Parse, predicate: Predicate, preposition: str) -> str:
    """ "cast doubt on" for 'cast', its object and a preposition; "push back against" without an object."""
    words = [predicate.lemma]
    if predicate.kind == "noun":
        group = parse.clauses[predicate.clause].verb
        words = [parse.verb_groups[group].lemma, predicate.lemma] if group is not None else words
    elif predicate.patient is not None:
        words.append(parse.tokens[parse.chunks[predicate.patient].head].lemma.lower())
    return " ".join((*words, preposition))
