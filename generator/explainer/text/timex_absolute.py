"""Dates that carry their own year, or only need one: days, months, years, ranges, quarters, seasons, decades, holidays.

Each function resolves one family of expressions: given the match and its surroundings it returns the value with the rule
in words, or None where the words are no date after all.
"""

from __future__ import annotations

from datetime import date, timedelta

from ..lang.en import calendar as words
from . import timex_values as values
from .timex_clock import clock_time
from .timex_context import Context, Direction, Found
from .timex_values import Value

SPELT_OUT = "as written"
UNKNOWN_DATE = "counted from the publication date, which is not known"
_CURRENCY = frozenset("$£€¥#+±=<>@*")
_SERIES = frozenset({"pre", "post", "mid", "early", "late", "then", "now", "since", "election", "fiscal"})
FUNCTION_WORDS = frozenset(
    """and or but when where while after before that which who as at by for from in of on to until with was were is are
    has had have he she it they we you i the a an this these those will would could can if because since than then so
    not his her its their there during under over into about against between be been said says did do does when once
    alone too also only""".split()
)


def month_number(word: str) -> int:
    """1 to 12, or 0 for no month."""
    word = word.rstrip(". ")
    return words.MONTHS.get(word) or words.MONTH_SHORT.get(word) or 0


def day_number(word: str) -> int:
    """'3', '3rd' and 'third' -> 3."""
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isascii() and digits.isdigit() else words.ORDINALS.get(word, 0)


def full_date(found: Found, context: Context) -> Value | None:
    on = values.valid_day(
        int(found.get("y")), month_number(found.get("m")), day_number(found.get("d") or found.get("e"))
    )
    if on is None:
        return None
    time = clock_time(found.get("t"))
    return (values.moment(on, time) if time else values.day(on)).but(rule=SPELT_OUT)


def iso_date(found: Found, context: Context) -> Value | None:
    text = found.tokens.word(found.first)
    on = values.valid_day(int(text[:4]), int(text[5:7]), int(text[8:10]))
    if on is None:
        return None
    time = text[11:16] or clock_time(found.get("t"))
    return (values.moment(on, time) if time else values.day(on)).but(rule="as written, year-month-day")


def numeric_date(found: Found, context: Context) -> Value | None:
    """3/25/2026 or 25.3.2026. Where both readings are possible only the year is certain."""
    text = found.tokens.word(found.first)
    first, second, year = (int(part) for part in text.replace(".", "/").replace("-", "/").split("/"))
    if not 1000 <= year <= 2199:
        return None
    by_day, by_month = values.valid_day(year, second, first), values.valid_day(year, first, second)
    if by_day and by_month and by_day != by_month and "." not in text:
        return values.year(year).but(rule="day and month cannot be told apart, so only the year is taken")
    on = by_day or by_month
    return values.day(on).but(rule="as written; only one order of day and month is possible") if on else None


def month_year(found: Found, context: Context) -> Value | None:
    year, number = int(found.get("y")), month_number(found.get("m"))
    if number == 0:
        return None
    return values.month(year, number).but(rule=SPELT_OUT, modifier=modifier(found))


def day_range(found: Found, context: Context) -> Value | None:
    """'3 to 7 May', 'May 3-7, 2010': two days of one month."""
    number, first, last = month_number(found.get("m")), day_number(found.get("d")), day_number(found.get("e"))
    if not (number and 0 < first < last):
        return None
    year = int(found.get("y")) if found.get("y") else None
    rule, anchor = SPELT_OUT, ""
    if year is None:
        year, rule, anchor = year_for(found, context, number, last)
        if year is None:
            return Value("DATE", rule=rule)
    begin, end = values.valid_day(year, number, first), values.valid_day(year, number, last)
    if begin is None or end is None:
        return None
    return values.interval(begin.isoformat(), end.isoformat()).but(rule=f"from day to day; {rule}", anchor=anchor)


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
            return values.day(fitting).but(
                rule=f"the nearest such weekday to the publication date {context.published.plain}", anchor="published"
            )
    year, rule, anchor = year_for(found, context, number, on)
    if year is None:
        return Value("DATE", rule=rule)
    resolved = values.valid_day(year, number, on)
    if resolved is None:
        return None
    time = clock_time(found.get("t"))
    value = values.moment(resolved, time) if time else values.day(resolved)
    return value.but(rule=rule, anchor=anchor)


def _year_of_weekday(context: Context, number: int, on: int, weekday: int) -> date | None:
    dct = context.published.day
    if dct is None:
        return None
    near = (values.valid_day(year, number, on) for year in (dct.year, dct.year - 1, dct.year + 1))
    return next((day for day in near if day and day.isoweekday() == weekday and abs((day - dct).days) < 366), None)


def bare_month(found: Found, context: Context) -> Value | None:
    number = month_number(found.get("m"))
    if not number or not _is_month(found, context):
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
    led = before.lower() in words.LEADS or bool(found.get("q"))
    if before == "'" or (after[:1] == "'" and after not in ("'s", "'")):
        return False
    if word not in words.DOUBTFUL_MONTHS:
        named = before[:1].isupper() and not led and found.tokens.glued(found.first) is False and found.first > 0
        return not (named and before.lower() not in words.MONTHS) or led
    if word == "may" and found.tokens.word(found.last - 1).isupper():
        return False
    if not led or (
        before.lower() in ("to", "for", "and", "or", "of", "with", "about", "around", "at")
        and not (
            month_number(found.before(2).lower()) or found.before(2).lower() in ("end", "beginning", "middle", "start")
        )
    ):
        return bool(found.get("q")) or (before == "," and month_number(found.before(2).lower()) > 0)
    surname = after[:1].isupper() and after.lower() not in words.MONTHS and after != "I" and before.lower() != "in"
    return not surname and not (word == "may" and before.lower() == "by" and _person_named_may(context))


def _person_named_may(context: Context) -> bool:
    return any(title in context.text for title in ("Mrs May", "Ms May", "Mrs. May", "Ms. May", "Mr May", "Mr. May"))


def year_for(found: Found, context: Context, number: int, on: int) -> tuple[int | None, str, str]:
    """Year, rule in words and anchor of a month (`on` = 0) or a day that is written without its year."""
    if relative := found.get("r"):
        if relative in ("that", "the", "following", "the following", "the same") and context.named.year is not None:
            told = context.named.year + ("following" in relative)
            return told, f"counted from {context.named.year}, the year named before it", "text"
        shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(relative.split()[-1], 0)
        if context.published.year is None:
            return None, UNKNOWN_DATE, ""
        return context.published.year + shift, _counted(f"'{relative} year'", context), "published"
    if inherited := found.get("inherited"):
        return int(inherited), "the year stands with the date that follows", ""
    direction, published = context.direction(found), context.published
    told = context.sentence_year
    if told is None and direction == "past" and context.block_year and published.year:
        told = context.block_year if context.block_year <= published.year - 2 else None
    if told is not None and (published.year is None or (told != published.year and direction != "future")):
        return told, f"in {told}, the year named before it", "text"
    if published.year is None or published.month is None:
        return None, UNKNOWN_DATE, ""
    return _nearest_year(context, number, on, direction)


def _nearest_year(context: Context, number: int, on: int, direction: Direction) -> tuple[int, str, str]:
    published = context.published
    assert published.year is not None
    assert published.month is not None
    here = (published.month, published.day.day if published.day and on else 0)
    there = (number, on if published.day else 0)
    if direction == "past":
        year, why = published.year - (there > here), "the last one before"
    elif direction == "future":
        year, why = published.year + (there < here), "the next one after"
    else:
        apart = number - published.month
        year, why = published.year - (apart > 5) + (apart < -6), "the one nearest to"
    tense = {"past": " (the verb is past)", "future": " (the verb looks ahead)", "": ""}[direction]
    return year, f"{why} the publication date {published.plain}{tense}", "published"


def _counted(phrase: str, context: Context) -> str:
    return f"{phrase} counted from the publication date {context.published.plain}"


def modifier(found: Found) -> str:
    """'early', 'mid', 'late', 'start', 'end', 'about' as the words say it."""
    word = found.get("q").replace("-", "").strip()
    names = {
        "beginning": "start",
        "opening": "start",
        "close": "end",
        "turn": "start",
        "middle": "mid",
        "height": "mid",
    }
    if not word and found.get("a"):
        return "about"
    return names.get(word, word)


def month_relative_year(found: Found, context: Context) -> Value | None:
    """'December last year', 'January of this year', 'May next year'."""
    number, relative = month_number(found.get("m")), found.get("r")
    if context.published.year is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    year, rule, anchor = year_for(found, context, number, 0)
    assert year is not None
    del relative
    return values.month(year, number).but(rule=rule, modifier=modifier(found), anchor=anchor)


def bare_year(found: Found, context: Context) -> Value | None:
    """Four digits that are a year and no amount, model, address or time."""
    number = int(found.get("y"))
    index = found.groups["y"][0]
    lead = found.tokens.word(index - 1)
    after = found.after()
    led = lead.lower() in words.LEADS or bool(found.get("q"))
    tokens = found.tokens
    if lead in _CURRENCY or lead.lower() in words.NUMBERED or after in ("%", "+", "°"):
        return None
    if lead.isdigit() or (after[:1].isdigit() and not after[-1:].isalpha()):
        return None
    if tokens.glued(index) and (lead in ("/", ".", ":", "_", "\\") or (lead == "-" and not _series(found, index))):
        return None
    if tokens.glued(found.last) and (after in ("/", "_", ":", "=") and tokens.glued(found.last + 1)):
        return None
    if after.lower() in words.NOT_COUNTED and (number % 50 == 0 or lead.lower() not in ("in", "since", "by", "the")):
        return None
    if after == "-" and found.after(1).lower() in words.NOT_COUNTED | {"year", "strong", "mile", "foot"}:
        return None
    if not 1900 <= number <= 2059:
        plain = not after[:1].isalnum() or after.lower() in FUNCTION_WORDS
        leads = {"in", "since", "by", "until", "circa", "from", "before", "after", "during", "early", "late"}
        if (lead.lower() not in leads and not led) or not plain or not number >= 1400:
            return None
    elif not led and after.lower().endswith("s") and after.islower() and number % 100 == 0:
        return None
    return values.year(number).but(rule=SPELT_OUT, modifier=modifier(found))


def _series(found: Found, index: int) -> bool:
    """'mid-2006', 'post-2008', '2004-2008', but not 'GPT-2020'."""
    before = found.tokens.word(index - 2)
    return before.lower() in _SERIES or (before.isdigit() and len(before) == 4) or month_number(before.lower()) > 0


def year_range(found: Found, context: Context) -> Value | None:
    first, last = int(found.get("y")), found.get("z")
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if found.before() in _CURRENCY or found.before().lower() in words.NUMBERED:
        return None
    if len(last) == 2 and end != first + 1 and 1 <= int(last) <= 12 and found.has("-"):
        return values.month(first, int(last)).but(rule="as written, year-month")
    if not (1400 <= first < end <= 2199) or end - first > 400:
        return None
    return values.interval(f"{first:04}", f"{end:04}").but(rule="from year to year, as written")


def fiscal_year(found: Found, context: Context) -> Value | None:
    digits = found.get("y").removeprefix("fy")
    number = int(digits) if len(digits) == 4 else 2000 + int(digits)
    return values.year(number).but(rule="a financial year, taken as the calendar year of its name", modifier="about")


def decade(found: Found, context: Context) -> Value | None:
    """'the 1990s', "the '90s", 'the early nineties'; '1800s' is a century."""
    text = found.get("y")
    if found.before().lower() in ("his", "her", "their", "my", "our", "your", "low", "high"):
        return None
    if text.isalpha():
        first = 1900 + words.TENS[text.removesuffix("ies") + "y"]
    else:
        digits = text.split()[0].rstrip("s")
        if len(digits) == 2:
            first = (2000 if int(digits) < 30 else 1900) + int(digits)
        elif digits.endswith("00") and digits < "2000":
            return values.century(int(digits[:2])).but(rule=SPELT_OUT, modifier=modifier(found))
        else:
            first = int(digits)
    if first % 10 or not 1000 <= first <= 2190:
        return None
    return values.decade(first).but(rule=SPELT_OUT, modifier=modifier(found))


def century(found: Found, context: Context) -> Value | None:
    number = day_number(found.get("n")) or words.ORDINALS.get(found.get("n").split(" ")[-1], 0)
    if found.get("n").startswith("twenty"):
        number = 20 + words.ORDINALS.get(found.get("n").split(" ")[-1], 0)
    if not 10 <= number <= 22:
        return None
    return values.century(number - 1).but(rule=SPELT_OUT, modifier=modifier(found))


def quarter(found: Found, context: Context) -> Value | None:
    """'the third quarter of 2010', 'Q2 2026', 'the first quarter'."""
    text = found.get("n")
    number = int(text[1]) if text.startswith("q") else min(words.ORDINALS.get(text, 4), 4)
    dct = context.published
    if found.get("y"):
        return values.quarter(int(found.get("y")), number).but(rule=SPELT_OUT)
    if dct.year is None or dct.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    if found.get("r"):
        year, rule, anchor = year_for(found, context, 1, 0)
        return values.quarter(year or dct.year, number).but(rule=rule, anchor=anchor)
    now = (dct.month + 2) // 3
    direction = context.direction(found)
    year = dct.year - (number > now and direction != "future") + (number < now and direction == "future")
    return values.quarter(year, number).but(rule=_counted("the nearest such quarter", context), anchor="published")


def half(found: Found, context: Context) -> Value | None:
    text = found.get("n")
    number = 2 if text in ("h2", "second", "latter") else 1
    if text not in ("h1", "h2", "second", "latter", "first"):
        return None
    if found.get("y"):
        return values.half(int(found.get("y")), number).but(rule=SPELT_OUT)
    if context.published.year is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    year, rule, anchor = year_for(found, context, 1, 0)
    return values.half(year or context.published.year, number).but(rule=rule, anchor=anchor)


def season_year(found: Found, context: Context) -> Value | None:
    code = words.SEASONS[found.get("s")]
    if found.after().lower() in words.NOT_COUNTED:
        return None
    return values.season(int(found.get("y")), code).but(rule=SPELT_OUT, modifier=modifier(found))


def holiday(found: Found, context: Context) -> Value | None:
    """'Christmas', 'Thanksgiving Day 2009', 'Good Friday': a fixed or computed day, in the nearest year."""
    name = found.get("h").replace("’", "'")
    before = found.before()
    surname = before[:1].isupper() and before.lower() not in words.LEADS and found.first > 0
    if surname and found.tokens.glued(found.first) is False and before.lower() not in ("this", "next", "last"):
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
    return values.day(on).but(rule=_counted("the nearest such day", context), anchor="published")


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


def nine_eleven(found: Found, context: Context) -> Value | None:
    return values.day(date(2001, 9, 11)).but(rule="the attacks of 11 September 2001")
