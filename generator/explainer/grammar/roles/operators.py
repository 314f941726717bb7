"""Verbs, adjectives and nouns over a predicate: 'agreed to pay', 'was unable to pay', 'the plan to pay', in their
order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import (
    BARE_INFINITIVE,
    CONTROL_ADJECTIVES,
    GERUND_TAKING,
    GRANTING,
    INFINITIVE_NOUNS,
    LINKING,
    OBJECT_CONTROL,
    SUBJECT_CONTROL,
    SUPPORT_VERBS,
)
from ..chunking.auxiliaries import ADVERBS
from ..chunking.model import Clause, NounChunk, Operator, Tagged, VerbGroup
from ..lexicon.factuality_classes import factuality_class, first_class

_LONGEST_CHAIN = 6
"""Operators over one predicate: 'was expected to agree to try to stop ...'."""


def operators_over(
    tokens: Sequence[Tagged],
    chunks: Sequence[NounChunk],
    groups: Sequence[VerbGroup],
    clauses: Sequence[Clause],
    number: int,
) -> tuple[tuple[Operator, ...], list[int]]:
    """The operators over a clause, outermost first, and the clauses that are nothing but operators."""
    chain: list[Operator] = []
    only: list[int] = []
    for _ in range(_LONGEST_CHAIN):
        clause = clauses[number]
        if clause.verb is None or groups[clause.verb].finite or clause.parent == number:
            break
        group = groups[clause.verb]
        if clause.noun is not None:
            head = chunks[clause.noun].head
            if clause.kind == "infinitive" and tokens[head].lemma.lower() in INFINITIVE_NOUNS:
                chain.append(
                    Operator(
                        head, tokens[head].lemma.lower(), "", is_negated(chunks, groups, clauses, number, clause.noun)
                    )
                )
            break
        if clause.parent is None or clause.parent > number:
            break
        if (noun := _noun_of(tokens, chunks, groups, clause)) is not None:
            head = chunks[noun].head
            chain.append(
                Operator(head, tokens[head].lemma.lower(), "", is_negated(chunks, groups, clauses, number, noun))
            )
            break
        above = clauses[clause.parent]
        marked = clause.marker is not None and group.form != "infinitive"
        found = (_phrasal if marked else _operator)(tokens, groups, clause, above)
        if found is None:
            break
        chain.append(found)
        passive = groups[above.verb or 0].passive
        if not marked if passive else not above.objects:  # a ban from entering is an act of its own
            only.append(clause.parent)
        number = clause.parent
    return tuple(reversed(chain)), only


def is_negated(
    chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], clauses: Sequence[Clause], number: int, noun: int
) -> bool:
    """Is there none of what the noun over a clause names: "no offer to sell", "did not make an offer to sell"?"""
    parent = clauses[number].parent
    above = clauses[parent] if parent is not None else None
    if chunks[noun].negative or above is None or above.verb is None or noun not in above.objects:
        return chunks[noun].negative
    group = groups[above.verb]
    return group.negation is not None and group.verb in SUPPORT_VERBS | GRANTING


def _noun_of(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], clause: Clause
) -> int | None:
    """The noun right before "of" and a gerund that says what becomes of the deed: "no intention of resigning"."""
    at = clause.marker
    if at is None or clause.verb is None or groups[clause.verb].form != "gerund" or tokens[at].text.lower() != "of":
        return None
    noun = next((k for k, chunk in enumerate(chunks) if chunk.head == at - 1), None)
    known = noun is not None and first_class(tokens[at - 1].lemma.lower(), "noun", ("infinitive", "gerund"))
    return noun if known else None


def _operator(tokens: Sequence[Tagged], groups: Sequence[VerbGroup], clause: Clause, above: Clause) -> Operator | None:
    if above.verb is None or clause.verb is None:
        return None
    group, inner = groups[above.verb], groups[clause.verb]
    lemma, verb = group.lemma, group.verb
    adjacent = all(tokens[k].tag in ADVERBS for k in range(max(group.tokens) + 1, inner.tokens[0]))
    if inner.form == "infinitive" and clause.marker is None:
        if verb in LINKING and above.complement is not None:
            adjective = tokens[above.complement[1] - 1].lemma.lower()
            known = adjective in CONTROL_ADJECTIVES and inner.tokens[0] == above.complement[1]
            return _as_operator(group, f"{verb} {adjective}") if known else None
        if (
            verb in ("be", "have")
            and inner.tokens[0] - max(group.tokens) == 2
            and tokens[max(group.tokens) + 1].text.lower() == "yet"
        ):
            return replace(_as_operator(group, f"{verb} yet to"), negated=True)
        if verb in ("be", "have", "go", "get") and adjacent:
            return _as_operator(group, f"{lemma} to")
        controls = (verb in OBJECT_CONTROL and (group.passive or bool(above.objects))) or (
            verb in SUBJECT_CONTROL and not above.objects and not group.passive
        )
        return _as_operator(group, lemma) if controls else None
    if inner.form == "gerund" and adjacent and verb in GERUND_TAKING and not group.passive:
        return _as_operator(group, lemma)
    if inner.form == "bare" and verb in BARE_INFINITIVE and above.objects:
        return _as_operator(group, lemma)
    return None


def _phrasal(tokens: Sequence[Tagged], groups: Sequence[VerbGroup], clause: Clause, above: Clause) -> Operator | None:
    """With a gerund behind a preposition: "prevented it from closing", "stopped short of closing"."""
    if above.verb is None or clause.verb is None or clause.marker is None or groups[clause.verb].form != "gerund":
        return None
    group = groups[above.verb]
    if tokens[clause.marker].text.lower() == "from" and factuality_class(group.verb, "verb", "from"):
        return _as_operator(group, f"{group.verb} from")
    first = clause.marker if above.objects else group.head + 1
    phrase = " ".join((group.verb, *(token.text.lower() for token in tokens[first : groups[clause.verb].tokens[0]])))
    return _as_operator(group, phrase) if factuality_class(phrase, "verb", "gerund") else None


def _as_operator(group: VerbGroup, lemma: str) -> Operator:
    return Operator(group.head, lemma, group.tense, group.negation is not None, group.passive, group.modal)
