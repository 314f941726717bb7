"""What of a sheet readers see, and what of it matters most."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Claim, Disagreement, FactSheet, Question, Source, TimelineEntry


def shown(entry: Source | Claim | TimelineEntry | Question | Disagreement) -> bool:
    """Has no person hidden or rejected the entry?"""
    return not (entry.hide or getattr(entry, "reject", False))


def by_importance(sheet: FactSheet) -> list[int]:
    """The places of the sheet's claims, what matters most first: pinned ones, then as `order` says, then the rest."""
    return _ranked([(claim.id, claim.pin) for claim in sheet.claims], sheet.order.claims)


def weightiest(sheet: FactSheet) -> list[int]:
    """The places of the timeline's entries, those that matter most first."""
    return _ranked([(entry.id, False) for entry in sheet.timeline], sheet.order.timeline)


def _ranked(entries: Iterable[tuple[str, bool]], order: tuple[str, ...]) -> list[int]:
    rank = {id: at for at, id in enumerate(order)}
    keys = [(not pinned, rank.get(id, len(rank)), at) for at, (id, pinned) in enumerate(entries)]
    return [at for *_, at in sorted(keys)]
