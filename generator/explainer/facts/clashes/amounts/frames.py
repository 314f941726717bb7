"""The frame of a number: what it measures or counts, in which time, beside which words and names.

What comes on top of an earlier count, held before, happens every year or is history has none. People, and those who
are hurt, are told apart with more care (see `disagreements.numbers`), and so is money.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from ....core.edtf import bounds
from ....core.model import Quantity
from ....grammar.money import is_money
from ....grammar.numbers import in_digits
from ....grammar.stems import terms
from ....lang.en import counting
from ....lang.en.measures import EACH, MEASURING, OF_ADVERBS, SAME_MEASURE, SQUARE
from ....lang.en.numbers import PEOPLE
from ....lang.en.words import HARMS
from ...model.reading import Reading
from ...model.statement import Statement

NEAR = 0.04
"""Share of a value within which another is the same, in other units or rounded."""
ABOUT = 0.1
"""How far 'about' and 'some' reach."""
FAR = 60
"""Days between what a statement tells of and its source's date beyond which it is history."""
AGED = 2
"""Years between a year that a statement names and its source's date from which it is history."""
_BESIDE = 70
"""Code points before and behind a number that belong to it, as far as its clause goes."""
_EACH, _SQUARE = re.compile(EACH, re.I), re.compile(SQUARE, re.I)
_ASIDE = re.compile(r"^\s*\([^)]{0,40}\)")
_CLAUSE = re.compile(r"[;:]|, (?:and|but|while|which|who)\b|\b(?:that|which|who|but|while)\b")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_NO_TOTAL, _PART_OF = re.compile(counting.NO_TOTAL), re.compile(counting.PART_OF)
_BEFORE, _USUAL = re.compile(counting.BEFORE, re.I), re.compile(counting.USUAL, re.I)
_OF_A_PLACE = re.compile(
    r"(?:\b(?:town|city|village|suburb|port|base|district|province)\b[^.,;]{0,50}"
    r"|[A-Z][\w’'-]+\s*[-–—,(]\s*(?:\w+ ){0,5})$"
)
"""Before a distance that only tells where a place lies."""
_CLOCK = re.compile(
    r"(?<![\d:.,-])(\d{1,2})(?:[:.]([0-5]\d))?"
    r"(?: ?([ap])\.?m\b\.?| (?:left|to go|to play|remaining|on the clock))(?! \w*[A-Z]{3})"
)
"""'7:42 left', '6:40 p.m.'; where a time zone is named, two clocks do not compare."""
_ABOUT_TIME = re.compile(
    r"\b(?:about|around|approximately|roughly|nearly|(?:shortly|just) (?:after|before)|by|until|before|after)\s$", re.I
)
ABOUT_MINUTES = 30.0
_SHORT = 16
_MAGNITUDE = re.compile(
    r"\b(\d\.\d)[ -]magnitude\b|\bmagnitude (?:of )?(?:at least |about )?(\d\.\d)\b|\b(\d\.\d) on the Richter\b", re.I
)
_PARENT = re.compile(r"\b(?:mother|father|mum|mom|dad)[ -]of[ -]([\w-]+)\b", re.I)
_LENGTHS = frozenset(unit for unit, (measure, _) in SAME_MEASURE.items() if measure == "m")
_UNITS = frozenset(terms(MEASURING))


def frames_of(s: Statement, claims: list[str], text: str) -> Iterator[Reading]:
    """What a statement measures or counts, for each of its claims. `what` is the noun that is counted, or the time in
    which a measure comes anew; `where` the names beside the number."""
    if _history(s):
        return
    yield from _clock(s, claims, text)
    yield from _children(s, claims, text)
    yield from _magnitude(s, claims, text)
    usual = _USUAL.search(s.text) is not None
    for q in s.quantities:
        frame = _frame(q, s, text) if q.value and not is_money(q.unit) and _total(q, s, text) else None
        if frame is None or (usual and not (frame[0] and frame[1])):
            continue
        what, unit, size, end = frame
        low, high = _range(q)
        local, near = _local(q, s, text), _names(q, s, text)
        for claim in claims:
            value = (q.value or 0.0) * size
            yield Reading(what, "", unit, near, low * size, high * size, value, q.bound, q.start, end, local, claim, s)


def _clock(s: Statement, claims: list[str], text: str) -> Iterator[Reading]:
    """At what time something was, or how much was left to play: minutes, with `what` to tell the two apart."""
    for match in _CLOCK.finditer(text, s.start, s.end):
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
        if not (half or match[2]) or hour > (12 if half else 59):
            continue
        value = 60.0 * (hour % 12 + 12 * (half == "p") if half else hour) + minute
        around = _ABOUT_TIME.search(text, max(s.start, match.start() - _SHORT), match.start())
        slack = ABOUT_MINUTES if around else 0.0
        what = "" if half else "left"
        yield from _readings(what, "clock", value, slack, match.start(), match.end(), s, claims, text)


def _children(s: Statement, claims: list[str], text: str) -> Iterator[Reading]:
    """How many somebody has: "a mother of 12"."""
    for match in _PARENT.finditer(text, s.start, s.end):
        number = in_digits(match[1].lower())
        if number.isdigit():
            yield from _readings("child", "", float(number), 0.0, match.start(), match.end(), s, claims, text)


def _magnitude(s: Statement, claims: list[str], text: str) -> Iterator[Reading]:
    """Of the earthquake, not of those after it."""
    for match in _MAGNITUDE.finditer(text, s.start, s.end) if "aftershock" not in s.text.lower() else ():
        value = float(next(filter(None, match.groups())))
        yield from _readings("magnitude", "", value, 0.0, match.start(), match.end(), s, claims, text)


def _readings(
    what: str, unit: str, value: float, slack: float, start: int, end: int, s: Statement, claims: list[str], text: str
) -> Iterator[Reading]:
    span = Quantity(start, end, value)
    local, near = _local(span, s, text), _names(span, s, text)
    for claim in claims:
        yield Reading(what, "", unit, near, value - slack, value + slack, value, "", start, end, local, claim, s)


def _frame(q: Quantity, s: Statement, text: str) -> tuple[str, str, float, int] | None:
    """(what is counted or in which time, unit, how many of that one is, where its words end)"""
    noun = q.counted.split()[-1] if q.counted else ""
    unit, _, per = q.unit.partition("/")
    behind = _ASIDE.sub("", text[q.end : s.end])
    if square := _SQUARE.match(behind):
        unit = "mi²" if "mi" in square[0] else "km²"
    if unit in SAME_MEASURE:
        if _supposed(q, s) or (unit in _LENGTHS and _OF_A_PLACE.search(text, max(s.start, q.start - _BESIDE), q.start)):
            return None
        each = _EACH.match(behind)
        anew = next(filter(None, each.groups())).lower() if each else ""
        measure, size = SAME_MEASURE[unit]
        return per or OF_ADVERBS.get(anew, anew), measure, size, q.end + (square.end() if square else 0)
    if q.unit == "%":
        return "", "%", 1.0, q.end
    if q.unit or not noun or _supposed(q, s) or noun in PEOPLE or noun in HARMS or noun == "age":
        return None
    return noun, "", 1.0, q.end


def _total(q: Quantity, s: Statement, text: str) -> bool:
    """Is it no part of another count, and did it not hold before?"""
    before, behind = text[max(s.start, q.start - _BESIDE) : q.start], text[q.end : q.end + _BESIDE]
    return not (_NO_TOTAL.match(behind) or (q.unit != "%" and _PART_OF.match(behind)) or _BEFORE.search(before))


def _history(s: Statement) -> bool:
    """Does it tell of other years?"""
    now = bounds(s.published) if s.published else None
    then = bounds(s.when) if s.when else None
    if now and then and not s.planned and abs((now[0] - then[1]).days) > FAR:
        return True
    return any(now and abs(now[0].year - int(year)) >= AGED for year in _YEAR.findall(s.text))


def _supposed(q: Quantity, s: Statement) -> bool:
    """Is it told on a condition only, or asked?"""
    around = [p for p in s.propositions if p.start <= q.start <= p.end]
    return bool(around) and min(around, key=lambda p: p.end - p.start).open


def _local(q: Quantity, s: Statement, text: str) -> frozenset[str]:
    """Terms of the words beside the number, in its clause."""
    before = _CLAUSE.split(text[max(s.start, q.start - _BESIDE) : q.start])[-1]
    behind = _CLAUSE.split(text[q.end : min(s.end, q.end + _BESIDE)])[0]
    return frozenset(term for term in terms(before) + terms(behind) if not term[0].isdigit()) - _UNITS


def _names(q: Quantity, s: Statement, text: str) -> frozenset[str]:
    """The names beside the number, speakers left out."""
    around = text[max(s.start, q.start - _BESIDE) : min(s.end, q.end + _BESIDE)]
    return frozenset(n for n in s.names if n != s.said_by and (n in around or n.split()[-1] in around))


def _range(q: Quantity) -> tuple[float, float]:
    value = q.value or 0.0
    if q.high is not None:
        return value, q.high
    if q.bound in ("at-least", "more-than"):
        return value, math.inf
    if q.bound in ("at-most", "less-than"):
        return 0.0, value
    slack = value * (ABOUT if q.approximate else NEAR if q.unit else 0.0)
    return value - slack, value + slack
