"""The fact sheet: what people read and edit in `content/facts.yml`.

Its field names are that file's contract, so renaming one here breaks everybody's sheets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .annotations import Bound, Extractor

ClaimKind = Literal["event", "figure", "statement", "reason", "forecast", "background", "opinion"]
Status = Literal["corroborated", "single-source", "contested", "unsupported"]
Written = Literal["verbatim", "trimmed", "reworded"]
Stance = Literal["supports", "disputes"]
DisagreementKind = Literal["number", "date", "status", "nature", "denial", "update"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a source. `start` and `end` are code points of its canonical text."""

    source: str
    exact: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage that supports or disputes a claim: W3C TextQuoteSelector and TextPositionSelector in one."""

    source: str
    exact: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""
    stance: Stance = "supports"
    said_by: str = ""
    origin: str = ""
    """Only where the passage was copied from elsewhere and so differs from its source's origin."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What a claim gives a value for, so that sources can be compared."""

    what: str
    value: str = ""
    """A number as written in YAML, or an EDTF date."""
    bound: Bound = ""
    unit: str = ""
    as_of: str = ""
    """EDTF."""


@dataclass(frozen=True, slots=True)
class Claim:
    id: str
    text: str
    citations: tuple[Citation, ...] = ()
    """One a source, the clearest first."""
    repeats: tuple[Citation, ...] = ()
    """Further passages of already cited sources that say it again."""
    written: Written = "verbatim"
    kind: ClaimKind = "event"
    status: Status = "single-source"
    hedged: bool = False
    theme: str = ""
    slot: Slot | None = None
    beyond: bool = False
    """Its wording holds what none of its quotes says: a number, a name, a denial, a certainty."""
    seal: str = ""
    edited: str = ""
    """Of a person's entry, the digest that the history has told of."""
    reviewed: bool = False
    """A person has checked it as it stands; falls away when its words or quotes change."""
    hide: bool = False
    pin: bool = False
    note: str = ""
    minor: bool = False
    """While a sheet is made: readers can do without it. A sheet that is made says it by leaving the claim out."""


@dataclass(frozen=True, slots=True)
class Csl:
    """Bibliographic record, field names of CSL-JSON."""

    type: str = "article-newspaper"
    title: str = ""
    container_title: str = field(default="", metadata={"key": "container-title"})
    author: tuple[str, ...] = ()
    issued: str = ""
    """EDTF."""
    URL: str = ""
    accessed: str = ""
    """EDTF."""
    archive: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    file: str
    sha256: str
    extractor: Extractor
    csl: Csl = Csl()
    origin: str = ""
    dated: str = ""
    """In words, how `csl.issued` is known where the metadata did not give it."""
    seal: str = ""
    edited: str = ""
    hide: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class OtherDate:
    """A date that a source gives for an event that the timeline shows under another."""

    date: str
    claim: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    id: str
    claim: str
    date: str = ""
    """EDTF; empty exactly where `undated`."""
    undated: bool = False
    modifier: str = ""
    planned: bool = False
    also: tuple[OtherDate, ...] = ()
    weight: float = 0.0
    """0 to 1, while a sheet is made: how much this day matters. A sheet that is made says it by its `order` alone."""
    evidence: Evidence | None = None
    """The time expression as the source wrote it."""
    rule: str = ""
    seal: str = ""
    edited: str = ""
    reviewed: bool = False
    reject: bool = False
    """Kept in the file so that it never comes back; shown nowhere."""
    hide: bool = False
    pin: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    question: str
    answer: tuple[str, ...] = ()
    """Claim ids in reading order."""
    asked: tuple[Evidence, ...] = ()
    editors_answer: str = ""
    """An editor's own words, shown as theirs; no source says them."""
    seal: str = ""
    edited: str = ""
    reviewed: bool = False
    reject: bool = False
    """Kept in the file so that it never comes back; shown nowhere."""
    hide: bool = False
    pin: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    reading: str
    claims: tuple[str, ...]
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    id: str
    about: str
    kind: DisagreementKind
    positions: tuple[Position, ...]
    settling: tuple[str, ...] = ()
    """Claims that call the matter open, or say what would settle it."""
    seal: str = ""
    edited: str = ""
    reviewed: bool = False
    reject: bool = False
    """Kept in the file so that it never comes back; shown nowhere."""
    hide: bool = False
    pin: bool = False
    note: str = ""
    minor: bool = False
    """As of a claim: while a sheet is made."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An entry whose words stand in another claim now, or stood there before."""

    id: str
    """Of the claim or timeline entry that went or came."""
    claim: str
    """Id of the claim that it went into or came from."""


@dataclass(frozen=True, slots=True)
class Change:
    """One regeneration that altered the sheet. The tuples of strings hold claim ids (and timeline ids)."""

    revision: int
    date: str = ""
    sources: tuple[str, ...] = ()
    by: Literal["", "editors"] = ""
    """Who caused it: the sources, or people who edited the sheet."""
    retitled: bool = False
    briefed: bool = False
    """People chose anew what stands in brief."""
    added: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    """Claims and dates. Of people's changes, whatever they corrected in a claim or date, its quotes too."""
    corroborated: tuple[str, ...] = ()
    contested: tuple[str, ...] = ()
    resolved: tuple[str, ...] = ()
    weakened: tuple[str, ...] = ()
    """Claims that fewer origins support now: corroborated before, or supported by any at all."""
    disputes: tuple[str, ...] = ()
    """Ids of disagreements that are new or were corrected."""
    settled: tuple[str, ...] = ()
    """Ids of disagreements that are told no longer."""
    questions: tuple[str, ...] = ()
    """Ids of questions that are new or have another answer."""
    joined: tuple[Moved, ...] = ()
    """Gone, but nothing of them was taken back: their words stand in another claim. None is in `withdrawn`."""
    split: tuple[Moved, ...] = ()
    """Claims of their own from now on, whose words stood in another claim before. None is in `added`."""
    withdrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    citations: tuple[Citation, ...] = ()
    seal: str = ""
    edited: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What matters most comes first; it stands apart, so that entries keep their place in the file."""

    claims: tuple[str, ...] = ()
    timeline: tuple[str, ...] = ()


VERSION = 2
"""Of the sheet's format, as it is written."""


@dataclass(frozen=True, slots=True)
class FactSheet:
    """All of content/facts.yml. Claims where the sources have them first, timeline by date with the undated last,
    newest changes first."""

    version: int = VERSION
    revision: int = 0
    """Of the newest change: a history that is shorter than this was cut off."""
    title: Title = Title("")
    language: str = "en"
    summary: tuple[str, ...] = ()
    """Claim ids, most important first."""
    summary_seal: str = ""
    order: Order = Order()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    faq: tuple[Question, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    changes: tuple[Change, ...] = ()
