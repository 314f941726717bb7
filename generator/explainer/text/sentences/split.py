"""Sentence boundaries, as spans made while scanning.

The decision at one end mark is `sentence_ends`'; here a block is walked from mark to mark. A short quotation stays in
one piece: half of it would be somebody's words without their end or without their speaker.
"""

from __future__ import annotations

import re

from ...core.model import Block, Sentence
from ..layout.run_ons import glued_starts
from .boundaries import MARK, ends_sentence
from .enumerations import is_label, item_starts

_WHOLE = 200
"""Code points up to which what stands in quotes or brackets is kept in one piece: some 35 words."""

_ENCLOSED = re.compile(
    rf"\"[^\"“”\n]{{3,{_WHOLE}}}\"(?!\w)"
    rf"|“[^“”\n]{{3,{_WHOLE}}}”"
    rf"|(?<![\w.])[`‘'](?=\w)[^`‘\"“”\n]{{3,{_WHOLE}}}?[.!?,]['’](?=\s|\Z)"
    rf"|(?<![\w.])‘(?=\w)[^‘“”\n]{{3,{_WHOLE}}}?’(?=[\s.,;)])"
    rf"|\([^()\n]{{3,{_WHOLE}}}\)"
    rf"|\[[^\[\]\n]{{3,{_WHOLE}}}\]"
)
_INNER_END = re.compile(r"[.!?…]\s+[\"'“‘(]?[A-Z]")


def split_sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """Sentences of all blocks, boilerplate included."""
    sentences: list[Sentence] = []
    for block in blocks:
        _split_block(text, block.start, block.end, sentences)
    return tuple(sentences)


def _split_block(text: str, start: int, end: int, sentences: list[Sentence]) -> None:
    cuts = item_starts(text, start, end)
    enclosed = [match.span() for match in _ENCLOSED.finditer(text, start, end) if _is_short(match[0])]
    q = 0
    begin = start
    pending = sorted((cut for cut in cuts if cut > start), reverse=True)
    for mark in MARK.finditer(text, start, end):
        while pending and pending[-1] <= mark.start():
            begin = _close(text, begin, pending.pop(), sentences)
        while q < len(enclosed) and enclosed[q][1] < mark.end():
            q += 1
        if q < len(enclosed) and enclosed[q][0] < mark.start() and mark.end() < enclosed[q][1]:
            continue
        if mark.start() < begin or is_label(text, begin, mark.start()):
            continue
        if stop := ends_sentence(text, begin, mark.start(), mark.end(), end):
            begin = _close(text, begin, stop, sentences)
    while pending:
        begin = _close(text, begin, pending.pop(), sentences)
    _close(text, begin, end, sentences)


def _is_short(enclosed: str) -> bool:
    """Three sentences between double quotes are somebody's account, and told one by one."""
    return enclosed[0] not in '"“' or len(_INNER_END.findall(enclosed)) < 2


def _close(text: str, begin: int, stop: int, sentences: list[Sentence]) -> int:
    """Add `text[begin:stop]` without the blanks around it; the next sentence begins at `stop`."""
    part = text[begin:stop]
    stripped = part.strip()
    if stripped:
        begin += len(part) - len(part.lstrip())
        end = begin + len(stripped)
        for start in glued_starts(text, begin, end):
            sentences.append(Sentence(begin, begin + len(text[begin:start].rstrip())))
            begin = start
        sentences.append(Sentence(begin, end))
    return stop
