"""How near a claim's wording is to the words it cites, and what in it does not follow from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...core.model import FactSheet, Written
from ...grammar.negation import denies
from ...grammar.numbers import VALUES, in_digits
from ..model.ownership import owned

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_BRACKETS = re.compile(r"\[[^\[\]]{0,400}\]")
_NUMBER = re.compile(r"\d[\d.,]*")
_NAMED = re.compile(r"(?<![.!?:\"“”] )(?<!^)\b[A-Z][^\W_]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Wording that its quotes do not bear out."""

    path: str
    entry: str
    message: str
    fault: bool
    """True where the sheet says of the wording what is not so; False where a person should look."""


def how_written(text: str, quotes: Sequence[str]) -> Written:
    """verbatim: the text stands in one quote, but for white space, its first letter's case and a final full stop.
    trimmed: its words, whatever their case, stand in one quote in this order; what is in square brackets may stand in
    another. Else reworded.
    """
    plain = _plain(text)
    if plain and any(plain in folded or plain[:1].swapcase() + plain[1:] in folded for folded in map(_plain, quotes)):
        return "verbatim"
    inserted = [word for part in _BRACKETS.findall(text) for word in _words(part)]
    wanted = _words(_BRACKETS.sub(" ", text))
    known = {word for quote in quotes for word in _words(quote)}
    if wanted and all(word in known for word in inserted) and any(_subsequence(wanted, _words(q)) for q in quotes):
        return "trimmed"
    return "reworded"


def check_wording(sheet: FactSheet) -> tuple[Doubt, ...]:
    """Doubts about the wording of claims, in the order of the sheet. One about a person's entry is never a fault."""
    found = []
    for number, claim in enumerate(sheet.claims):
        quotes = [quote.exact for quote in claim.citations + claim.repeats]
        own = owned(claim)
        really = how_written(claim.text, quotes)
        place = f"claims[{number}].written"
        if really != claim.written and (really == "reworded" or claim.written == "verbatim"):
            message = f"it says {claim.written}, but the wording is {really}"
            found.append(Doubt(place, claim.id, message, not own))
        if really == "reworded" and quotes:
            for message in unsupported(claim.text, [*quotes, *(quote.said_by for quote in claim.citations)]):
                found.append(Doubt(f"claims[{number}].text", claim.id, message, False))
    return tuple(found)


def unsupported(text: str, quotes: Iterable[str]) -> list[str]:
    """What a rewording brings in that its quotes do not hold: numbers, names (so also months and days), denial."""
    source = "\n".join(quotes)
    known = {word.casefold() for word in _WORD.findall(source)}
    known |= {part for word in known for part in re.split(r"['’.,-]", word)}
    numbers = {_number(match) for match in _NUMBER.findall(source)}
    numbers |= {in_digits(word) for word in known if word in VALUES}
    doubts = []
    for match in _NUMBER.findall(text):
        if _number(match) not in numbers:
            doubts.append(f"the number {match} stands in none of its quotes")
    for name in dict.fromkeys(_NAMED.findall(text)):
        if name.casefold() not in known:
            doubts.append(f"the name {name} stands in none of its quotes")
    if denies(text) != denies(source):
        which = "the wording denies what" if denies(text) else "the quotes deny something that"
        doubts.append(f"{which} {'its quotes do not' if denies(text) else 'the wording does not'}")
    return doubts


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _subsequence(wanted: list[str], words: list[str]) -> bool:
    there = iter(words)
    return all(word in there for word in wanted)


def _number(written: str) -> str:
    return written.rstrip(".,").replace(",", "")
