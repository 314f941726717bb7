"""Time expressions, after TIMEX3."""

from __future__ import annotations

from ..model import Block, Sentence, Timex


def find_dates(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], published: str
) -> tuple[Timex, ...]:
    """All time expressions outside boilerplate, resolved against `published` (EDTF, may be empty)."""
    return ()
