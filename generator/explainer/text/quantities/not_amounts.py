"""Numbers that are no amounts: names, years, times, versions, telephone and list numbers, scores."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...grammar.inflection import singular
from ...grammar.numbers import FROM_ONE_TO_TEN
from ...lang.en.numbers import MONTH_NAMES, NUMBERED_THINGS, PEOPLE, YEAR_LEADS
from ...lang.en.units import ATTACHED, CODES, SCALE_LETTERS, TIME_UNITS
from .counted_noun import Counted
from .numerals import Numeral, Token, low

_JOINTS = frozenset("-‑/.:@#_\\=&'’*")
_SUFFIXES = ATTACHED | SCALE_LETTERS
_PLAIN = frozenset(FROM_ONE_TO_TEN.split("|"))


class _Shape(NamedTuple):
    """A number in digits and the characters around it; a blank where the text ends."""

    line: list[Token]
    number: Numeral
    before: str
    second_before: str
    after: str
    second_after: str

    @property
    def first(self) -> Token:
        return self.line[self.number.first]

    @property
    def bare(self) -> bool:
        """Nothing but digits."""
        return self.first.low.isdigit() and not self.number.scaled


def outside_amounts(text: str, line: list[Token], number: Numeral) -> bool:
    """Is this number part of a name, address, time, version, telephone number, score or list label, by its shape?"""
    if _time_or_month(line, number):
        return True
    if not number.digits:
        return low(line, number.first - 1) in {"no", "-"} and number.value is not None and not number.scaled
    shape = _shape(text, line, number)
    if shape.before.isalnum() or shape.before == "_":
        code = line[number.first - 1]
        return not (text[code.start : code.end] in CODES or text[code.start : code.end] == "Rs")
    return any(rule(shape) for rule in _NO_AMOUNTS)


def _shape(text: str, line: list[Token], number: Numeral) -> _Shape:
    start, end = line[number.first].start, line[number.stop - 1].end
    around = (text[at] if 0 <= at < len(text) else " " for at in (start - 1, start - 2, end, end + 1))
    return _Shape(line, number, *around)


def _joined_before(shape: _Shape) -> bool:
    """'A-380', '#12', '@2020', '+44'."""
    return (shape.before in _JOINTS and not shape.second_before.isspace()) or shape.before in "#@+"


def _joined_behind(shape: _Shape) -> bool:
    """'80th', '4x4', '1/2', '5G', "747's"."""
    after, further = shape.after, shape.second_after
    if after.isalpha() and low(shape.line, shape.number.stop) not in _SUFFIXES:
        return True
    if (after == "x" and further.isalnum()) or after in ("G", "'", "’", "@", "_"):
        return True
    return after in "/:@_\\" and further.isalnum() and not further.isalpha()


def _version(shape: _Shape) -> bool:
    """'1.2.3'."""
    return shape.after == "." and shape.second_after.isdigit()


def _hyphened(shape: _Shape) -> bool:
    """'737-MAX', a telephone number, a score."""
    if shape.after != "-":
        return False
    further = shape.second_after
    return further.isupper() or (further.isdigit() and _telephone_or_score(shape.line, shape.number))


def _leading_zero(shape: _Shape) -> bool:
    return shape.first.low.startswith("0") and shape.first.low[1:2].isdigit()


def _among_numbers(shape: _Shape) -> bool:
    """Right beside other bare digits, as the parts of a telephone number are."""
    line, number = shape.line, shape.number
    beside = (
        (number.first - 1, shape.first.start - len(low(line, number.first - 1)) - 1),
        (number.stop, line[number.stop - 1].end + 1),
    )
    return shape.bare and any(
        0 <= n < len(line) and line[n].kind == "n" and line[n].low.isdigit() and abs(line[n].start - edge) < 2
        for n, edge in beside
    )


def _note(shape: _Shape) -> bool:
    """'[3]'."""
    return shape.before == "[" and shape.after == "]"


def _label(shape: _Shape) -> bool:
    """Of a list: '3.' or '3)' at the beginning, or a number alone."""
    if not shape.bare or shape.number.first:
        return False
    return (shape.after in ".)" and not shape.second_after.isdigit()) or len(shape.line) <= shape.number.stop + 1


_NO_AMOUNTS: tuple[Callable[[_Shape], bool], ...] = (
    _joined_before,
    _joined_behind,
    _version,
    _hyphened,
    _leading_zero,
    _among_numbers,
    _note,
    _label,
)


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
