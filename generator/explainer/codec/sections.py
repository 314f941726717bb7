"""What a whole sheet has: its sections, and a history without gaps. A file that was cut off lacks some of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.model import Change, Claim, Disagreement, Question, Source, TimelineEntry
from .nodes import Mapping, Scalar

SECTIONS: dict[str, type | None] = {
    "title": None,
    "summary": None,
    "order": None,
    "sources": Source,
    "claims": Claim,
    "timeline": TimelineEntry,
    "faq": Question,
    "disagreements": Disagreement,
    "changes": None,
}
"""The fields of a version 2 sheet that are there even where they are empty, with what each is a list of."""


def missing_sections(sheet: Mapping) -> str:
    """What is missing of the sheet's sections, in words; '' where all are there, and for version 1."""
    here = {key.value: value for key, value in sheet.items}
    version = here.get("version")
    if not isinstance(version, Scalar) or version.value != "2":
        return ""
    gone = [name for name in SECTIONS if name not in here]
    if not gone:
        return ""
    are = "are missing: they were" if len(gone) > 1 else "is missing: it was"
    return f"{', '.join(gone)} {are} cut off or removed. Restore the file; an empty section is written 'name: []'"


def history_faults(revision: int, changes: Sequence[Change]) -> str:
    """What is wrong with a history, newest change first, whose newest revision the sheet says; '' for nothing."""
    there = [change.revision for change in changes]
    wanted = list(range(max(revision, *there, 0), 0, -1))
    if there == wanted and wanted[:1] in ([], [revision]):
        return ""
    gone = sorted(set(wanted) - set(there))
    if gone:
        named = ", ".join(map(str, gone[:6])) + (" ..." if len(gone) > 6 else "")
        return f"the history lacks revision {named} of {wanted[0]}: it was cut off. Restore the file"
    return f"the history should hold the revisions {revision} to 1, newest first; restore it"
