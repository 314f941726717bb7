"""Layout units, and which of them are boilerplate."""

from __future__ import annotations

from ..model import Block


def mark_blocks(text: str) -> tuple[Block, ...]:
    """Blocks of the canonical text, in order, covering all that is not blank."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            blocks.append(Block(at + lead, at + len(line.rstrip()), "paragraph"))
        at += len(line) + 1
    return tuple(blocks)
