"""Who owns an entry: the machine while its seal fits, a person once they changed it.

The seal digests what a person reads and may change. Quotes, status, offsets, weight and order are not in it: they are
refreshed in everybody's entries. Nor are `hide`, `pin` and `note`, which the machine never writes. Empty fields are
left out of what is digested, so that a field added to the model later does not break the seals of older sheets.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import Any, TypeVar

from ...core.model import Claim, Disagreement, FactSheet, Question, Source, TimelineEntry, Title

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
    """First eight hexadecimal digits of the SHA-256 of the sealed fields as canonical JSON."""
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
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:8]


def owned(entry: Entry) -> bool:
    """Does a person own the entry? They do where they changed a sealed field, and where there is no seal."""
    return entry.seal != digest(entry)


def sealed(entry: _E) -> _E:
    """The entry with the seal that makes it the machine's."""
    return replace(entry, seal=digest(entry))


def seal(sheet: FactSheet) -> FactSheet:
    """The sheet with every entry sealed: all of it is the machine's."""
    return replace(
        sheet,
        title=sealed(sheet.title),
        sources=tuple(map(sealed, sheet.sources)),
        claims=tuple(map(sealed, sheet.claims)),
        timeline=tuple(map(sealed, sheet.timeline)),
        faq=tuple(map(sealed, sheet.faq)),
        disagreements=tuple(map(sealed, sheet.disagreements)),
    )
