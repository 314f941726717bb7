"""What is wrong with one entry whose fields can all be read: what its type cannot say."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.model import VERSION, Citation, Claim, Evidence, FactSheet, OtherDate, TimelineEntry
from .sections import history_faults


def entry_faults(entry: object) -> Iterator[tuple[str, str]]:
    """(field, what is wrong and what to write instead)."""
    match entry:
        case FactSheet(version=version) if version not in (1, VERSION):
            yield (
                "version",
                f"{version} is not known; this program reads versions 1 and {VERSION} and writes {VERSION}",
            )
        case FactSheet(version=2) if message := history_faults(entry.revision, entry.changes):
            yield "changes", message
        case Claim(text=""):
            yield "text", "the claim says nothing; write what it states, or remove it"
        case TimelineEntry(date=date, undated=undated) if bool(date) == undated:
            yield "date", "write either a date or 'undated: true', and not both"
        case TimelineEntry(weight=weight) if not 0 <= weight <= 1:
            yield "weight", f"{weight} is not between 0 and 1"
        case OtherDate(date=""):
            yield "date", "the date is missing"
        case Citation(exact="") | Evidence(exact=""):
            yield "exact", "the quote is empty; copy the source's own words"
        case Citation(start=start, end=end) | Evidence(start=start, end=end) if not 0 <= start <= end:
            yield "start", f"{start} to {end} is no stretch of text; remove both and they are found by the quote"
