"""The history of the sheet as readers see it: what sources brought, and what the editors corrected."""

from __future__ import annotations

from ...core.model import Change
from .dates import plain_date
from .lookup import Rows
from .rows import ChangeRow, ClaimRow

_NEW = "New"
_MOST_LISTED = 100
"""Claims of the first version that the history lists: beyond, they are the page of claims once more."""


def change_rows(rows: Rows) -> tuple[ChangeRow, ...]:
    """One row a change, newest first."""
    sheet = rows.dossier.sheet
    claim_of = {entry.id: entry.claim for entry in sheet.timeline}
    last = len(sheet.changes) - 1
    result = []
    for index, change in enumerate(sheet.changes):
        sources = tuple(rows.sources[key] for key in change.sources if key in rows.sources)
        groups = _groups(rows, change, claim_of)
        began_with = len(rows.listed(change.added)) if index == last else 0
        if began_with > _MOST_LISTED:
            groups = tuple(group for group in groups if group[0] != _NEW)
        result.append(
            ChangeRow(
                change.revision,
                plain_date(change.date),
                sources,
                groups,
                len(change.withdrawn),
                index == last,
                change.by == "editors",
                change.retitled,
                () if index == last else _more(change),
                began_with if began_with > _MOST_LISTED else 0,
            )
        )
    return tuple(result)


def _groups(rows: Rows, change: Change, claim_of: dict[str, str]) -> tuple[tuple[str, tuple[ClaimRow, ...]], ...]:
    dated = tuple(claim_of[id] for id in change.reworded if id in claim_of)
    worded = tuple(id for id in change.reworded if id not in claim_of)
    editors = change.by == "editors"
    groups = (
        ("Added by the editors" if editors else _NEW, change.added),
        ("Corrected by the editors" if editors else "Reworded", worded),
        ("Date corrected by the editors" if editors else "Dated anew", dated),
        ("Newly corroborated", change.corroborated),
        ("Newly contested", change.contested),
        ("No longer contested", change.resolved),
        ("Supported by fewer sources now", change.weakened),
        ("Told apart from another claim", tuple(one.id for one in change.split)),
        ("Joined with claims that say the same", tuple(one.claim for one in change.joined)),
    )
    return tuple((label, listed) for label, ids in groups if (listed := rows.listed(ids)))


def _more(change: Change) -> tuple[str, ...]:
    corrected = "New or corrected" if change.by == "editors" else "New"
    counts = (
        (len(change.disputes), f"{corrected}: {{}} disagreement{{}}"),
        (len(change.settled), "No longer told: {} disagreement{}"),
        (len(change.questions), "Questions that are new or have another answer: {}"),
    )
    brief = ("Another choice of what stands in brief",) if change.briefed else ()
    return brief + tuple(words.format(count, "" if count == 1 else "s") for count, words in counts if count)
