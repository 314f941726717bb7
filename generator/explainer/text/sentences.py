"""Sentence boundaries, as spans made while scanning."""

from __future__ import annotations

from ..model import Block, Sentence


def split_sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """Sentences of all blocks, boilerplate included."""
    return tuple(Sentence(b.start, b.end) for b in blocks)
