"""Words of a sentence and fixed phrases over them: what the lexicon-driven stages have in common.

A phrase is looked up by its first word, so that the cost of a list does not grow with its length; an alternation of
hundreds of phrases in one regular expression tries them all at every word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_WORD = re.compile(r"(?:[A-Z]\.){2,}|\w+(?:['’\-]\w+)*")


class Word(NamedTuple):
    """A word with its inner hyphens and apostrophes; `low` is in lower case with straight apostrophes."""

    start: int
    end: int
    low: str


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of a stretch of text, in order."""
    return [Word(m.start(), m.end(), m[0].lower().replace("’", "'")) for m in _WORD.finditer(text, start, end)]


class Phrases:
    """Fixed phrases, each with what it stands for. The longest phrase at a place wins."""

    def __init__(self, meaning: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase in sorted(meaning, key=lambda p: (-len(p.split()), p)):
            parts = tuple(phrase.split())
            self._by_first.setdefault(parts[0], []).append((parts, meaning[phrase]))

    @classmethod
    def of(cls, phrases: Iterable[str], meaning: str) -> Phrases:
        return cls(dict.fromkeys(phrases, meaning))

    def at(self, line: list[Word], index: int) -> tuple[int, str] | None:
        """(index after the phrase that begins at word `index`, its meaning), or None.

        Words of a phrase are one character apart: punctuation between them breaks it.
        """
        for parts, meaning in self._by_first.get(line[index].low, ()):
            stop = index + len(parts)
            if len(parts) == 1 or (
                stop <= len(line)
                and all(
                    line[index + n].low == parts[n] and line[index + n].start == line[index + n - 1].end + 1
                    for n in range(1, len(parts))
                )
            ):
                return stop, meaning
        return None

    def ending(self, line: list[Word], stop: int, longest: int = 4) -> tuple[int, str] | None:
        """(index of the first word, meaning) of the longest phrase that ends right before word `stop`, or None."""
        for index in range(max(0, stop - longest), stop):
            found = self.at(line, index)
            if found and found[0] == stop:
                return index, found[1]
        return None
