"""A sheet of version 1 as one of version 2. Every entry keeps its id, its place, its owner and its words.

What version 1 kept in each entry and every new source changed, weights and numbers of origins, goes into `order` and
into names that stay. Its seals did not cover quotes, so an entry whose seal fits is taken for the machine's, quotes
and all, but for a claim with a quote that no run has seen yet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from ...core.model import (
    VERSION,
    Change,
    Claim,
    Disagreement,
    FactSheet,
    Order,
    Question,
    Source,
    TimelineEntry,
    Title,
)
from ..model.ownership import digest, sealed, summary_digest, wording_digest
from .placing import with_steady_origins

_E = TypeVar("_E", Title, Source, Claim, TimelineEntry, Question, Disagreement)


def upgrade(sheet: FactSheet) -> FactSheet:
    """The sheet in the version that is written today; one that is in it already comes back as it is."""
    if sheet.version == VERSION:
        return sheet
    sheet = with_steady_origins(None, sheet)
    weights = sorted(sheet.timeline, key=lambda entry: -entry.weight)
    changes = _numbered(sheet)
    return replace(
        sheet,
        version=VERSION,
        revision=len(changes),
        title=_handed_on(sheet.title),
        summary_seal=summary_digest(sheet.summary),
        order=Order(tuple(claim.id for claim in sheet.claims), tuple(entry.id for entry in weights)),
        sources=tuple(map(_handed_on, sheet.sources)),
        claims=tuple(_unsealed(claim) if _added_to(claim) else _handed_on(claim) for claim in sheet.claims),
        timeline=tuple(_handed_on(replace(entry, weight=0.0)) for entry in sheet.timeline),
        faq=tuple(map(_handed_on, sheet.faq)),
        disagreements=tuple(map(_handed_on, sheet.disagreements)),
        changes=changes,
    )


def _handed_on(entry: _E) -> _E:
    """Sealed anew where its seal fits; what a person owns is known to be theirs."""
    return sealed(entry) if entry.seal == wording_digest(entry) else replace(entry, edited=digest(entry))


def _unsealed(claim: Claim) -> Claim:
    return replace(claim, seal="")


def _added_to(claim: Claim) -> bool:
    """Has it a quote that never had a place? One that lost its place still has its context."""
    return any(not (quote.end or quote.prefix or quote.suffix) for quote in (*claim.citations, *claim.repeats))


def _numbered(sheet: FactSheet) -> tuple[Change, ...]:
    """The history without gaps. Its beginning also lists disagreements and questions, which it did not in version 1."""
    last = len(sheet.changes)
    changes = [replace(change, revision=last - at) for at, change in enumerate(sheet.changes)]
    if changes:
        changes[-1] = replace(
            changes[-1],
            disputes=tuple(entry.id for entry in sheet.disagreements if not entry.hide),
            questions=tuple(entry.id for entry in sheet.faq if not entry.hide),
        )
    return tuple(changes)
