"""What is said about a sheet: verdicts, doubts, the fate of sentences, and how a site shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from .annotations import Annotated, Span
from .sheet import FactSheet

Fate = Literal[
    "cited", "repeat", "hidden", "question", "heading", "minor", "background", "opinion", "unclear", "boilerplate"
]
VerdictKind = Literal["exact", "relocated", "folded", "misattributed", "ambiguous", "absent", "uncheckable"]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """The fate of one sentence of one source. Every sentence has exactly one."""

    source: str
    start: int
    end: int
    fate: Fate
    reason: str
    """In words, the reason that the code really used."""
    claims: tuple[str, ...] = ()
    """Claims that cite this sentence or repeat it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one quote of the sheet when it was looked up in its source."""

    path: str
    """Where in the sheet: 'claims[3].citations[0]'."""
    entry: str
    """Id of the entry that holds the quote."""
    source: str
    kind: VerdictKind
    detail: str = ""
    """The folding rule, where the words really stand, or why it cannot be checked."""
    owned: bool = False
    """A person owns the entry: what would be a fault is a warning."""
    found: Span | None = None
    """Where the words stand now, for relocated and folded quotes."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What an entry says and its quotes, or the sources, do not bear out."""

    path: str
    """Where in the sheet: 'claims[3].status'."""
    entry: str
    message: str
    fault: bool
    """Of the machine's entry: it stops a build. In a person's it is a matter to look at."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A language model's part in a sheet."""

    models: tuple[tuple[str, int], ...]
    """(name, answers that were taken)."""
    by_hand: int
    """Answers that people wrote."""
    struck: int
    refused: tuple[tuple[str, int], ...]
    """(why, how often)."""
    claims: tuple[str, ...]
    """Ids of those that answers helped to choose: to bring their passages together, to put them first, or to keep them
    on the timeline."""
    disagreements: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """A checked sheet with all it was made from: everything that rendering needs."""

    sheet: FactSheet
    sources: tuple[Annotated, ...]
    """In the order of `sheet.sources`; one whose seed is gone is missing here."""
    ledger: tuple[LedgerEntry, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    judged: Judged | None = None
    """None where no model was asked."""


PageKind = Literal["timeline", "faq", "disagreements", "changes", "method"]
PAGE_KINDS: tuple[PageKind, ...] = get_args(PageKind)
"""Pages that an editor may leave out. The others hold what every citation leads to."""


Detail = Literal["main", "all"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What an editor sets in mkdocs.yml under the plugin. Each field has a default that works."""

    title: str = ""
    """Overrides the sheet's title on the site."""
    text: Literal["full", "context", "quotes"] = "context"
    """How much of a source's text its page shows."""
    detail: Detail = "main"
    """Which claims the sheet holds: what matters, or all that the sources tell."""
    accent: str = ""
    """CSS colour of links and marks, `#rrggbb`."""
    contact: str = ""
    """Address (http, https) at which readers report errors."""
    site: str = ""
    """Address (http, https) of the site, for what is read elsewhere: feeds, annotations."""
    language: str = ""
    """Language of the pages (a BCP 47 tag); empty for that of the sheet."""
    intro: str = ""
    """Markdown: the editors' own words for the head of the home page."""
    story: str = ""
    """Its name among the stories of one site, whose pages stand in a folder of that name; '' where it is alone."""
    pages: tuple[PageKind, ...] = PAGE_KINDS
    """Those to make beside the home page, the claims and the sources."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file of data that the pages offer."""

    path: str
    """Below the site's root."""
    name: str
    holds: str
    """In words for readers."""
    feed: str = ""
    """What kind of feed it is; empty where it is none."""
