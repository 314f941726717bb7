"""A list of words, as `lang` writes it: as a pattern, and looked up in many texts at once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import takewhile

_FIRST = re.compile(r"([^\W\d_][^\W_]*)(\*?)")
_WORD = re.compile(r"\w+")


@cache
def any_of(listed: str) -> re.Pattern[str]:
    """A pattern for any word of a list as `lang` writes it: `*` is any ending, `_` a blank."""
    forms = (re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s+") for word in listed.split())
    bounded = (rf"\b{form}\b" if form[:1].isalpha() else form for form in forms)
    return re.compile("|".join(bounded), re.IGNORECASE)


class Lookup:
    """Texts by their words: a pattern is tried only where the first word of one of its forms stands."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)
        self._holding: dict[str, list[int]] = defaultdict(list)
        for n, text in enumerate(self._texts):
            for word in set(_WORD.findall(text.lower())):
                self._holding[word].append(n)
        self._known = sorted(self._holding)

    def find(self, listed: str) -> Iterator[tuple[int, re.Match[str]]]:
        """(number of the text, first match) for each text that holds a word of the list, in order."""
        pattern = any_of(listed)
        for n in sorted(set().union(*map(self._beginning, listed.split()))):
            if match := pattern.search(self._texts[n]):
                yield n, match

    def _beginning(self, form: str) -> Iterable[int]:
        """Numbers of the texts that hold the first word of a form; all, where it does not begin with a word."""
        first = _FIRST.match(form.lower())
        if first is None:
            return range(len(self._texts))
        word, ending = first.groups()
        if not ending:
            return self._holding.get(word, ())
        begun = takewhile(lambda known: known.startswith(word), self._known[bisect_left(self._known, word) :])
        return [n for known in begun for n in self._holding[known]]
