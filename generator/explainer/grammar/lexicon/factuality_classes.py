"""What single words do to the factuality of what they govern, looked up by lemma; the tables are `lang.en.factuality`.

Values are FactBank's: CT+, CT-, PR+, PR-, PS+, PS-, U (Saurí and Pustejovsky 2009).
"""

from __future__ import annotations

from typing import Literal

from ...lang.en.factuality import (
    AFFIRMING,
    CLASSES,
    DENYING,
    FACTUALITY_ADJECTIVES,
    FACTUALITY_NOUNS,
    FACTUALITY_VERBS,
    FactualityClass,
    Follow,
    Value,
)
from ...lang.en.factuality_adverbs import FACTUALITY_ADVERBS, FACTUALITY_MODALS, AdverbClass

Part = Literal["verb", "noun", "adjective"]


_WORDS: tuple[tuple[Part, dict[str, str]], ...] = (
    ("verb", FACTUALITY_VERBS),
    ("noun", FACTUALITY_NOUNS),
    ("adjective", FACTUALITY_ADJECTIVES),
)


def _index() -> dict[tuple[str, Part, Follow], FactualityClass]:
    return {
        (word.replace("_", " "), part, follow): row
        for row in CLASSES
        for part, words in _WORDS
        for word in words.get(row.name, "").split()
        for follow in row.follows
    }


_INDEX = _index()
_ADVERBS = {word.replace("_", " "): row for row in FACTUALITY_ADVERBS for word in row.words.split()}


def factuality_class(lemma: str, part: Part, follow: Follow) -> FactualityClass | None:
    """The class of a word by what it governs, None if it leaves that as it stands.

    `lemma` in lower case, a verb with its particle behind a blank ("turn out"); `follow` is what the word governs
    here: a clause, an infinitive, a gerund, "from" with a gerund, or a noun of content ("denied the claim").

    >>> factuality_class("forget", "verb", "infinitive").affirmed
    'CT-'
    >>> factuality_class("forget", "verb", "clause").affirmed
    'CT+'
    """
    return _INDEX.get((lemma, part, follow))


def first_class(lemma: str, part: Part, follows: tuple[Follow, ...]) -> FactualityClass | None:
    """The first of `follows` for which the word has a class."""
    return next((row for follow in follows if (row := factuality_class(lemma, part, follow))), None)


def denies(row: FactualityClass, negated: bool) -> bool:
    """Does a word of the class say that what somebody holds is not so, or hardly so? "Denied", "did not confirm".

    >>> denies(factuality_class("deny", "verb", "clause"), False)
    True
    >>> denies(factuality_class("proof", "noun", "clause"), True)
    True
    """
    return row.name in (AFFIRMING if negated else DENYING)


def adverb_class(adverb: str) -> AdverbClass | None:
    """The class of an adverb of stance ("reportedly", "no longer"), None if it says nothing of factuality."""
    return _ADVERBS.get(adverb)


def modal_value(modal: str, negated: bool) -> Value | None:
    """What a modal verb makes of its clause, None if the word is no modal verb.

    >>> modal_value("could", negated=True)
    'CT-'
    """
    values = FACTUALITY_MODALS.get(modal)
    return None if values is None else values[negated]
