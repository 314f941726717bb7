"""Days that count from the publication date: 'today', 'on Tuesday', 'two weeks ago', 'in two weeks'."""

from __future__ import annotations

from datetime import date, timedelta

from ...lang.en import calendar as words
from ...lang.en.auxiliaries import PRESENT_BE
from ...lang.en.tense import REPORTING_FORMS, SCHEDULED
from ...lang.en.verbs import PAST_PARTICIPLES
from . import values
from .clock import clock_time
from .context import (
    UNKNOWN,
    UNKNOWN_DATE,
    VAGUE_AHEAD,
    VAGUE_NOW,
    VAGUE_PAST,
    Context,
    Found,
    from_published,
    number_of,
)
from .quarters import year_earlier
from .values import Value


def deictic(found: Found, context: Context) -> Value | None:
    """'today', 'yesterday afternoon', 'tomorrow', 'tonight', 'this morning', 'last night', 'overnight'."""
    dct, text = context.published.day, found.get("w")
    if text == "today" and not found.get("p") and _nowadays(found, context):
        return None
    if dct is None:
        return UNKNOWN
    shift = {"yesterday": -1, "tomorrow": 1, "last": -1, "the day before yesterday": -2, "the day after tomorrow": 2}
    on = dct + timedelta(shift.get(text, 0))
    part = found.get("p") or ("night" if text in ("tonight", "overnight") else "")
    time = clock_time(found.get("t")) or words.DAY_PARTS.get(part, "")
    value = values.moment(on, time) if time else values.day(on)
    how = {-1: "the day before", 1: "the day after", 0: "the day of"}.get((on - dct).days, "counted from")
    return value.but(rule=from_published(context, how), anchor="published")


_STATES = PRESENT_BE | words.STATES_THESE_DAYS


def _nowadays(found: Found, context: Context) -> bool:
    """'is used today', 'than today', "today's society", 'USA Today': a general present or a name, no day."""
    before, after = found.before(), found.after().lower()
    if found.tokens.word(found.last - 1) == "Today" and before[:1].isupper() and found.first > 0:
        return True
    if before.lower() in words.BEFORE_GENERAL_TODAY:
        return True
    if not before[:1].isalnum() and after in ("is", "was", "marks", "will"):
        return False
    verb = context.verb(found)
    if verb is None or after == "than":
        return after == "than"
    phrase = context.text[verb.start : verb.end].lower().split()
    closes = verb.end <= found.start and not after[:1].isalnum() and before.lower() != "here"
    if verb.tense == "modal":
        return verb.word in ("can", "cannot") or (closes and "be" in phrase)
    if verb.tense != "present":
        return False
    return phrase[-1] in words.BEFORE_GENERAL_TODAY or context.history or (closes and verb.word in _STATES)


def weekday(found: Found, context: Context) -> Value | None:
    """'on Tuesday', 'this past Tuesday', 'next Friday', 'Thursday night', 'Friday's'."""
    number = words.WEEKDAYS[found.get("w")]
    before, after = found.before().lower(), found.after()
    if _is_name(found):
        return None
    noun_behind = after == "-" or (after.isalpha() and after.islower() and after not in words.FUNCTION_WORDS)
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
    return value.but(rule=from_published(context, how), anchor="published")


_ADJOINING = 6
"""Characters: room for 'on' or 'by' between a verb and a day."""


def weekday_of_week(found: Found, context: Context) -> Value | None:
    """'last week Friday', 'Tuesday of next week'."""
    dct = context.published.day
    if dct is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    monday = dct - timedelta(dct.isoweekday() - 1) + timedelta(7 * words.SHIFTS.get(found.get("r"), 0))
    on = monday + timedelta(words.WEEKDAYS[found.get("w")] - 1)
    part = words.DAY_PARTS.get(found.get("p"), "")
    value = values.moment(on, part) if part else values.day(on)
    return value.but(
        rule=from_published(context, f"that day of '{found.get('r')} week' counted from"), anchor="published"
    )


def beside_weekday(found: Found, context: Context) -> Value | None:
    """'the day before last Tuesday'."""
    told = weekday(found, context)
    if told is None or not told.edtf:
        return told
    shift = -1 if found.get("e") == "before" else 1
    on = date.fromisoformat(told.edtf) + timedelta(shift)
    return values.day(on).but(rule=f"the day {found.get('e')} {told.edtf}; {told.rule}", anchor=told.anchor)


def early_hours(found: Found, context: Context) -> Value | None:
    """'in the early hours of the morning': of the day that was named last, else of the day of publication."""
    on = context.named.day or context.published.day
    if found.after().lower() == "of":
        return None
    if on is None:
        return Value("TIME", rule=UNKNOWN_DATE)
    anchor: values.Anchor = "text" if context.named.day else "published"
    return values.moment(on, "MO").but(rule=f"the early hours of the day that is being told of, {on}", anchor=anchor)


def _scheduled(found: Found, context: Context) -> bool:
    """'begins on Tuesday', 'is closed until Monday', 'may come this Friday': ahead without a word for the future."""
    verb = context.verb(found)
    if verb is None:
        return False
    if verb.tense == "modal":
        reported = verb.word == "would" and verb.end <= found.start and found.after() not in ("'s", "’s")
        return found.get("r") == "this" or reported
    if found.before().lower() in ("until", "till") and verb.tense in ("perfect", "present"):
        return True
    if verb.tense != "present" or context.caption or found.after() in ("'s", "’s"):
        return False
    if found.before(2).lower() in PAST_PARTICIPLES or found.before().lower() in PAST_PARTICIPLES:
        return False
    phrase = context.text[verb.start : verb.end].lower().split()
    adjoining = verb.end <= found.start <= verb.end + _ADJOINING
    return verb.word in SCHEDULED or phrase[-1].endswith("ing") or adjoining


def _is_name(found: Found) -> bool:
    """'the Sunday Times', 'Black Friday', 'Saturday Morning Breakfast', 'Bloody Sunday'."""
    before, after = found.before(), found.after()
    if after.lower() in words.NAME_AFTER_WEEKDAY or (after == "the" and found.after(1)[:1].isdigit()):
        return True
    capital_after = after[:1].isupper() and after != "I"
    part = found.get("p")
    if part and found.tokens.word(found.last - 1)[:1].isupper() and not found.tokens.word(found.first).isupper():
        return True
    if capital_after and before.lower() in words.BEFORE_NAMED_DAY:
        return True
    adjective = before[:1].isupper() and before.lower() in words.NAMED_DAYS
    return adjective or before == "#"


def ago(found: Found, context: Context) -> Value | None:
    """'two weeks ago', 'a decade ago', 'a few months ago'."""
    if (found.get("n"), found.get("u")) == ("a", "year") and (value := year_earlier(found, context)):
        return value
    return _counted_back(found, context, -1)


def ahead(found: Found, context: Context) -> Value | None:
    """'in two weeks', 'two years from now': only where the verb looks ahead; else 'in two weeks' is a duration, as in
    'will be the second time in two weeks'."""
    explicit = found.has("now") or found.has("time")
    row = found.before().lower() == "time" or found.before().lower() in words.ORDINALS
    if not explicit and (row or context.direction(found) != "future"):
        return None
    return _counted_back(found, context, 1)


def _counted_back(found: Found, context: Context, sign: int) -> Value | None:
    unit, count = words.UNITS[found.get("u")], number_of(found.get("n"))
    if count is None:
        return VAGUE_PAST if sign < 0 else VAGUE_AHEAD
    how = f"{found.get('n')} {found.get('u')} {'before' if sign < 0 else 'after'}"
    value = moved(context, unit, sign * count)
    if value is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    about = bool(found.get("a")) or unit == "DE"
    if about:
        value = value.but(edtf="/".join(f"{part}~" for part in value.edtf.split("/")))
    return value.but(rule=from_published(context, how), anchor="published", modifier="about" if about else "")


def moved(context: Context, unit: str, count: int) -> Value | None:
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
    """'the past 35 years', 'the last few months', 'the next four years': a length, with its ends as EDTF."""
    if found.after().lower() == "of" and found.after(1).lower() in ("his", "her", "its", "their", "the", "life", "my"):
        length = values.duration(str(number_of(found.get("n")) or "X"), words.UNITS[found.get("u")])
        return length.but(rule="how long; what it ends with is named behind it")
    unit, count, published = words.UNITS[found.get("u")], number_of(found.get("n")), context.published
    sign = words.SHIFTS.get(found.get("r").removeprefix("this ").split(" ")[-1], -1)
    if count is None:
        return values.duration("X", unit).but(rule="how long; how many is not said")
    if unit in ("S", "M", "H"):
        return values.duration(str(count), unit).but(rule="how long, up to publication")
    edge = moved(context, unit, sign * count)
    if edge is None or published.year is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    other = edge.edtf.split("/")[0 if sign < 0 else -1]
    ends = (other, published.plain) if sign < 0 else (published.plain, other)
    return values.duration(str(count), unit).but(
        edtf="/".join(ends),
        rule=from_published(context, f"{found.get('r')} {found.get('n')} {found.get('u')}, counted from"),
        anchor="published",
    )


def vague_span(found: Found, context: Context) -> Value | None:
    """'in recent years', 'the coming months': no date follows."""
    return VAGUE_AHEAD if found.has("coming") or found.has("ahead") or found.has("come") else VAGUE_PAST


def now(found: Found, context: Context) -> Value | None:
    """'now', 'currently', 'these days'; not 'he now turned', 'now that', 'NOW', 'now-famous'."""
    if not found.has("now"):
        return VAGUE_NOW
    word, after = found.tokens.word(found.first), found.after().lower()
    if (
        after in ("that", "and", "-")
        or found.before() in ("-", "then")
        or word.isupper()
        or (word, after) == ("Now", ",")
    ):
        return None
    verb = context.verb(found)
    narrated = verb is not None and verb.tense == "past" and verb.word not in REPORTING_FORMS
    return None if narrated else VAGUE_NOW


def of_late(found: Found, context: Context) -> Value | None:
    """'recently', 'of late', 'in the past', but not 'as recently as May', 'of late 1948', 'in the past year'."""
    on = found.after().lower()
    if found.has("recently"):
        return None if found.before() == "as" or on == "-" else VAGUE_PAST
    return None if on[:1].isalnum() and on not in words.FUNCTION_WORDS else VAGUE_PAST


def by_and_by(found: Found, context: Context) -> Value | None:
    """'will soon open', but not 'soon found', 'as soon as', 'shortly after the vote'."""
    if found.before() == "as" or found.after().lower() in ("after", "before", "afterwards", "-"):
        return None
    return VAGUE_AHEAD if context.direction(found) == "future" else None
