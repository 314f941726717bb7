"""Numbers whose noun stands before them: "1,004 cases and eight have been detected", "20 cases, including two in Ohio".

English leaves out a noun that it has just named. What such a number counts is the noun of the number before it, where
its place shows that it counts at all: in a list of places, before "of them", or as the subject of a passive verb.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...core.model import Quantity
from ...grammar.inflection import singular
from ...lang.en.calendar import MONTHS
from ...lang.en.numbers import BRIDGES, ITSELF, PLACED_BY, QUALIFIERS
from .bounds import qualifiers
from .counted_noun import happens
from .numerals import STARTERS, Numeral, Token, low, numeral

_AUXILIARIES = frozenset("is are was were has have had".split())
_OF_THEM = frozenset("them whom which these those".split())
_LISTING = frozenset("including and with plus , : ( - – —".split())
_JOINING = frozenset("and , which whom".split())
_SCALED = 1e6
"""Behind a number from here on a small one may leave out its scale too: '5 million in Asia and 2 in Europe'."""
_NEAR = 4
"""Tokens within which a number's own noun or qualifier stands."""


def counted_before(
    text: str, line: list[Token], found: list[Quantity], dated: Callable[[int, int], bool]
) -> list[Quantity]:
    """The quantities of one sentence, with those that count what one before them counts.

    `dated` tells whether a stretch of text belongs to a time expression.
    """
    known = {q.start: q for q in found}
    said: Quantity | None = None
    index = behind = 0
    while index < len(line):
        token = line[index]
        index += 1
        number = numeral(line, index - 1) if token.kind == "n" or token.low in STARTERS else None
        quantity = known.get(token.start)
        if said and number and not (quantity and (quantity.counted or quantity.unit)):
            index = number.stop
            end = line[number.stop - 1].end
            noun = "" if dated(token.start, end) else _noun(text, line, number, said, behind)
            if noun:
                approximate, bound = qualifiers(line, number.first, number.stop, number.stop)
                fresh = Quantity(token.start, end, number.value, approximate=approximate, bound=bound)
                known[token.start] = quantity = replace(quantity or fresh, counted=noun)
        if quantity:
            said = quantity if _countable(text, quantity) else said
            index = max(index, next((n for n in range(index, len(line)) if line[n].start >= quantity.end), len(line)))
            behind = index
    return sorted(known.values(), key=lambda q: q.start)


def _countable(text: str, q: Quantity) -> bool:
    """Does it count things, and is no part of a compound as in 'five-star hotels'?"""
    return q.counted not in ("", "age") and not q.unit and text[q.end : q.end + 1] != "-"


def _noun(text: str, line: list[Token], number: Numeral, said: Quantity, behind: int) -> str:
    """What the number counts by the noun of `said`, behind which token `behind` stands; '' where that is open."""
    if number.value is None or number.value % 1 or number.share or said.value is None:
        return ""
    if said.value >= _SCALED and not number.scaled:
        return ""
    back = number.first - 1
    while low(line, back) in BRIDGES:
        back -= 1
    lead, follower, second = low(line, back), low(line, number.stop), low(line, number.stop + 1)
    if follower == "of" and second in _OF_THEM and lead != "but":
        within = number.value <= (said.high or said.value)
        return happens(line, number.stop + 2) or said.counted if within else ""
    if follower in PLACED_BY and lead in _LISTING:
        place = number.stop + 1 + (second == "the")
        placed = place < len(line) and text[line[place].start].isupper() and line[place].low not in MONTHS
        return said.counted if placed else ""
    if follower in _AUXILIARIES and lead in _JOINING and _named(line, said, behind):
        own = next((QUALIFIERS[w.low] for w in line[number.stop : number.stop + _NEAR] if w.low in QUALIFIERS), "")
        return happens(line, number.stop) or f"{own} {said.counted.split()[-1]}".strip()
    return ""


def _named(line: list[Token], said: Quantity, behind: int) -> bool:
    """Does the noun of `said` stand behind its number, and not only in what happens to somebody?"""
    noun = said.counted.split()[-1]
    return any(w.low in ITSELF or singular(w.low) == noun for w in line[behind : behind + _NEAR])
