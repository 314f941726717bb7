"""Numbers that are no amounts: names, years, times, versions, telephone and list numbers, scores."""

from __future__ import annotations

from ...grammar.inflection import singular
from ...grammar.numbers import FROM_ONE_TO_TEN
from ...lang.en.numbers import MONTH_NAMES, NUMBERED_THINGS, PEOPLE, YEAR_LEADS
from ...lang.en.units import ATTACHED, CODES, SCALE_LETTERS, TIME_UNITS
from .counted_noun import Counted
from .numerals import Numeral, Token, low

_JOINTS = frozenset("-‑/.:@#_\\=&'’*")
_SUFFIXES = ATTACHED | SCALE_LETTERS
_PLAIN = frozenset(FROM_ONE_TO_TEN.split("|"))


def outside_amounts(text: str, line: list[Token], number: Numeral) -> bool:
    """Is this number part of a name, address, time, version, telephone number, score or list label, by its shape?"""
    first, last = line[number.first], line[number.stop - 1]
    if _time_or_month(line, number):
        return True
    if not number.digits:
        return low(line, number.first - 1) in {"no", "-"} and number.value is not None and not number.scaled
    before = text[first.start - 1] if first.start else " "
    after = text[last.end] if last.end < len(text) else " "
    further = text[last.end + 1] if last.end + 1 < len(text) else " "
    if before.isalnum() or before == "_":
        code = line[number.first - 1]
        return not (text[code.start : code.end] in CODES or text[code.start : code.end] == "Rs")
    if before in _JOINTS and first.start > 1 and not text[first.start - 2].isspace():
        return True
    if before in "#@+":
        return True
    if after == "x" and further.isalnum():
        return True
    if after.isalpha() and low(line, number.stop) not in _SUFFIXES:
        return True
    if after == "G":
        return True
    if (after in "/:@_\\" and further.isalnum() and not further.isalpha()) or after in "'’@_":
        return True
    if after == "." and further.isdigit():
        return True
    if after == "-" and further.isupper():
        return True
    if after == "-" and further.isdigit() and _telephone_or_score(line, number):
        return True
    if first.low.startswith("0") and len(first.low) > 1 and first.low[1].isdigit():
        return True
    bare = first.low.isdigit() and not number.scaled
    if bare and any(
        0 <= n < len(line) and line[n].kind == "n" and line[n].low.isdigit() and abs(line[n].start - edge) < 2
        for n, edge in (
            (number.first - 1, first.start - len(low(line, number.first - 1)) - 1),
            (number.stop, last.end + 1),
        )
    ):
        return True
    if before == "[" and after == "]":
        return True
    return bare and number.first == 0 and ((after in ".)" and not further.isdigit()) or len(line) <= number.stop + 1)


def _telephone_or_score(line: list[Token], number: Numeral) -> bool:
    nxt = line[number.stop + 1] if number.stop + 1 < len(line) else None
    if nxt is None or nxt.kind != "n" or number.value is None:
        return True
    if low(line, number.stop + 2) in {"-", "‑"} and number.stop + 3 < len(line) and line[number.stop + 3].kind == "n":
        return True
    scaled = low(line, number.stop + 2) in {"million", "billion", "thousand", "trillion", "%", "bn", "m"}
    return not scaled and float(nxt.low.replace(",", "")) <= number.value


def _time_or_month(line: list[Token], number: Numeral) -> bool:
    """A day of a month, an hour, or a number of days: the dates stage's business even where it passed it over."""
    follower = low(line, number.stop)
    behind = low(line, number.stop + 1) if follower in {"-", "or", "more", "straight"} else follower
    if follower == "of" and number.value is None:
        behind = low(line, number.stop + 1)
    if singular(behind) in TIME_UNITS and not (behind == "second" or (number.value is None and number.scale is None)):
        return True
    if number.scaled or number.value is None:
        return False
    if number.value <= 31 and (low(line, number.first - 1) in MONTH_NAMES or follower in MONTH_NAMES):
        return True
    if follower in {"am", "pm"} or (follower in {"a", "p"} and low(line, number.stop + 2) == "m"):
        return True
    return follower == "o'clock" or follower in {"gmt", "utc", "bst", "est", "edt"}


def names_something(text: str, line: list[Token], number: Numeral, last: Numeral, counted: Counted) -> bool:
    """Is a number without a unit a year, a label ('Flight 380') or a mere pronoun ('one of')?"""
    first = line[number.first]
    before = low(line, number.first - 1)
    if low(line, last.stop) == "-" and low(line, last.stop + 1) in {"time", "way", "on", "off"}:
        return True
    if before == "in" and low(line, number.first - 2) in {"one", "1"}:
        return True
    if not number.digits and number.value == 1 and not number.scaled:
        if low(line, last.stop) == "of":
            return True
        return not (counted.people or (before in {"only", "just", "least", "exactly"} and counted.noun))
    if number.scaled or number.scale is not None:
        return False
    back = number.first - 1 - (before == ".")
    if first.kind == "w":
        if low(line, back) in NUMBERED_THINGS or (not counted.noun and first.low in _PLAIN):
            return True
        named = text[first.start].isupper() and number.first > 0 and not counted.noun
        return named or (not counted.noun and first.low in _PLAIN and low(line, last.stop) in {"of", "-", "to"})
    plain_integer = first.low.isdigit() and number.value is not None
    if not plain_integer or counted.people:
        return False
    assert number.value is not None
    if 1500 <= number.value <= 2100 and len(first.low) == 4 and (before in YEAR_LEADS or not counted.noun):
        return True
    if low(line, back) in NUMBERED_THINGS or (low(line, back) in PEOPLE and not counted.noun):
        return True
    if back < 0 or line[back].kind != "w" or low(line, number.first - 1) == ".":
        return False
    capital = text[line[back].start].isupper()
    opening = back == 0 or line[back - 1].low in '“"‘:'
    return capital and (not counted.noun or not opening) and before not in {"the", "about", "some", "over"}
