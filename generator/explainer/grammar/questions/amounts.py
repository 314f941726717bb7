"""How many, and how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...lang.en.asking import MOVING, REPORTS_A_NUMBER, SAYING
from ...lang.en.clause_words import GIVING, REPORTING
from ..chunking.chunk_links import phrase
from .model import Asking
from .phrases import counted, is_share, is_span, pronouns
from .pieces import Piece, needs_nothing
from .told import Told, untimed

_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_SUMS = frozenset("for to in from by".split())
_OF_NUMBERS = frozenset("to into in at".split())
"""Prepositions of what may be kept beside a sum, and beside a number of things."""


def amounts(told: Told) -> Iterator[Asking]:
    """Of the subject, then of the objects, then of what something grows by."""
    verb = told.group.verb
    if verb in SAYING:
        return
    if verb not in REPORTING or verb in REPORTS_A_NUMBER:
        yield from _of_subject(told)
    objects = told.objects()
    for n, (piece, chunk) in enumerate(objects):
        if len(objects) > 1 and not (n == 1 and verb in GIVING):
            continue  # of two objects only the second may be counted: 'gave the town 40 lorries'
        found = counted(told.parse, chunk)
        if found and verb != "be":
            yield from _of_object(told, piece, *found)
        elif is_share(told.parse, chunk) and verb in MOVING:
            yield from told.inverted("How much", "how much", piece, lambda p: False)
        elif is_span(told.parse, chunk) and verb == "last":
            yield from told.inverted("How long", "how long", piece, untimed)
    for piece in told.pieces.behind:
        moved = told.chunk(piece)
        moves = piece.preposition == "by" and verb in MOVING and not told.group.passive
        if moves and moved is not None and (is_share(told.parse, moved) or counted(told.parse, moved)):
            yield from told.inverted("By how much", "how much", piece, lambda p: p.preposition in _OF_NUMBERS)


def _of_subject(told: Told) -> Iterator[Asking]:
    found = counted(told.parse, told.parse.chunks[told.subject_chunk])
    if not found or found[1] or told.subject_chunk != told.clause.subject:
        return
    if _of_two_kinds(told, *phrase(told.parse.chunks, told.subject_chunk)):
        return
    behind = told.pieces.behind
    if told.group.verb == "be" and behind and (named := told.chunk(behind[0])) is not None and named.kind == "name":
        return  # 'the other two winners were Lee and Ray'
    if not behind and not needs_nothing(told.group):
        return  # 'saw 2,000 people killed'
    start, end = phrase(told.parse.chunks, told.subject_chunk)
    noun = told.words(found[0], end)
    if noun and not pronouns(told.parse, found[0], end):
        yield from told.headed(f"How many {noun} {told.verb.plural}", "how many", start, end)


def _of_object(told: Told, piece: Piece, noun_at: int, money: bool) -> Iterator[Asking]:
    if money:
        yield from told.inverted("How much", "how much", piece, lambda p: p.preposition in _OF_SUMS)
    elif _is_year(told, noun_at) or _of_two_kinds(told, noun_at, piece.end):
        return
    elif (noun := told.words(noun_at, piece.end)) and not pronouns(told.parse, noun_at, piece.end):
        yield from told.inverted(f"How many {noun}", "how many", piece, lambda p: p.preposition in _OF_NUMBERS)


def _is_year(told: Told, noun_at: int) -> bool:
    """Does a year stand before a name: 'the 2012 Olympic Games'?"""
    tokens = told.parse.tokens
    return noun_at > 0 and bool(_YEAR.fullmatch(tokens[noun_at - 1].text)) and tokens[noun_at].tag.startswith("NNP")


def _of_two_kinds(told: Told, start: int, end: int) -> bool:
    """Is each of two kinds counted by itself: 'two women and a man'?"""
    tags = [token.tag for token in told.parse.tokens[start:end]]
    return any(tag == "CC" and behind in ("DT", "CD") for tag, behind in pairwise(tags))
