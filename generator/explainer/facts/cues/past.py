"""Which statements tell of other years than their article's own: they are told for comparison."""

from __future__ import annotations

import re

from ...core.edtf import bounds, precision
from ...grammar.money import SIGNS
from ..model.statement import Statement

LONG_AGO = 366
"""Days before its article from which an event is of another year."""

_YEAR = re.compile(rf"(?<![\d.,{SIGNS}])(?:1[5-9]|20)\d\d(?![\d.,%]\d)\b")


def long_before(s: Statement) -> bool:
    """Was it long before its article? What happened in other years is told for comparison."""
    return "long before" in s.cues


def of_another_year(s: Statement) -> bool:
    """Does it give only a year, and one before its article's?"""
    return precision(s.when) == "year" and s.when[:4] < s.published[:4]


def years_before(s: Statement) -> bool:
    """Do its date, or the years that it names, say so?"""
    day = bounds(s.published) if s.published else None
    if not day:
        return False
    if span := bounds(s.when) if s.when else None:
        return (day[0] - span[1]).days > LONG_AGO
    years = [int(year) for year in _YEAR.findall(s.text)]
    return bool(years) and max(years) < day[0].year - 1
