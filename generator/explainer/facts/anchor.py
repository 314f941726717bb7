"""Quotes and the places they come from.

A citation is made here and nowhere else, so that its words are a slice of the canonical text by construction: no quote
is ever typed, cleaned or rebuilt. Its context is what finds the place again after the source was saved anew.
"""

from __future__ import annotations

from ..model import Citation, Document, Evidence, Stance

CONTEXT = 32
"""Code points of text kept before and after a quote."""


def cite(
    document: Document, start: int, end: int, *, stance: Stance = "supports", said_by: str = "", origin: str = ""
) -> Citation:
    """The citation of `document.text[start:end]`, code points, with its context. ValueError where that is no span."""
    text = document.text
    _check(document, start, end)
    return Citation(
        document.id,
        text[start:end],
        start,
        end,
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
        stance,
        said_by,
        origin,
    )


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The words `document.text[start:end]` as evidence. ValueError where that is no span."""
    _check(document, start, end)
    return Evidence(document.id, document.text[start:end], start, end)


def _check(document: Document, start: int, end: int) -> None:
    if not 0 <= start < end <= len(document.text):
        raise ValueError(f"no span of {document.file}: {start} to {end} of {len(document.text)} code points")
