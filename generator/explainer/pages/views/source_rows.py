"""What the page of a source shows of its text and its ledger: plain frozen rows, as in `rows`."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.model import Fate, Status
from .rows import ClaimRow, SourceRef


@dataclass(frozen=True, slots=True)
class Mark:
    """A reason why words of a source are highlighted."""

    start: int
    end: int
    row: ClaimRow | None
    """The claim that quotes them; None for words that only give a date, a question or the title."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source's text under the same marks."""

    text: str
    anchors: tuple[str, ...] = ()
    hue: Status | None = None
    """Of the claim that cites it, the most doubtful where several do."""
    within: tuple[str, ...] = ()
    """Anchors of all marks that cover it: a quote that others cut is several pieces."""
    notes: tuple[ClaimRow, ...] = ()
    """Claims whose quote ends here."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a source's text, or a gap in it."""

    kind: str
    """heading, paragraph, item, quote, boilerplate, or gap"""
    pieces: tuple[Piece, ...] = ()
    left_out: int = 0
    """For a gap, how many sentences it stands for."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Neighbouring passages that are shown or folded together."""

    boilerplate: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    words: str
    """The sentence's first words; empty where the source's text may not be shown."""
    reason: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    fate: Fate
    count: int
    rows: tuple[LedgerRow, ...]
    reasons: tuple[tuple[str, int], ...]
    """(reason, how often), most frequent first."""


@dataclass(frozen=True, slots=True)
class SourcePage:
    ref: SourceRef
    uri: str
    authors: tuple[str, ...]
    file: str
    sha256: str
    accessed: str
    archive: str
    original: str
    dated: str
    """How its date is known."""
    origin_peers: tuple[SourceRef, ...]
    """Other sources of the same origin."""
    used: tuple[ClaimRow, ...]
    only_here: int
    """Claims that rest on this source alone."""
    sentences: int
    cited: int
    text: tuple[Fold, ...]
    ledger: tuple[LedgerGroup, ...]
    warnings: tuple[str, ...]
    present: bool
    """Is its file still among the seeds?"""
