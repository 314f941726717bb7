"""Units, currencies and rates around a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...grammar.inflection import singular
from ...lang.en import units as lexicon
from .numerals import Numeral, Token, low
from .participles import is_verb

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


_Unit = tuple[str, int, bool]
"""(symbol, index after the unit, is it money)."""


class _Behind(NamedTuple):
    """What stands behind a number, or behind the hyphen that joins it."""

    text: str
    line: list[Token]
    number: Numeral
    at: int
    """Index of the first token."""
    word: str
    noun: str
    """`word` in the singular."""

    def low(self, step: int) -> str:
        """The token `step` tokens further on."""
        return low(self.line, self.at + step)

    @property
    def hyphened(self) -> bool:
        return self.at > self.number.stop

    @property
    def adjacent(self) -> bool:
        """Nothing stands between the number and the word."""
        return self.line[self.at].start == self.line[self.at - 1].end

    def unit(self, symbol: str, length: int = 1, *, money: bool = False) -> _Unit:
        return symbol, self.at + length, money

    @property
    def bare(self) -> _Unit:
        return "", self.number.stop, False


def _after(text: str, line: list[Token], number: Numeral) -> _Unit:
    """The unit behind the number."""
    stop = number.stop
    at = stop + (low(line, stop) in _HYPHENS and line[stop].start == line[stop - 1].end)
    word = low(line, at)
    behind = _Behind(text, line, number, at, word, singular(word))
    if number.share:
        return "%", stop, False
    rules = _UNITS if at < len(line) else ()
    return next((found for rule in rules if (found := rule(behind))), behind.bare)


def _percent(behind: _Behind) -> _Unit | None:
    if behind.word in {"%", "percent", "pct"}:
        points = behind.low(1) in {"point", "points"}
        return behind.unit("percentage point", 2) if points else behind.unit("%")
    return behind.unit("%", 2) if behind.word == "per" and behind.low(1) == "cent" else None


def _currency_sign(behind: _Behind) -> _Unit | None:
    """'40 €', 'EUR', but no sign that belongs to the number behind it."""
    line, at = behind.line, behind.at
    written = behind.text[line[at].start : line[at].end]
    if written in lexicon.SYMBOLS and line[at].kind == "s":
        follower = line[at + 1] if at + 1 < len(line) else None
        if follower is None or follower.kind != "n" or follower.start > line[at].end:
            return behind.unit(lexicon.SYMBOLS[written], money=True)
    return behind.unit(written, money=True) if written.lower() in _CODES and written.isupper() else None


def _dollars(behind: _Behind) -> _Unit | None:
    """'Australian dollars', 'New Zealand dollars'."""
    if behind.word in lexicon.DOLLARS or behind.word in {"new", "hong", "u"}:
        for step in range(1, 5):
            if singular(behind.low(step)) == "dollar":
                return behind.unit(lexicon.DOLLARS.get(behind.low(step - 1), "USD"), step + 1, money=True)
    return None


def _compound(behind: _Behind) -> _Unit | None:
    """'square miles', 'km/h', '°C'."""
    first = behind.word if behind.word in {"sq", "metric"} else behind.noun
    two = f"{first} {singular(behind.low(1))}"
    if two in lexicon.COMPOUND_UNITS:
        return behind.unit(lexicon.COMPOUND_UNITS[two], 2)
    if behind.word == "km" and behind.low(1) == "/" and behind.low(2) == "h":
        return behind.unit("km/h", 3)
    return behind.unit("°" + behind.low(1).upper(), 2) if behind.word == "°" and behind.low(1) in {"c", "f"} else None


def _currency_word(behind: _Behind) -> _Unit | None:
    noun = behind.noun
    if noun not in lexicon.CURRENCY_WORDS or not (behind.number.scaled or noun not in lexicon.NEEDS_SCALE):
        return None
    if (noun == "real" and behind.word != "reais") or is_verb(behind.text, behind.line, behind.number.first, behind.at):
        return behind.bare
    sterling = noun == "pound" and behind.low(1) == "sterling"
    return behind.unit(lexicon.CURRENCY_WORDS[noun], 1 + sterling, money=True)


def _unit_word(behind: _Behind) -> _Unit | None:
    """'40m', '3 metres', '12 kg'; a short one only right behind the number."""
    word, noun = behind.word, behind.noun
    attached = word in lexicon.ATTACHED and not behind.hyphened
    if word == "m" and not behind.hyphened:
        return behind.unit("m")
    if behind.adjacent and not behind.hyphened and not attached:
        return None
    if noun not in lexicon.UNIT_SYMBOLS or not (len(noun) > 2 or attached or noun in {"km", "kg"}):
        return None
    return None if noun in {"time", "stone", "second"} and word == noun else behind.unit(lexicon.UNIT_SYMBOLS[noun])


_UNITS: tuple[Callable[[_Behind], _Unit | None], ...] = (
    _percent,
    _currency_sign,
    _dollars,
    _compound,
    _currency_word,
    _unit_word,
)
"""The first that knows the words has them; `_Behind.bare` where they are known for no unit."""
