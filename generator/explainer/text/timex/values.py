"""What a time expression comes to: TIMEX3 value and EDTF made together, and the arithmetic of the calendar.

TIMEX3 (ISO-TimeML) has weeks, weekends, quarters, halves and decades of its own; EDTF level 1 writes the first four as
intervals. No function here looks at a text or a clock.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from ...core.model import TimexType
from ...lang.en.calendar import SEASON_EDTF

Anchor = Literal["", "published", "text"]


@dataclass(frozen=True, slots=True)
class Value:
    """Fields as in Timex; `anchor` tells what it was counted from."""

    type: TimexType
    value: str = ""
    edtf: str = ""
    rule: str = ""
    modifier: str = ""
    anchor: Anchor = ""
    comparison: bool = False
    """Only something to compare with: no later expression counts from it."""

    def compared(self) -> Value:
        return replace(self, comparison=True)

    def but(self, **fields: str) -> Value:
        """A copy with other fields; for a rule's words, a modifier, an anchor."""
        return replace(self, **fields)  # type: ignore[arg-type]


def day(on: date) -> Value:
    return Value("DATE", on.isoformat(), on.isoformat())


def moment(on: date, time: str) -> Value:
    """`time` is 'HH:MM' or a TIMEX3 part of the day ('MO', 'NI')."""
    return Value("TIME", f"{on.isoformat()}T{time}", on.isoformat())


def week(of: date) -> Value:
    year, number, weekday = of.isocalendar()
    monday = of - timedelta(weekday - 1)
    return Value("DATE", f"{year:04}-W{number:02}", f"{monday}/{monday + timedelta(6)}")


def weekend(of: date) -> Value:
    """The weekend of the week, Monday to Sunday, that holds the day."""
    year, number, weekday = of.isocalendar()
    saturday = of + timedelta(6 - weekday)
    return Value("DATE", f"{year:04}-W{number:02}-WE", f"{saturday}/{saturday + timedelta(1)}")


def month(year: int, number: int) -> Value:
    """Months beyond 1 to 12 run over into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return _dated(f"{year:04}-{number:02}")


def quarter(year: int, number: int) -> Value:
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Value("DATE", f"{year:04}-Q{number}", f"{year:04}-{3 * number - 2:02}/{year:04}-{3 * number:02}")


def half(year: int, number: int) -> Value:
    months = ("01", "06") if number == 1 else ("07", "12")
    return Value("DATE", f"{year:04}-H{number}", f"{year:04}-{months[0]}/{year:04}-{months[1]}")


def season(year: int, code: str) -> Value:
    """`code` is SP, SU, FA or WI; a winter begins in its year."""
    return Value("DATE", f"{year:04}-{code}", f"{year:04}-{SEASON_EDTF[code]}")


def year(number: int) -> Value:
    return _dated(f"{number:04}")


def decade(first: int) -> Value:
    return Value("DATE", f"{first // 10:03}", f"{first // 10:03}X")


def century(hundreds: int) -> Value:
    """The years that begin with these two digits: 19 for 1900 to 1999."""
    return Value("DATE", f"{hundreds:02}", f"{hundreds:02}XX")


def before_christ(number: int) -> Value:
    """TIMEX3 has a form for such a year; the sheet's EDTF has none."""
    return Value("DATE", f"BC{number:04}")


def interval(first: str, last: str) -> Value:
    """Both ends as EDTF points."""
    return Value("DATE", f"{first}/{last}".replace("~", ""), f"{first}/{last}")


def _dated(text: str) -> Value:
    return Value("DATE", text, text)


def valid_day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def last_of_month(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def add_months(start: date, months: int) -> date:
    """The same day of another month, or its last where it has none such. Raises OverflowError beyond the calendar."""
    index = start.year * 12 + start.month - 1 + months
    if not 12 <= index < 120000:
        raise OverflowError("year out of range")
    return date(index // 12, index % 12 + 1, min(start.day, last_of_month(index // 12, index % 12 + 1)))


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The first (1) or last (-1) and so on Monday (1) to Sunday (7) of a month."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    last = date(year, month, last_of_month(year, month))
    return last - timedelta((last.isoweekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    return date(year, (h + k - 7 * m + 114) // 31, (h + k - 7 * m + 114) % 31 + 1)


def duration(count: str, unit: str) -> Value:
    """`count` is a number or 'X' for a vague one; `unit` as in the calendar's UNITS."""
    letter = {"MO": "M", "FN": "W", "WE": "WE", "Q": "Q", "NI": "NI", "M": "M"}.get(unit, unit)
    if unit == "FN" and count.isdigit():
        count = str(2 * int(count))
    if unit == "Q" and count.isdigit():
        count, letter = str(3 * int(count)), "M"
    return Value("DURATION", f"P{'T' if unit in ('S', 'M', 'H', 'NI') else ''}{count}{letter}")
