"""Which noun chunks belong together: 'of' phrases, coordinations ('A, B and C') and appositions ('Lee, the chief
executive,')."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lang.en.clause_words import COMPLEX_PREPOSITIONS, REPORTING, SUBJECT_PRONOUNS
from ...lang.en.names import COUNTRIES, REGIONS
from .model import NounChunk, Tagged

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LONGEST_APPOSITION = 15
"""Tokens up to the comma behind an apposition."""
_FARTHEST = 40
"""Chunks that one phrase may have."""


def link(tokens: Sequence[Tagged], found: Sequence[NounChunk]) -> tuple[NounChunk, ...]:
    """Fills in 'of' attachment, coordination and apposition."""
    linked: list[NounChunk] = []
    owners = {chunk.possessor for chunk in found}
    for index, chunk in enumerate(found):
        first = index
        while (owner := found[first].possessor) is not None:
            first = owner
        if index in owners:
            pass
        elif chunk.preposition is not None and _plain_of(tokens, chunk.preposition):
            if first and chunk.preposition - linked[first - 1].end <= 1:
                chunk = replace(chunk, attached_to=first - 1)
        elif first and chunk.preposition is None and chunk.kind not in ("wh", "expletive"):
            chunk = _joined(tokens, linked[:first], chunk, found[first].start, _series(tokens, found, index))
        linked.append(chunk)
    return tuple(linked)


def _plain_of(tokens: Sequence[Tagged], k: int) -> bool:
    """'of' by itself, not the end of 'because of'."""
    return low(tokens, k) == "of" and (low(tokens, k - 1), "of") not in COMPLEX_PREPOSITIONS


def _series(tokens: Sequence[Tagged], found: Sequence[NounChunk], index: int) -> bool:
    """Does a conjunction follow in the list that the chunk at `index` stands in: ', B and C', ', B, C and D'?"""
    for k in range(index, min(len(found), index + 12)):
        end = found[k].end
        if k + 1 == len(found):
            return False
        gap = [tokens[j].tag for j in range(end, min(found[k + 1].start, end + 3))]
        if gap in (["CC"], [",", "CC"]):
            return True
        if gap != [","]:
            return False
    return False


def _joined(
    tokens: Sequence[Tagged], linked: Sequence[NounChunk], chunk: NounChunk, start: int, series: bool
) -> NounChunk:
    last = len(linked) - 1
    before = linked[last]
    gap = [tokens[j].tag for j in range(before.end, min(start, before.end + 3))]
    if before.time != chunk.time or before.end + 2 < start:
        return chunk
    if low(tokens, start) in SUBJECT_PRONOUNS and before.preposition is not None:
        return chunk
    if gap == [","] and _lies_in(tokens, linked, chunk):
        return replace(chunk, apposition_to=last, preposition=before.preposition)
    root = last
    if (
        before.attached_to is not None
        and tokens[start].tag in ("DT", "PRP$")
        and tokens[before.start].tag not in ("DT", "PRP$")
    ):
        root = before.attached_to
    earlier = linked[root].conjunct_of
    first = root if earlier is None else earlier
    governor = linked[first].preposition
    if gap in (["CC"], [",", "CC"]) and low(tokens, start - 1) in ("and", "or", "&", "nor"):
        return replace(chunk, conjunct_of=first, preposition=governor, attached_to=linked[first].attached_to)
    if gap == [","] and before.kind not in ("pronoun", "wh"):
        definite = tokens[start].tag in ("DT", "PRP$")
        apposed = chunk.kind in ("noun", "name") and (definite or (before.kind == "name") != (chunk.kind == "name"))
        if chunk.kind == "number" and not series and low(tokens, chunk.end) in (",", "."):
            return replace(chunk, apposition_to=last, preposition=before.preposition)  # an age
        if series and not (apposed and definite):
            return replace(chunk, conjunct_of=first, preposition=governor, attached_to=linked[first].attached_to)
        if apposed and _is_closed(tokens, chunk) and before.preposition not in (0, 1):
            of = before.attached_to
            names = of is not None and definite and linked[of].kind == "name"
            target = of if of is not None and (names or chunk.kind == "name") else last
            return replace(chunk, apposition_to=target, preposition=linked[target].preposition)
    return chunk


def _lies_in(tokens: Sequence[Tagged], linked: Sequence[NounChunk], chunk: NounChunk) -> bool:
    """Does it only say where the place before it lies: "a man from Springfield, Texas was held"?

    In front of all that may be a subject it opens what follows: "After talks in Geneva, Russia said ...".
    """
    name = " ".join(token.text for token in tokens[chunk.start : chunk.end])
    before = linked[-1]
    if name not in COUNTRIES | REGIONS or before.kind != "name" or before.preposition is None:
        return False
    behind = tokens[chunk.end] if chunk.end < len(tokens) else None
    told = any(token.tag in _FINITE for token in tokens[: chunk.start])
    if told and behind is not None and behind.lemma.lower() in REPORTING:
        return False  # 'He met rebels in Geneva, Russia said'
    for earlier in reversed(linked[:-1]):
        if any(token.tag in _FINITE for token in tokens[earlier.end : chunk.start]):
            return False
        if earlier.kind in ("noun", "name") and earlier.preposition is None and not earlier.time:
            return True
    return False


def _is_closed(tokens: Sequence[Tagged], chunk: NounChunk) -> bool:
    """Does a comma or the end come before a verb? 'Lee, the head of sales, said', but not 'On Monday, the head of
    sales said'."""
    for k in range(chunk.end, min(len(tokens), chunk.end + _LONGEST_APPOSITION)):
        if tokens[k].tag in (",", ".", ":", "-LRB-", "-RRB-", "WP", "WDT", "WRB", "VBN", "VBG", "''"):
            return True
        if tokens[k].tag in ("VBD", "VBZ", "VBP", "MD"):
            return False
    return True


def phrase(chunks: Sequence[NounChunk], index: int) -> tuple[int, int]:
    """Token range of a chunk with its possessors, 'of' phrases and conjuncts: "Lee's plan of action and its costs"."""
    start, end = chunks[index].start, chunks[index].end
    owner = chunks[index].possessor
    while owner is not None and owner < index:
        start, index_of_owner = chunks[owner].start, owner
        owner = chunks[index_of_owner].possessor
    members = {index}
    for k in range(index + 1, min(len(chunks), index + _FARTHEST)):
        owned = k + 1 < len(chunks) and chunks[k + 1].possessor == k
        chunk = chunks[k + 1] if owned else chunks[k]
        if not (chunk.attached_to in members or chunk.conjunct_of in members):
            break
        members.add(k)
        end = chunks[k].end
    return start, end


def low(tokens: Sequence[Tagged], k: int) -> str:
    """The word at `k` in lower case, '' outside the sentence."""
    return tokens[k].text.lower() if 0 <= k < len(tokens) else ""
