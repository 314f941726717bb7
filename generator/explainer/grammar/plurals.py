"""Nouns for our own words on a page: "case" counts cases."""

from __future__ import annotations

from ..lang.en.questions import PLURALS


def plural(noun: str) -> str:
    """The plural of an English noun with what stands before it: 'confirmed case' -> 'confirmed cases'."""
    *before, last = noun.split()
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        many = last[:-1] + "ies"
    else:
        many = PLURALS.get(last, last + ("es" if last.endswith(("s", "x", "ch", "sh")) else "s"))
    return " ".join([*before, many])
