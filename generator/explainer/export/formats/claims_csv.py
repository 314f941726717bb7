"""The claims as a table for spreadsheets: RFC 4180, one row for each passage that supports or disputes a claim.

Spreadsheets run what begins with `=`, `+`, `-` or `@` as a formula, so such a cell gets an apostrophe before it, as
OWASP advises ("CSV Injection"); a plain number stays one. There is no byte-order mark: to most readers of CSV it would
be a part of the first column's name.
"""

from __future__ import annotations

import csv
import io
import re

from ...core.model import Citation, Claim, FactSheet
from ...core.printable import harmless

COLUMNS = (
    "claim",
    "number",
    "text",
    "status",
    "kind",
    "theme",
    "hedged",
    "written",
    "date",
    "about",
    "value",
    "bound",
    "unit",
    "as_of",
    "stance",
    "repeat",
    "quote",
    "said_by",
    "source",
    "title",
    "publisher",
    "published",
    "url",
    "origin",
    "start",
    "end",
)
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?")


def claims_csv(sheet: FactSheet) -> bytes:
    """UTF-8, CRLF; claims in the sheet's order, each with its citations and then their repeats. A claim without any
    has one row, empty from `stance` on.
    """
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    sources = {source.id: source for source in sheet.sources}
    dates: dict[str, str] = {}
    for entry in sheet.timeline:
        dates.setdefault(entry.claim, entry.date)
    for number, claim in enumerate(sheet.claims, 1):
        about = _about(number, claim, dates.get(claim.id, ""))
        rows = [(cite, "") for cite in claim.citations] + [(cite, "true") for cite in claim.repeats]
        for cite, repeat in rows:
            source = sources[cite.source]
            csl = source.csl
            where = (source.id, csl.title, csl.container_title, csl.issued, csl.URL, cite.origin or source.origin)
            said = (cite.stance, repeat, cite.exact, cite.said_by)
            table.writerow(_cells((*about, *said, *where, *_place(cite))))
        if not rows:
            table.writerow(_cells((*about, *[""] * (len(COLUMNS) - len(about)))))
    return out.getvalue().encode()


def _about(number: int, claim: Claim, date: str) -> tuple[str, ...]:
    slot = claim.slot
    hedged = "true" if claim.hedged else "false"
    known = (claim.id, str(number), claim.text, claim.status, claim.kind, claim.theme, hedged, claim.written, date)
    return (*known, *((slot.what, slot.value, slot.bound, slot.unit, slot.as_of) if slot else [""] * 5))


def _place(cite: Citation) -> tuple[str, str]:
    return str(cite.start), str(cite.end)


def _cells(values: tuple[str, ...]) -> list[str]:
    return [_cell(harmless(value)) for value in values]


def _cell(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
