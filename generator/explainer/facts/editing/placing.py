"""Where entries stand: in the file each keeps its place, and what matters most is told apart from that.

So a new source changes no line of an entry that it does not touch, and a person finds theirs where they left it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from ...core.edtf import sort_key
from ...core.model import Citation, Claim, Disagreement, FactSheet, Question, Source, TimelineEntry

_E = TypeVar("_E", Source, Claim, TimelineEntry, Question, Disagreement)


def filed(old: Iterable[str], entries: Sequence[_E]) -> tuple[_E, ...]:
    """The entries in the order of the ids `old`; a new one behind the nearest old one before it in `entries`."""
    by_id = {entry.id: entry for entry in entries}
    return tuple(by_id[id] for id in inserted([id for id in dict.fromkeys(old) if id in by_id], list(by_id)))


def inserted(kept: Sequence[str], ids: Sequence[str]) -> list[str]:
    """The ids `kept` in their order; each other one of `ids` behind the nearest kept one before it there."""
    behind: dict[str, list[str]] = {id: [] for id in ("", *kept)}
    last = ""
    for id in ids:
        if id in behind:
            last = id
        else:
            behind[last].append(id)
    return [id for place in behind for id in ([place, *behind[place]] if place else behind[place])]


def filed_claims(old: Iterable[str], claims: Sequence[Claim], sources: Iterable[Source]) -> tuple[Claim, ...]:
    """The claims in their places; new ones stand where the sources, in their order, have them first."""
    order = {source.id: at for at, source in enumerate(sources)}

    def place(quote: Citation) -> tuple[int, int]:
        return order.get(quote.source, len(order)), quote.start

    nowhere = (len(order) + 1, 0)
    first = [min(map(place, (*claim.citations, *claim.repeats)), default=nowhere) for claim in claims]
    return filed(old, [claim for _, _, claim in sorted(zip(first, range(len(claims)), claims, strict=True))])


def filed_timeline(old: Iterable[str], entries: Sequence[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Pinned ones first, then by date, the undated last; of one date as they stood, new ones behind."""
    stood = {id: at for at, id in enumerate(old)}

    def place(item: tuple[int, TimelineEntry]) -> tuple[object, ...]:
        at, entry = item
        return not entry.pin, entry.undated, sort_key(entry.date), stood.get(entry.id, len(stood)), at

    return tuple(entry for _, entry in sorted(enumerate(entries), key=place))


def with_steady_origins(old: FactSheet | None, made: FactSheet) -> FactSheet:
    """The sheet with each origin named by one of its sources: the one it was named by before, else its first."""
    before = {source.id for source in old.sources if source.origin == source.id} if old else set()
    members: dict[str, list[str]] = {}
    for source in made.sources:
        members.setdefault(source.origin, []).append(source.id)
    names = {origin: next((id for id in ids if id in before), ids[0]) for origin, ids in members.items() if origin}

    def renamed(quotes: tuple[Citation, ...]) -> tuple[Citation, ...]:
        if not any(quote.origin in names for quote in quotes):
            return quotes
        return tuple(replace(quote, origin=names.get(quote.origin, quote.origin)) for quote in quotes)

    return replace(
        made,
        title=replace(made.title, citations=renamed(made.title.citations)),
        sources=tuple(replace(source, origin=names.get(source.origin, "")) for source in made.sources),
        claims=tuple(replace(c, citations=renamed(c.citations), repeats=renamed(c.repeats)) for c in made.claims),
    )
