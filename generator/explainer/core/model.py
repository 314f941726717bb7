"""The values that travel between the stages. Frozen, and free of behaviour beyond a slice.

Two families live here. The *annotations* are standoff: they mark spans `[start, end)` in Unicode code points over
`Document.text`, which never changes after it is read. The *fact sheet* is what people read and edit in
`content/facts.yml`; its field names are that file's contract, so renaming one here breaks everybody's sheets.

This module imports nothing of ours: every other module may import it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

# ---- sources as they were read -----------------------------------------------------------------


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


# ---- annotations: standoff marks over one document's text --------------------------------------

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


# ---- the fact sheet: the contract of content/facts.yml ------------------------------------------

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


# ---- what is said about a sheet ------------------------------------------------------------------

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
