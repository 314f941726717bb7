"""The document creation time (TimeML's DCT): from metadata, a dateline, or inferred from the text."""

from __future__ import annotations

from ..model import Block, Document, Sentence, Span


def find_published(
    document: Document, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]
) -> tuple[str, str, Span | None]:
    """(EDTF, rule in words, words that gave it); all empty where nothing tells."""
    if document.metadata.published:
        return document.metadata.published, "given in the metadata", None
    return "", "", None
