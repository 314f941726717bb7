"""What is not known: "no date has been given", "it is unclear whether", "declined to say"."""

from __future__ import annotations

import re
from functools import lru_cache

from .statement import Statement
from .terms import terms

_UNKNOWN = re.compile(
    r"\b(?:not (?:yet |been |immediately )*(?:announced|disclosed|provided|known|clear|confirmed|given|released"
    r"|determined|decided)|unclear|too early to|(?:has|have|had) yet to|declined to (?:say|comment)"
    r"|(?:is|are|was|were|remains?|remained) (?:still |\w+ly )?unknown"
    r"|no (?:word|details|indication))\b",
    re.I,
)

_REASON = re.compile(r"\bbecause\b", re.I)


def is_unknown(s: Statement) -> bool:
    """Does the statement say that something is not known or not announced?"""
    return _says_so(s.text)


@lru_cache(maxsize=1 << 15)
def _says_so(text: str) -> bool:
    """Is it said, and not only given as the reason of something else? Kept, since a statement is compared often."""
    return bool(_UNKNOWN.search(_REASON.split(text)[0]))


def unknown_words(s: Statement) -> set[str]:
    """The terms of the words that say it."""
    return {term for match in _UNKNOWN.finditer(s.text) for term in terms(match[0])}
