"""EDTF dates in the narrower forms of other formats: never more exact than the date itself where the form allows it."""

from __future__ import annotations

from datetime import date

from ...core import edtf
from ...core.model import FactSheet, TimelineEntry

NEVER = "1970-01-01T00:00:00Z"
"""Where a format demands an instant and the sheet knows of none: the zero of computer clocks, nobody's real date."""


def first_day(value: str) -> date | None:
    """The first day that the date covers (the last of what is open before); None where it is no date."""
    return edtf.sort_key(value)[0] if edtf.valid(value) else None


def instant(value: str) -> str:
    """RFC 3339: the first moment, in UTC, of what the date covers; '' where it is no date."""
    day = first_day(value)
    return f"{day.isoformat()}T00:00:00Z" if day else ""


def last_known(sheet: FactSheet) -> str:
    """The latest instant at which the sheet changed, else at which a source was retrieved or appeared, else NEVER."""
    changed = [change.date for change in sheet.changes]
    appeared = [day for source in sheet.sources for day in (source.csl.accessed, source.csl.issued)]
    for days in (changed, appeared):
        if known := [found for day in days if (found := instant(day))]:
            return max(known)
    return NEVER


def iso(value: str) -> str:
    """The date as ISO 8601 has it: YYYY, YYYY-MM or YYYY-MM-DD, without qualifiers; '' for every other."""
    return edtf.plain(value) if edtf.precision(value) in ("day", "month", "year") else ""


def in_words(entry: TimelineEntry) -> str:
    """A dated entry's day as readers see it, with what is doubtful about it: 'early 2025', 'May 2025 (inferred)'."""
    modifier = entry.modifier or ("about" if edtf.approximate(entry.date) else "")
    doubts = (("inferred", edtf.uncertain(entry.date)), ("planned", entry.planned))
    notes = ", ".join(note for note, holds in doubts if holds)
    return " ".join(filter(None, (modifier, edtf.human(entry.date), f"({notes})" if notes else "")))
