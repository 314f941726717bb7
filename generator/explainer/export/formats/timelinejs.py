"""The timeline as TimelineJS 3 reads it: https://timeline.knightlab.com/docs/json-format.html

TimelineJS takes its texts for HTML, so all of it is escaped here; it needs a year, so what has no date is left out; and
it knows no doubt, so the date that it displays is ours, in words.
"""

from __future__ import annotations

import html
from datetime import date

from ...core import edtf
from ...core.model import Citation, Claim, Source, TimelineEntry
from ...core.printable import excerpt, one_line
from ..common.edition import Edition
from ..common.json_text import to_json
from ..common.moments import in_words

_HEADLINE = 120


def timelinejs(public: Edition) -> bytes:
    """One slide a dated entry, in the sheet's order, after one with the title."""
    sheet = public.sheet
    claims = {claim.id: claim for claim in sheet.claims}
    sources = {source.id: source for source in sheet.sources}
    dated = [entry for entry in sheet.timeline if not entry.undated and edtf.valid(entry.date)]
    slides = [_slide(entry, claims[entry.claim], sources, public) for entry in dated]
    return to_json({"title": {"text": {"headline": _html(public.title)}}, "events": slides, "scale": "human"})


def _slide(entry: TimelineEntry, claim: Claim, sources: dict[str, Source], public: Edition) -> dict[str, object]:
    quotes = "".join(
        _quote(cite, sources[cite.source], public) for cite in claim.citations if cite.stance == "supports"
    )
    headline = excerpt(claim.text, _HEADLINE)
    whole = "" if headline == one_line(claim.text) else f"<p>{_html(claim.text)}</p>"
    slide: dict[str, object] = {
        "unique_id": entry.id,
        **_dates(entry.date),
        "display_date": _html(in_words(entry)),
        "text": {"headline": _html(headline), "text": whole + quotes},
        "autolink": False,
    }
    return {**slide, "group": _html(claim.theme)} if claim.theme else slide


def _dates(value: str) -> dict[str, object]:
    """As exact as TimelineJS can: a day, month or year is itself, all else the days that it covers."""
    if edtf.precision(value) in ("day", "month", "year"):
        parts = map(int, edtf.plain(value).split("-"))
        return {"start_date": dict(zip(("year", "month", "day"), parts, strict=False))}
    known = [day for end, day in zip(_ends(value), edtf.bounds(value) or (), strict=False) if end != ".."]
    return dict(zip(("start_date", "end_date"), map(_day, known), strict=False))


def _ends(value: str) -> tuple[str, str]:
    first, _, last = value.partition("/")
    return first, last or first


def _day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _quote(cite: Citation, source: Source, public: Edition) -> str:
    name = html.escape(public.label(source, 80))
    link = f'<a href="{html.escape(source.csl.URL)}">{name}</a>' if source.csl.URL else name
    return f"<p><q>{_html(cite.exact)}</q> {link}</p>"


def _html(text: str) -> str:
    return html.escape(one_line(text))
