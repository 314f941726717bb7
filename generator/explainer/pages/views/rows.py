"""What the templates see: plain frozen rows, in the order in which they are shown. No markup.

Addresses are relative to the site's root; a template puts its page's own way to the root before them. A `number` is
what readers cite ("claim 5", "source 2"): its place on the page. The lasting id is in the address.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...core.model import Claim, DisagreementKind, Stance
from .dates import DateText


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

    @property
    def anchor(self) -> str:
        """Its place on the page that holds it."""
        return self.url.partition("#")[2]


@dataclass(frozen=True, slots=True)
class Theme:
    name: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Some of the claims with their quotes, where all of them would be too many for one page."""

    uri: str
    url: str
    theme: str
    number: int
    """Its place among the pages of its theme, from 1."""
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
    evidence: QuoteRow | None
    rule: str
    also: tuple[OtherDateRow, ...]
    main: bool = False
    """Is it one of the story's main events?"""
    dated: tuple[str, str, str] = ("", "", "")
    """The claim's text before, in and behind the words that give the day, which may stand in a part of it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring entries that are shown alike."""

    folded: bool
    entries: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class Year:
    name: str
    """Empty for what spans several years."""
    anchor: str
    entries: tuple[TimelineRow, ...]
    stretches: tuple[Stretch, ...]
    """The same entries, in runs that are open or folded."""


@dataclass(frozen=True, slots=True)
class Timeline:
    before: tuple[TimelineRow, ...]
    """What happened long before the first article."""
    years: tuple[Year, ...]
    planned: tuple[TimelineRow, ...]
    """What lies ahead of the last article."""
    undated: tuple[TimelineRow, ...]
    entries: int
    """How many there are."""
    brief: tuple[TimelineRow, ...]
    """The weightiest, in order of time, for the home page."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    anchor: str
    question: str
    answer: tuple[ClaimRow, ...]
    asked: tuple[QuoteRow, ...]
    editors_answer: str
    """In the editors' own words; empty where they gave none."""


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
    settling: tuple[ClaimRow, ...] = ()
    """What the sources say of an answer."""


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
    editors: bool
    """Did people do it, and no source?"""
    retitled: bool
    more: tuple[str, ...]
    """What else it brought, each in words."""
    began_with: int = 0
    """Claims of the first version where they are too many to be listed again: the page of claims holds them."""
    continued: bool = False
    """Does it begin on the page before?"""


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Some of the changes, where all of them would be too many for one page."""

    uri: str
    url: str
    changes: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    value: str
    counted: str
    """What the number counts; empty where the value says it."""
    row: ClaimRow
    before: str = ""
    """What it was before, with its day; empty where the sources do not tell."""
    disputed: tuple[tuple[str, QuoteRow], ...] = ()
    """(another value, the words that give it)."""
