"""Dates as readers see them: never more exact than the source, and what is doubtful said in a word."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...core import edtf
from .words import PRECISION

_HTML_TIME = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class DateText:
    words: str
    machine: str = ""
    """For <time datetime>; empty where HTML has no such form."""
    marks: tuple[str, ...] = ()
    """What to know of it: 'year only', 'inferred', 'planned' ..."""
    year: str = ""
    """Heading of the year it belongs to; empty for what spans several."""


def date_text(value: str, modifier: str = "", planned: bool = False) -> DateText:
    """An EDTF date with the marks that it has earned."""
    if not edtf.valid(value):
        return DateText(value, "", ("planned",) if planned else ())
    bare = edtf.plain(value)
    words = edtf.human(value)
    if modifier == "about" or edtf.approximate(value):
        words = f"about {words}"
    elif modifier:
        words = f"{modifier} {words}"
    marks = [PRECISION[edtf.precision(value)]] if not modifier else []
    if edtf.uncertain(value):
        marks.append("inferred")
    if planned:
        marks.append("planned")
    span = edtf.bounds(value)
    one_year = span is not None and span[0].year == span[1].year
    return DateText(
        words[:1].upper() + words[1:],
        bare if _HTML_TIME.fullmatch(bare) else "",
        tuple(mark for mark in marks if mark),
        f"{span[0].year:04d}" if span and one_year else "",
    )


def plain_date(value: str) -> str:
    """A date within a line of text: '25 March 2026', '' where unknown."""
    if not value:
        return ""
    words = edtf.human(value) if edtf.valid(value) else value
    return f"{words} (inferred)" if edtf.uncertain(value) else words
