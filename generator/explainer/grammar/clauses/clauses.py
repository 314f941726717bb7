"""Clauses out of verb groups: what opens each, its subject, objects and obliques, and where it hangs.

One pass from left to right with a stack of subjects that still wait for their verb; each step looks at a bounded
number of
tokens, so the time is linear and nothing recurs.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..chunking.auxiliaries import ADVERBS, FINITE_TAGS, VERB_TAGS
from ..chunking.model import NounChunk, Tagged, VerbGroup
from .finite import place_finite
from .markers import marker_at
from .nonfinite import place_nonfinite
from .reader import Draft, Reader

_LONGEST_BRACKET = 12
"""Tokens in brackets that are skipped."""


def read_clauses(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup]
) -> tuple[list[Draft], frozenset[int]]:
    """One draft a verb group, in the order of the text, and the chunks that are no conjuncts but begin a clause."""
    reader = Reader(tokens, chunks, groups)
    chunk_at = {chunk.start: index for index, chunk in enumerate(chunks)}
    group_at = {group.head: index for index, group in enumerate(groups)}
    inverted = {group.subject for group in groups if group.subject is not None}
    bracketed = _bracketed(tokens, chunks)
    before: int | None = None
    for i, token in enumerate(tokens):
        chunk = chunk_at.get(i)
        marker = marker_at(tokens, chunks, i, chunk, before)
        if marker is not None:
            reader.lay_by()
            if reader.marker is not None and reader.marker.kind == "complement" and marker.kind != "complement":
                reader.outer = reader.marker, reader.last
            reader.marker = marker
        if chunk is not None:
            before = chunk
            opener = marker is not None and (marker.wh is not None or token.text.lower() == "that")
            if not opener and chunk not in inverted and chunk not in bracketed:
                _add_chunk(reader, chunk)
        if i in group_at:
            _add_verb(reader, group_at[i])
        elif token.tag in (",", "-LRB-"):
            reader.comma = True
        elif token.text in (";", ":", "--", "–", "—") and reader.marker is None:
            reader.settle(reader.free)
            reader.free, reader.waiting, reader.comma, reader.orphans = [], [], True, []
    reader.settle(reader.free)
    return reader.drafts, frozenset(reader.new_subjects)


def _bracketed(tokens: Sequence[Tagged], chunks: Sequence[NounChunk]) -> set[int]:
    """Chunks in short brackets without a verb: 'the agency (WHO)'; they are part of no clause."""
    inside: set[int] = set()
    held: list[int] = []
    opened = -1
    chunk_at = {chunk.start: index for index, chunk in enumerate(chunks)}
    for i, token in enumerate(tokens):
        if token.tag == "-LRB-":
            opened, held = i, []
        elif token.tag == "-RRB-" and opened >= 0:
            inside.update(held)
            opened = -1
        elif token.tag in VERB_TAGS or i - opened > _LONGEST_BRACKET:
            opened = -1
        elif i in chunk_at:
            held.append(chunk_at[i])
    return inside


def _add_chunk(reader: Reader, index: int) -> None:
    chunk = reader.chunks[index]
    if index in reader.owners or chunk.attached_to is not None or chunk.apposition_to is not None:
        return
    if chunk.conjunct_of is not None:
        if not _starts_anew(reader, index):
            return
        reader.new_subjects.add(index)
    if chunk.preposition is None or chunk.conjunct_of is not None:
        if not chunk.time:
            reader.free.append(index)
    elif reader.marker is not None and reader.marker.token == chunk.preposition:
        reader.free.append(index)
    elif reader.free and reader.comma_before(reader.free[-1]):
        pass
    elif reader.last is not None and not (reader.free and reader.marker is not None and reader.comma):
        reader.drafts[reader.last].obliques.append(index)
    elif not reader.free:
        reader.fronted.append(index)


def _starts_anew(reader: Reader, index: int) -> bool:
    """Is what looks like a conjunct the subject of the next clause: 'X left Paris and Lee stayed'?"""
    if reader.last is None or reader.waiting or (reader.free and reader.takes_clause()):
        return False
    k = reader.chunks[index].end
    while k < len(reader.tokens) and reader.tokens[k].tag in ADVERBS:
        k += 1
    return k < len(reader.tokens) and reader.tokens[k].tag in FINITE_TAGS


def _add_verb(reader: Reader, index: int) -> None:
    group = reader.groups[index]
    draft = Draft("main", index, group.tokens[0])
    number = len(reader.drafts)
    used = True
    if group.shares is not None and group.shares in reader.clause_of_group:
        reader.coordinate(draft, reader.clause_of_group[group.shares])
    elif group.finite or (group.form == "bare" and reader.marker is not None and reader.free):
        place_finite(reader, draft, group)
    else:
        used = place_nonfinite(reader, draft, group)
    _set_start(reader, draft)
    draft.obliques.extend(reader.fronted)
    reader.drafts.append(draft)
    reader.clause_of_group[index] = number
    if draft.parent is None and draft.kind not in ("main", "relative"):
        reader.orphans.append(number)
    elif draft.kind == "main" and group.finite:
        _adopt(reader, number)
    reader.free, reader.fronted, reader.comma, reader.last = [], [], False, number
    reader.marker = None if used else reader.marker


def _set_start(reader: Reader, draft: Draft) -> None:
    if draft.marker is not None:
        draft.start = min(draft.start, draft.marker)
    shared = draft.coordinated_with is not None and draft.subject == reader.drafts[draft.coordinated_with].subject
    if draft.subject is not None and draft.noun != draft.subject and not shared and reader.groups[draft.verb].finite:
        draft.start = min(draft.start, reader.chunks[draft.subject].start)


def _adopt(reader: Reader, number: int) -> None:
    """Clauses that stood before their main clause hang on it, and share its subject where they have none."""
    for orphan in reader.orphans:
        draft = reader.drafts[orphan]
        draft.parent = number
        if draft.subject is None and draft.noun is None and not reader.groups[draft.verb].finite:
            draft.subject = reader.drafts[number].subject
    reader.orphans = []
