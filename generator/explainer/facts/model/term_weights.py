"""What a statement is compared by: its terms, each with the weight that its word may carry.

"The World Health Organization" has three words and "WHO" one, yet they tell one thing, and no more than "Mexico" does:
a name is written as the whole corpus knows it, and its words share the weight of one. "Mexican" counts as Mexico, and
"twenty" as 20. A word that has near-synonyms gives part of its weight to the set, so that "urged" meets "advised", but
not as closely as itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ...grammar.numbers import VALUES, shares_in_digits
from ...grammar.stems import stem, terms
from ...lang.en.countries import COUNTRY_OF
from ...lang.en.synonyms import SYNONYMS

Content = tuple[tuple[str, float], ...]
"""(term, weight up to 1) in order."""
SHARE = 0.7
"""Weight of a word that has synonyms, and of their set: squared, they come to about one."""
_NUMBERS = {stem(word): f"{value:.0f}" for word, value in VALUES.items() if value > 1}
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_PEOPLES = re.compile(r"\b(" + "|".join(COUNTRY_OF) + r")s?\b")


def content_of(text: str, names: Iterable[tuple[str, str]]) -> Content:
    """The terms of a wording, then those of its names.

    `names` are pairs (words as they stand in the text, name that stands for them in the corpus).
    """
    text = shares_in_digits(_THOUSANDS.sub("", text))
    known = {surface: name for surface, name in names if surface}
    named: list[str] = []
    if known:
        longest_first = sorted(known, key=lambda surface: (-len(surface), surface))
        mention = re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
        named += [known[match[0]] for match in mention.finditer(text)]
        text = mention.sub(" ", text)
    named += [COUNTRY_OF[match[1]] for match in _PEOPLES.finditer(text)]
    plain = [_NUMBERS.get(term, term) for term in terms(_PEOPLES.sub(" ", text))]
    found = [part for term in plain for part in _with_synonyms(term)]
    for name in named:
        parts = terms(name)
        found += [(part, 1 / len(parts)) for part in parts]
    return tuple(found)


@cache
def _sets() -> dict[str, str]:
    """Stem -> "~" and the stem of the word that names its set of synonyms."""
    lines = [[stem(word) for word in line.split()] for line in SYNONYMS]
    return {root: "~" + line[0] for line in lines for root in line}


def _with_synonyms(term: str) -> tuple[tuple[str, float], ...]:
    found = _sets().get(term)
    return ((term, SHARE), (found, SHARE)) if found else ((term, 1.0),)
