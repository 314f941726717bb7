"""Does a document tell history, or news?

In news 'in May' is the May nearest to publication; in a history it belongs to the year named before it. What tells them
apart is which years they write: a history names many that lie well back, and hardly a weekday or a 'yesterday'.
"""

from __future__ import annotations

import re

_YEAR = re.compile(r"(?<![\d$£€.,/-])(?:1\d|20)\d\d(?![\d%]|[.,]\d)", re.ASCII)
_OF_THE_DAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:night|week|month|year))\b"
)
_FEW = 4
"""Written years: fewer tell nothing."""
_BACK = 2
"""Years before publication from which on a year is of the past, and no story any more."""
_MOST = 3
"""How many such years must stand against each recent one, and against each word of the day."""


def tells_history(text: str, published: int | None) -> bool:
    """Do most written years lie two or more before the year of publication, with few words of the day beside them?"""
    if published is None:
        return False
    years = [int(match.group()) for match in _YEAR.finditer(text)]
    old = sum(1 for year in years if year <= published - _BACK)
    if old < _FEW or old < _MOST * (len(years) - old):
        return False
    return old >= _MOST * sum(1 for _ in _OF_THE_DAY.finditer(text))
