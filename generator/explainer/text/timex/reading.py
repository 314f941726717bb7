"""How rules read the words that a pattern captured, and the wordings of their reasons that several share."""

from __future__ import annotations

from ...lang.en import calendar as words
from .context import Context, Found
from .values import Value

SPELT_OUT = "as written"
TIME_ALONE = "a time of day, on"
"""Begins the rule of a time beside which no day stands."""
UNKNOWN_DATE = "counted from the publication date, which is not known"
NO_TEXT_DATE = "counted from a date in the text, which is not known"
UNKNOWN = Value("DATE", rule=UNKNOWN_DATE)
VAGUE_PAST = Value("DATE", "PAST_REF", rule="a vague time before publication")
VAGUE_AHEAD = Value("DATE", "FUTURE_REF", rule="a vague time after publication")


def month_number(word: str) -> int:
    """1 to 12, or 0 for no month."""
    word = word.rstrip(". ")
    return words.MONTHS.get(word) or words.MONTH_SHORT.get(word) or 0


def day_number(word: str) -> int:
    """'3', '3rd' and 'third' -> 3."""
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isascii() and digits.isdigit() else words.ORDINALS.get(word, 0)


def modifier(found: Found) -> str:
    """'early', 'mid', 'late', 'start', 'end', 'about' as the words say it."""
    word = found.get("q").replace("-", "").strip()
    if not word and found.get("a"):
        return "about"
    return words.MODIFIERS.get(word, word)


def from_published(context: Context, how: str) -> str:
    """A rule in words that ends with the publication date."""
    return f"{how} the publication date {context.published.plain}"
