"""The document creation time (TimeML's DCT): from metadata, a dateline, or inferred from the text.

Relative expressions count from it, so it is never guessed: a year is inferred only where the text's own words make any
other reading strange, and then it carries `?` and says from which words it follows.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right

from ...core import edtf
from ...core.model import Block, Document, Sentence, Span, Timex
from ...grammar.tense import find_verbs, governing
from ..timex.context import SPELT_OUT, month_number
from ..timex.find import find_dates
from ..timex.values import valid_day

_STAMPS = ("published", "dateline", "byline")
_LATER = re.compile(r"updated|modified|retrieved|accessed|archived|expires", re.IGNORECASE)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)T.*")
_THIS_YEAR = re.compile(r"\bthis year\b", re.IGNORECASE)
_LAST_YEAR = re.compile(r"\blast year\b", re.IGNORECASE)
_MONTH_DAY = re.compile(r"\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?![\d:])|\b(\d{1,2}) ([A-Z][a-z]{2,8})\b")
_OF_OLD = re.compile(r"\b(?:founded|born|established|ago|anniversary|since)\b")
_AROUND = 120
"""Characters to each side of a day within which such a word belongs to it."""
_WEEKS = 31
"""Days that a dateline may lie behind a day which the text spells out."""
_NEAR = 8
"""Sentences between a spelt-out date and 'this year' within which both belong to one story."""


def find_published(
    document: Document, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]
) -> tuple[str, str, Span | None]:
    """(EDTF, rule in words, words that gave it); all empty where nothing tells."""
    given = _ISO.sub(r"\1", document.metadata.published)
    if edtf.valid(given):
        return given, "given in the metadata", None
    stamp = _stamped(document.text, blocks, sentences)
    if stamp is not None and stamp.edtf:
        day = stamp.edtf
        return day, "the date that the article itself bears", Span(stamp.start, stamp.end)
    return _without_year(document.text, blocks, sentences) or _inferred(document.text, blocks, sentences)


def _without_year(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]
) -> tuple[str, str, Span | None] | None:
    """A dateline such as 'RABAT, June 12 (Reuters) -' with the year in which the text spells out a day near it.

    Another day of the same weeks, written with its year, is what a report of that day would name. Nothing is inferred
    where two years have one, where a later year is named, or where that day is one to look back on ('founded', 'ago').
    """
    line = next((b for b in blocks if b.kind == "boilerplate" and b.reason == "dateline"), None)
    found = _MONTH_DAY.search(text, line.start, line.end) if line else None
    if found is None:
        return None
    month, day = month_number((found[1] or found[4]).lower()), int(found[2] or found[3])
    spelt = [date for date in find_dates(text, blocks, sentences, "") if date.rule == SPELT_OUT]
    fits: dict[int, tuple[datetime.date, Timex]] = {}
    for each in spelt:
        sentence = sentences[max(0, _index(sentences, each))]
        around = max(sentence.start, each.start - _AROUND), min(sentence.end, each.end + _AROUND)
        near = edtf.precision(each.edtf) == "day" and not _OF_OLD.search(text, *around)
        span = edtf.bounds(each.edtf) if near else None
        for year in (span[0].year, span[0].year + 1) if span else ():
            own = valid_day(year, month, day)
            if span and own and 0 <= (own - span[0]).days <= _WEEKS:
                fits.setdefault(year, (own, each))
    if len(fits) != 1 or max(_year(each) for each in spelt) > next(iter(fits)):
        return None
    own, each = next(iter(fits.values()))
    rule = (
        f"inferred: the article bears '{found[0]}' and tells of {text[each.start : each.end]}, "
        f"so {own.year} is the likeliest year"
    )
    return f"{own}?", rule, Span(found.start(), found.end())


def _stamped(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> Timex | None:
    """The first spelt-out day of a dateline or a 'Published:' line; an 'updated' one only for want of others."""
    best: Timex | None = None
    for reason in _STAMPS:
        stamps = tuple(block for block in blocks if block.kind == "boilerplate" and block.reason == reason)
        for date in find_dates(text, stamps, sentences, ""):
            if edtf.precision(date.edtf) != "day":
                continue
            block = next(block for block in stamps if block.start <= date.start < block.end)
            if not _LATER.search(text[block.start : date.start]):
                return date
            best = best or date
    return best


def _inferred(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> tuple[str, str, Span | None]:
    """The year after the latest one spelt out as past, where 'this year' stands near it.

    A writer who names 2025 as a year and writes 'this year' in the same story means another one, and it is not before
    2025. That it is the next one is only likely, so two mentions of that year (or 'last year') are asked for.
    """
    if not _THIS_YEAR.search(text):
        return "", "", None
    dates = find_dates(text, blocks, sentences, "")
    spelt = [date for date in dates if date.rule == SPELT_OUT and edtf.precision(date.edtf) in ("year", "month", "day")]
    tenses = _tenses(text, sentences, spelt)
    past = [date for date, tense in zip(spelt, tenses, strict=True) if tense in ("past", "perfect")]
    plans = [date for date, tense in zip(spelt, tenses, strict=True) if tense in ("future", "plan")]
    this_year = [date for date in dates if _THIS_YEAR.search(text, date.start, date.end)]
    if not past or not this_year:
        return "", "", None
    latest = max(_year(date) for date in past)
    mentions = [date for date in past if _year(date) == latest]
    pair = _told_together([date for date in mentions if edtf.precision(date.edtf) != "year"], this_year, sentences)
    supported = len(mentions) > 1 or _LAST_YEAR.search(text) is not None
    contradicted = any(_year(date) <= latest for date in plans)
    if pair is None or not supported or contradicted:
        return "", "", None
    date, other = pair
    rule = (
        f"inferred: the text tells of {text[date.start : date.end]} as past and then writes "
        f"'{text[other.start : other.end]}', so {latest} is not its own year; the next year is the likeliest"
    )
    return f"{latest + 1:04}?", rule, Span(other.start, other.end)


def _told_together(
    exact: list[Timex], this_year: list[Timex], sentences: tuple[Sentence, ...]
) -> tuple[Timex, Timex] | None:
    """The first spelt-out date that a 'this year' follows within a few sentences."""
    for other in this_year:
        before = bisect_left(exact, other.start, key=lambda date: date.start)
        if before and 0 < _index(sentences, other) - _index(sentences, exact[before - 1]) <= _NEAR:
            return exact[before - 1], other
    return None


def _index(sentences: tuple[Sentence, ...], date: Timex) -> int:
    return bisect_right(sentences, date.start, key=lambda sentence: sentence.start) - 1


def _year(date: Timex) -> int:
    span = edtf.bounds(date.edtf)
    assert span is not None
    return span[0].year


def _tenses(text: str, sentences: tuple[Sentence, ...], dates: list[Timex]) -> list[str]:
    """Tense of the verb that governs each date, empty for none. Each sentence is read once."""
    tenses: list[str] = []
    last, verbs = -1, find_verbs("", 0, 0)
    for date in dates:
        at = _index(sentences, date)
        if at != last:
            last, verbs = at, find_verbs(text, sentences[at].start, sentences[at].end) if at >= 0 else ()
        verb = governing(verbs, date.start, date.end)
        tenses.append(verb.tense if verb else "")
    return tenses
