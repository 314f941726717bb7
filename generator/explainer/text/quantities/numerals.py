"""Numbers as digits and words: value, scale and extent, over the tokens of one sentence.

Nothing here knows what is measured. A vague number ('dozens', 'a few hundred million') has an order of magnitude
instead of a value.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...grammar.numbers import VALUES, percentage
from ...lang.en.numbers import FRACTIONS, MULTIPLES_OF_TEN, NO_SHARE_OF, ONES, SCALES, SHORT_SCALES, VAGUE

_TOKEN = re.compile(
    r"(?P<n>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?P<w>(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<s>\S)"
)
_LONGEST = 18
"""Digits of a number that can be an amount; what is longer is a key or noise."""
_FEW = frozenset({"several", "few", "many"})
STARTERS = frozenset(VALUES) | frozenset(VAGUE) | frozenset(SCALES) | {"half", "several", "few", "multi", "third"}
STARTERS |= {"quarter", "multimillion", "multibillion", "a", "an"}


_WHOLES = frozenset({3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 50.0, 100.0, 1000.0})
"""What shares are told of: 'one in five', 'three in 1000'."""
_MEMBERS = frozenset("people children men women".split())
"""Behind 'five out of six', if no other plural does, they tell a share from a mark."""


class Token(NamedTuple):
    """A number, a word (hyphens split it) or one other character. `low` is in lower case."""

    start: int
    end: int
    low: str
    kind: str
    """'n', 'w' or 's'."""


class Numeral(NamedTuple):
    """A number that covers tokens `[first, stop)`."""

    first: int
    stop: int
    value: float | None
    scale: float | None
    """The order of magnitude of a vague number, whose value is None."""
    digits: bool
    scaled: bool
    """A scale word or letter was read."""
    short: bool
    """The scale was a letter behind the digits: it may be a unit after all ('100m')."""
    share: bool
    """A fraction or a ratio ('two-thirds', 'one in five'): `value` is in per cent."""
    fraction: bool = False
    """In words, and so no more exact than these: a third is about 33 per cent."""


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Numbers, words and other characters of a stretch of text, in order."""
    return [
        Token(m.start(), m.end(), m[0].lower().replace("’", "'"), m.lastgroup or "s")
        for m in _TOKEN.finditer(text, start, end)
    ]


def low(line: list[Token], index: int) -> str:
    """The token at `index` in lower case; empty outside the line."""
    return line[index].low if 0 <= index < len(line) else ""


def numeral(line: list[Token], index: int) -> Numeral | None:
    """The number that begins at token `index`, with its scale."""
    token = line[index]
    if token.kind == "n":
        return _ratio(line, index) or _digits(line, index)
    if token.kind != "w" or token.low not in STARTERS:
        return None
    return _vague(line, index) or _fraction(line, index) or _ratio(line, index) or _spelt(line, index)


def _digits(line: list[Token], index: int) -> Numeral | None:
    token = line[index]
    if token.end - token.start > _LONGEST + 6 or len(token.low.replace(",", "")) > _LONGEST:
        return None
    value, stop, short = float(token.low.replace(",", "")), index + 1, False
    if stop < len(line) and line[stop].start == token.end and line[stop].low in SHORT_SCALES:
        return Numeral(index, stop + 1, value * SHORT_SCALES[line[stop].low], None, True, True, True, False)
    after, factor = _scale(line, stop)
    return Numeral(index, after, value * factor, None, True, after > stop, short, False)


def _scale(line: list[Token], index: int) -> tuple[int, float]:
    """(index after the scale words, their product); hyphens may join them to what stands before."""
    factor, stop = 1.0, index
    while True:
        at = stop + (low(line, stop) in {"-", "‑"})
        if low(line, at) not in SCALES or factor * SCALES[low(line, at)] > 1e15:
            return stop, factor
        factor *= SCALES[low(line, at)]
        stop = at + 1


def _spelt(line: list[Token], index: int) -> Numeral | None:
    word = line[index].low
    if word == "half":
        at = index + 1 + (low(line, index + 1) in {"a", "an"})
        stop, factor = _scale(line, at)
        return Numeral(index, stop, factor / 2, None, False, True, False, False) if stop > at else None
    if word in {"a", "an"}:
        stop, factor = _scale(line, index + 1)
        return Numeral(index, stop, factor, None, False, True, False, False) if stop > index + 1 else None
    if word not in VALUES:
        return None
    total, group, stop, scaled = 0.0, 0.0, index, False
    expect = 100.0
    while stop < len(line) and line[stop].kind == "w":
        word = line[stop].low
        if word in VALUES and VALUES[word] < expect:
            group += VALUES[word]
            expect = 10.0 if word in MULTIPLES_OF_TEN else 0.0
            stop += 1
            if (
                word in MULTIPLES_OF_TEN
                and low(line, stop) in {"-", "‑"}
                and 0 < VALUES.get(low(line, stop + 1), 10.0) < 10
            ):
                stop += 1
            continue
        if word in SCALES and SCALES[word] <= 1e12 and word != "dozen":
            factor, scaled = SCALES[word], True
            if factor == 1e2:
                group = (group or 1) * factor
            else:
                total, group = total + (group or 1) * factor, 0.0
            expect = 100.0
            stop += 1
            if low(line, stop) == "and" and low(line, stop + 1) in VALUES:
                stop += 1
            continue
        break
    value = total + group
    if low(line, stop) == "point" and ONES.get(low(line, stop + 1), 10.0) < 10:
        digits = ""
        stop += 1
        while ONES.get(low(line, stop), 10.0) < 10 and len(digits) < _LONGEST:
            digits += str(int(ONES[low(line, stop)]))
            stop += 1
        value += float(f"0.{digits}")
    if [low(line, stop + n) for n in range(3)] == ["and", "a", "half"]:
        value, stop = value + 0.5, stop + 3
    after, factor = _scale(line, stop)
    return Numeral(index, after, value * factor, None, False, scaled or after > stop, False, False)


def _vague(line: list[Token], index: int) -> Numeral | None:
    word, nxt = line[index].low, low(line, index + 1)
    if word in {"multi", "multimillion", "multibillion"}:
        at = index if word != "multi" else index + 1 + (nxt in {"-", "‑"})
        factor = SCALES.get(low(line, at).removeprefix("multi"))
        return Numeral(index, at + 1, None, factor, False, True, False, False) if factor and factor >= 1e3 else None
    if word in _FEW and nxt in SCALES:
        stop, factor = _scale(line, index + 1)
        return Numeral(index, stop, None, factor, False, True, False, False)
    if word not in VAGUE or (word in {"scores", "tens"} and nxt != "of"):
        return None
    factor, stop = VAGUE[word], index + 1
    while low(line, stop) == "and" and low(line, stop + 1) in VAGUE:
        factor, stop = max(factor, VAGUE[low(line, stop + 1)]), stop + 2
    while low(line, stop) == "of" and low(line, stop + 1) in VAGUE and factor * VAGUE[low(line, stop + 1)] < 1e15:
        factor, stop = factor * VAGUE[low(line, stop + 1)], stop + 2
    return Numeral(index, stop, None, factor, False, True, False, False)


def _ratio(line: list[Token], index: int) -> Numeral | None:
    """'4 in 10', 'one out of five', but not 'killed 4 in 10 days' or 'won 4 out of 10 games': a share, in per cent."""
    at = index + 1
    out = low(line, at) == "out" and low(line, at + 1) == "of"
    if out:
        at += 2
    elif low(line, at) in {"in", "of"} and (low(line, at) == "in" or low(line, index - 1) == "every"):
        at += 1
    else:
        return None
    top, bottom = _plain(low(line, index)), _plain(low(line, at))
    follower = low(line, at + 1)
    joined = at + 1 < len(line) and line[at + 1].start == line[at].end and (follower in {"-", "/", ":", "%", "‑"})
    if not 0 < top < bottom or bottom not in _WHOLES or joined or follower in NO_SHARE_OF or follower in SCALES:
        return None
    if (at + 1 < len(line) and line[at + 1].kind == "n") or (out and follower not in _MEMBERS and follower[-1:] != "s"):
        return None
    return Numeral(index, at + 1, percentage(top, bottom), None, False, False, False, True)


def _plain(word: str) -> float:
    """A whole number of digits or in one word; 0 for anything else."""
    return float(word) if word.isascii() and word.isdecimal() and len(word) < 5 else VALUES.get(word, 0.0)


def _fraction(line: list[Token], index: int) -> Numeral | None:
    """'two-thirds of', 'a quarter of', 'half of': a share, in per cent."""
    word, part, top = line[index].low, index, 1.0
    if word in {"a", "an"} or 1 <= ONES.get(word, 0) < 10:
        top = ONES.get(word, 1.0)
        part = index + 1 + (low(line, index + 1) in {"-", "‑"})
    elif word != "half":
        return None
    name = low(line, part)
    bottom = FRACTIONS.get(name) or FRACTIONS.get(name.removesuffix("s"))
    if not bottom or top >= bottom or (low(line, part + 1) != "of"):
        return None
    return Numeral(index, part + 1, percentage(top, bottom), None, False, False, False, True, fraction=True)
