"""The history on more than one page, where it is long: the newest on the page itself, older changes behind it.

The page keeps the address of every change (`changes.html#r-…`), for feeds and links lead there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .claim_pages import ROOM, size
from .rows import ChangePage, ChangeRow, ClaimRow

_CHANGE, _SOURCE, _ROW = 600, 200, 400
"""Bytes of markup around a change, a source that it came from, and a claim that it lists, all rounded up."""
Group = tuple[str, tuple[ClaimRow, ...]]


def change_pages(changes: Sequence[ChangeRow]) -> tuple[ChangePage, ...]:
    """The first is `changes.md`. A change that is too long for one page goes on over the next ones."""
    pages: list[list[ChangeRow]] = [[]]
    room = ROOM
    for change in changes:
        for part in _parts(change):
            weight = _weight(part)
            if pages[-1] and weight > room:
                pages.append([])
                room = ROOM
            pages[-1].append(part)
            room -= weight
    names = ["changes", *(f"changes/{number}" for number in range(2, len(pages) + 1))]
    return tuple(ChangePage(f"{name}.md", f"{name}.html", tuple(rows)) for name, rows in zip(names, pages, strict=True))


def _parts(change: ChangeRow) -> Iterator[ChangeRow]:
    """The change, or its groups over several rows of which each fits on a page."""
    if _weight(change) <= ROOM:
        yield change
        return
    bare = _weight(replace(change, groups=()))
    groups: list[Group] = []
    weight, continued = bare, False
    for label, rows in change.groups:
        begin = 0
        for at, row in enumerate(rows):
            own = _row_weight(row, change)
            if weight + own > ROOM and (groups or at > begin):
                yield replace(change, groups=_with(groups, label, rows[begin:at]), continued=continued)
                groups, begin, weight, continued = [], at, bare, True
            weight += own
        groups = list(_with(groups, label, rows[begin:]))
    yield replace(change, groups=tuple(groups), continued=continued)


def _with(groups: list[Group], label: str, rows: tuple[ClaimRow, ...]) -> tuple[Group, ...]:
    return (*groups, (label, rows)) if rows else tuple(groups)


def _weight(change: ChangeRow) -> int:
    rows = sum(_row_weight(row, change) for _, listed in change.groups for row in listed)
    return _CHANGE + len(change.sources) * _SOURCE + rows


def _row_weight(row: ClaimRow, change: ChangeRow) -> int:
    named = {source.number for source in change.sources} & {quote.source.number for quote in row.quotes}
    return _ROW + size(row.claim.text) + len(named) * _SOURCE
