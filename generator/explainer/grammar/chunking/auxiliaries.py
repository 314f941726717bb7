"""Auxiliaries and adverbs around a verb, by tag and word."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import COMPLEX_PREPOSITIONS, PREPOSITIONS_IN_ING
from .chunk_links import low as word_at
from .model import Tagged

FINITE_TAGS = frozenset({"MD", "VBD", "VBZ", "VBP"})
VERB_TAGS = FINITE_TAGS | {"VB", "VBN", "VBG"}
ADVERBS = frozenset({"RB", "RBR", "RBS"})
NEXT: dict[str, frozenset[str]] = {
    "MD": frozenset({"VB", "VBP"}),
    "TO": frozenset({"VB", "VBP"}),
    "do": frozenset({"VB", "VBP"}),
    "have": frozenset({"VBN", "VBD"}),
    "be": frozenset({"VBG", "VBN", "VBD"}),
    "get": frozenset({"VBN"}),
}
"""Auxiliary -> tags of the verb behind it."""
_CLITICS = {
    "'s": "be",
    "’s": "be",
    "'ve": "have",
    "’ve": "have",
    "'re": "be",
    "’re": "be",
    "'m": "be",
    "’m": "be",
    "'d": "",
    "’d": "",
}


def is_preposition(tokens: Sequence[Tagged], i: int) -> bool:
    """Is the form in -ing at `i` a preposition, or the first word of one: 'following', 'according to'?"""
    if tokens[i].tag != "VBG" or (i and auxiliary(tokens, i - 1) == "be"):
        return False
    return (
        word_at(tokens, i) in PREPOSITIONS_IN_ING
        or (word_at(tokens, i), word_at(tokens, i + 1)) in COMPLEX_PREPOSITIONS
    )


def auxiliary(tokens: Sequence[Tagged], i: int) -> str:
    """The auxiliary at `i`: 'MD', 'TO', 'do', 'have', 'be' or 'get'; '' for another verb."""
    tag, low = tokens[i].tag, word_at(tokens, i)
    if tag in ("MD", "TO"):
        return tag
    if low == "to":
        return "TO"
    lemma = tokens[i].lemma.lower()
    if low in ("'s", "’s"):
        return "have" if lemma == "have" else "be"
    if low in ("'d", "’d"):
        return "have" if lemma == "have" else "MD"
    lemma = _CLITICS.get(low, lemma)
    return lemma if lemma in NEXT else ""


def is_adverb(tokens: Sequence[Tagged], k: int) -> bool:
    """Is the word at `k` an adverb, a negator, or part of 'no longer'?"""
    low, after = word_at(tokens, k), word_at(tokens, k + 1)
    if tokens[k].tag in ADVERBS or low in ("n't", "n’t", "not"):
        return True
    return (low == "no" and after in ("longer", "more")) or (
        low in ("longer", "more") and word_at(tokens, k - 1) == "no"
    )
