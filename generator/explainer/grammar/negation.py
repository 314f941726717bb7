"""Negation: its cues, which of them deny the verb, and how far they reach.

One vocabulary (`lang` hedges) for all who ask. The scope of a cue is the words behind it, as in the annotation of the
BioScope corpus, cut to a few: without a parser its end cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..lang.en.hedges import NEGATIONS, NOBODY, NOT_CUES, VERBAL_NEGATIONS

SCOPE = 6
"""Words behind a cue that it can be about."""


def _any_of(phrases: Iterable[str]) -> str:
    """Alternation, longest first."""
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True))


_CONTRACTED = r"n['’]t\b"
_CUE = re.compile(rf"\b(?:(?P<none>{_any_of(NOT_CUES)})|{_any_of(NEGATIONS)})\b(?!-)|{_CONTRACTED}", re.IGNORECASE)
_VERBAL = re.compile(
    rf"\b(?:(?P<none>{_any_of(NOT_CUES)})|{_any_of(VERBAL_NEGATIONS)})\b(?!-)|{_CONTRACTED}", re.IGNORECASE
)
_SUBJECT = re.compile(rf"(?:(?P<none>{_any_of(NOT_CUES)})|{_any_of(NOBODY)})\b", re.IGNORECASE)


def denies(text: str) -> bool:
    """Does the text hold a cue of negation? "Not only" and "no doubt" are none."""
    return next(_cues(text), None) is not None


def scopes(text: str) -> list[str]:
    """The words that each cue of the text can be about, in order.

    >>> scopes("Norland did not close its port, and no ship left.")
    ['close its port, and no ship', 'ship left.']
    """
    return [" ".join(text[cue.end() : cue.end() + 200].split()[:SCOPE]) for cue in _cues(text)]


def denies_verb(text: str, start: int, end: int) -> bool:
    """Is a verb in text[start:end] denied there: "has not", "never", "no longer"?"""
    return any(not cue["none"] for cue in _VERBAL.finditer(text, start, end))


def is_nobody(text: str, start: int) -> bool:
    """Does a subject that is nobody or nothing begin here: "No ship left", "Nothing was found"?"""
    cue = _SUBJECT.match(text, start)
    return cue is not None and not cue["none"]


def _cues(text: str) -> Iterator[re.Match[str]]:
    return (cue for cue in _CUE.finditer(text) if not cue["none"])
