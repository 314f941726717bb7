"""The ways in which publishing systems write the day of an article into its page, as EDTF.

A machine wrote it, so only whole and unambiguous forms count: 03/04/2026 is April in one country and March in another,
and is nobody's date here. The day is the publisher's own: a timestamp is not moved to another time zone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from ....core.edtf import valid
from ....lang.en.calendar import MONTH_SHORT, MONTHS
from ...reading.metadata import as_edtf

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ,;]|\D)")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?=$|T?\d{4,6}(?:Z|$|[+-]))")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? {1,3}(\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?:at )?(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_MONTH = re.compile(r"([A-Za-z]{3,9})\.? (\d{4})")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LONGEST = 100
_EMPTY = frozenset({"1970-01-01", "1900-01-01", "1999-11-30", "1969-12-31"})
"""What programs write where their field is empty."""


def stated_date(written: str) -> str:
    """EDTF of a date as a page states it; empty where it states none, or one that can be read in two ways.

    >>> stated_date('Tue, 24 Mar 2026 10:00:00 GMT'), stated_date('03/04/2026')
    ('2026-03-24', '')
    """
    written = " ".join(written.replace("\u202f", " ").split())[:_LONGEST]
    day = _numeric(written) or _epoch(written) or _spelt(written) or as_edtf(written)
    return day if day[:4].isdigit() and _FIRST_YEAR <= int(day[:4]) <= _LAST_YEAR and day not in _EMPTY else ""


def _numeric(written: str) -> str:
    if match := _ISO.match(written) or _STAMP.match(written):
        return _day(*match.groups())
    if match := _SLASHED.match(written):
        first, second = int(match[1]), int(match[2])
        if first > 12 or first == second:
            return _day(match[3], match[2], match[1])
        if second > 12:
            return _day(match[3], match[1], match[2])
    return ""


def _epoch(written: str) -> str:
    """Seconds or milliseconds since 1970, of this century."""
    if not re.fullmatch(r"[1-4]\d{9}(?:\d{3})?", written):
        return ""
    return datetime.fromtimestamp(int(written[:10]), UTC).date().isoformat()


def _spelt(written: str) -> str:
    whole = _MONTH.fullmatch(written)
    for pattern, order in ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1))):
        for match in pattern.finditer(written):
            if month := _month(match[order[1]]):
                return _day(match[order[0]], str(month), match[order[2]])
    if whole and (month := _month(whole[1])):
        return f"{whole[2]}-{month:02}"
    return ""


def _month(word: str) -> int:
    return MONTHS.get(word.lower(), 0) or MONTH_SHORT.get(word.lower(), 0)


def _day(year: str, month: str, day: str) -> str:
    written = f"{year}-{int(month):02}-{int(day):02}"
    return written if int(month) <= 12 and valid(written) else ""
