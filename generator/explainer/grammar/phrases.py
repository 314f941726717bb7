"""Words of a sentence and fixed phrases over them: what the lexicon-driven stages have in common.

A phrase is looked up by its first word, so that the cost of a list does not grow with its length; an alternation of
hundreds of phrases in one regular expression tries them all at every word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"(?:[A-Z]\.){2,}|\w+(?:['’\-]\w+)*")
_OTHER = re.compile(r"[^a-z]+")


class Word(NamedTuple):
    """A word with its inner hyphens and apostrophes; `low` is in lower case with straight apostrophes."""

    start: int
    end: int
    low: str


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of a stretch of text, in order."""
    return [Word(*m.span(), m[0].lower().replace("’", "'")) for m in _WORD.finditer(text, start, end)]


@lru_cache(maxsize=512)
def vocabulary(text: str, start: int, end: int) -> frozenset[str]:
    """The runs of ASCII letters of a stretch, in lower case: cheap to make, and enough to pass a sentence over.

    Kept for a while, since each stage asks it of every sentence of an article.
    """
    return frozenset(_OTHER.split(text[start:end].lower()))


class Phrases:
    """Fixed phrases, each with what it stands for. The longest phrase at a place wins."""

    def __init__(self, meaning: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase in sorted(meaning, key=lambda p: (-len(p.split()), p)):
            parts = tuple(phrase.split())
            self._by_first.setdefault(parts[0], []).append((parts, meaning[phrase]))

    @property
    def first_words(self) -> frozenset[str]:
        """Without one of these there is no phrase."""
        return frozenset(self._by_first)

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
