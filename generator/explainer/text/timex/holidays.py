"""Feasts whose day is fixed or can be computed."""

from __future__ import annotations

from datetime import date, timedelta

from ...lang.en import calendar as words
from . import values
from .context import UNKNOWN_DATE, Context, Found, from_published
from .values import Value


def holiday(found: Found, context: Context) -> Value | None:
    """'Christmas', 'Thanksgiving Day 2009', 'Good Friday': a fixed or computed day, in the nearest year."""
    name = found.get("h").replace("’", "'")
    before = found.before()
    surname = before[:1].isupper() and before.lower() not in words.LEADS and found.first > 0 and not found.get("r")
    if surname and found.tokens.glued(found.first) is False and before.lower() not in ("this", "next", "last"):
        return None
    after = found.after()
    named_day = name.endswith(("day", "eve")) or bool(found.get("r"))
    if after.isalpha() and after.islower() and after not in words.FUNCTION_WORDS and not named_day:
        return None
    if found.get("y"):
        on = holiday_in(name, int(found.get("y")))
        return values.day(on).but(rule="the day of the feast in that year") if on else None
    dct = context.published.day
    if dct is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    days = [on for on in (holiday_in(name, dct.year + shift) for shift in (-1, 0, 1)) if on]
    direction = context.direction(found)
    relative = found.get("r")
    if relative == "last" or (direction == "past" and relative != "next"):
        days = [on for on in days if on <= dct] or days
    elif relative == "next" or direction == "future":
        days = [on for on in days if on >= dct] or days
    on = min(days, key=lambda each: (abs((each - dct).days), each))
    return values.day(on).but(rule=from_published(context, "the nearest such day counted from"), anchor="published")


def holiday_in(name: str, year: int) -> date | None:
    """The day on which a holiday of the lexicon falls."""
    if not 1583 <= year <= 2199:
        return None
    if fixed := words.FIXED_HOLIDAYS.get(name):
        return date(year, *fixed)
    if moving := words.MOVING_HOLIDAYS.get(name):
        return values.nth_weekday(year, *moving)
    shift = words.EASTER_HOLIDAYS.get(name)
    return None if shift is None else values.easter(year) + timedelta(shift)
