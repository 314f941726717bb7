"""EDTF, the part of it that the sheet uses: ISO 8601-2 levels 0 and 1.

2025, 2025-12, 2025-12-09, 2025-21 (spring; 21 to 24), 199X, 19XX, intervals a/b, `../b`, `a/..`, each with an optional
`?` (uncertain) `~` (approximate) or `%` (both). Quarters and weeks are written as intervals. Seasons are the
northern ones, by whole months; a winter begins in December of its year.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

_QUALIFIER = "?~%"
_SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?")
_MONTHS = (
    "January February March April May June July August September October November December".split()
)  # fixed English: the locale must not change a page


@lru_cache(maxsize=4096)
def plain(edtf: str) -> str:
    """The date without its qualifiers: '2026-01?' -> '2026-01', '2025~/2026?' -> '2025/2026'."""
    return "/".join(part.rstrip(_QUALIFIER) for part in edtf.split("/"))


def uncertain(edtf: str) -> bool:
    """Is the anchor of this date inferred (`?` or `%`)?"""
    return "?" in edtf or "%" in edtf


def approximate(edtf: str) -> bool:
    """Does the source say "about" (`~` or `%`)?"""
    return "~" in edtf or "%" in edtf


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> tuple[date, date] | None:
    """First and last day that the date covers; None where it is no date we know or is open at both ends.

    >>> bounds('2025-12?')
    (datetime.date(2025, 12, 1), datetime.date(2025, 12, 31))
    """
    first, slash, last = plain(edtf).partition("/")
    if not slash:
        return _point(first)
    if first == last == "..":
        return None
    begin = (date.min, date.min) if first == ".." else _point(first)
    end = (date.max, date.max) if last == ".." else _point(last)
    if begin is None or end is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def apart(one: str, other: str) -> bool:
    """Are both dates, without a day in common?"""
    a, b = bounds(one), bounds(other)
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def valid(edtf: str) -> bool:
    """Is this a date of the form described at the head of this module?"""
    return bounds(edtf) is not None


@lru_cache(maxsize=4096)
def precision(edtf: str) -> str:
    """'day', 'month', 'season', 'year', 'decade', 'century', 'interval', or '' where it is no date."""
    text = plain(edtf)
    if not valid(text):
        return ""
    if "/" in text:
        return "interval"
    if "X" in text:
        return "decade" if text.count("X") == 1 else "century"
    parts = text.split("-")
    if len(parts) == 2:
        return "season" if int(parts[1]) > 12 else "month"
    return "day" if len(parts) == 3 else "year"


def sort_key(edtf: str) -> tuple[date, int, str]:
    """Chronological; of two dates that begin on the same day the more exact comes last, as a year holds its days."""
    span = bounds(edtf)
    if span is None:
        return date.max, 0, edtf
    first, last = span
    begin = last if first == date.min else first
    return begin, -(last - first).days, edtf


def human(edtf: str) -> str:
    """For readers: '9 December 2025', 'December 2025', 'spring 2025', '1990s', '3 May 2025 to 7 May 2025'.

    Qualifiers are not spelt out: the page marks them.
    """
    first, slash, last = plain(edtf).partition("/")
    if not slash:
        return _human_point(first)
    if first == "..":
        return f"until {_human_point(last)}"
    if last == "..":
        return f"from {_human_point(first)}"
    if (span := bounds(edtf)) and (quarter := _quarter(*span)):
        return quarter
    return f"{_human_point(first)} to {_human_point(last)}"


def _point(text: str) -> tuple[date, date] | None:
    match = _POINT.fullmatch(text)
    if not match:
        return None
    year, month, day = match.groups()
    try:
        if "X" in year:
            return (
                None
                if month
                else (date(int(year.replace("X", "0")) or 1, 1, 1), date(int(year.replace("X", "9")), 12, 31))
            )
        number = int(year)
        if month is None:
            return date(number, 1, 1), date(number, 12, 31)
        if day is not None:
            exact = date(number, int(month), int(day))
            return exact, exact
        if int(month) in _SEASONS:
            begin = date(number, _SEASONS[int(month)][1], 1)
            after = begin.month + 3
            end = date(number + (after > 12), (after - 1) % 12 + 1, 1) - timedelta(days=1)
            return begin, end
        return date(number, int(month), 1), date(number, int(month), calendar.monthrange(number, int(month))[1])
    except (ValueError, OverflowError):
        return None


def _quarter(first: date, last: date) -> str:
    same = first.year == last.year and first.day == 1 and last.month - first.month == 2 and first.month % 3 == 1
    if not same or (last + timedelta(days=1)).month == last.month:
        return ""
    ordinal = ("first", "second", "third", "fourth")[first.month // 3]
    return f"{ordinal} quarter of {first.year}"


def _human_point(text: str) -> str:
    match = _POINT.fullmatch(text)
    if not match:
        return text
    year, month, day = match.groups()
    if year.endswith("XX"):
        return f"{year[:2]}00s"
    if year.endswith("X"):
        return f"{year[:3]}0s"
    if month is None:
        return year
    if int(month) in _SEASONS:
        return f"{_SEASONS[int(month)][0]} {year}"
    if not 1 <= int(month) <= 12:
        return text
    name = _MONTHS[int(month) - 1]
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"
