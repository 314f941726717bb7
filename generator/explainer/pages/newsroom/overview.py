"""Dossier -> what the site of many stories tells of this one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from ...core.model import Dossier, Settings
from ...core.overview import Article, Changed, Named, Overview, Told
from ...core.printable import excerpt, one_line
from ..views.lookup import Rows
from ..views.rows import ClaimRow, SourceRef
from ..views.words import STATUS

_SENTENCE = 400
_MOST = 12
"""Claims of a story that the page of a name shows; the story's own pages show them all."""


def overview(dossier: Dossier, settings: Settings, changes: tuple[Changed, ...] = ()) -> Overview:
    """`changes` are its revisions, newest first; `settings` are those of the story."""
    rows, sheet = Rows(dossier), dossier.sheet
    place = f"{settings.story}/"
    title = one_line(settings.title or sheet.title.text) or "Untitled story"
    statuses = Counter(row.claim.status for row in rows.claims.values())
    opening = title.strip(" .…")
    lead = [row for row in rows.listed(sheet.summary) if not row.claim.text.startswith(opening)] or [
        *rows.claims.values()
    ]
    articles = (
        Article(ref.title, ref.publisher, rows.csl[id].issued or rows.published.get(id, ""), f"{place}{ref.url}")
        for id, ref in rows.sources.items()
    )
    return Overview(
        settings.story,
        title,
        settings.language or sheet.language,
        _told(lead[0], place) if lead else None,
        tuple((status, statuses[status]) for status in STATUS if statuses[status]),
        tuple(articles),
        tuple(replace(change, url=f"{place}{change.url}") for change in changes),
        _names(rows, place),
    )


def _told(row: ClaimRow, place: str) -> Told:
    first = row.quotes[0] if row.quotes else None
    return Told(
        excerpt(row.claim.text, _SENTENCE),
        row.claim.status,
        f"{place}{row.url}",
        _who(first.source) if first else "",
        f"{place}{first.url}" if first else "",
    )


def _who(source: SourceRef) -> str:
    """The publisher, or, where none is known, the article by its title."""
    return source.label if source.publisher else f"“{source.label}”"


def _names(rows: Rows, place: str) -> tuple[Named, ...]:
    """Names by the claims whose quotes hold them."""
    marks = {seen.document.id: sorted((n.start, n.end, n.name) for n in seen.names) for seen in rows.dossier.sources}
    holding: dict[str, dict[str, ClaimRow]] = {}
    for id, row in rows.claims.items():
        for cite in row.claim.citations:
            found = marks.get(cite.source, [])
            for start, end, name in found[bisect_left(found, (cite.start, 0, "")) :]:
                if start >= cite.end:
                    break
                if end <= cite.end:
                    holding.setdefault(one_line(name), {})[id] = row
    return tuple(
        Named(name, tuple(_told(row, place) for row in list(holding[name].values())[:_MOST]), len(holding[name]))
        for name in sorted(holding)
    )
