"""Units, currencies and rates around a number."""

from __future__ import annotations

from typing import NamedTuple

from ...grammar.inflection import singular
from ...lang.en import units as lexicon
from .numerals import Numeral, Token, low

_HYPHENS = frozenset("-‑")
_SYMBOL_LETTERS = {key[:-1].strip().lower(): key for key in lexicon.SYMBOLS if len(key) > 1 and not key[-1].isalpha()}
_CODES = frozenset(code.lower() for code in lexicon.CODES)
_AGO = frozenset("ago later earlier before after old".split())


class Measure(NamedTuple):
    symbol: str
    """Empty where a bare count."""
    start: int
    """First token of the amount: a currency may stand before the number."""
    stop: int
    """Token after the unit."""
    money: bool


def measure(text: str, line: list[Token], number: Numeral) -> Measure:
    """The unit of a number; `money` where it is a currency."""
    before = _currency_before(text, line, number.first)
    if before:
        symbol, start = before
        stop = number.stop
        word = low(line, stop + (low(line, stop) in _HYPHENS))
        if singular(word) in lexicon.CURRENCY_WORDS:
            stop += 1 + (low(line, stop) in _HYPHENS)
        return Measure(symbol, start, stop, True)
    symbol, stop, money = _after(text, line, number)
    return Measure(symbol, number.first, stop, money)


def rate(line: list[Token], index: int) -> tuple[str, int]:
    """('/day', index after it) for 'per day', 'a day', 'daily' at token `index`; ('', index) where there is none."""
    word, unit = low(line, index), low(line, index + 1)
    if word in lexicon.ADVERBS_PER:
        return "/" + lexicon.ADVERBS_PER[word], index + 1
    if word in _HYPHENS and unit in {"a", "per"} and low(line, index + 2) in _HYPHENS:
        period = low(line, index + 3)
        return ("/" + period, index + 4) if period in lexicon.PER else ("", index)
    if word in {"per", "/"} and unit in lexicon.PER:
        return "/" + ("year" if unit == "annum" else unit), index + 2
    if word in {"a", "an", "each", "every"} and unit in lexicon.A_PER and low(line, index + 2) not in _AGO:
        return "/" + unit, index + 2
    return "", index


def _currency_before(text: str, line: list[Token], first: int) -> tuple[str, int] | None:
    """(ISO code, index of its first token) of a currency sign or code before token `first`."""
    at = first - 1
    if at >= 0 and low(line, at) in _HYPHENS and line[at].end == line[first].start:
        return None
    if at < 0 or line[first].start - line[at].end > 1:
        return None
    sign = text[line[at].start : line[at].end]
    if line[at].kind == "s" and sign in lexicon.SYMBOLS:
        lead = low(line, at - 1)
        if at > 0 and line[at].start - line[at - 1].end <= (len(lead) > 1) and lead in _SYMBOL_LETTERS:
            key = _SYMBOL_LETTERS[lead]
            if key[-1] == sign and text[line[at - 1].start].isupper():
                return lexicon.SYMBOLS[key], at - 1
        return lexicon.SYMBOLS[sign], at
    if line[at].kind == "w" and (sign.upper() == sign and sign.lower() in _CODES):
        return sign, at
    if sign == "Rs":
        return "INR", at
    return None


def _after(text: str, line: list[Token], number: Numeral) -> tuple[str, int, bool]:
    """(symbol, index after the unit, is it money) of what stands behind the number."""
    stop = number.stop
    at = stop + (low(line, stop) in _HYPHENS and line[stop].start == line[stop - 1].end)
    word = low(line, at)
    if number.share:
        return "%", stop, False
    if word in {"%", "percent", "pct"}:
        if low(line, at + 1) in {"point", "points"}:
            return "percentage point", at + 2, False
        return "%", at + 1, False
    if word == "per" and low(line, at + 1) == "cent":
        return "%", at + 2, False
    if at >= len(line):
        return "", stop, False
    written = text[line[at].start : line[at].end]
    adjacent = line[at].start == line[at - 1].end
    if (
        written in lexicon.SYMBOLS
        and line[at].kind == "s"
        and (at + 1 >= len(line) or line[at + 1].kind != "n" or line[at + 1].start > line[at].end)
    ):
        return lexicon.SYMBOLS[written], at + 1, True
    if written.lower() in _CODES and written.isupper():
        return written, at + 1, True
    if word in lexicon.DOLLARS or word in {"new", "hong", "u"}:
        for step in range(1, 5):
            if singular(low(line, at + step)) == "dollar":
                return lexicon.DOLLARS.get(low(line, at + step - 1), "USD"), at + step + 1, True
    two = f"{word if word in {'sq', 'metric'} else singular(word)} {singular(low(line, at + 1))}"
    if two in lexicon.COMPOUND_UNITS:
        return lexicon.COMPOUND_UNITS[two], at + 2, False
    noun = singular(word)
    if word == "km" and low(line, at + 1) == "/" and low(line, at + 2) == "h":
        return "km/h", at + 3, False
    if word == "°" and low(line, at + 1) in {"c", "f"}:
        return "°" + low(line, at + 1).upper(), at + 2, False
    if noun in lexicon.CURRENCY_WORDS and (number.scaled or noun not in lexicon.NEEDS_SCALE):
        if noun == "real" and word != "reais":
            return "", stop, False
        end = at + 1 + (noun == "pound" and low(line, at + 1) == "sterling")
        return lexicon.CURRENCY_WORDS[noun], end, True
    if word == "m" and at == stop:
        return "m", at + 1, False
    if adjacent and at == stop and word not in lexicon.ATTACHED:
        return "", stop, False
    if noun in lexicon.UNIT_SYMBOLS and (
        len(noun) > 2 or (at == stop and word in lexicon.ATTACHED) or noun in {"km", "kg"}
    ):
        if noun in {"time", "stone", "second"} and word == noun:
            return "", stop, False
        return lexicon.UNIT_SYMBOLS[noun], at + 1, False
    return "", stop, False
