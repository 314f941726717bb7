"""Which differences between two sheets people made, and which the sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ...core.model import Change, FactSheet, Moved
from ...core.shown import shown
from ..model.ownership import owned, summary_owned, summary_told
from .pairing.moves import shown_before
from .stamps import told


class Hands:
    """`old` is the sheet as people left it, `merged` what the run makes of it.

    What they corrected shows by `edited` (see `stamps`); what they hid, added or took out, by what the history says of
    the entries that the file has or lacks.
    """

    def __init__(self, old: FactSheet, merged: FactSheet) -> None:
        self._known = shown_before(old.changes)
        self._here: dict[str, Any] = {e.id: e for e in old.timeline} | {e.id: e for e in old.claims}
        self._disputes = {entry.id: entry for entry in old.disagreements}
        self._off = {id for id, entry in self._here.items() if not shown(entry)}
        self._told = bool(old.changes)
        shown_now = {e.id for e in merged.claims if shown(e)} | {e.id for e in merged.timeline if shown(e)}
        theirs = {e.id for e in merged.claims if owned(e)} | {e.id for e in merged.timeline if owned(e)}
        untold = [e.id for e in old.claims if not told(e)] + [e.id for e in old.timeline if not told(e)]
        self.corrected = tuple(id for id in untold if id in self._known and id in shown_now & theirs)
        """Claims and dates of which people changed anything that a reader sees."""
        self.corrected_disputes = tuple(e.id for e in old.disagreements if self._told and not told(e) and shown(e))
        self.corrected_questions = tuple(e.id for e in old.faq if self._told and not told(e) and shown(e))
        self.briefed = self._told and summary_owned(old) and old.summary_seal != summary_told(old.summary)
        self.retitled = self._told and not told(old.title) and owned(merged.title)
        edited = {id for id, entry in self._here.items() if not told(entry)}
        for dispute in old.disagreements:
            if not shown(dispute) or not told(dispute):
                edited |= {id for position in dispute.positions for id in position.claims}
        hidden = {source.id for source in old.sources if source.hide}
        self._edited = edited | {
            claim.id for claim in old.claims if any(q.source in hidden for q in (*claim.citations, *claim.repeats))
        }
        came = {s.id: s.sha256 for s in merged.sources}.items() ^ {s.id: s.sha256 for s in old.sources}.items()
        self._changed = {id for id, _ in came}
        self._quoting = {
            claim.id
            for sheet in (old, merged)
            for claim in sheet.claims
            if any(quote.source in self._changed for quote in (*claim.citations, *claim.repeats))
        }

    def parted(self, change: Change) -> tuple[Change, Change]:
        """(what of the change people did, what the sources did)."""
        people, sources = Change(0, by="editors"), Change(0, retitled=change.retitled)
        judged: dict[str, Callable[[str], bool]] = {
            "added": lambda id: self._told and id in self._here,
            "withdrawn": lambda id: self._told and (id in self._off or id not in self._here),
            "reworded": lambda id: False,
            "disputes": lambda id: self._told and id in self._disputes,
            "settled": lambda id: id not in self._disputes or not shown(self._disputes[id]),
            "questions": lambda id: False,
        }
        for name in ("corroborated", "contested", "resolved", "weakened"):
            judged[name] = lambda id: id in self._edited and id not in self._quoting
        for name, theirs in judged.items():
            ids: tuple[str, ...] = getattr(change, name)
            mine: dict[str, Any] = {name: tuple(filter(theirs, ids))}
            rest: dict[str, Any] = {name: tuple(id for id in ids if not theirs(id))}
            people, sources = replace(people, **mine), replace(sources, **rest)
        joined = tuple(filter(self._joined, change.joined))
        people = replace(people, joined=joined)
        return people, replace(sources, joined=tuple(o for o in change.joined if o not in joined), split=change.split)

    def _joined(self, one: Moved) -> bool:
        return self._told and one.id not in self._here
