"""Periods that count from the publication date: 'last week', 'this summer', 'the end of the year', 'next March'."""

from __future__ import annotations

from datetime import date, timedelta

from ...lang.en import calendar as words
from . import values
from .anaphora import text_shift
from .context import (
    NO_TEXT_DATE,
    UNKNOWN,
    UNKNOWN_DATE,
    VAGUE_AHEAD,
    VAGUE_PAST,
    Context,
    Found,
    day_number,
    from_published,
    modifier,
)
from .values import Value

_SUNDAY = 7
"""On a Sunday 'last week' is the one that ends that day for some, and the one before it for others."""


def unit_shift(found: Found, context: Context) -> Value | None:
    """'last week', 'this year', 'next month', 'the past weekend', 'the current quarter', 'late last year'."""
    unit, which = words.UNITS[found.get("u")], found.get("r").removeprefix("the ").removeprefix("this ")
    shift = words.SHIFTS.get(which, 0)
    if which in ("following", "preceding") or (which == "previous" and context.named.year is not None):
        return text_shift(found, context)
    name = found.tokens.word(found.last - 1).istitle() and not context.caption  # a programme's: ABC's "This Week"
    if name or unit in ("S", "M", "H", "NI", "FN") or (unit == "D" and which == "this"):
        return None
    if found.get("u").endswith("s") or (unit in ("DE", "CE") and which == "coming"):
        return VAGUE_AHEAD if shift > 0 else VAGUE_PAST
    whole = found.has("the") or found.before().lower() == "the"
    if which in ("past", "last") and whole and unit in ("W", "MO", "Y") and not found.get("q"):
        return _up_to_now(context, unit, which)
    value = _last_ten_years(context) if unit == "DE" and which == "past" else _period(context, unit, shift, found)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    rule = from_published(context, f"'{found.get('r')} {found.get('u')}' counted from")
    return value.but(rule=rule, modifier=modifier(found), anchor="published")


def _up_to_now(context: Context, unit: str, which: str) -> Value | None:
    """'the past year', 'the last week': as long as that, up to publication."""
    dct, length = context.published.day, values.duration("1", unit)
    if dct is None:
        return length.but(rule="how long, up to publication")
    begin = dct - timedelta(7) if unit == "W" else values.add_months(dct, -1 if unit == "MO" else -12)
    rule = from_published(context, f"'the {which}' counted back from")
    return length.but(edtf=f"{begin}/{dct}", rule=rule, anchor="published")


def _last_ten_years(context: Context) -> Value | None:
    year = context.published.year
    return values.duration("1", "DE").but(edtf=f"{year - 10:04}~/{year:04}~") if year else None


def _period(context: Context, unit: str, shift: int, found: Found) -> Value | None:
    published = context.published
    if published.year is None:
        return None
    if unit == "Y":
        return values.year(published.year + shift)
    if unit == "DE":
        return values.decade((published.year // 10 + shift) * 10)
    if unit == "CE":
        return values.century(published.year // 100 + shift)
    if published.month is None:
        return None
    if unit == "MO":
        return values.month(published.year, published.month + shift)
    if unit == "Q":
        return values.quarter(published.year, (published.month + 2) // 3 + shift)
    dct = published.day
    if dct is None:
        return None
    if unit == "W":
        week = values.week(dct + timedelta(7 * shift))
        either = dct.isoweekday() == _SUNDAY and shift == -1
        return week.but(edtf=f"{week.edtf.split('/')[0]}/{dct - timedelta(1)}") if either else week
    if unit == "WE":
        return values.weekend(_weekend_day(dct, shift, context, found))
    if unit == "D":
        return values.day(dct + timedelta(shift)) if shift else None
    return None


def _weekend_day(dct: date, shift: int, context: Context, found: Found) -> date:
    """A day in the week whose weekend is meant: 'this weekend' is the past one beside a past verb."""
    if shift:
        return dct + timedelta(7 * shift)
    past = context.direction(found) == "past"
    return dct - timedelta(7) if past and dct.isoweekday() < 6 else dct


def definite_weekend(found: Found, context: Context) -> Value | None:
    """'over the weekend': the last one, or the coming one beside a verb that looks ahead."""
    dct = context.published.day
    if dct is None:
        return UNKNOWN
    ahead = context.direction(found) == "future" or dct.isoweekday() >= 6
    value = values.weekend(dct if ahead else dct - timedelta(7))
    return value.but(rule=from_published(context, "the weekend nearest to"), anchor="published")


def part_of_unit(found: Found, context: Context) -> Value | None:
    """'the end of the year', 'later this month', 'the beginning of the week': the period with a modifier."""
    unit = words.UNITS[found.get("u")]
    if unit == "NI" or (unit == "CE" and found.get("q") == "turn"):
        return None
    if unit == "D":
        on = context.named.day or context.published.day
        if on is None:
            return Value("DATE", rule=NO_TEXT_DATE, modifier=modifier(found))
        return values.day(on).but(rule=f"the day that is being told of, {on}", modifier=modifier(found), anchor="text")
    value = _period(context, unit, 0, found)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    rule = from_published(context, f"the {found.get('u')} of")
    return value.but(rule=rule, modifier=modifier(found), anchor="published")


def month_shift(found: Found, context: Context) -> Value | None:
    """'last September', 'this May', 'next March'."""
    number, which = words.MONTHS[found.get("m")], found.get("r").removeprefix("this ")
    if day_number(found.after().lower()):
        return None
    published = context.published
    if published.year is None or published.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    shift = words.SHIFTS.get(which, 0)
    year = published.year
    if shift < 0:
        year -= number >= published.month
    elif shift > 0:
        year += number <= published.month
    rule = from_published(context, f"'{found.get('r')} {found.get('m').capitalize()}' counted from")
    return values.month(year, number).but(rule=rule, anchor="published")


def season(found: Found, context: Context) -> Value | None:
    """'last summer', 'this spring', 'in the autumn', 'summer'."""
    code, which = words.SEASONS[found.get("s")], found.get("r").removeprefix("this ")
    word, after = found.tokens.word(found.groups["s"][0]), found.after()
    led = found.before().lower() == "the" and found.before(2).lower() in words.LEADS
    if found.get("s") in ("fall", "spring") and not (which or led or found.get("q")):
        return None
    if word[:1].isupper() and after[:1].isupper():
        return None
    if (
        not which
        and after.isalpha()
        and after.islower()
        and (after == "of" or after not in words.FUNCTION_WORDS | {"can"})
    ):
        return None
    published = context.published
    if published.year is None or published.month is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    if context.habitual(found):
        return Value("DATE", f"XXXX-{code}", rule="of any year: the sentence tells what usually happens")
    year = _season_year(code, words.SHIFTS.get(which, 0), which, context, context.direction(found))
    rule = from_published(context, "the season nearest to" if not which else f"'{found.get('r')}' counted from")
    return values.season(year, code).but(rule=rule, modifier=modifier(found), anchor="published")


def _season_year(code: str, shift: int, which: str, context: Context, direction: str) -> int:
    """Year in which the meant season begins: of those that fit the words and the tense, the nearest."""
    published = context.published
    assert published.year is not None
    assert published.month is not None
    now = published.year * 12 + published.month - 1
    first = {"SP": 2, "SU": 5, "FA": 8, "WI": 11}[code]
    near = [(year, year * 12 + first) for year in range(published.year - 2, published.year + 3)]
    if shift < 0:
        near = [each for each in near if each[1] + 2 < now]
    elif shift > 0:
        near = [each for each in near if each[1] > now]
    elif which != "this" and direction == "past":
        near = [each for each in near if each[1] <= now]
    elif which != "this" and direction == "future":
        near = [each for each in near if each[1] + 2 >= now]
    elif which == "this" and code != "WI":
        near = [each for each in near if each[0] == published.year]
    return min(near, key=lambda each: (abs(each[1] + 1 - now), each[1]))[0]
