"""Words that open a clause: subordinators, relative and question words, told apart from prepositions and
determiners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...lang.en.clause_words import (
    ALSO_PREPOSITIONS,
    CLAUSE_TAKING,
    ONLY_BEFORE_THAT,
    REPORTING_NOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
)
from ..chunking.auxiliaries import ADVERBS, FINITE_TAGS
from ..chunking.model import ClauseKind, NounChunk, Tagged

_REACH = 12
"""How many tokens a subject behind an ambiguous preposition may take up to its verb."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A clause opener at a token; `noun` is the chunk that a relative or an appositive clause hangs on."""

    token: int
    kind: ClauseKind
    noun: int | None = None
    wh: int | None = None
    """Chunk of the relative or question word."""


def marker_at(
    tokens: Sequence[Tagged], chunks: Sequence[NounChunk], i: int, chunk: int | None, before: int | None
) -> Marker | None:
    """The opener at token `i`, if it is one. `chunk`: the chunk that begins at `i`; `before`: the last one that
    ended."""
    tag, low = tokens[i].tag, tokens[i].text.lower()
    antecedent = _antecedent(tokens, chunks, i, before)
    if chunk is not None and chunks[chunk].kind == "wh":
        return _wh(tokens, chunks, i, chunk, antecedent)
    following_chunk = chunk if chunk is not None else (before + 1 if before is not None else 0)
    if (
        low == "that"
        and chunk is not None
        and tag == "DT"
        and chunks[chunk].end == i + 1
        and _clause_follows(tokens, chunks, i + 1, chunk + 1)
    ):
        return _that(tokens, chunks, i, antecedent) if i and tokens[i - 1].tag[:2] in ("VB", "NN") else None
    if tag == "WRB":
        if antecedent is not None and chunks[antecedent].end == i and _fits(tokens, chunks[antecedent], low):
            return Marker(i, "relative", antecedent)
        governed = i > 0 and tokens[i - 1].lemma.lower() in CLAUSE_TAKING and tokens[i - 1].tag[:2] == "VB"
        return Marker(i, "complement" if governed else "adverbial")
    if tag not in ("IN", "RB", "VBN", "VBG", "CC") or low not in SUBORDINATORS:
        return None
    if low == "that":
        return _that(tokens, chunks, i, antecedent)
    if tag != "IN" and low not in ONLY_BEFORE_THAT:
        return None
    following = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
    if low in ONLY_BEFORE_THAT and following != "that":
        joins = (
            low == "so"
            and i > 0
            and tokens[i - 1].tag == ","
            and _clause_follows(tokens, chunks, i + 1, following_chunk)
        )
        return Marker(i, "adverbial") if joins else None
    if low in ("than", "as") and i + 1 < len(tokens) and tokens[i + 1].tag in ("CD", "$"):
        return None  # 'more than 300 homes', 'as many as 20'
    if following == "of" or (low in ALSO_PREPOSITIONS and not _clause_follows(tokens, chunks, i + 1, following_chunk)):
        return None
    if (
        low == "if"
        and i
        and tokens[i - 1].lemma.lower() in ("ask", "wonder", "know", "see", "doubt", "determine", "decide")
    ):
        return Marker(i, "complement")
    kind: ClauseKind = "conditional" if SUBORDINATORS[low] == "conditional" else "adverbial"
    return Marker(i, "complement" if SUBORDINATORS[low] == "complement" else kind)


def _fits(tokens: Sequence[Tagged], antecedent: NounChunk, word: str) -> bool:
    """'the day when', 'the place where', 'the reason why'."""
    lemma = tokens[antecedent.head].lemma.lower()
    return word == "where" or (word == "when" and lemma in TIME_NOUNS) or (word == "why" and lemma == "reason")


def _wh(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], i: int, chunk: int, antecedent: int | None) -> Marker:
    low = tokens[i].text.lower()
    if antecedent is None or low.startswith("what") or low.endswith("ever"):
        governed = i > 0 and (tokens[i - 1].tag[:2] in ("VB", "IN") or tokens[i - 1].tag in ("RP", "JJ"))
        return Marker(i, "complement" if governed else "main", wh=chunk)
    names_a_claim = tokens[chunks[antecedent].head].lemma.lower() in REPORTING_NOUNS
    if low == "that" and names_a_claim and chunk + 1 < len(chunks) and chunks[chunk + 1].start == i + 1:
        return Marker(i, "complement", antecedent)
    return Marker(i, "relative", antecedent, chunk)


def _that(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], i: int, antecedent: int | None) -> Marker:
    if antecedent is None or tokens[i - 1].tag in (",", "CC"):
        return Marker(i, "complement")
    for noun in range(antecedent, max(-1, antecedent - 3), -1):
        if tokens[chunks[noun].head].lemma.lower() in REPORTING_NOUNS:
            return Marker(i, "complement", noun)
        if chunks[noun].preposition is None and chunks[noun].possessor is None:
            break
    k = i + 1
    while k < len(tokens) and tokens[k].tag in ADVERBS:
        k += 1
    return (
        Marker(i, "relative", antecedent)
        if k < len(tokens) and tokens[k].tag in FINITE_TAGS
        else Marker(i, "complement")
    )


def _antecedent(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], i: int, before: int | None) -> int | None:
    """The chunk that ends before `i`, over a comma and a preposition ('the house, in which'), or 'some of'."""
    if before is None:
        return None
    k, end = i, chunks[before].end
    while k > end and i - k < 3 and tokens[k - 1].tag in ("IN", "TO", ",", "RB", "-LRB-", "''", "CC", "JJ"):
        k -= 1
    if k != end:
        return None
    chunk = chunks[before]
    if i > end and tokens[i - 1].text.lower() == "of" and chunk.kind in ("pronoun", "number") and before:
        return before - 1
    if chunk.apposition_to is not None and chunk.kind != "name":
        return chunk.apposition_to
    return before


def _clause_follows(tokens: Sequence[Tagged], chunks: Sequence[NounChunk], start: int, first: int) -> bool:
    """Do one noun phrase, chunk `first`, and a finite verb follow, with nothing but prepositional phrases between?"""
    if first + 1 < len(chunks) and chunks[first].end == chunks[first + 1].start:
        return False
    seen = False
    for k in range(start, min(len(tokens), start + _REACH)):
        tag = tokens[k].tag
        if tag in FINITE_TAGS:
            return seen
        if tag in (",", ":", ".", "VBG", "TO", "-LRB-", "WDT", "WP", "``") or (tag == "VB"):
            return False
        seen = seen or tag[:2] in ("NN", "PR", "DT", "EX", "CD")
    return False
