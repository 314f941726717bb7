"""Expressions that count from the publication date or from a date that the text named before."""

from __future__ import annotations

from datetime import date, timedelta

from ..lang.en import calendar as words
from . import timex_values as values
from .timex_absolute import FUNCTION_WORDS, SPELT_OUT, UNKNOWN_DATE, modifier
from .timex_clock import clock_time
from .timex_context import Context, Found, number_of
from .timex_values import Value

_SHIFT = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}
_NO_TEXT_DATE = "counted from a date in the text, which is not known"
_OPENS_CLAUSE = frozenset("the a an he she it they we you his her its their our that this these those last".split())
_BEFORE_TIME = frozenset("at by until till before after around about from since to between and approximately".split())
_VAGUE_PAST = Value("DATE", "PAST_REF", rule="a vague time before publication")
_VAGUE_AHEAD = Value("DATE", "FUTURE_REF", rule="a vague time after publication")
_UNKNOWN = Value("DATE", rule=UNKNOWN_DATE)


def _from_published(context: Context, how: str) -> str:
    return f"{how} the publication date {context.published.plain}"


def deictic(found: Found, context: Context) -> Value | None:
    """'today', 'yesterday afternoon', 'tomorrow', 'tonight', 'this morning', 'last night', 'overnight'."""
    dct, text = context.published.day, found.get("w")
    if text == "today" and not found.get("p") and _nowadays(found, context):
        return None
    if dct is None:
        return _UNKNOWN
    shift = {"yesterday": -1, "tomorrow": 1, "last": -1, "the day before yesterday": -2, "the day after tomorrow": 2}
    on = dct + timedelta(shift.get(text, 0))
    part = found.get("p") or ("night" if text in ("tonight", "overnight") else "")
    value = values.moment(on, words.DAY_PARTS[part]) if part else values.day(on)
    how = {-1: "the day before", 1: "the day after", 0: "the day of"}.get((on - dct).days, "counted from")
    return value.but(rule=_from_published(context, how), anchor="published")


def _nowadays(found: Found, context: Context) -> bool:
    """'is used today', 'than today', 'USA Today': a general present or a name, no day."""
    before, after = found.before(), found.after().lower()
    if found.tokens.word(found.last - 1) == "Today" and before[:1].isupper() and found.first > 0:
        return True
    if before.lower() in ("than", "until", "even"):
        return True
    if not before[:1].isalnum() and after in ("is", "was", "marks", "will"):
        return False
    verb = context.verb(found)
    if verb is None:
        return False
    phrase = context.text[verb.start : verb.end].lower()
    going_on = phrase.endswith(("ing", "ed")) or phrase in ("says", "announces")
    return verb.tense == "modal" or (verb.tense == "present" and not going_on)


def weekday(found: Found, context: Context) -> Value | None:
    """'on Tuesday', 'this past Tuesday', 'next Friday', 'Thursday night', 'Friday's'."""
    number = words.WEEKDAYS[found.get("w")]
    before, after = found.before().lower(), found.after()
    if _is_name(found):
        return None
    noun_behind = after == "-" or (after.isalpha() and after.islower() and after not in FUNCTION_WORDS)
    attributive = before == "a" and found.before(2).lower() != "on" and noun_behind
    if before in ("a", "each", "every", "any", "one", "per", "some") and not attributive:
        return Value("SET", f"XXXX-WXX-{number}", rule="any such weekday")
    dct = context.published.day
    if dct is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    relative = found.get("r").replace("this past", "last").replace("this coming", "next").replace("past", "last")
    back, ahead = (dct.isoweekday() - number) % 7, (number - dct.isoweekday()) % 7
    verb = context.verb(found)
    if relative in ("last", "previous"):
        on, how = dct - timedelta(back or 7), "the last one before"
    elif relative in ("next", "coming"):
        on, how = dct + timedelta(ahead or 7), "the next one after"
    else:
        future = context.direction(found) == "future" or _scheduled(found, context)
        on = dct + timedelta(ahead) if future else dct - timedelta(back)
        tense = "the verb looks ahead" if future else "the verb is past" if verb else "no verb looks ahead"
        how = f"the next one from ({tense})" if future else f"the last one up to ({tense})"
    part = found.get("p") or found.get("t")
    time = clock_time(part)
    value = values.moment(on, time) if time else values.day(on)
    return value.but(rule=_from_published(context, how), anchor="published")


def _scheduled(found: Found, context: Context) -> bool:
    """'begins on Tuesday', 'is closed until Monday', 'may come this Friday': ahead without a word for the future."""
    verb = context.verb(found)
    if verb is None:
        return False
    if verb.tense == "modal":
        return found.get("r") == "this"
    held = verb.tense == "perfect" and found.before().lower() in ("until", "till")
    return held or (verb.tense == "present" and not context.caption)


def _is_name(found: Found) -> bool:
    """'the Sunday Times', 'Black Friday', 'Saturday Morning Breakfast', 'Bloody Sunday'."""
    before, after = found.before(), found.after()
    if after.lower() in words.NAME_AFTER_WEEKDAY:
        return True
    capital_after = after[:1].isupper() and after != "I"
    part = found.get("p")
    if part and found.tokens.word(found.last - 1)[:1].isupper() and not found.tokens.word(found.first).isupper():
        return True
    if capital_after and before.lower() in ("the", "a", "an", "'s", "’s", "my", "our", "their", "his", "her"):
        return True
    adjective = before[:1].isupper() and before.lower() in ("black", "bloody", "good", "super", "cyber", "holy", "fat")
    return adjective or before == "#"


def unit_shift(found: Found, context: Context) -> Value | None:
    """'last week', 'this year', 'next month', 'the past weekend', 'the current quarter', 'late last year'."""
    unit, which = words.UNITS[found.get("u")], found.get("r").removeprefix("the ").removeprefix("this ")
    shift = _SHIFT.get(which, 0)
    if which in ("following", "preceding") or (which == "previous" and context.named.year is not None):
        return text_shift(found, context)
    if unit in ("S", "M", "H", "NI", "FN"):
        return None
    if found.get("u").endswith("s") or (unit in ("DE", "CE") and which == "coming"):
        return _VAGUE_AHEAD if shift > 0 else _VAGUE_PAST
    value = _last_ten_years(context) if unit == "DE" and which == "past" else _period(context, unit, shift, found)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    rule = _from_published(context, f"'{found.get('r')} {found.get('u')}' counted from")
    return value.but(rule=rule, modifier=modifier(found), anchor="published")


def _last_ten_years(context: Context) -> Value | None:
    year = context.published.year
    return values.interval(f"{year - 10:04}~", f"{year:04}~") if year else None


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
        return values.week(dct + timedelta(7 * shift))
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
        return _UNKNOWN
    ahead = context.direction(found) == "future" or dct.isoweekday() >= 6
    value = values.weekend(dct if ahead else dct - timedelta(7))
    return value.but(rule=_from_published(context, "the weekend nearest to"), anchor="published")


def part_of_unit(found: Found, context: Context) -> Value | None:
    """'the end of the year', 'later this month', 'the beginning of the week': the period with a modifier."""
    unit = words.UNITS[found.get("u")]
    if unit == "NI" or (unit == "CE" and found.get("q") == "turn"):
        return None
    if unit == "D":
        on = context.named.day or context.published.day
        if on is None:
            return Value("DATE", rule=_NO_TEXT_DATE, modifier=modifier(found))
        return values.day(on).but(rule=f"the day that is being told of, {on}", modifier=modifier(found), anchor="text")
    value = _period(context, unit, 0, found)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    rule = _from_published(context, f"the {found.get('u')} of")
    return value.but(rule=rule, modifier=modifier(found), anchor="published")


def month_shift(found: Found, context: Context) -> Value | None:
    """'last September', 'this May', 'next March'."""
    number, which = words.MONTHS[found.get("m")], found.get("r").removeprefix("this ")
    published = context.published
    if published.year is None or published.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    shift = _SHIFT.get(which, 0)
    year = published.year
    if shift < 0:
        year -= number >= published.month
    elif shift > 0:
        year += number <= published.month
    rule = _from_published(context, f"'{found.get('r')} {found.get('m').capitalize()}' counted from")
    return values.month(year, number).but(rule=rule, anchor="published")


def season(found: Found, context: Context) -> Value | None:
    """'last summer', 'this spring', 'in the autumn', 'summer'."""
    code, which = words.SEASONS[found.get("s")], found.get("r").removeprefix("this ")
    word, after = found.tokens.word(found.groups["s"][0]), found.after()
    if found.get("s") in ("fall", "spring") and not which and found.before().lower() != "the" and not found.get("q"):
        return None
    if word[:1].isupper() and after[:1].isupper():
        return None
    if not which and after.isalpha() and after.islower() and (after == "of" or after not in FUNCTION_WORDS):
        return None
    published = context.published
    if published.year is None or published.month is None:
        return Value("DATE", rule=UNKNOWN_DATE, modifier=modifier(found))
    if context.habitual(found):
        return Value("DATE", f"XXXX-{code}", rule="of any year: the sentence tells what usually happens")
    year = _season_year(code, _SHIFT.get(which, 0), which, context, context.direction(found))
    rule = _from_published(context, "the season nearest to" if not which else f"'{found.get('r')}' counted from")
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


def ago(found: Found, context: Context) -> Value | None:
    """'two weeks ago', 'a decade ago', 'a few months ago'."""
    return _counted_back(found, context, -1)


def ahead(found: Found, context: Context) -> Value | None:
    """'in two weeks', 'two years from now': only where the verb looks ahead; else 'in two weeks' is a duration."""
    explicit = found.has("now") or found.has("time")
    if not explicit and context.direction(found) != "future":
        return None
    return _counted_back(found, context, 1)


def _counted_back(found: Found, context: Context, sign: int) -> Value | None:
    unit, count = words.UNITS[found.get("u")], number_of(found.get("n"))
    if count is None:
        return _VAGUE_PAST if sign < 0 else _VAGUE_AHEAD
    how = f"{found.get('n')} {found.get('u')} {'before' if sign < 0 else 'after'}"
    value = _moved(context, unit, sign * count)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    about = bool(found.get("a")) or unit == "DE"
    if about:
        value = value.but(edtf="/".join(f"{part}~" for part in value.edtf.split("/")))
    return value.but(rule=_from_published(context, how), anchor="published", modifier="about" if about else "")


def _moved(context: Context, unit: str, count: int) -> Value | None:
    published = context.published
    try:
        if unit in ("Y", "DE", "CE"):
            if published.year is None:
                return None
            target = published.year + count * {"Y": 1, "DE": 10, "CE": 100}[unit]
            return values.year(target) if 1 <= target <= 9999 else None
        if unit in ("MO", "Q"):
            if published.year is None or published.month is None:
                return None
            moved = values.add_months(date(published.year, published.month, 1), count * (3 if unit == "Q" else 1))
            return values.month(moved.year, moved.month)
        if published.day is None:
            return None
        if unit in ("W", "FN"):
            return values.week(published.day + timedelta(7 * count * (2 if unit == "FN" else 1)))
        if unit == "WE":
            return values.weekend(published.day + timedelta(7 * count))
        hours = {"D": 24, "NI": 24, "H": 1}.get(unit, 0)
        days = int(count * hours / 24)
        return values.day(published.day + timedelta(days))
    except (OverflowError, ValueError):
        return None


def past_span(found: Found, context: Context) -> Value | None:
    """'the past 35 years', 'the last few months', 'the next four years': a period that ends or begins at publication."""
    if found.after().lower() == "of" and found.after(1).lower() in ("his", "her", "its", "their", "the", "life", "my"):
        length = values.duration(str(number_of(found.get("n")) or "X"), words.UNITS[found.get("u")])
        return length.but(rule="how long; what it ends with is named behind it")
    unit, count, published = words.UNITS[found.get("u")], number_of(found.get("n")), context.published
    sign = _SHIFT.get(found.get("r").removeprefix("this ").split(" ")[-1], -1)
    if count is None:
        return _VAGUE_PAST if sign < 0 else _VAGUE_AHEAD
    if unit in ("S", "M", "H"):
        return values.duration(str(count), unit).but(rule="how long, up to publication")
    edge = _moved(context, unit, sign * count)
    if edge is None or published.year is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    other = edge.edtf.split("/")[0 if sign < 0 else -1]
    ends = (other, published.plain) if sign < 0 else (published.plain, other)
    return values.interval(*ends).but(
        rule=_from_published(context, f"{found.get('r')} {found.get('n')} {found.get('u')}, counted from"),
        anchor="published",
    )


def vague_span(found: Found, context: Context) -> Value | None:
    """'in recent years', 'the coming months': no date follows."""
    return _VAGUE_AHEAD if found.has("coming") or found.has("ahead") or found.has("come") else _VAGUE_PAST


def text_shift(found: Found, context: Context) -> Value | None:
    """'the next day', 'the following year', 'the same month', 'that day', 'the year before'."""
    unit = words.UNITS[found.get("u")]
    after = found.after()
    if found.has("before") or found.has("after"):
        if after.lower() in _OPENS_CLAUSE or after[:1].isupper():
            return None
    shift = -1 if found.has("before") or found.has("earlier") else 1 if found.has("after") or found.has("later") else 0
    shift = shift or _SHIFT.get(found.get("r").split(" ")[-1], 0)
    return _from_text(found, context, unit, shift)


def later(found: Found, context: Context) -> Value | None:
    """'three days later', 'a week earlier', 'two years after that'."""
    count = number_of(found.get("n"))
    if count is None:
        return None
    sign = -1 if found.has("earlier") or found.has("before") or found.has("previously") else 1
    return _from_text(found, context, words.UNITS[found.get("u")], sign * count)


def _from_text(found: Found, context: Context, unit: str, shift: int) -> Value | None:
    named = context.named
    if unit in ("H", "M", "S"):
        return None
    value = _shifted(context, unit, shift)
    if value is None and shift < 0:
        value = _moved(context, unit, shift)
        if value is not None:
            return value.but(
                rule=_from_published(context, "no date stands before it; counted from"), anchor="published"
            )
    if value is None:
        return Value("DATE", rule=_NO_TEXT_DATE)
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


def text_weekday(found: Found, context: Context) -> Value | None:
    """'the following Monday', 'the previous Friday', 'that Tuesday'."""
    number, base = words.WEEKDAYS[found.get("w")], context.named.day
    if base is None:
        return Value("DATE", rule=_NO_TEXT_DATE)
    if found.has("following") or found.has("next") or found.has("after"):
        on = base + timedelta((number - base.isoweekday()) % 7 or 7)
    elif found.has("that"):
        on = base + timedelta((number - base.isoweekday()) % 7)
    else:
        on = base - timedelta((base.isoweekday() - number) % 7 or 7)
    return values.day(on).but(rule=f"counted from {base}, the date named before it", anchor="text")


def same_time(found: Found, context: Context) -> Value | None:
    """'at that time', 'at the time': the date named before, as exactly as it was named."""
    named = context.named
    if named.day:
        value = values.day(named.day)
    elif named.month:
        value = values.month(*named.month)
    elif named.year:
        value = values.year(named.year)
    else:
        return None
    return value.but(rule=f"the date named before it, {value.value}", anchor="text")


def clock(found: Found, context: Context) -> Value | None:
    """'at 7:30 pm', '18:00 UTC', 'noon': on the day named in the sentence, else on the publication day."""
    time = clock_time(found.get("t"))
    if not time:
        return None
    if found.before() in ("$", "£", "€", ":", "-") and found.tokens.glued(found.first):
        return None
    bare = found.last - found.first == 1 and ":" in found.get("t")
    if bare and found.before().lower() not in _BEFORE_TIME:
        return None
    on = context.named.day or context.published.day
    if on is None:
        return Value("TIME", f"T{time}", rule=SPELT_OUT + "; the day is not known")
    base = "the date named before it" if context.named.day else "the publication date"
    anchor: values.Anchor = "text" if context.named.day else "published"
    return values.moment(on, time).but(rule=f"on {on}, {base}", anchor=anchor)
