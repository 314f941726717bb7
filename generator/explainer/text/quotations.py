"""Direct and indirect speech: what is reported, by whom, with which verb."""

from __future__ import annotations

from ..model import Block, Name, Quotation, Sentence


def find_quotations(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Quotation, ...]:
    """Quotations. Scare quotes and titles are none."""
    return ()
