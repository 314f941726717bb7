"""Which words are, or may be, finite verbs, by themselves: for stretches whose sentences are not known yet.

Whoever has a sentence asks its parse instead.
"""

from __future__ import annotations

import re

from ..lang.en.auxiliaries import AUXILIARIES, PAST_BE, PAST_HAVE
from ..lang.en.tense import NOT_PAST
from ..lang.en.verbs import PAST
from .tagging.lemmas import lemma
from .tagging.tagger import possible_tags

_NOUNS = {"NN", "n"}
_WORD = re.compile(r"[^\W_](?:[\w'’.-]*[\w'’-])?")


def has_finite_verb(text: str) -> bool:
    """Does the text hold a word that is or may be a finite verb? Errs on the side of yes for words in -ed."""
    return any(map(may_be_finite, _WORD.findall(text)))


def may_be_finite(word: str) -> bool:
    """Is the word a verb before all, or a past by its ending? 'May' is the month."""
    return (word != "May" and surely_finite(word.lower().replace("’", "'"))) or is_past(word)


def surely_finite(low: str) -> bool:
    """Is the word, in lower case, a past or a present form that news has as a verb before all?"""
    if low in AUXILIARIES or low in PAST:
        return True
    tags = possible_tags(low)
    if not tags and low.endswith("s"):
        tags = possible_tags(lemma(low, "VBZ"))
    return tags[:1] in (("VBZ",), ("VBP",)) or (tags[:1] == ("VB",) and not _NOUNS & set(tags))


def is_past(word: str) -> bool:
    """Is the word a listed past, or one in -ed that is no name?"""
    low = word.lower()
    listed = low in PAST or low in PAST_BE or low in PAST_HAVE
    return listed or (low.endswith("ed") and len(low) > 3 and word[0].islower() and low not in NOT_PAST)
