"""The year of a month or day that is written without one: from words beside it, dates before it, or the tense.

In news 'in May' is the May nearest to publication; in a history it belongs to the year named before it. What tells them
apart is which years they write: a history names many that lie well back, and hardly a weekday or a 'yesterday'.
"""

from __future__ import annotations

import re

from .context import UNKNOWN_DATE, Context, Direction, Found, Published, from_published

_HALF_A_YEAR = 6
_SOON = 2
"""Months within which a day that was planned, set or put off in the past may still lie ahead."""
_WRITTEN = re.compile(r"(?<![\d$£€.,/-])(?:1\d|20)\d\d(?![\d%]|[.,]\d)", re.ASCII)
_OF_THE_DAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:night|week|month|year))\b"
)
_FEW = 4
"""Written years: fewer tell nothing."""
_OLD = 2
"""Years before publication from which on a year is of the past, and no story any more."""
_MOST = 3
"""How many such years must stand against each recent one, and against each word of the day."""


def tells_history(text: str, published: int | None) -> bool:
    """Do most written years lie two or more before the year of publication, with few words of the day beside them?"""
    if published is None:
        return False
    years = [int(match.group()) for match in _WRITTEN.finditer(text)]
    old = sum(1 for year in years if year <= published - _OLD)
    if old < _FEW or old < _MOST * (len(years) - old):
        return False
    return old >= _MOST * sum(1 for _ in _OF_THE_DAY.finditer(text))


def year_for(found: Found, context: Context, number: int, on: int) -> tuple[int | None, str, str]:
    """Year, rule in words and anchor of a month (`on` = 0) or a day that is written without its year."""
    if relative := found.get("r"):
        if relative in ("that", "the", "following", "the following", "the same") and context.named.year is not None:
            shifted = context.named.year + ("following" in relative)
            return shifted, f"counted from {context.named.year}, the year named before it", "text"
        shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(relative.split()[-1], 0)
        if context.published.year is None:
            return None, UNKNOWN_DATE, ""
        return context.published.year + shift, from_published(context, f"'{relative} year' counted from"), "published"
    if inherited := found.get("inherited"):
        return int(inherited), "the year stands with the date that follows", ""
    direction, published = context.direction(found), context.published
    if context.history and direction != "future" and (year := _year_of_history(context, number)) is not None:
        return year, f"in {year}, after the year named before it, as histories tell", "text"
    told = context.sentence_year
    if told is not None and (published.year is None or (told != published.year and direction != "future")):
        return told, f"in {told}, the year named before it", "text"
    if published.year is None or published.month is None:
        return None, UNKNOWN_DATE, ""
    return _nearest_year(context, number, on, direction, found)


def _year_of_history(context: Context, number: int) -> int | None:
    """The year named before it, or the next where the telling has passed from December to January."""
    named = context.named
    if named.year is None:
        return None
    passed = named.month is not None and number < named.month[1] - _HALF_A_YEAR
    return named.year + passed


def _months(published: Published, year: int, number: int) -> int:
    """Months from publication to that month."""
    return (year - (published.year or 0)) * 12 + number - (published.month or 0)


def _nearest_year(context: Context, number: int, on: int, direction: Direction, found: Found) -> tuple[int, str, str]:
    published = context.published
    assert published.year is not None
    assert published.month is not None
    here = (published.month, published.day.day if published.day and on else 0)
    there = (number, on if published.day else 0)
    year, why = published.year - (there > here), "the last one before"
    to_come = published.year + (there < here)
    soon = _months(published, to_come, number) <= _SOON
    verb = context.verb(found)
    of_past = verb is not None and verb.tense in ("past", "perfect")
    if direction == "past" and there > here and soon and context.may_lie_ahead(found):
        direction = "future"
    elif direction == "future" and of_past and _months(published, to_come, number) > _HALF_A_YEAR:
        direction = "past"
    if direction == "future":
        year, why = to_come, "the next one after"
    elif direction != "past":
        apart = number - published.month
        year, why = published.year - (apart > 5) + (apart < -6), "the one nearest to"
    tense = {"past": " (the verb is past)", "future": " (the verb looks ahead)", "": ""}[direction]
    return year, f"{why} the publication date {published.plain}{tense}", "published"
