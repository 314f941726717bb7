"""Sentence boundaries, as spans made while scanning."""

from __future__ import annotations

from nupunkt import sent_spans

from ..model import Block, Sentence


def split_sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """Sentences of all blocks, boilerplate included."""
    sentences = []
    for block in blocks:
        for start, end in sent_spans(text[block.start : block.end]):
            part = text[block.start + start : block.start + end]
            if part.strip():
                lead = len(part) - len(part.lstrip())
                sentences.append(Sentence(block.start + start + lead, block.start + start + len(part.rstrip())))
    return tuple(sentences)
