"""The timeline on more than one page, where it is long: an overview with the weightiest entries, and all by period.

The overview keeps the address of every entry (`timeline.html#t-…`): it knows from an index which page holds it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .claim_pages import ROOM, size
from .lookup import Rows
from .rows import TimelinePage, TimelineRow, Year

INDEX = "timeline/all.json"
_ENTRY, _MARK = 1100, 520
"""Bytes of markup around an entry and around a citation mark, rounded up."""


def timeline_pages(dated: Sequence[TimelineRow], undated: Sequence[TimelineRow]) -> tuple[TimelinePage, ...]:
    """None where one page holds them all."""
    if sum(map(_weight, (*dated, *undated))) <= ROOM:
        return ()
    pages: list[TimelinePage] = []
    for entries in (dated, undated):
        parts = list(_parts(entries))
        for number, part in enumerate(parts, 1):
            name = f"timeline/{len(pages) + 1}"
            years = by_year(part) if entries is dated else ()
            rest = part if entries is undated else ()
            pages.append(TimelinePage(f"{name}.md", f"{name}.html", _title(part, number, len(parts)), years, rest))
    return tuple(pages)


def settle(rows: Rows, pages: Sequence[TimelinePage]) -> None:
    """Every claim of `rows` gets the address at which its entry stands."""
    for page in pages:
        for entry in page.entries:
            row = rows.claims[entry.row.claim.id]
            if row.timeline.endswith(f"#{entry.anchor}"):
                rows.claims[row.claim.id] = replace(row, timeline=f"{page.url}#{entry.anchor}")


def by_year(entries: Sequence[TimelineRow]) -> tuple[Year, ...]:
    """Neighbouring entries of one year, in the sheet's order."""
    groups: list[tuple[str, list[TimelineRow]]] = []
    for entry in entries:
        name = entry.date.year if entry.date else ""
        if not groups or groups[-1][0] != name:
            groups.append((name, []))
        groups[-1][1].append(entry)
    return tuple(Year(name, f"year-{at}", tuple(members)) for at, (name, members) in enumerate(groups, 1))


def timeline_index(pages: Sequence[TimelinePage]) -> bytes:
    """What the overview's script finds entries by: the pages' addresses, and of each entry its anchor and page."""
    entries = [[entry.anchor, place] for place, page in enumerate(pages) for entry in page.entries]
    return (
        json.dumps({"pages": [page.url for page in pages], "entries": entries}, separators=(",", ":")).encode() + b"\n"
    )


def _parts(entries: Sequence[TimelineRow]) -> Iterator[tuple[TimelineRow, ...]]:
    part: list[TimelineRow] = []
    weight = 0
    for entry in entries:
        own = _weight(entry)
        if part and weight + own > ROOM:
            yield tuple(part)
            part, weight = [], 0
        part.append(entry)
        weight += own
    if part:
        yield tuple(part)


def _title(part: Sequence[TimelineRow], number: int, of: int) -> str:
    """From when to when, by those of its dates that are one day, month or year."""
    dates = [entry.date.words for entry in part if entry.date and entry.date.machine]
    if dates:
        return dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    name = "Rough dates" if part[0].date else "Without a date"
    return f"{name} ({number} of {of})" if of > 1 else name


def _weight(entry: TimelineRow) -> int:
    marks = sum(_MARK + size(quote.exact) for quote in entry.row.quotes)
    others = sum(_ENTRY + (size(other.evidence.exact) if other.evidence else 0) for other in entry.also)
    told = (entry.row.claim.text, entry.rule, entry.evidence.exact if entry.evidence else "")
    return _ENTRY + marks + others + sum(map(size, told))
