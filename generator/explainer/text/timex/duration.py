"""Lengths of time and repetitions: they have a value and no place in time."""

from __future__ import annotations

from ...lang.en import calendar as words
from . import values
from .context import Context, Found, number_of
from .values import Value

_RATE = "how long, not when"


def duration(found: Found, context: Context) -> Value | None:
    """'two weeks', '20-minute', 'a few days', 'half an hour', 'decades'. Ages are none."""
    unit = words.UNITS[found.get("u")]
    after, next_after = found.after().lower(), found.after(1).lower()
    if after == "old" or (after == "-" and next_after in ("old", "olds")) or found.before().lower() in ("aged", "age"):
        return None
    if unit == "Q" or (after, next_after) == ("to", "come"):
        return None
    if found.get("u") == "second" and after.isalnum() and after not in words.FUNCTION_WORDS:
        return None
    number = found.get("n")
    if number == "many" and found.before().lower() == "as":
        return None
    if number in ("a", "an") and not _is_length(found):
        return None
    count = str(number_of(number) or "X")
    if number.startswith("half"):
        halves = {"H": ("30", "M"), "Y": ("6", "MO"), "D": ("12", "H"), "M": ("30", "S"), "DE": ("5", "Y")}
        if unit not in halves:
            return None
        count, unit = halves[unit]
    return values.duration(count, unit).but(rule=_RATE, modifier="about" if found.get("a") else "")


def _is_length(found: Found) -> bool:
    """'for a year', 'a week after', but not '50m a year', which is a rate."""
    before, after = found.before().lower(), found.after().lower()
    return (
        bool(found.get("a"))
        or before in words.LEADS_TO_LENGTH
        or after in ("after", "before", "later", "from", "'s", "’s")
    )


def repetition(found: Found, context: Context) -> Value | None:
    """'every day', 'each year', 'twice a week', 'annually'."""
    unit = words.UNITS.get(found.get("u")) or {
        "daily": "D",
        "weekly": "W",
        "monthly": "MO",
        "yearly": "Y",
        "annually": "Y",
        "nightly": "NI",
        "hourly": "H",
    }.get(found.get("u"), "")
    if not unit or found.after().lower() == "of" or found.tokens.word(found.last - 1)[:1].isupper():
        return None
    count = number_of(found.get("n")) or 1
    value = values.duration(str(count), unit).value
    return Value("SET", value, rule="how often, not when")


def weekdays(found: Found, context: Context) -> Value | None:
    number = words.WEEKDAYS[found.get("w").removesuffix("s")]
    return Value("SET", f"XXXX-WXX-{number}", rule="any such weekday")
