"""What is read of a source, and the marks over its text.

Standoff: annotations mark spans `[start, end)` in Unicode code points over `Document.text`, which never changes after
it is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text, in code points, end exclusive: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Extractor:
    """What turned the file's bytes into the canonical text. A new version may move offsets."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a source apart from its text. Unknown is empty, never guessed."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """EDTF, as exact as the metadata gives it."""
    modified: str = ""
    """EDTF."""
    retrieved: str = ""
    """EDTF."""
    url: str = ""
    archived: str = ""
    """Address of an archived copy."""
    language: str = ""
    """BCP 47."""


@dataclass(frozen=True, slots=True)
class Document:
    """One source: its canonical text and what is known about it."""

    id: str
    """Readable and unique among the documents of one run."""
    file: str
    """Name relative to the seeds folder, with forward slashes."""
    text: str
    """The canonical text. Never altered; stages mark spans over it."""
    sha256: str
    """Of `text` in UTF-8, hexadecimal."""
    extractor: Extractor
    metadata: Metadata = Metadata()
    warnings: tuple[str, ...] = ()
    """What is doubtful about this source, in words for its owner ('no article text was found')."""


BlockKind = Literal["heading", "paragraph", "item", "quote", "boilerplate"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET", "REFERENCE"]
Bound = Literal["", "at-least", "at-most", "more-than", "less-than"]
Force = Literal["", "said", "announced", "claimed", "denied", "admitted", "asked", "warned", "forecast"]
HedgeKind = Literal["hedge", "negation", "modal"]


@dataclass(frozen=True, slots=True)
class Block:
    """A layout unit. Blocks are in order, do not overlap and cover all text that is not blank."""

    start: int
    end: int
    kind: BlockKind
    reason: str = ""
    """For boilerplate, why: menu, share, disclaimer, cookies, newsletter, byline, dateline, caption, related ..."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Sentences are in order, do not overlap, lie inside one block each and cover all text that is not blank."""

    start: int
    end: int
    when: str = ""
    """EDTF of the day or period in which what it tells happened (or is planned to); empty where unknown."""
    when_rule: str = ""
    """In words: which expression or anchor led to `when`, and why."""
    planned: bool = False
    """`when` is a plan or forecast: it had not happened when the source was published."""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, after TimeML's TIMEX3; what that calls a date without a day ('now') is a REFERENCE here."""

    start: int
    end: int
    type: TimexType
    value: str = ""
    """TIMEX3 value ('2025-12', 'P15M', '2025-SU', 'PRESENT_REF'); empty where it cannot be resolved."""
    edtf: str = ""
    """EDTF level 0 or 1; `?` where the anchor is inferred, `~` where the source says about. Of a DATE or TIME, and the
    two ends of a DURATION that has them."""
    rule: str = ""
    """In words: what it was counted from, and why."""
    modifier: str = ""
    """'early', 'mid', 'late', 'about', 'before', 'after' ... as the source qualifies it; 'aside' for a date on which
    nothing happened that is told: what a figure is compared with, what a name holds."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures or counts."""

    start: int
    end: int
    value: float | None
    """None for a vague amount ('dozens', 'multi-billion dollar')."""
    unit: str = ""
    """'USD', 'USD/day', '%', 'km', 'GBP' ...; empty for a bare count."""
    approximate: bool = False
    bound: Bound = ""
    high: float | None = None
    """Upper end of a range whose lower end is `value`."""
    counted: str = ""
    """Lower-case singular noun of what is counted ('death', 'case', 'passenger', 'job'); empty where unknown."""
    scale: float | None = None
    """For a vague amount, the order of magnitude it names (1e9 for 'multi-billion')."""


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a person, organisation, place, product or work."""

    start: int
    end: int
    name: str
    """Canonical form within the document: titles stripped, short forms joined to the long one."""
    kind: Literal["person", "organisation", "place", "other"] = "other"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the source reports as somebody's, in quote marks (direct) or not."""

    start: int
    end: int
    speaker: str = ""
    """As canonical name where it is one, else the source's words ('a spokesperson'); empty where none is given."""
    cue: Span | None = None
    """The reporting verb or phrase ('said', 'according to')."""
    force: Force = ""
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word that weakens, denies or makes conditional."""

    start: int
    end: int
    cue: str
    """The cue in lower case: 'reportedly', 'expected to', 'not', 'may'."""
    kind: HedgeKind = "hedge"


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with all that the text stages see in it. Each tuple is ordered by start, then end."""

    document: Document
    published: str = ""
    """EDTF document creation time: from metadata, else from a dateline of the text, else inferred (`?`), else empty."""
    published_rule: str = ""
    """In words, where it came from."""
    published_evidence: Span | None = None
    """The words of the text that gave it, where the text did."""
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    dates: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    names: tuple[Name, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    hedges: tuple[Hedge, ...] = ()
