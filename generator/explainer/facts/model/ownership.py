"""Who owns an entry: the machine while its seal fits, a person once they changed it.

A seal has two digests, 'wording-quotes': of what a person reads and may change, and of the words that the entry quotes.
Either one broken, the entry is a person's. Status, offsets, context and order are in neither: they are worked out in
everybody's entries. Nor are `hide`, `pin`, `reject`, `reviewed` and `note`, which the machine never writes. Empty
fields are left out of what is digested, so that a field added to the model later breaks no seal of an older sheet.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any, TypeVar

from ...core.model import Citation, Claim, Disagreement, Evidence, FactSheet, Question, Source, TimelineEntry, Title

Entry = Title | Source | Claim | TimelineEntry | Question | Disagreement

SEALED: dict[type, tuple[str, ...]] = {
    Title: ("text",),
    Source: ("csl", "dated"),
    Claim: ("text", "kind", "hedged", "theme", "slot"),
    TimelineEntry: ("claim", "date", "undated", "modifier", "planned", "also", "rule"),
    Question: ("question", "answer"),
    Disagreement: ("about", "kind", "positions", "settling"),
}
"""The fields that make an entry a person's when they differ from what the machine wrote."""

_E = TypeVar("_E", Title, Source, Claim, TimelineEntry, Question, Disagreement)


def digest(entry: Entry) -> str:
    """The seal of the entry as it stands: 'wording-quotes', eight hexadecimal digits of SHA-256 each; the second is
    left out where the entry quotes nothing."""
    quoted = _quoted(entry)
    return f"{wording_digest(entry)}-{_hash(quoted)}" if quoted else wording_digest(entry)


def wording_digest(entry: Entry) -> str:
    """The first part of the seal, which is the whole seal of a version 1 sheet."""
    content: dict[str, Any] = {"entry": type(entry).__name__}
    for name in SEALED[type(entry)]:
        value = getattr(entry, name)
        if name == "also":
            value = [[other.date, other.claim] for other in value]
        elif name in ("csl", "slot") and value is not None:
            value = {key: part for key, part in asdict(value).items() if part}
        elif name == "positions":
            value = [{key: part for key, part in asdict(position).items() if part} for position in value]
        if value:
            content[name] = value
    return _hash(content)


def worded(seal: str) -> str:
    """The part of a seal that tells what wording the machine gave the entry."""
    return seal.partition("-")[0]


def owned(entry: Entry) -> bool:
    """Does a person own the entry? They do where they changed a sealed field or a quote, and where there is no seal."""
    return entry.seal != digest(entry)


def answered_for(entry: Entry) -> bool:
    """Does a person answer for the entry's quotes? They do for an entry that they worded, and for quotes that a run has
    taken as theirs. Quotes altered since are nobody's, until `condense` has seen them."""
    return worded(entry.seal) != wording_digest(entry) or bool(entry.edited and entry.edited == digest(entry))


def sealed(entry: _E) -> _E:
    """The entry with the seal that makes it the machine's."""
    return replace(entry, seal=digest(entry), edited="")


def seal(sheet: FactSheet) -> FactSheet:
    """The sheet with every entry and the summary sealed: all of it is the machine's."""
    return replace(
        sheet,
        title=sealed(sheet.title),
        summary_seal=summary_digest(sheet.summary),
        sources=tuple(map(sealed, sheet.sources)),
        claims=tuple(map(sealed, sheet.claims)),
        timeline=tuple(map(sealed, sheet.timeline)),
        faq=tuple(map(sealed, sheet.faq)),
        disagreements=tuple(map(sealed, sheet.disagreements)),
    )


def summary_digest(ids: Iterable[str]) -> str:
    """The seal of a summary that the machine chose."""
    return _hash(list(ids))


def summary_owned(sheet: FactSheet) -> bool:
    """Did a person choose what stands in brief?"""
    return sheet.summary_seal != summary_digest(sheet.summary)


def summary_told(ids: Iterable[str]) -> str:
    """What stands in the seal's place once the history has told of a person's choice."""
    return f"own-{summary_digest(ids)}"


def _quoted(entry: Entry) -> list[Any]:
    """The words that an entry quotes, and what it says of them."""
    match entry:
        case Title():
            return [list(map(_citation, entry.citations))] if entry.citations else []
        case Claim():
            quotes = [list(map(_citation, entry.citations)), list(map(_citation, entry.repeats))]
            return quotes if any(quotes) else []
        case TimelineEntry():
            found = [_evidence(words) for words in (entry.evidence, *(other.evidence for other in entry.also))]
            return found if any(found) else []
        case Question():
            return [_evidence(words) for words in entry.asked]
    return []


def _citation(quote: Citation) -> list[str]:
    return [quote.source, quote.exact, quote.stance, quote.said_by]


def _evidence(words: Evidence | None) -> list[str]:
    return [words.source, words.exact] if words else []


def _hash(content: object) -> str:
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:8]
