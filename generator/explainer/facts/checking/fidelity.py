"""How near a claim's wording is to the words it cites, and what in it does not follow from them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...core.model import Claim, Doubt, FactSheet, Written
from ..model.ownership import owned
from .borne_out import unsupported

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_CLITIC = re.compile(r"['’](?=(?:s|m|re|ve|ll|d)\b)", re.I)
"""Joins a verb or a genitive to the word before, which a clause cut of the sentence has alone: "he's made, and has
been"."""
_BRACKETS = re.compile(r"\[[^\[\]]{0,400}\]")


def wording_of(claim: Claim) -> Written:
    """How a claim is written, by all its quotes."""
    quotes = (*claim.citations, *claim.repeats)
    return how_written(claim.text, [quote.exact for quote in quotes], [quote.said_by for quote in quotes])


def how_written(text: str, quotes: Sequence[str], speakers: Sequence[str] = ()) -> Written:
    """verbatim: the text stands in one quote, but for white space, its first letter's case and a final full stop.
    trimmed: its words, whatever their case, stand in one quote in this order; what is in square brackets may stand in
    another, or be of the name of who says a quote. Else reworded.
    """
    plain = _plain(text)
    if plain and any(plain in folded or plain[:1].swapcase() + plain[1:] in folded for folded in map(_plain, quotes)):
        return "verbatim"
    inserted = [word for part in _BRACKETS.findall(text) for word in _words(part)]
    wanted = _words(_BRACKETS.sub(" ", text))
    known = {word for known in (*quotes, *speakers) for word in _words(known)}
    if wanted and all(word in known for word in inserted) and any(_subsequence(wanted, _words(q)) for q in quotes):
        return "trimmed"
    return "reworded"


def goes_beyond(claim: Claim) -> bool:
    """Does a wording that is not its quotes' own hold what none of them says?"""
    quotes = [quote.exact for quote in (*claim.citations, *claim.repeats) if quote.stance == "supports"]
    if how_written(claim.text, quotes) == "verbatim":
        return False
    return bool(quotes and _brought_in(claim, quotes))


def check_wording(sheet: FactSheet) -> tuple[Doubt, ...]:
    """Doubts about the wording of claims, in the order of the sheet. One about a person's entry is never a fault."""
    found = []
    for number, claim in enumerate(sheet.claims):
        quotes = [quote.exact for quote in claim.citations + claim.repeats]
        own = owned(claim)
        really = wording_of(claim)
        place = f"claims[{number}].written"
        if really != claim.written and (really == "reworded" or claim.written == "verbatim"):
            message = f"it says {claim.written}, but the wording is {really}"
            found.append(Doubt(place, claim.id, message, not own))
        if quotes and (really == "reworded" or (own and really == "trimmed")):
            for message in _brought_in(claim, quotes):
                found.append(Doubt(f"claims[{number}].text", claim.id, message, False))
    return tuple(found)


def _brought_in(claim: Claim, quotes: list[str]) -> list[str]:
    return unsupported(claim.text, [*quotes, *(quote.said_by for quote in claim.citations)], claim.hedged)


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(_CLITIC.sub(" ", text))]


def _subsequence(wanted: list[str], words: list[str]) -> bool:
    there = iter(words)
    return all(word in there for word in wanted)
