"""Quarters and halves of years, as business tells them: 'the third quarter', 'the year-ago quarter', 'Q2 2026'.

A report of results names its quarter once and goes on with 'the quarter', 'the latest period', 'a year earlier'. These
count from the quarter that was named.
"""

from __future__ import annotations

import re

from ...lang.en import calendar as words
from . import values
from .context import SPELT_OUT, UNKNOWN_DATE, Context, Found, from_published, month_number
from .values import Value
from .which_year import year_for
from .years import last_with

_NEAR = 200
"""Characters to each side within which other words tell what a quarter is."""
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"[$£€%]|\bcents?\b|\b[mb]illion\b|\bpercent\b|\b(?:net|profit|sales|revenue|earnings|results)\b")
_LONGER = re.compile(
    r"\b(?:six|nine|12|twelve)[ -]months?\b|\bhalf\b|\b(?:full|fiscal) year\b|\bfor the year\b|\byear ended\b"
    r"|\bin \d{4}\b"
)
"""Other stretches that a report of results compares."""


def quarter(found: Found, context: Context) -> Value | None:
    """'the third quarter of 2010', 'Q2 2026', "this year's first quarter", 'the first quarter'."""
    text = found.get("n")
    number = int(text[1]) if text.startswith("q") else _ordinal(text)
    if not 1 <= number <= 4:
        return None
    if found.get("inherited"):
        return values.quarter(int(found.get("inherited")), number).but(rule="the year stands with the one that follows")
    if found.get("y"):
        short = len(found.get("y")) == 2
        spelt = last_with(found.get("y"), context.published.year or 2099) if short else int(found.get("y"))
        return values.quarter(spelt, number).but(rule=SPELT_OUT)
    if found.get("r"):
        year, rule, anchor = year_for(found, context, 1, 0)
        return values.quarter(year, number).but(rule=rule, anchor=anchor) if year else Value("DATE", rule=rule)
    if not _in_business(found, context):
        return None
    if found.get("k"):
        return _year_ago(found, context, number)
    dct = context.published
    if dct.year is None or dct.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    apart = _from_now(number, (dct.month + 2) // 3, context.direction(found))
    return values.quarter(dct.year, (dct.month + 2) // 3 + apart).but(
        rule=from_published(context, "the nearest such quarter counted from"), anchor="published"
    )


def _from_now(number: int, now: int, direction: str) -> int:
    """Quarters from publication to the one that is meant, -3 to 3: one just over is still reported on."""
    apart = (number - now + 1) % 4 - 1
    if direction == "future":
        return apart + 4 if apart < -1 else apart
    if direction == "past":
        return apart - 4 if apart > 0 else apart
    return apart - 4 if apart > 1 else apart


def _ordinal(text: str) -> int:
    if text in ("final", "last"):
        return 4
    digits = text.rstrip("stndrh")
    return int(digits) if digits.isdigit() else words.ORDINALS.get(text, 0)


def reported(found: Found, context: Context) -> Value | None:
    """'the quarter', 'the latest period', 'the 1988 quarter', 'the year-ago period': the one that is reported on."""
    told = context.named.quarter
    if found.after().lower() in ("of", "-", "century", "finals", "final", "horse", "mile", "back"):
        return None
    if found.has("period") and told is None:
        return None
    if not _in_business(found, context):
        return None
    if found.get("y"):
        return values.quarter(int(found.get("y")), told[1]).but(rule="the quarter named before it") if told else None
    if month := month_number(found.get("m")):
        year, rule, anchor = year_for(found, context, month, 0)
        number = max(1, (month + 1) // 3)  # three months that end in July have most of a second quarter
        return values.quarter(year, number).but(rule=rule, anchor=anchor) if year else Value("DATE", rule=rule)
    if found.get("k"):
        return _year_ago(found, context, told[1]) if told else None
    if told is not None:
        return values.quarter(*told).but(rule="the quarter named before it", anchor="text")
    dct = context.published
    if dct.year is None or dct.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    return values.quarter(dct.year, (dct.month + 2) // 3 - 1).but(
        rule=from_published(context, "the last full quarter before"), anchor="published"
    )


def _year_ago(found: Found, context: Context, number: int) -> Value | None:
    told, published = context.named.quarter, context.published
    if told is not None and told[1] == number:
        return _compared(values.quarter(told[0] - 1, number), "counted from the quarter named before it", "text")
    if published.year is None or published.month is None:
        return Value("DATE", rule=UNKNOWN_DATE)
    apart = _from_now(number, (published.month + 2) // 3, "past")
    back = values.quarter(published.year - 1, (published.month + 2) // 3 + apart)
    return _compared(back, from_published(context, "a year before the last such quarter up to"), "published")


def year_earlier(found: Found, context: Context) -> Value | None:
    """'a year earlier', 'a year ago' in a report of a quarter's figures: that quarter, a year before."""
    told = context.named.quarter
    if told is None:
        return None
    first, last = context.sentence
    sentence = context.text[first:last]
    if not _FIGURES.search(sentence) or _LONGER.search(sentence):
        return None
    return _compared(values.quarter(told[0] - 1, told[1]), "counted from the quarter named before it", "text")


def _compared(value: Value, rule: str, anchor: values.Anchor) -> Value:
    """Of a comparison: what comes later does not count from it."""
    return value.but(rule=rule, anchor=anchor).compared()


def _in_business(found: Found, context: Context) -> bool:
    first, last = context.sentence
    near = context.text[max(first, found.start - _NEAR) : min(last, found.end + _NEAR)]
    return not words.BUSINESS.isdisjoint(_WORD.findall(near.lower()))


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
