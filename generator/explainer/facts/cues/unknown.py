"""What is not known: "no date has been given", "it is unclear whether", "declined to say"."""

from __future__ import annotations

import re

from ...grammar.stems import terms
from ...lang.en.certainty import UNKNOWN
from ..model.statement import Statement

_UNKNOWN = re.compile(
    UNKNOWN,
    re.I,
)

_REASON = re.compile(r"\bbecause\b", re.I)


def is_unknown(s: Statement) -> bool:
    """Does the statement say that something is not known or not announced?"""
    return "unknown" in s.cues


def says_unknown(text: str) -> bool:
    """Does the text say so, and not only give it as the reason of something else?"""
    return bool(_UNKNOWN.search(_REASON.split(text)[0]))


def unknown_words(s: Statement) -> set[str]:
    """The terms of the words that say it."""
    return {term for match in _UNKNOWN.finditer(s.text) for term in terms(match[0])}
