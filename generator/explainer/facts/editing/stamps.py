"""What a person said about an entry as it stood, once it stands otherwise.

`reviewed` holds for the words and quotes that were checked. `edited` is the digest of what the history has told of a
person's entry: where it no longer fits, they have changed it since.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from ...core.model import Claim, Disagreement, FactSheet, Question, TimelineEntry
from ..model.ownership import Entry, digest, owned

_E = TypeVar("_E", Claim, TimelineEntry, Question, Disagreement)


def told(entry: Entry) -> bool:
    """Is the entry the machine's, or has the history told of all that a person did to it?"""
    return not owned(entry) or entry.edited == digest(entry)


def stamped(sheet: FactSheet) -> FactSheet:
    """The sheet with every entry that a person owns marked as told."""

    def stamp(entry: Any) -> Any:
        return replace(entry, edited=digest(entry)) if not told(entry) else entry

    return replace(
        sheet,
        title=stamp(sheet.title),
        sources=tuple(map(stamp, sheet.sources)),
        claims=tuple(map(stamp, sheet.claims)),
        timeline=tuple(map(stamp, sheet.timeline)),
        faq=tuple(map(stamp, sheet.faq)),
        disagreements=tuple(map(stamp, sheet.disagreements)),
    )


def checked_anew(old: FactSheet, merged: FactSheet) -> tuple[FactSheet, tuple[str, ...]]:
    """(the merged sheet, without `reviewed` where what was checked has changed; a notice for each such entry)."""
    notices: list[str] = []

    def each(before: Iterable[_E], after: tuple[_E, ...], kind: str) -> tuple[_E, ...]:
        was = {entry.id: _checked(entry) for entry in before if entry.reviewed}
        kept = []
        for entry in after:
            if entry.reviewed and was.get(entry.id) != _checked(entry):
                entry = replace(entry, reviewed=False)
                notices.append(f"{kind} {entry.id}: its words or quotes changed, so it no longer counts as reviewed")
            kept.append(entry)
        return tuple(kept)

    merged = replace(
        merged,
        claims=each(old.claims, merged.claims, "claim"),
        timeline=each(old.timeline, merged.timeline, "timeline entry"),
        faq=each(old.faq, merged.faq, "question"),
        disagreements=each(old.disagreements, merged.disagreements, "disagreement"),
    )
    return merged, tuple(notices)


def _checked(entry: Claim | TimelineEntry | Question | Disagreement) -> tuple[str, int]:
    """What was looked at: words and quotes, and how many of a claim's quotes stand."""
    quotes = (*entry.citations, *entry.repeats) if isinstance(entry, Claim) else ()
    return digest(entry), sum(quote.end > quote.start for quote in quotes)
