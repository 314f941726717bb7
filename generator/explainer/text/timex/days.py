"""Days and months as they are written: with their year, or only needing one.

Each function resolves one family of expressions: given the match and its surroundings it returns the value with the
rule in words, or None where the words are no date after all.
"""

from __future__ import annotations

from datetime import date

from ...core import edtf
from ...lang.en import calendar as words
from . import values
from .clock import clock_time
from .context import SPELT_OUT, Context, Found, day_number, modifier, month_number, year_number
from .values import Value
from .which_year import year_for

_WEEK = 7
"""Days around publication in which a date of an article's head lies."""


def full_date(found: Found, context: Context) -> Value | None:
    on = values.valid_day(
        int(found.get("y")), month_number(found.get("m")), day_number(found.get("d") or found.get("e"))
    )
    if on is None:
        return None
    return _at(on, found).but(rule=SPELT_OUT)


def iso_date(found: Found, context: Context) -> Value | None:
    text = found.tokens.word(found.first)
    on = values.valid_day(int(text[:4]), int(text[5:7]), int(text[8:10]))
    if on is None:
        return None
    time = text[11:16] or clock_time(found.get("t"))
    return (values.moment(on, time) if time else values.day(on)).but(rule="as written, year-month-day")


def stamp(found: Found, context: Context) -> Value | None:
    """'2009 06 13 00:11 JST', as pages are stamped: two digits each, and a time behind them."""
    if len(found.get("m")) != 2 or len(found.get("d")) != 2:
        return None
    on = values.valid_day(int(found.get("y")), int(found.get("m")), int(found.get("d")))
    time = clock_time(found.get("t"))
    return values.moment(on, time).but(rule="as written, year-month-day") if on and time else None


def numeric_date(found: Found, context: Context) -> Value | None:
    """3/25/2026 or 25.3.2026. Of two possible readings one near publication is meant; else only the year is sure."""
    text = found.tokens.word(found.first)
    first, second, year = (int(part) for part in text.replace(".", "/").replace("-", "/").split("/"))
    if not 1000 <= year <= 2199:
        return None
    by_day, by_month = values.valid_day(year, second, first), values.valid_day(year, first, second)
    if by_day and by_month and by_day != by_month and "." not in text:
        dct = context.published.day
        near = [on for on in (by_day, by_month) if dct and abs((on - dct).days) <= _WEEK]
        if len(near) != 1:
            return values.year(year).but(rule="day and month cannot be told apart, so only the year is taken")
        return _at(near[0], found).but(rule=f"as written; the order that gives a day of the week of {dct}")
    on = by_day or by_month
    return _at(on, found).but(rule="as written; only one order of day and month is possible") if on else None


def month_year(found: Found, context: Context) -> Value | None:
    year, number = year_number(found.get("y")), month_number(found.get("m"))
    if number == 0 or not year:
        return None
    return values.month(year, number).but(rule=SPELT_OUT, modifier=modifier(found))


def range_start(found: Found, context: Context) -> Value | None:
    """The '3' of '3 to 7 May 2010'; its other end is an expression of its own."""
    number, first, last = month_number(found.get("m")), day_number(found.get("d")), day_number(found.get("e"))
    if not (number and 0 < first < last):
        return None
    year, rule, anchor = year_for(found, context, number, last)
    if year is None:
        return Value("DATE", rule=rule)
    on = values.valid_day(year, number, first)
    return values.day(on).but(rule=f"the month stands with the day that follows; {rule}", anchor=anchor) if on else None


def range_end(found: Found, context: Context) -> Value | None:
    """The '7' of 'May 3-7, 2010': a later day of the month that the day before it names."""
    begun = context.range_begun(found)
    after = found.after().lower()
    if begun is None or edtf.precision(begun.edtf) != "day" or begun.type != "DATE":
        return None
    if month_number(after) or after in words.UNITS or after in words.NOT_COUNTED or after in ("%", ":", "percent"):
        return None
    if found.has("and") and after.isalpha() and after not in words.FUNCTION_WORDS:
        return None  # 'on 3 May and 12 rebels fell'
    first = date.fromisoformat(edtf.plain(begun.edtf))
    on = values.valid_day(first.year, first.month, day_number(found.get("d")))
    if on is None or on <= first:
        return None
    return values.day(on).but(rule=f"the month stands with the day before it; {begun.rule}", anchor=begun.anchor)


def month_day(found: Found, context: Context) -> Value | None:
    """'March 13', 'the 5th of May', 'Thursday, March 13', 'February 6 this year'."""
    number, on = month_number(found.get("m")), day_number(found.get("d") or found.get("e"))
    if not number or not values.valid_day(2000, number, on):
        return None
    if found.after() == "'" or found.after().lower() in ("million", "billion", "percent", "%"):
        return None
    if number == 9 and on == 11 and found.after().lower() in ("attacks", "attack", "terrorist", "hijackings"):
        return values.day(date(2001, 9, 11)).but(rule="the attacks of 11 September 2001")
    if weekday := words.WEEKDAYS.get(found.get("w")) or words.WEEKDAY_SHORT.get(found.get("w")):
        fitting = _year_of_weekday(context, number, on, weekday)
        if fitting:
            return _at(fitting, found).but(
                rule=f"the nearest such weekday to the publication date {context.published.plain}", anchor="published"
            )
    year, rule, anchor = year_for(found, context, number, on)
    if year is None:
        return Value("DATE", rule=rule)
    resolved = values.valid_day(year, number, on)
    if resolved is None:
        return None
    return _at(resolved, found).but(rule=rule, anchor=anchor)


def week_of(found: Found, context: Context) -> Value | None:
    """'the week of March 6': the week that holds the day."""
    number, on = month_number(found.get("m")), day_number(found.get("d"))
    year, rule, anchor = (
        (int(found.get("y")), SPELT_OUT, "") if found.get("y") else year_for(found, context, number, on)
    )
    if year is None:
        return Value("DATE", rule=rule)
    day = values.valid_day(year, number, on)
    return values.week(day).but(rule=f"the week that holds the day; {rule}", anchor=anchor) if day else None


def _at(on: date, found: Found) -> Value:
    """The day, with the time of day where one stands beside it."""
    time = clock_time(found.get("t"))
    return values.moment(on, time) if time else values.day(on)


def _year_of_weekday(context: Context, number: int, on: int, weekday: int) -> date | None:
    dct = context.published.day
    if dct is None:
        return None
    near = (values.valid_day(year, number, on) for year in (dct.year, dct.year - 1, dct.year + 1))
    return next((day for day in near if day and day.isoweekday() == weekday and abs((day - dct).days) < 366), None)


def bare_month(found: Found, context: Context) -> Value | None:
    number = month_number(found.get("m"))
    short = found.get("m").rstrip(" .") not in words.MONTHS
    if not number or (short and not found.get("inherited")) or not (short or _is_month(found, context)):
        return None
    if context.habitual(found):
        return Value("DATE", f"XXXX-{number:02}", rule="of any year: the sentence tells what usually happens")
    year, rule, anchor = year_for(found, context, number, 0)
    if year is None:
        return Value("DATE", rule=rule, modifier=modifier(found))
    return values.month(year, number).but(rule=rule, modifier=modifier(found), anchor=anchor)


def _is_month(found: Found, context: Context) -> bool:
    """'in May', 'late March', but not 'Theresa May', 'May said', 'April Jones'."""
    word, before, after = found.get("m"), found.before(), found.after()
    qualifies = after.isalpha() and after.islower() and after not in words.FUNCTION_WORDS
    if (
        before.lower() in ("the", "a", "an", "its", "their")
        and qualifies
        and found.tokens.word(found.last - 1).istitle()
    ):
        return True  # 'a June agreement', 'the March accession'
    if after == "is" and not before[-1:].isalnum() and found.after(1).lower() in ("the", "a"):
        return True  # 'April is the best month'
    led = before.lower() in words.LEADS or bool(found.get("q")) or found.as_early_as()
    if before == "'" or (after[:1] == "'" and after not in ("'s", "'")):
        return False
    if word not in words.DOUBTFUL_MONTHS:
        named = before[:1].isupper() and not led and found.tokens.glued(found.first) is False and found.first > 0
        return not (named and before.lower() not in words.MONTHS) or led
    if word == "may" and found.tokens.word(found.last - 1).isupper():
        return False
    if not led or (
        before.lower() in words.HARDLY_LEADS_TO_MONTH
        and not (
            month_number(found.before(2).lower()) or found.before(2).lower() in ("end", "beginning", "middle", "start")
        )
    ):
        return bool(found.get("q")) or (before == "," and month_number(found.before(2).lower()) > 0)
    surname = after[:1].isupper() and after.lower() not in words.MONTHS and after != "I" and before.lower() != "in"
    return not surname and not (word == "may" and before.lower() == "by" and _person_named_may(context))


def _person_named_may(context: Context) -> bool:
    return any(title in context.text for title in ("Mrs May", "Ms May", "Mrs. May", "Ms. May", "Mr May", "Mr. May"))


def month_relative_year(found: Found, context: Context) -> Value | None:
    """'December last year', 'January of this year', 'May next year'."""
    year, rule, anchor = year_for(found, context, month_number(found.get("m")), 0)
    if year is None:
        return Value("DATE", rule=rule, modifier=modifier(found))
    return values.month(year, month_number(found.get("m"))).but(rule=rule, modifier=modifier(found), anchor=anchor)


def nine_eleven(found: Found, context: Context) -> Value | None:
    return values.day(date(2001, 9, 11)).but(rule="the attacks of 11 September 2001")
