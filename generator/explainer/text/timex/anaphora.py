"""Expressions that count from a date that the text named before: 'the next day', 'two years later', 'at that time'."""

from __future__ import annotations

from datetime import date, timedelta

from ...lang.en import calendar as words
from ...lang.en.units import CURRENCY_SIGNS
from . import values
from .clock import clock_time
from .context import NO_TEXT_DATE, SPELT_OUT, TIME_ALONE, Context, Found, from_published, number_of
from .deictic import moved
from .quarters import year_earlier
from .values import Value

_PART_OF_A_NUMBER = CURRENCY_SIGNS | {":", "-"}


def text_shift(found: Found, context: Context) -> Value | None:
    """'the next day', 'the following year', 'the same month', 'that day', 'the year before'."""
    unit = words.UNITS[found.get("u")]
    after = found.after()
    if (found.has("before") or found.has("after")) and (after.isalpha() and after.lower() not in words.ENDS_CLAUSE):
        return None
    shift = -1 if found.has("before") or found.has("earlier") else 1 if found.has("after") or found.has("later") else 0
    shift = shift or words.SHIFTS.get(found.get("r").split(" ")[-1], 0)
    return from_text(found, context, unit, shift)


def later(found: Found, context: Context) -> Value | None:
    """'three days later', 'a week earlier', 'two years after that'; but 'three days later than planned' is a length."""
    count = number_of(found.get("n"))
    if count is None or found.after().lower() == "than":
        return None
    if (count, found.get("u"), found.has("earlier")) == (1, "year", True) and (value := year_earlier(found, context)):
        return value
    sign = -1 if found.has("earlier") or found.has("before") or found.has("previously") else 1
    value = from_text(found, context, words.UNITS[found.get("u")], sign * count)
    return value.compared() if value is not None and sign < 0 else value


def from_text(found: Found, context: Context, unit: str, shift: int) -> Value | None:
    named = context.named
    if unit in ("H", "M", "S"):
        return None
    value = _shifted(context, unit, shift)
    if value is None and shift < 0:
        value = moved(context, unit, shift)
        if value is not None:
            return value.but(rule=from_published(context, "no date stands before it; counted from"), anchor="published")
    if value is None:
        return Value("DATE", rule=NO_TEXT_DATE)
    base = named.day or (named.month and "{:04}-{:02}".format(*named.month)) or named.year
    return value.but(rule=f"counted from {base}, the date named before it", anchor="text")


def _shifted(context: Context, unit: str, shift: int) -> Value | None:
    named = context.named
    try:
        if unit == "Y" and named.year is not None:
            return values.year(named.year + shift)
        if unit == "DE" and named.year is not None:
            return values.year(named.year + 10 * shift)
        if unit in ("MO", "Q") and named.month:
            moved = values.add_months(date(*named.month, 1), shift * (3 if unit == "Q" else 1))
            return values.month(moved.year, moved.month)
        if named.day is None:
            return None
        if unit in ("W", "FN"):
            return values.week(named.day + timedelta(7 * shift * (2 if unit == "FN" else 1)))
        if unit == "WE":
            return values.weekend(named.day + timedelta(7 * shift))
        if unit in ("D", "NI"):
            return values.day(named.day + timedelta(shift))
    except (OverflowError, ValueError):
        return None
    return None


def text_part(found: Found, context: Context) -> Value | None:
    """'the next morning', 'that night', 'the same evening': a part of a day counted from the text."""
    base = context.named.day
    if base is None:
        return Value("TIME", rule=NO_TEXT_DATE)
    on = base + timedelta(words.SHIFTS.get(found.get("r").split(" ")[-1], 0))
    part = words.DAY_PARTS[found.get("p")]
    return values.moment(on, part).but(rule=f"counted from {base}, the date named before it", anchor="text")


def text_weekday(found: Found, context: Context) -> Value | None:
    """'the following Monday', 'the previous Friday', 'that Tuesday'."""
    number, base = words.WEEKDAYS[found.get("w")], context.named.day
    if base is None:
        return Value("DATE", rule=NO_TEXT_DATE)
    if found.has("following") or found.has("next") or found.has("after"):
        on = base + timedelta((number - base.isoweekday()) % 7 or 7)
    elif found.has("that"):
        on = base + timedelta((number - base.isoweekday()) % 7)
    else:
        on = base - timedelta((base.isoweekday() - number) % 7 or 7)
    return values.day(on).but(rule=f"counted from {base}, the date named before it", anchor="text")


def same_time(found: Found, context: Context) -> Value | None:
    """'At that time' at the head of a sentence: the date named before, as exactly as it was named."""
    named = context.named
    if found.start != context.sentence[0]:
        return None
    if named.day:
        value = values.day(named.day)
    elif named.month:
        value = values.month(*named.month)
    elif named.year:
        value = values.year(named.year)
    else:
        return None
    return value.but(rule=f"the date named before it, {value.value}", anchor="text")


def _told_elsewhere(found: Found, context: Context) -> bool:
    """The '(0735 GMT)' of '10:35 a.m. (0735 GMT)': the same moment by another clock."""
    if found.before() != "(" or found.after() != ")" or context.latest is None:
        return False
    latest, value = context.latest
    return latest.tokens is found.tokens and latest.last == found.first - 1 and value.type == "TIME"


def _of_a_match(context: Context) -> bool:
    """'stopped the fight at 2:56': the clock of a match runs from its start."""
    first, last = context.sentence
    return not words.MATCHES.isdisjoint(context.text[first:last].lower().split())


def clock(found: Found, context: Context) -> Value | None:
    """'at 7:30 pm', '18:00 UTC', 'noon': on the day named in the sentence, else on the publication day."""
    time = clock_time(found.get("t"))
    if not time:
        return None
    if found.before() in _PART_OF_A_NUMBER and found.tokens.glued(found.first):
        return None
    if _told_elsewhere(found, context):
        return None
    bare = found.last - found.first == 1 and (":" in found.get("t") or found.get("t") in ("noon", "midday", "midnight"))
    if bare and (found.before().lower() not in words.BEFORE_TIME or _of_a_match(context)):
        return None
    on = context.named.day or context.published.day
    if on is None:
        return Value("TIME", f"T{time}", rule=SPELT_OUT + "; the day is not known")
    base = "the date named before it" if context.named.day else "the publication date"
    anchor: values.Anchor = "text" if context.named.day else "published"
    return values.moment(on, time).but(rule=f"{TIME_ALONE} {on}, {base}", anchor=anchor)
