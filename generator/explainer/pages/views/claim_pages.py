"""Claims on more than one page: a story of thousands has an overview and its claims on pages of their own.

The overview keeps the address of every claim (`claims.html#c-…`): it knows from an index which page holds it, and so
finds and filters all of them. Quotes are what makes a page heavy, and a heavy page takes a phone seconds to show: what
counts is bytes, not claims.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...core.addresses import slug
from ...core.printable import printable
from .lookup import Rows
from .rows import ClaimPage, ClaimRow, QuoteRow, Theme

ROOM = 400_000
"""Bytes that the claims of one page may come to, about: with head and menu it stays below 500,000."""
INDEX = "claims/all.json"
_ROW, _QUOTE, _CELL = 650, 360, 110
"""Bytes of markup around a claim, around a quote, and of a cell of the table of claims by sources, all rounded up."""


def claim_pages(themes: tuple[Theme, ...]) -> tuple[ClaimPage, ...]:
    """None where one page holds them all; else a page for each theme, in its order, or several for a long one."""
    if sum(_weight(row) for theme in themes for row in theme.claims) <= ROOM:
        return ()
    pages = []
    taken: set[str] = set()
    for theme in themes:
        name = theme.name or "Other claims"
        parts = list(_parts(theme.claims))
        stem = slug(name.lower().replace(" ", "-"))
        if stem in taken:
            stem = slug(f"{stem}/{len(taken)}")
        taken.add(stem)
        for number, claims in enumerate(parts, 1):
            uri = f"claims/{stem}-{number}"
            title = f"{name} ({number} of {len(parts)})" if len(parts) > 1 else name
            pages.append(ClaimPage(f"{uri}.md", f"{uri}.html", name, number, title, claims))
    return tuple(pages)


def settle(rows: Rows, pages: Sequence[ClaimPage]) -> tuple[ClaimPage, ...]:
    """Every claim of `rows` gets the address at which its quotes stand; the pages with these rows."""
    for page in pages:
        for row in page.claims:
            rows.claims[row.claim.id] = replace(rows.claims[row.claim.id], url=f"{page.url}#{row.anchor}")
    return tuple(replace(page, claims=tuple(rows.claims[row.claim.id] for row in page.claims)) for page in pages)


def has_matrix(claims: Sequence[ClaimRow], sources: int) -> bool:
    """Is there room on the page for a table of claims by sources, and are there two at least?"""
    cells = len(claims) * (sources + 2) * _CELL
    return sources > 1 and sum(map(_weight, claims)) + cells <= ROOM


def claim_index(pages: Sequence[ClaimPage]) -> bytes:
    """What the overview's script finds claims by: the pages' addresses, and of each claim its number, anchor, page (by
    its place in that list), words, status, kind, numbers of sources, count of sources that support it, and date."""
    claims = [
        [
            row.number,
            row.anchor,
            place,
            printable(row.claim.text),
            row.claim.status,
            row.claim.kind,
            list(dict.fromkeys(quote.source.number for quote in row.quotes)),
            row.sources,
            row.date_key,
        ]
        for place, page in enumerate(pages)
        for row in page.claims
    ]
    index = {"pages": [page.url for page in pages], "claims": claims}
    return json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace") + b"\n"


def _parts(claims: tuple[ClaimRow, ...]) -> Iterator[tuple[ClaimRow, ...]]:
    """Neighbours as long as they fit on one page; a claim that is too heavy itself has one alone."""
    part: list[ClaimRow] = []
    weight = 0
    for row in claims:
        own = _weight(row)
        if part and weight + own > ROOM:
            yield tuple(part)
            part, weight = [], 0
        part.append(row)
        weight += own
    yield tuple(part)


def _weight(row: ClaimRow) -> int:
    """Its bytes on a page, about: as a row, and as linked data for machines."""
    quotes = sum(map(_quote_weight, (*row.quotes, *row.repeats)))
    links = sum(size(about) + size(url) + 60 for about, url in row.disagreements)
    return _ROW + 2 * size(row.claim.text) + quotes + links


def _quote_weight(quote: QuoteRow) -> int:
    told = (quote.exact, quote.url, quote.original, quote.said_by, quote.source.label)
    return _QUOTE + sum(map(size, told))


def size(words: str) -> int:
    """Bytes, as they stand on a page."""
    return len(printable(words).encode("utf-8", "backslashreplace"))
