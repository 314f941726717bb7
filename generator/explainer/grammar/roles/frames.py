"""Attribution: which somebody's word or thought governs a clause, in every order that news has for it."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import BY_SOURCE, INFINITIVE_REPORTING, REPORTING, REPORTING_NOUNS
from ..chunking.model import Clause, Frame, NounChunk, Tagged, VerbGroup
from ..lexicon.factuality_classes import factuality_class
from .operators import is_negated
from .roles import preposition

_DEEPEST = 8
"""Frames over one clause: 'a spokesman denied a report that ...' has two."""


def find_frames(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup], clauses: Sequence[Clause]
) -> tuple[tuple[Frame, ...], ...]:
    """For each clause the frames that govern it, the nearest first."""
    sources = [_by_source(tokens, chunks, number, clause) for number, clause in enumerate(clauses)]
    nouns = {c: number for number, clause in enumerate(clauses) for c in clause.objects}
    found: list[tuple[Frame, ...]] = []
    for number in range(len(clauses)):
        chain: list[Frame] = []
        at: int | None = number
        seen: set[int] = set()
        while at is not None and at not in seen and len(seen) < _DEEPEST:
            seen.add(at)
            clause = clauses[at]
            chain.extend(sources[at])
            chain.extend(_own(tokens, chunks, groups, clauses, at, nouns))
            at = clause.parent if clause.kind != "relative" else None
        found.append(tuple(Frame(number, f.head, f.lemma, f.holder, f.negated) for f in chain[:_DEEPEST]))
    return tuple(found)


def _says(groups: Sequence[VerbGroup], clause: Clause) -> bool:
    """'reports saying that ...' are reports that ..."""
    return clause.kind == "participial" and clause.verb is not None and _verb(groups, clause) in REPORTING


def _own(
    tokens: Sequence[Tagged],
    chunks: Sequence[NounChunk],
    groups: Sequence[VerbGroup],
    clauses: Sequence[Clause],
    number: int,
    nouns: dict[int, int],
) -> list[Frame]:
    """The frames that a clause hangs on directly: a noun's, and its governing verb's."""
    clause = clauses[number]
    found: list[Frame] = []
    above = clauses[clause.parent] if clause.parent is not None else None
    if clause.noun is not None:
        head = chunks[clause.noun].head
        spelt_out = clause.kind in ("complement", "infinitive") or _says(groups, clause)
        if not spelt_out or tokens[head].lemma.lower() not in REPORTING_NOUNS:
            return []
        holder = _noun_holder(chunks, tokens, clause.noun)
        reports = above is not None and above.verb is not None and _verb(groups, above) in REPORTING
        if holder is None and above is not None and not reports and clause.noun in above.objects:
            holder = above.subject
        negated = is_negated(chunks, groups, clauses, number, clause.noun)
        found.append(Frame(number, head, tokens[head].lemma.lower(), holder, negated))
        if above is None or not reports or nouns.get(clause.noun) != clause.parent:
            return found
    if above is None or above.verb is None or clause.kind in ("adverbial", "conditional", "main", "relative"):
        return found
    group = groups[above.verb]
    beside = clause.verb is None or groups[clause.verb].tokens[0] > max(group.tokens) + 1
    if clause.kind == "participial" and beside and clause.noun is None:
        return found  # 'disputed it, saying ...', where 'denied stealing it' is a complement
    if clause.kind == "infinitive" and not group.passive and group.lemma not in INFINITIVE_REPORTING:
        return found
    verb = _verb(groups, above)
    if verb in REPORTING or (clause.kind == "complement" and factuality_class(verb, "verb", "clause")):
        found.append(
            Frame(number, group.head, group.lemma, _holder(tokens, chunks, group, above), group.negation is not None)
        )
    return found


def _verb(groups: Sequence[VerbGroup], clause: Clause) -> str:
    return groups[clause.verb or 0].verb


def _holder(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], group: VerbGroup, clause: Clause) -> int | None:
    if group.passive:
        return next((c for c in clause.obliques if _word(tokens, chunks[c].preposition) == "by"), None)
    subject = clause.subject
    if subject is not None and (chunks[subject].kind == "expletive"):
        return None
    return subject


def _noun_holder(chunks: Sequence[NounChunk], tokens: Sequence[Tagged], noun: int) -> int | None:
    """'Lee' in \"Lee's claim\", 'claims by Lee', 'a report from Lee'."""
    if chunks[noun].possessor is not None:
        return chunks[noun].possessor
    for k in range(noun + 1, min(len(chunks), noun + 2)):
        near = chunks[k].preposition == chunks[noun].end
        if near and _word(tokens, chunks[k].preposition) in ("by", "from", "of"):
            return k
    return None


def _by_source(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], number: int, clause: Clause) -> list[Frame]:
    found = []
    for c in clause.obliques:
        at = chunks[c].preposition
        if preposition(tokens, at) == BY_SOURCE and at is not None:
            found.append(Frame(number, at, BY_SOURCE, c, False))
    return found


def _word(tokens: Sequence[Tagged], k: int | None) -> str:
    return tokens[k].text.lower() if k is not None else ""
