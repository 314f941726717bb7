"""Semantic roles: the arguments of a clause as agent, patient and recipient, with passives turned and operators lifted.

The frame of a verb comes from its voice and the number of its objects, not from a lexicon of senses; a noun phrase whose
place tells nothing safe stands among the obliques under its preposition.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import (
    ADDRESSED,
    AGENT_PREPOSITION,
    BARE_INFINITIVE,
    COMPLEX_PREPOSITIONS,
    CONTROL_ADJECTIVES,
    DEED_NOUNS,
    GERUND_TAKING,
    GIVING,
    INFINITIVE_NOUNS,
    LINKING,
    NAMING,
    NEGATIVE_WORDS,
    NOUN_LINKING,
    OBJECT_CONTROL,
    RECIPIENT_PREPOSITION,
    SUBJECT_CONTROL,
    SUPPORT_VERBS,
)
from .model import Clause, NounChunk, Operator, Predicate, TaggedToken, VerbGroup
from .verb_groups import ADVERBS

_LONGEST_CHAIN = 6
"""Operators over one predicate: 'was expected to agree to try to stop ...'."""


def find_roles(
    tokens: Sequence[TaggedToken], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], clauses: Sequence[Clause]
) -> tuple[Predicate, ...]:
    """The predicates of a sentence in the order of their clauses; a verb that is only an operator has none of its own."""
    chains = [_operators(tokens, chunks, groups, clauses, number) for number in range(len(clauses))]
    only_operators = {above for chain, lifted in chains for above in lifted if chain}
    found = []
    for number, clause in enumerate(clauses):
        if clause.verb is not None and number not in only_operators:
            found.append(_predicate(tokens, chunks, groups, number, clause, chains[number][0]))
    return tuple(found)


def _predicate(
    tokens: Sequence[TaggedToken],
    chunks: Sequence[NounChunk],
    groups: Sequence[VerbGroup],
    number: int,
    clause: Clause,
    operators: tuple[Operator, ...],
) -> Predicate:
    group = groups[clause.verb or 0]
    verb = group.lemma.split()[0]
    subject, objects = clause.subject, clause.objects
    obliques = [(preposition(tokens, chunks[c].preposition), c) for c in clause.obliques]
    obliques += _relative_oblique(tokens, chunks, clause)
    negation = group.negation if group.negation is not None else _negative_argument(tokens, chunks, clause)
    gap = _gap(chunks, clause)
    complement = clause.complement
    if verb in NOUN_LINKING and not group.passive:
        if subject is not None and chunks[subject].kind == "expletive" and objects:
            return Predicate(number, group.head, group.lemma, "verb", objects[0], None, None, tuple(obliques), complement, operators, negation)
        head = group.head
        if objects and complement is None:
            complement, head = phrase(chunks, objects[0]), chunks[objects[0]].head
        elif complement is not None:
            head = complement[1] - 1
        return Predicate(number, head, group.lemma, "copula", subject, None, None, tuple(obliques), complement, operators, negation)
    agent, patient, recipient = subject, objects[-1] if objects else gap, None
    if group.passive:
        agent = next((c for name, c in obliques if name == AGENT_PREPOSITION and not chunks[c].time), None)
        obliques = [pair for pair in obliques if pair[1] != agent]
        patient = subject
        if objects and verb in NAMING:
            complement = phrase(chunks, objects[0])
        elif objects:
            patient, recipient = objects[0], subject
    elif len(objects) == 2:
        patient, recipient = objects[1], objects[0]
        if verb in NAMING and verb not in GIVING or verb in ("make", "call"):
            patient, recipient, complement = objects[0], None, phrase(chunks, objects[1])
    elif objects and verb in ADDRESSED and gap is None:
        patient, recipient = None, objects[0]
    if recipient is None and patient is not None and verb in GIVING:
        recipient = next((c for name, c in obliques if name == RECIPIENT_PREPOSITION), None)
        obliques = [pair for pair in obliques if pair[1] != recipient]
    deed = patient if verb in SUPPORT_VERBS and patient is not None and _is_deed(tokens, chunks[patient]) else None
    if deed is not None:
        head = chunks[deed].head
        return Predicate(
            number, head, tokens[head].lemma.lower(), "noun", agent, None, recipient, tuple(obliques), complement, operators, negation
        )
    return Predicate(
        number, group.head, group.lemma, "verb", agent, patient, recipient, tuple(obliques), complement, operators, negation
    )


def _is_deed(tokens: Sequence[TaggedToken], chunk: NounChunk) -> bool:
    return tokens[chunk.head].tag == "NN" and tokens[chunk.head].lemma.lower() in DEED_NOUNS


def _gap(chunks: Sequence[NounChunk], clause: Clause) -> int | None:
    """The antecedent as the object of its relative clause: 'the plant that Lee closed'."""
    if clause.kind != "relative" or clause.noun is None or clause.subject in (None, clause.noun):
        return None
    whose = clause.subject is not None and chunks[clause.subject].kind == "wh"
    return None if clause.objects or whose or _governed_marker(chunks, clause) else clause.noun


def _governed_marker(chunks: Sequence[NounChunk], clause: Clause) -> int | None:
    """The preposition before a relative pronoun: 'in which'."""
    for chunk in chunks:
        if clause.marker is not None and chunk.start == clause.marker:
            return chunk.preposition
    return None


def _relative_oblique(tokens: Sequence[TaggedToken], chunks: Sequence[NounChunk], clause: Clause) -> list[tuple[str, int]]:
    governor = _governed_marker(chunks, clause) if clause.kind == "relative" else None
    if governor is None or clause.noun is None or clause.noun == clause.subject:
        return []
    return [(preposition(tokens, governor), clause.noun)]


def _negative_argument(tokens: Sequence[TaggedToken], chunks: Sequence[NounChunk], clause: Clause) -> int | None:
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


def preposition(tokens: Sequence[TaggedToken], k: int | None) -> str:
    """The preposition whose last word is token `k`, in lower case and whole: 'because of'; '' for None."""
    if k is None:
        return ""
    for length in (3, 2):
        words = tuple(tokens[j].text.lower() for j in range(max(0, k - length + 1), k + 1))
        if words in COMPLEX_PREPOSITIONS:
            return " ".join(words)
    return tokens[k].text.lower()


def phrase(chunks: Sequence[NounChunk], index: int) -> tuple[int, int]:
    """Token range of a chunk with its possessors before it and its 'of' phrases behind it."""
    start, end = chunks[index].start, chunks[index].end
    owner = chunks[index].possessor
    for _ in range(_LONGEST_CHAIN):
        if owner is None:
            break
        start, owner = chunks[owner].start, chunks[owner].possessor
    for k in range(index + 1, min(len(chunks), index + 2 * _LONGEST_CHAIN)):
        chunk = chunks[k]
        if chunk.attached_to is None and chunk.possessor is None and not any(
            chunks[j].possessor == k for j in range(k + 1, min(len(chunks), k + 2))
        ):
            break
        if chunk.start - end > 2:
            break
        end = chunk.end
    return start, end


# ---- operators -------------------------------------------------------------------------------------


def _operators(
    tokens: Sequence[TaggedToken],
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
                chain.append(Operator(head, tokens[head].lemma.lower(), "", chunks[clause.noun].negative))
            break
        if clause.parent is None or clause.parent > number or (clause.marker is not None and group.form != "infinitive"):
            break
        above = clauses[clause.parent]
        found = _operator(tokens, groups, clause, above)
        if found is None:
            break
        chain.append(found)
        controlled = groups[above.verb or 0]
        if not above.objects or controlled.passive:
            only.append(clause.parent)
        number = clause.parent
    return tuple(reversed(chain)), only


def _operator(
    tokens: Sequence[TaggedToken], groups: Sequence[VerbGroup], clause: Clause, above: Clause
) -> Operator | None:
    if above.verb is None or clause.verb is None:
        return None
    group, inner = groups[above.verb], groups[clause.verb]
    lemma, verb = group.lemma, group.lemma.split()[0]
    adjacent = inner.tokens[0] - max(group.tokens) <= 1
    if inner.form == "infinitive" and clause.marker is None:
        if verb in LINKING and above.complement is not None:
            adjective = tokens[above.complement[1] - 1].lemma.lower()
            known = adjective in CONTROL_ADJECTIVES and inner.tokens[0] == above.complement[1]
            return _as_operator(group, f"{verb} {adjective}") if known else None
        if verb in ("be", "have", "go", "get") and adjacent:
            return _as_operator(group, f"{lemma} to")
        controls = verb in OBJECT_CONTROL and (group.passive or bool(above.objects)) or verb in SUBJECT_CONTROL and not above.objects
        return _as_operator(group, lemma) if controls else None
    if inner.form == "gerund" and adjacent and verb in GERUND_TAKING and not group.passive:
        return _as_operator(group, lemma)
    if inner.form == "bare" and verb in BARE_INFINITIVE and above.objects:
        return _as_operator(group, lemma)
    return None


def _as_operator(group: VerbGroup, lemma: str) -> Operator:
    return Operator(group.head, lemma, group.tense, group.negation is not None, group.passive, group.modal)


def adjective_complement(tokens: Sequence[TaggedToken], group: VerbGroup) -> tuple[int, int] | None:
    """Token range of the adjective phrase behind a linking verb, its adverbs included."""
    if group.lemma not in LINKING or group.passive:
        return None
    k = start = max(group.tokens) + 1
    while k < len(tokens) and tokens[k].tag in ADVERBS:
        k += 1
    end = k
    while k < len(tokens) and tokens[k].tag in ("JJ", "JJR", "JJS", "VBN", "CC", "HYPH", "CD", "NN") and k - start < 8:
        if tokens[k].tag in ("JJ", "JJR", "JJS") or (tokens[k].tag == "VBN" and k > start and tokens[k - 1].tag == "HYPH"):
            end = k + 1
        elif tokens[k].tag in ("CD", "NN", "VBN") and not (k + 1 < len(tokens) and tokens[k + 1].tag == "HYPH") and (k == 0 or tokens[k - 1].tag != "HYPH"):
            break
        k += 1
    return (start, end) if end > start and tokens[end - 1].tag[:2] in ("JJ", "VB") else None
