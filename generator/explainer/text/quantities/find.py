"""Numbers with what they measure or count: unit, rate, bound, approximation, range.

The span covers the amount with its currency, scale, unit and rate, not the words that bound it nor the noun it counts.
A number that only names something ('Flight 380', 'Sora 2', 'H1N1', section 12), a time, an ordinal, a score or a list
number is none, and what the dates stage marked stays a date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ...core.model import Name, Quantity, Sentence, Timex
from ...grammar.phrases import vocabulary
from ...lang.en.numbers import COUNTED_EVENTS, MONEY_KINDS, OF_SOME_AGE, ONE_PERSON, PEOPLE, RISES
from ...lang.en.units import CURRENCY_SIGNS
from .bounds import qualifiers
from .counted_noun import Counted, count
from .ellipsis import counted_before
from .not_amounts import names_something, outside_amounts
from .numerals import STARTERS, Numeral, Token, low, numeral, tokens
from .units import Measure, measure, rate

_DIGIT = re.compile(r"\d")
_WORDS = STARTERS - {"a", "an", "few", "several", "many"}
_NONE = Counted("", 0, False)
_SIGNED = frozenset({"°C", "°F", "%", "degree"})
_APART = 5
"""Words between the members of an enumeration."""
_BEFORE_JOINT = CURRENCY_SIGNS | {"%"}
_CLAUSE = frozenset(",;:.()")


def find_quantities(
    text: str, sentences: tuple[Sentence, ...], dates: tuple[Timex, ...], names: tuple[Name, ...]
) -> tuple[Quantity, ...]:
    """Quantities in order, without overlap. What `dates` covers is none, nor is a number inside one of `names`."""
    dated, named = _Marked(dates), _Marked(names)
    found: list[Quantity] = []
    for sentence in sentences:
        if not (_DIGIT.search(text, sentence.start, sentence.end)) and _WORDS.isdisjoint(
            vocabulary(text, sentence.start, sentence.end)
        ):
            continue
        line = tokens(text, sentence.start, sentence.end)
        index, begin = 0, len(found)
        while index < len(line):
            token = line[index]
            number = numeral(line, index) if token.kind == "n" or token.low in STARTERS else None
            if number is None:
                index += 1
                continue
            index = number.stop
            if len(found) > begin and line[number.first].start < found[-1].end:
                continue
            start, end = line[number.first].start, line[number.stop - 1].end
            age = _age(line, number)
            if age:
                found.append(age)
                index = number.stop + 3
            elif not (dated.touch(start, end) or named.touch(start, end) or outside_amounts(text, line, number)):
                quantity, index = _quantity(text, line, number)
                if quantity and not (found and quantity.start < found[-1].end):
                    found.append(quantity)
        found[begin:] = _shared(text, found[begin:])
        if begin < len(found):
            found[begin:] = counted_before(text, line, found[begin:], dated.touch)
    return tuple(found)


class _Marked:
    """Spans of another stage, in order and without overlap, asked whether they touch a stretch of text."""

    def __init__(self, spans: Sequence[Timex | Name]) -> None:
        self._starts = [s.start for s in spans]
        self._ends = [s.end for s in spans]

    def touch(self, start: int, end: int) -> bool:
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._ends[at] > start


def _age(line: list[Token], number: Numeral) -> Quantity | None:
    """'26-year-old', '26 years old': read before the dates are heeded, which call it a duration."""
    at = number.stop
    at += low(line, at) == "-"
    if low(line, at) not in {"year", "years", "yr"} or number.value is None:
        return None
    old = at + 1 + (low(line, at + 1) == "-")
    if low(line, old) not in {"old", "olds"}:
        return None
    return Quantity(line[number.first].start, line[old].end, number.value, "year", counted="age")


def _aged(text: str, line: list[Token], number: Numeral) -> bool:
    """'aged 25 to 45', 'those over 65': a bare number of years of life."""
    back = number.first - 1
    while low(line, back) in {"between", "from", "over", "under", "about", "at", "least"}:
        back -= 1
    if number.value is None or number.value > 120:
        return False
    if low(line, back) in {"aged", "ages", "age"} or (low(line, back) == "of" and low(line, back - 1) == "age"):
        return True
    if (
        low(line, number.first - 1) == "of"
        and low(line, number.first - 2) in ONE_PERSON
        and low(line, number.first - 3) in {"a", "an", "the", "old"}
    ):
        return True
    if low(line, back) in {"died", "dies", "die", "dead"} and low(line, number.first - 1) == "at":
        return True
    if low(line, number.first - 1) == "," and low(line, number.stop) == "," and number.digits and number.first > 1:
        return text[line[number.first - 2].start].isupper()
    return low(line, back) in OF_SOME_AGE and low(line, number.first - 1) in {"over", "under"}


def _shared(text: str, found: list[Quantity]) -> list[Quantity]:
    """In an enumeration the last noun, or event, holds for all: '1,600 and 400 jobs'."""
    for index in range(len(found) - 2, -1, -1):
        here, after = found[index], found[index + 1]
        between = text[here.end : after.start].split()
        if here.unit != after.unit or not after.counted or len(between) > _APART:
            continue
        joined = between and between[-1] in {"and", "or"}
        listed = joined or any(word.endswith(",") for word in between)
        bare = here.counted == "" and joined and len(between) == 1
        if bare or (here.counted in PEOPLE and listed and after.counted in COUNTED_EVENTS):
            found[index] = replace(here, counted=after.counted)
    return found


def _quantity(text: str, line: list[Token], number: Numeral) -> tuple[Quantity | None, int]:
    """(the quantity that begins with `number`, token at which to go on)."""
    upper = _upper(text, line, number)
    last = upper or number
    unit = measure(text, line, last)
    if upper:
        lower_unit = measure(text, line, number)
        unit = unit._replace(start=number.first)
        if lower_unit.money:
            unit = Measure(lower_unit.symbol, lower_unit.start, unit.stop, True)
        elif unit.money and low(line, number.first - 1) in CURRENCY_SIGNS:
            unit = unit._replace(start=number.first - 1)
    if last.short and not unit.money:
        number, last, unit = _letter(text, line, number, last, unit)
    value, high = number.value, upper.value if upper else None
    if upper and value is not None and high is not None and upper.scaled and not number.scaled and value < 1000:
        factor = _factor(text, line, upper)
        value = value * factor
    if upper and high is not None and value is not None and value >= high:
        return None, last.stop
    if not unit.symbol and _aged(text, line, number):
        stop = last.stop
        approximate, bound = qualifiers(line, number.first, stop, stop)
        start, end = line[number.first].start, line[stop - 1].end
        return Quantity(start, end, value, "year", approximate, bound, high, "age"), stop
    per, stop = rate(line, unit.stop) if unit.symbol else ("", unit.stop)
    counted = _counted(text, line, number, unit, stop)
    if not unit.symbol:
        if names_something(text, line, number, last, counted):
            return None, last.stop
        per, _ = rate(line, max(counted.stop, last.stop)) if counted.noun else ("", 0)
    noun = counted.noun or (_money(line, unit.start) if unit.money else "")
    symbol = (unit.symbol or noun) + per if per else unit.symbol
    approximate, bound = qualifiers(line, unit.start, stop, counted.stop)
    begin = line[unit.start].start
    if value is not None and upper is None and unit.symbol in _SIGNED and _negative(text, begin):
        value, begin = -value, begin - 1
    return (
        Quantity(
            begin,
            line[stop - 1].end,
            value,
            symbol,
            approximate or number.scale is not None or number.fraction,
            bound,
            high,
            noun,
            number.scale,
        ),
        stop,
    )


def _negative(text: str, start: int) -> bool:
    return text[start - 1 : start] in {"-", "−"} and (start < 2 or text[start - 2] in " \n(")


def _upper(text: str, line: list[Token], number: Numeral) -> Numeral | None:
    """The upper end of a range that begins with `number`: '200-250', '5 to 10 million', 'between 20 and 30'."""
    if number.value is None or number.share:
        return None
    at = number.stop
    if low(line, at) in _BEFORE_JOINT:
        at += 1
    joint = low(line, at)
    tight = at < len(line) and line[at].start == line[at - 1].end
    if joint == "and":
        lead = low(line, number.first - 1 - (low(line, number.first - 1) in CURRENCY_SIGNS))
        if lead != "between":
            return None
    elif joint == "to":
        if low(line, number.first - 1) == "from" and any(
            low(line, i) in RISES for i in range(max(0, number.first - 8), number.first)
        ):
            return None
    elif joint not in {"-", "‑", "–"} or not (tight or joint == "–"):
        return None
    at += 1
    if low(line, at) in CURRENCY_SIGNS:
        at += 1
    if at >= len(line) or line[at].kind not in "nw":
        return None
    upper = numeral(line, at)
    if upper is None or upper.value is None or upper.share:
        return None
    if low(line, number.stop) == "%" and low(line, upper.stop) not in {"%", "percent", "per"}:
        return None
    low_value = number.value
    if upper.scaled and not number.scaled and low_value < 1000:
        low_value *= _factor(text, line, upper)
    return upper if low_value < upper.value else None


def _factor(text: str, line: list[Token], number: Numeral) -> float:
    """The product of the scale words of a number: 1e6 for '10 million'."""
    bare = numeral(line[: number.first + 1], number.first)
    token = line[number.first]
    if token.kind == "n" and bare and bare.value and number.value:
        return number.value / float(token.low.replace(",", "")) if token.low.strip("0.,") else 1.0
    return 1.0


def _letter(
    text: str, line: list[Token], number: Numeral, last: Numeral, unit: Measure
) -> tuple[Numeral, Numeral, Measure]:
    """Is the 'm' of '50m' a million or metres? A million before something that is counted, else metres."""
    letter = low(line, last.stop - 1)
    if letter != "m" or count(text, line, number.first, last.stop, False).noun:
        return number, last, unit
    metres = [n._replace(value=n.value / 1e6 if n.value and n.short else n.value) for n in (number, last)]
    return metres[0], metres[1], Measure("m", unit.start, unit.stop, False)


def _counted(text: str, line: list[Token], number: Numeral, unit: Measure, stop: int) -> Counted:
    """What is counted, or what stuff a measure is of ('20 tonnes of equipment', '45% of users')."""
    hyphen = low(line, stop) == "-"
    if not unit.symbol:
        return count(text, line, number.first, stop, number.value == 1 or hyphen)
    if low(line, stop) == "of":
        return count(text, line, number.first, stop, True)._replace(people=False)
    if not unit.money:
        return Counted(unit.symbol, stop, False) if unit.symbol == "barrel" else _NONE
    if low(line, stop) == "worth" and low(line, stop + 1) == "of":
        return count(text, line, number.first, stop + 1, True)
    if low(line, stop) == "in" and stop + 1 < len(line) and text[line[stop + 1].start].islower():
        return count(text, line, number.first, stop + 1, True)
    return count(text, line, number.first, stop, True)


def _money(line: list[Token], start: int) -> str:
    """What an amount of money is (cost, fine, loss), by the nearest such word before it in its clause."""
    for index in range(start - 1, max(-1, start - 12), -1):
        word = line[index].low
        if word in _CLAUSE:
            break
        if word in MONEY_KINDS:
            return MONEY_KINDS[word]
    return ""
