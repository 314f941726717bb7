"""Everything the pages show, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.model import ClaimKind, Fate, Judged, PageKind, Status, VerdictKind
from .density import Density
from .rows import (
    ChangePage,
    ChangeRow,
    ClaimPage,
    ClaimRow,
    DisagreementRow,
    FigureRow,
    QuestionRow,
    QuoteRow,
    Theme,
    Timeline,
    TimelineRow,
)
from .source_rows import SourcePage


@dataclass(frozen=True, slots=True)
class ModelPart:
    """What readers are told of a language model's part."""

    told: Judged
    answers: int
    refused: int
    claims: tuple[ClaimRow, ...]
    disagreements: tuple[DisagreementRow, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    title: str
    title_quotes: tuple[QuoteRow, ...]
    updated: str
    claims: tuple[ClaimRow, ...]
    summary: tuple[ClaimRow, ...]
    headline: ClaimRow | None
    """The summary's first claim, where the title is in its words."""
    standfirst: tuple[ClaimRow, ...]
    """What is known now: one to three of the summary, which open the home page."""
    in_brief: tuple[ClaimRow, ...]
    """The rest of the summary."""
    themes: tuple[Theme, ...]
    claim_pages: tuple[ClaimPage, ...]
    """Empty where one page holds all claims with their quotes."""
    figures: tuple[FigureRow, ...]
    timeline: Timeline
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
    change_pages: tuple[ChangePage, ...]
    """All changes; the first is the page of changes itself."""
    sources: tuple[SourcePage, ...]
    statuses: tuple[tuple[Status, int], ...]
    origins: int
    verdicts: tuple[tuple[VerdictKind, int], ...]
    checked: str
    """How many quotes were found word for word, in words; empty where none was looked up."""
    reviewed: str
    """How many claims a person has checked, in words; empty for none."""
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
    model: ModelPart | None = None
    """None where no language model was asked."""
    card: str = ""
    """What the picture for link previews shows, in words."""
    story: str = ""
    """Its name among the stories of one site; '' where it is alone."""
