"""Number words: their values, patterns of small counts, and shares in words as the percentages that they are.

`text/quantities/numerals` reads whole numbers with scales; here is what stages need that only look for one.
"""

from __future__ import annotations

import re

from ..lang.en.numbers import FRACTIONS, MULTIPLES_OF_TEN, ONES

VALUES = ONES | MULTIPLES_OF_TEN
"""Word from "zero" to "ninety" -> its value."""
_FROM_ONE_TO_TEN = [word for word, value in ONES.items() if 1 <= value <= 10]
FROM_TWO_TO_TEN = "|".join(_FROM_ONE_TO_TEN[1:])
FROM_ONE_TO_TEN = "|".join(_FROM_ONE_TO_TEN)
"""Alternations for patterns: news writes numbers up to ten in words, greater ones in digits."""
_SHARE = re.compile(
    rf"\b(?:(half)|(an?|{FROM_ONE_TO_TEN})[ -]({'|'.join(FRACTIONS)})s?)(?= of\b)|(?<=\d)\s?(?:%|per cent\b)",
    re.IGNORECASE,
)


def in_digits(word: str) -> str:
    """A lower-case number word in digits; any other word as it is.

    >>> in_digits("twelve"), in_digits("12"), in_digits("dozen")
    ('12', '12', 'dozen')
    """
    return f"{VALUES[word]:g}" if word in VALUES else word


def percentage(top: float, bottom: float) -> float:
    """A fraction in per cent, to one decimal."""
    return round(100 * top / bottom, 1)


def shares_in_digits(text: str) -> str:
    """The text with its shares written alike, so that sources that write them otherwise can be compared.

    >>> shares_in_digits("Two-thirds of voters, half of them women; 45% or 4 per cent")
    '66.7 percent of voters, 50 percent of them women; 45 percent or 4 percent'
    """
    return _SHARE.sub(_as_percentage, text)


def _as_percentage(match: re.Match[str]) -> str:
    half, top, bottom = match.groups()
    if half:
        return "50 percent"
    if bottom is None:
        return " percent"
    return f"{percentage(VALUES.get(top.lower(), 1.0), FRACTIONS[bottom.lower()]):g} percent"
