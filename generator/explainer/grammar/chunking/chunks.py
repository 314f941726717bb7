"""Noun chunks over Penn tags: where each begins and ends, its head, what governs it, and which chunks belong together.

One pass from left to right in the manner of a finite-state chunker (Abney 1991); no look-ahead beyond a phrase.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...lang.en.calendar import DAY_PARTS, MONTHS, NAME_AFTER_WEEKDAY
from ...lang.en.clause_words import (
    CALENDAR_WORDS,
    PREPOSITIONS_IN_ING,
    QUANTIFIERS,
)
from .chunk_kinds import finished
from .chunk_links import link, low
from .chunk_openings import number_follows, opening
from .model import ChunkKind, NounChunk, Tagged
from .tags import ADJECTIVES, MARKS, NAMES, NOUNS, PARTICIPLES

_ALONE: dict[str, ChunkKind] = {"PRP": "pronoun", "EX": "expletive", "WP": "wh"}
_LONGEST = 40
"""No noun chunk of English news is longer; a list of names without commas is cut here."""


def find_chunks(tokens: Sequence[Tagged]) -> tuple[NounChunk, ...]:
    """The noun chunks of a sentence, in order, with preposition, possessor, coordination and apposition filled in."""
    found: list[NounChunk] = []
    possessor: int | None = None
    i = 0
    while i < len(tokens):
        chunk = _chunk_at(tokens, i, owned=possessor is not None)
        if chunk is None or _is_purpose(tokens, chunk) or (found and _is_emphatic(tokens, found[-1], chunk)):
            possessor = possessor if _inside_possessive(tokens, i) else None
            i = i + 1 if chunk is None else chunk.end
            continue
        governor = found[possessor].preposition if possessor is not None else _preposition(tokens, chunk.start)
        found.append(replace(chunk, preposition=governor, possessor=possessor))
        i = chunk.end
        possessor = None
        if i < len(tokens) and tokens[i].tag == "POS":
            possessor = len(found) - 1
            i += 1
    return link(tokens, found)


def _inside_possessive(tokens: Sequence[Tagged], i: int) -> bool:
    return tokens[i].tag in ADJECTIVES or tokens[i].tag in ("RB", "RBS", "``", "''", '"')


def _is_purpose(tokens: Sequence[Tagged], chunk: NounChunk) -> bool:
    """'order' in 'in order to'."""
    after = tokens[chunk.end].tag if chunk.end < len(tokens) else ""
    return (
        chunk.end - chunk.start == 1
        and (low(tokens, chunk.start - 1), low(tokens, chunk.start)) == ("in", "order")
        and after == "TO"
    )


def _is_emphatic(tokens: Sequence[Tagged], before: NounChunk, chunk: NounChunk) -> bool:
    """'himself' in 'the president himself'."""
    return (
        before.end == chunk.start and low(tokens, chunk.start).endswith(("self", "selves")) and chunk.kind == "pronoun"
    )


class _Body(NamedTuple):
    """What has been read of a chunk behind its determiners."""

    start: int
    """Index of the chunk's first token."""
    opened: bool
    """Determiners or a possessor stand before it."""
    head: int = -1
    """Its last noun so far."""
    last: int = -1
    """Its last noun or number so far."""


def _chunk_at(tokens: Sequence[Tagged], i: int, *, owned: bool) -> NounChunk | None:
    if alone := _alone(tokens, i):
        return alone
    begin, determined = opening(tokens, i)
    body, stop = _read(tokens, begin, _Body(i, determined or owned))
    if body.last >= 0:
        return finished(tokens, i, body.last + 1, body.head if body.head >= 0 else body.last)
    if not determined or owned or tokens[stop - 1].tag == "WP$":
        return None
    if _is_headed_by_adjective(tokens, i, begin, stop):
        return finished(tokens, i, begin + 1, begin)
    return finished(tokens, i, begin, begin - 1) if tokens[begin - 1].tag != "PRP$" else None


def _alone(tokens: Sequence[Tagged], i: int) -> NounChunk | None:
    """A chunk of one word: 'they', 'there', 'who', 'many of'."""
    tag = tokens[i].tag
    if tag in _ALONE:
        return NounChunk(i, i + 1, i, _ALONE[tag])
    if tag == "WDT" and low(tokens, i) == "that":
        return NounChunk(i, i + 1, i, "wh")
    if tag in ADJECTIVES and low(tokens, i) in QUANTIFIERS and low(tokens, i + 1) == "of":
        return NounChunk(i, i + 1, i, "pronoun")
    return None


def _read(tokens: Sequence[Tagged], begin: int, body: _Body) -> tuple[_Body, int]:
    """(the body that begins at `begin`, index of the first token that does not belong to it)."""
    j = begin
    while j < min(len(tokens), body.start + _LONGEST):
        tag = tokens[j].tag
        belongs = _BELONGS.get(tag)
        if belongs is None or not belongs(tokens, j, body):
            break
        if tag in NOUNS:
            body = body._replace(head=j, last=j)
        elif tag == "CD":
            body = body._replace(last=j)
        j += 1
    return body, j


def _is_headed_by_adjective(tokens: Sequence[Tagged], start: int, begin: int, stop: int) -> bool:
    """Is the adjective at `begin` the head: 'the poor', 'the wounded', 'an unknown', but not 'some wounded'?"""
    return (
        begin < len(tokens)
        and tokens[begin].tag in ("JJ", "JJS", "JJR", "VBN")
        and tokens[start].tag == "DT"
        and (stop > begin or low(tokens, start) == "the")
    )


def _noun(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    """Not a day's name behind another noun, nor a name behind a day's: 'told Reuters Monday', 'on Monday Lee'."""
    if body.head < 0 or tokens[j].tag not in NAMES:
        return True
    if _is_calendar(tokens, j) and not _names_more(tokens, j + 1):
        return False
    return not _is_calendar(tokens, body.head) or low(tokens, j) in NAME_AFTER_WEEKDAY


def _names_more(tokens: Sequence[Tagged], j: int) -> bool:
    """Does the noun there go on with a name: 'the Times Sunday edition', and not 'fired Lee Sunday morning'?"""
    return _is_noun(tokens, j) and low(tokens, j) not in DAY_PARTS


def _number(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    """Not one that counts what follows ('told Reuters 40 people'), unless it ends a name ('the Apollo 11 crew')."""
    if body.head < 0 or not _is_noun(tokens, j + 1):
        return True
    return tokens[j + 1].tag != "NNS" and tokens[body.head].tag in NAMES


def _adjective(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    """Before the head, or inside it: 'oil-rich', 'the Airbus military division'."""
    before = tokens[j - 1].tag
    return body.head < 0 or before == "HYPH" or (before in NAMES and _leads_to_noun(tokens, j))


def _participle(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    """Only where it stands for an adjective: 'a grounded fleet', 'oil-producing states'."""
    hyphenated = j > body.start and tokens[j - 1].tag == "HYPH"
    modifies = body.head < 0 and _is_modifier(tokens, j, body.opened or j > body.start)
    return (hyphenated or modifies) and _leads_to_noun(tokens, j)


def _hyphen(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    return body.start < j < len(tokens) - 1


def _mark(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    return True


def _adverb(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    """'a very large crowd', 'almost 40 ships'."""
    begun = body.opened or j > body.start or number_follows(tokens, j)
    return body.head < 0 and begun and _leads_to_noun(tokens, j)


def _quote_mark(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    return body.head < 0 and body.opened and _leads_to_noun(tokens, j)


def _conjunction(tokens: Sequence[Tagged], j: int, body: _Body) -> bool:
    return _joins_inside(tokens, j, body.head) and (body.opened or tokens[j].tag != ",")


_KINDS_OF_WORDS: tuple[tuple[frozenset[str], Callable[[Sequence[Tagged], int, _Body], bool]], ...] = (
    (NOUNS, _noun),
    (frozenset({"CD"}), _number),
    (ADJECTIVES, _adjective),
    (PARTICIPLES, _participle),
    (frozenset({"HYPH"}), _hyphen),
    (MARKS, _mark),
    (frozenset({"RB", "RBR", "RBS"}), _adverb),
    (frozenset({"``", "''", '"'}), _quote_mark),
    (frozenset({"CC", ",", "TO"}), _conjunction),
)
_BELONGS = {tag: belongs for tags, belongs in _KINDS_OF_WORDS for tag in tags}
"""Tag -> does the word at `j` belong to the chunk that has been read up to it? Words of other tags end it."""


def _is_calendar(tokens: Sequence[Tagged], j: int) -> bool:
    dated = low(tokens, j) in MONTHS and j + 1 < len(tokens) and tokens[j + 1].tag == "CD"
    return dated or low(tokens, j) in CALENDAR_WORDS


def _is_noun(tokens: Sequence[Tagged], j: int) -> bool:
    return j < len(tokens) and tokens[j].tag in NOUNS


def _leads_to_noun(tokens: Sequence[Tagged], j: int) -> bool:
    """Does a noun or number follow with only modifiers between?"""
    for k in range(j + 1, min(len(tokens), j + 8)):
        tag = tokens[k].tag
        if tag in NOUNS or tag == "CD":
            return True
        if (
            tag not in ADJECTIVES
            and tag not in PARTICIPLES
            and tag not in ("HYPH", "RB", "RBR", "RBS", "``", "''", '"', "$")
        ):
            return tag in ("CC", ",") and k > j + 1 and _joins_inside(tokens, k, -1)
    return False


def _is_modifier(tokens: Sequence[Tagged], j: int, begun: bool) -> bool:
    """Is the participle at `j` an adjective? Behind a determiner, or a past one behind a verb or preposition."""
    if begun:
        return True
    before = tokens[j - 1].tag if j else ""
    if before in ("RB", "RP") and j > 1:
        return (
            tokens[j].tag == "VBN" and tokens[j - 2].tag in ("VB", "VBD", "VBZ", "VBP") and not _is_aux(tokens, j - 2)
        )
    return tokens[j].tag == "VBN" and before in ("IN", "VB", "VBD", "VBZ", "VBP", "VBG") and not _is_aux(tokens, j - 1)


def _is_aux(tokens: Sequence[Tagged], j: int) -> bool:
    return tokens[j].lemma.lower() in ("be", "have", "get", "do") or low(tokens, j) in ("'s", "’s", "'ve", "’ve")


def _joins_inside(tokens: Sequence[Tagged], j: int, head: int) -> bool:
    """Does a conjunction, comma or 'to' at `j` join two modifiers or numbers of one chunk?"""
    if j == 0 or j + 1 >= len(tokens):
        return False
    before, tag, after = tokens[j - 1].tag, tokens[j].tag, tokens[j + 1].tag
    if tag == "TO":
        return before == after == "CD"
    if before == "CD" and after == "CD":
        return tag == "CC"
    if tokens[j].text == "&":
        return before in NOUNS and after in NOUNS
    adjectives = before in ADJECTIVES and (after in ADJECTIVES or (after in ("RB", *PARTICIPLES) and tag == ","))
    return head < 0 and adjectives and _leads_to_noun(tokens, j)


def _preposition(tokens: Sequence[Tagged], start: int) -> int | None:
    """The preposition right before `start`, over an adverb or a quote mark."""
    k = start - 1
    while k >= 0 and k >= start - 3 and tokens[k].tag in ("RB", "``", "''", '"', "-LRB-", "PDT"):
        k -= 1
    if (
        k >= 0
        and tokens[k].tag in ("IN", "TO")
        and low(tokens, k) not in ("that", "if", "because", "whether", "although", "though", "unless")
        and not (low(tokens, k) == "than" and k + 1 < len(tokens) and tokens[k + 1].tag == "CD")
    ):
        return k
    verbal = k >= 0 and tokens[k].tag == "VBG" and low(tokens, k) in PREPOSITIONS_IN_ING
    return k if verbal and (k == 0 or tokens[k - 1].lemma.lower() != "be") else None
