"""Semantic roles: the arguments of a clause as agent, patient and recipient, with passives turned and operators lifted.

The frame of a verb comes from its voice and the number of its objects, not from a lexicon of senses; a noun
phrase whose place tells nothing safe stands among the obliques under its preposition.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import (
    ADDRESSED,
    AGENT_PREPOSITION,
    BY_SOURCE,
    COMPLEX_PREPOSITIONS,
    DEED_NOUNS,
    GIVING,
    NAMING,
    NEGATIVE_WORDS,
    NOUN_LINKING,
    RECIPIENT_PREPOSITION,
    SUPPORT_VERBS,
)
from ..chunking.chunk_links import phrase
from ..chunking.model import Clause, NounChunk, Operator, Predicate, Tagged, VerbGroup
from .operators import operators_over


def find_roles(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], clauses: Sequence[Clause]
) -> tuple[Predicate, ...]:
    """The predicates of a sentence in the order of their clauses; a verb that is only an operator has none of its
    own."""
    chains = [operators_over(tokens, chunks, groups, clauses, number) for number in range(len(clauses))]
    only_operators = {above for chain, lifted in chains for above in lifted if chain}
    governing = {clause.parent for clause in clauses if clause.kind in ("complement", "quoted")}
    found = []
    for number, clause in enumerate(clauses):
        if clause.verb is not None and number not in only_operators:
            found.append(_predicate(tokens, chunks, groups, number, clause, chains[number][0], number in governing))
    return tuple(found)


def _predicate(
    tokens: Sequence[Tagged],
    chunks: Sequence[NounChunk],
    groups: Sequence[VerbGroup],
    number: int,
    clause: Clause,
    operators: tuple[Operator, ...],
    governs: bool,
) -> Predicate:
    group = groups[clause.verb or 0]
    verb = group.verb
    subject, objects = clause.subject, clause.objects
    obliques = [(preposition(tokens, chunks[c].preposition), c) for c in clause.obliques]
    obliques = [pair for pair in obliques if pair[0] != BY_SOURCE]
    obliques += _relative_oblique(tokens, chunks, clause)
    negation = group.negation if group.negation is not None else _negative_argument(tokens, chunks, clause)
    gap = _gap(tokens, chunks, clause)
    complement = clause.complement
    if verb in NOUN_LINKING and not group.passive:
        if subject is not None and chunks[subject].kind == "expletive" and objects:
            return Predicate(
                number,
                group.head,
                group.lemma,
                "verb",
                objects[0],
                None,
                None,
                tuple(obliques),
                complement,
                operators,
                negation,
            )
        head = group.head
        if objects and complement is None:
            complement, head = phrase(chunks, objects[0]), chunks[objects[0]].head
        elif complement is not None:
            head = complement[1] - 1
        return Predicate(
            number, head, group.lemma, "copula", subject, None, None, tuple(obliques), complement, operators, negation
        )
    agent, patient, recipient = subject, objects[-1] if objects else gap, None
    if group.passive:
        agent = next((c for name, c in obliques if name == AGENT_PREPOSITION and not chunks[c].time), None)
        obliques = [pair for pair in obliques if pair[1] != agent]
        patient = subject
        if objects and verb in NAMING:
            complement = phrase(chunks, objects[0])
        elif objects:
            patient, recipient = objects[0], subject
        elif verb in ADDRESSED:
            patient, recipient = None, subject
    elif len(objects) == 2:
        patient, recipient = objects[1], objects[0]
        if (verb in NAMING and verb not in GIVING) or verb in ("make", "call"):
            patient, recipient, complement = objects[0], None, phrase(chunks, objects[1])
    elif objects and verb in ADDRESSED and gap is None and (governs or _is_hearer(chunks, objects[0], obliques)):
        patient, recipient = None, objects[0]
    if recipient is None and patient is not None and verb in GIVING:
        recipient = next((c for name, c in obliques if name == RECIPIENT_PREPOSITION), None)
        obliques = [pair for pair in obliques if pair[1] != recipient]
    deed = patient if verb in SUPPORT_VERBS and patient is not None and _is_deed(tokens, chunks[patient]) else None
    if deed is not None:
        head = chunks[deed].head
        return Predicate(
            number,
            head,
            tokens[head].lemma.lower(),
            "noun",
            agent,
            None,
            recipient,
            tuple(obliques),
            complement,
            operators,
            negation,
        )
    return Predicate(
        number,
        group.head,
        group.lemma,
        "verb",
        agent,
        patient,
        recipient,
        tuple(obliques),
        complement,
        operators,
        negation,
    )


def _is_hearer(chunks: Sequence[NounChunk], chunk: int, obliques: Sequence[tuple[str, int]]) -> bool:
    """'told Lee', 'told police about it', but 'told the truth'."""
    return chunks[chunk].kind in ("pronoun", "name") or any(name in ("about", "of") for name, _ in obliques)


def _is_deed(tokens: Sequence[Tagged], chunk: NounChunk) -> bool:
    return tokens[chunk.head].tag in ("NN", "NNS") and tokens[chunk.head].lemma.lower() in DEED_NOUNS


def _gap(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], clause: Clause) -> int | None:
    """The antecedent as the object of its relative clause: 'the plant that Lee closed'."""
    if clause.kind != "relative" or clause.noun is None or clause.subject in (None, clause.noun):
        return None
    whose = clause.subject is not None and chunks[clause.subject].kind == "wh"
    adverb = clause.marker is not None and tokens[clause.marker].tag == "WRB"
    return None if clause.objects or adverb or whose or _governed_marker(chunks, clause) else clause.noun


def _governed_marker(chunks: Sequence[NounChunk], clause: Clause) -> int | None:
    """The preposition before a relative pronoun: 'in which'."""
    for chunk in chunks:
        if clause.marker is not None and chunk.start == clause.marker:
            return chunk.preposition
    return None


def _relative_oblique(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], clause: Clause) -> list[tuple[str, int]]:
    governor = _governed_marker(chunks, clause) if clause.kind == "relative" else None
    if governor is None or clause.noun is None or clause.noun == clause.subject:
        return []
    return [(preposition(tokens, governor), clause.noun)]


def _negative_argument(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], clause: Clause) -> int | None:
    """The negative word in the subject or an object, or 'without' before an -ing form."""
    if clause.marker is not None and tokens[clause.marker].text.lower() == "without":
        return clause.marker
    for index in (*([clause.subject] if clause.subject is not None else []), *clause.objects):
        chunk = chunks[index]
        if clause.kind == "relative" and index == clause.noun:
            continue
        if chunk.negative:
            return chunk.start
        if chunk.start and tokens[chunk.start - 1].text.lower() in NEGATIVE_WORDS:
            return chunk.start - 1
    return None


def preposition(tokens: Sequence[Tagged], k: int | None) -> str:
    """The preposition whose last word is token `k`, in lower case and whole: 'because of'; '' for None."""
    if k is None:
        return ""
    for length in (3, 2):
        words = tuple(tokens[j].text.lower() for j in range(max(0, k - length + 1), k + 1))
        if words in COMPLEX_PREPOSITIONS:
            return " ".join(words)
    return tokens[k].text.lower()
