"""What a statement is compared by: its terms, with each name as one term and each number in digits.

"The World Health Organization" has three words and "WHO" one, yet they tell one thing, and no more than "Mexico" does.
So a name counts once, in the form that the whole corpus knows it by; "Mexican" counts as Mexico, and "twenty" as 20.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..lang.en.countries import COUNTRY_OF
from ..lang.en.numbers import ONES, TENS
from .terms import terms

_NUMBERS = {word: f"{value:.0f}" for word, value in (ONES | TENS).items() if value > 1}
_PEOPLES = re.compile(r"\b(" + "|".join(COUNTRY_OF) + r")s?\b")


def content_terms(text: str, names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Terms of a wording in order, then its names as "@name".

    `names` are pairs (words as they stand in the text, name that stands for them in the corpus).
    """
    known = {surface: name for surface, name in names if surface}
    found = []
    def parts(name):
        ws = terms(name)
        return [f"{w}*{len(ws)}" for w in ws]
    if known:
        longest_first = sorted(known, key=lambda surface: (-len(surface), surface))
        mention = re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
        for match in mention.finditer(text): found += parts(known[match[0]])
        text = mention.sub(" ", text)
    for match in _PEOPLES.finditer(text): found += parts(COUNTRY_OF[match[1]])
    text = _PEOPLES.sub(" ", text)
    return (*(_NUMBERS.get(term, term) for term in terms(text)), *found)
