"""The document creation time (TimeML's DCT): from metadata, a dateline, or inferred from the text.

Relative expressions count from it, so it is never guessed: a year is inferred only where the text's own words make any
other reading strange, and then it carries `?` and says from which words it follows.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from .. import edtf
from ..model import Block, Document, Sentence, Span, Timex
from .dates import find_dates
from .tense import find_verbs, governing
from .timex_reading import SPELT_OUT

_STAMPS = ("published", "dateline", "byline")
_LATER = re.compile(r"updated|modified|retrieved|accessed|archived|expires", re.IGNORECASE)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)T.*")
_THIS_YEAR = re.compile(r"\bthis year\b", re.IGNORECASE)
_LAST_YEAR = re.compile(r"\blast year\b", re.IGNORECASE)
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
    return _inferred(document.text, blocks, sentences)


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
