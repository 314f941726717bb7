"""Dates on which nothing happened that their sentence tells: what a figure is compared with, and what a name holds."""

from __future__ import annotations

import re

from ...grammar.money import SIGNS
from ...lang.en.calendar import FUNCTION_WORDS

_LEAD = 120
"""Characters in which the words stand that tell what a date belongs to."""
_BASE = re.compile(
    rf"\b(?:from|than|against|compared (?:with|to)) (?:about |the )?"
    rf"[{SIGNS}]?\d[\d,.]*(?: ?[%\w]+){{0,3}} (?:in |on |for )?$",
    re.ASCII,
)
"""Before a date that something is compared with: 'fell from 25 percent in 1998 to 17 percent last year'."""
_MEASURED = re.compile(
    r"\b(?:(?:compared (?:with|to)|versus) |than (?:in|on|at|for|during) "
    r"|(?:change[sd]?|different|up|down|rises?|falls?|increases?|decreases?|drops?|declines?|gains?) from (?=$)"
    r"|from (?=[^,.;:]{0,40}\b(?:levels?|lows?|highs?|peaks?|rates?|averages?) (?:of|in) ))[^,.;:]{0,60}$"
)
"""Before the time of what something is measured by: 'flat compared with the same months of 2009'."""
_YEAR_AGO = re.compile(r"(?:a |the )?year[ -](?:ago|earlier|before)", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:from|than|against|versus|compared (?:with|to)|up|down) (?:a |the |[^;]*\d[^;]*)?$", re.ASCII
)
"""A figure that another is compared with."""
_NAMED = re.compile(r"9/11 ([a-z]+)")


def only_beside(text: str, sentence: int, start: int, end: int) -> bool:
    """Is the date at [start, end) only something to compare with, or a part of a name? `sentence` is where its begins.

    'Flat compared with the same months of 2009', 'fell from 5% in May', 'the 9/11 health bill'.
    """
    lead = text[max(sentence, start - _LEAD) : start]
    if _YEAR_AGO.fullmatch(text, start, end):
        return _COMPARED.search(lead) is not None
    named = _NAMED.match(text, start)
    if named is not None:
        return named[1] not in FUNCTION_WORDS
    return _BASE.search(lead) is not None or _MEASURED.search(lead) is not None
