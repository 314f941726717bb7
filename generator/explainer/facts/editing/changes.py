"""The history of a sheet, for its readers: what each regeneration brought, and which sources did it.

It holds ids only, so it stays small; and as it is never shortened, an id that was once given is known for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ...core.edtf import sort_key, uncertain
from ...core.model import Change, Claim, FactSheet, Moved, TimelineEntry
from ..checking.verify import quotes
from .moves import joined, shown_before, split

_E = TypeVar("_E", Claim, TimelineEntry)


def record(old: FactSheet | None, merged: FactSheet, date: str = "") -> FactSheet:
    """The merged sheet with one Change on top where a reader would see a difference, else as it is.

    `old` has its quotes at their present places (`reanchor`). What readers have seen is told by its history, not by its
    entries: a person may have hidden, added or taken out some since. Hidden entries count as not there. A new date or
    wording is `reworded`; what is gone while its words stand in another claim was `joined` with that, and a new claim
    whose wording stood in another was `split` from it. The Change is dated by the latest day on which a source that
    caused it was retrieved or published, else by `date` (EDTF), else not at all. The first revision lists all as added.
    """
    old = old or FactSheet()
    claims, claims_before = _shown(merged.claims), _shown(old.claims)
    events, events_before = _shown(merged.timeline), _shown(old.timeline)
    after = {**claims, **events}
    before = shown_before(old.changes) if old.changes else {**claims_before, **events_before}
    both = [id for id in claims if id in claims_before]
    reworded = [id for id in both if claims[id].text != claims_before[id].text]
    reworded += [id for id in events if id in events_before and _when(events[id]) != _when(events_before[id])]

    def became(status: str) -> list[str]:
        return [id for id in both if claims[id].status == status != claims_before[id].status]

    resolved = [id for id in both if claims_before[id].status == "contested" != claims[id].status]
    into, out_of = _moved(old, merged, [id for id in before if id not in after])
    moved = {one.id for one in (*into, *out_of)}
    change = Change(
        revision=1 + max((change.revision for change in merged.changes), default=0),
        added=tuple(id for id in after if id not in before and id not in moved),
        reworded=tuple(dict.fromkeys(reworded)),
        corroborated=tuple(became("corroborated")),
        contested=tuple(became("contested")),
        resolved=tuple(resolved),
        joined=into,
        split=out_of,
        withdrawn=tuple(id for id in before if id not in after and id not in moved),
    )
    touched = {*change.added, *reworded, *change.corroborated, *change.contested, *resolved, *change.withdrawn}
    touched |= {id for one in (*into, *out_of) for id in (one.id, one.claim)}
    if not touched:
        return merged
    change = replace(change, sources=_causes(old, merged, touched))
    change = replace(change, date=_latest(merged, change.sources) or date)
    return replace(merged, changes=(change, *merged.changes))


def _moved(old: FactSheet, merged: FactSheet, gone: list[str]) -> tuple[tuple[Moved, ...], tuple[Moved, ...]]:
    """(what was joined with another claim, what was split from one). A date goes where its claim went."""
    claims, claims_before = _shown(merged.claims), _shown(old.claims)
    events_before = _shown(old.timeline)
    here = {claim.id for claim in merged.claims} | {event.id for event in merged.timeline}
    lost = {id: claims_before.get(id) for id in gone if id not in here and id not in events_before}
    into = joined(lost, claims.values())
    home = {one.id: one.claim for one in into}
    dates = [events_before[id] for id in gone if id in events_before and id not in here]
    into += tuple(Moved(event.id, home[event.claim]) for event in dates if event.claim in home)
    was = {claim.id for claim in old.claims}
    new = [claim for id, claim in claims.items() if id not in was]
    return into, split(new, [claim for id, claim in claims_before.items() if id in claims])


def _shown(entries: Iterable[_E]) -> dict[str, _E]:
    return {entry.id: entry for entry in entries if not entry.hide}


def _when(event: TimelineEntry) -> tuple[str, str, bool]:
    return event.date, event.modifier, event.planned


def _causes(old: FactSheet, merged: FactSheet, touched: set[str]) -> tuple[str, ...]:
    """Sources that came, changed or went and that the touched entries quote or quoted, in the order of the sheets."""
    was = {source.id: source.sha256 for source in old.sources}
    now = {source.id: source.sha256 for source in merged.sources}
    quoted = {quote.source for sheet in (old, merged) for _, entry, _, quote in quotes(sheet) if entry in touched}
    known = dict.fromkeys([*now, *was])
    return tuple(id for id in known if id in quoted and was.get(id) != now.get(id))


def _latest(sheet: FactSheet, sources: tuple[str, ...]) -> str:
    """The latest certain day, month or year that is known of these sources."""
    records = [source.csl for source in sheet.sources if source.id in sources]
    days = [day for csl in records for day in (csl.accessed, csl.issued) if day and not uncertain(day)]
    return max(days, key=sort_key, default="")
