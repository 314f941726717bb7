"""What the templates see: plain frozen rows, in the order in which they are shown. No markup.

Addresses are relative to the site's root; a template puts its page's own way to the root before them. A `number` is
what readers cite ("claim 5", "source 2"): its place on the page. The lasting id is in the address.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Claim, ClaimKind, DisagreementKind, Fate, PageKind, Stance, Status, VerdictKind
from .dates import DateText
from .density import Density


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source by name, as it is mentioned beside a quote."""

    number: int
    id: str
    label: str
    """Its publisher, else its title, else its file name."""
    title: str
    publisher: str
    """Empty where unknown."""
    url: str
    date: str
    """In words; empty where unknown."""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Words of a source, with the way to them."""

    source: SourceRef
    exact: str
    url: str
    """The words on the source's own page of this site."""
    original: str = ""
    """The words at the publisher; empty where the source has no address."""
    said_by: str = ""
    stance: Stance = "supports"
    missing: bool = False
    """The words stand in the source no longer."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    number: int
    claim: Claim
    url: str
    quotes: tuple[QuoteRow, ...]
    repeats: tuple[QuoteRow, ...]
    sources: int
    """How many sources support it."""
    origins: int
    """How many of them are independent."""
    date: DateText | None = None
    date_key: str = ""
    """Sorts by date as text; empty where there is none."""
    timeline: str = ""
    """Where it stands in the timeline; empty where it does not."""
    disagreements: tuple[tuple[str, str], ...] = ()
    """(words, address) of the disagreements that it is a position in."""


@dataclass(frozen=True, slots=True)
class Theme:
    name: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Some of the claims with their quotes, where all of them would be too many for one page."""

    uri: str
    url: str
    title: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class OtherDateRow:
    date: DateText
    row: ClaimRow
    evidence: QuoteRow | None


@dataclass(frozen=True, slots=True)
class TimelineRow:
    anchor: str
    row: ClaimRow
    date: DateText | None
    """None where it is undated."""
    planned: bool
    weight: float
    evidence: QuoteRow | None
    rule: str
    also: tuple[OtherDateRow, ...]


@dataclass(frozen=True, slots=True)
class Year:
    name: str
    """Empty for what spans several years."""
    anchor: str
    entries: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    anchor: str
    question: str
    answer: tuple[ClaimRow, ...]
    asked: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True)
class PositionRow:
    reading: str
    as_of: str
    claims: tuple[ClaimRow, ...]
    quotes: tuple[QuoteRow, ...]
    """The supporting quotes of its claims, one of each source first."""
    share: float | None = None
    """For a number, its part of the largest in the series, 0 to 1."""
    value: str = ""
    """The number in figures, where the series is one of numbers; else empty."""


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    anchor: str
    about: str
    kind: DisagreementKind
    positions: tuple[PositionRow, ...]
    counted: bool
    """Is each position a number that can be compared with the others?"""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    revision: int
    date: str
    sources: tuple[SourceRef, ...]
    groups: tuple[tuple[str, tuple[ClaimRow, ...]], ...]
    """(what happened to them, claims)"""
    withdrawn: int
    first: bool
    """Is it the one that made the sheet?"""


@dataclass(frozen=True, slots=True)
class FigureRow:
    value: str
    counted: str
    """What the number counts; empty where the value says it."""
    row: ClaimRow


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


@dataclass(frozen=True, slots=True)
class Site:
    """Everything the pages show."""

    title: str
    title_quotes: tuple[QuoteRow, ...]
    updated: str
    claims: tuple[ClaimRow, ...]
    summary: tuple[ClaimRow, ...]
    themes: tuple[Theme, ...]
    claim_pages: tuple[ClaimPage, ...]
    """Empty where one page holds all claims with their quotes."""
    figures: tuple[FigureRow, ...]
    years: tuple[Year, ...]
    undated: tuple[TimelineRow, ...]
    long_timeline: bool
    """Is it worth an overview of its years?"""
    density: Density | None
    """None where the timeline is short."""
    brief: tuple[TimelineRow, ...]
    """The weightiest entries, for the home page."""
    alone: tuple[ClaimRow, ...]
    """Claims that rest on one source."""
    kinds: tuple[ClaimKind, ...]
    matrix: bool
    """Are the sources few enough for a table of claims by sources?"""
    questions: tuple[QuestionRow, ...]
    conflicts: tuple[DisagreementRow, ...]
    updates: tuple[DisagreementRow, ...]
    changes: tuple[ChangeRow, ...]
    sources: tuple[SourcePage, ...]
    statuses: tuple[tuple[Status, int], ...]
    origins: int
    verdicts: tuple[tuple[VerdictKind, int], ...]
    checked: str
    """How many quotes were found word for word, in words; empty where none was looked up."""
    fates: tuple[tuple[Fate, int], ...]
    reasons: tuple[tuple[Fate, str, int], ...]
    """Why sentences had their fate, over all sources, by fate and then the most frequent first."""
    extractors: tuple[str, ...]
    contact: str
    text_policy: str
    language: str
    """A well-formed tag, or empty."""
    pages: tuple[PageKind, ...]
    """What is made beside the home page, the claims and the sources; nothing links to another."""
    card: str = ""
    """What the picture for link previews shows, in words."""
