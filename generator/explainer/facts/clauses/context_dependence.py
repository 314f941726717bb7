"""How much a clause needs its neighbours to be understood: from 0, not at all, to 1."""

from __future__ import annotations

import re

from ...core.model import Name
from ...grammar.analysis import analyse
from ...grammar.stems import words
from ...lang.en.calendar import DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS
from ...lang.en.cohesion import OF_THE_SPEAKER, OPENS_DEFINITE
from ...lang.en.words import DEPENDENT_OPENERS, PRONOUNS
from .main_verb import leading_clause

_MARKED = re.compile(r"[“\"‘]")
_OPENS_WITH_TIME = re.compile(
    rf"this (?:past |coming |same )?(?:{'|'.join((*WEEKDAYS, *MONTHS, *SEASONS, *UNITS, *DAY_PARTS))})\b", re.I
)
"""It points at no sentence before it: "This past Tuesday, the mayor resigned"."""
_STANDING_FOR = ("he", "she", "they", "it")
_PRONOUN = re.compile(rf"\b(?:{'|'.join(_STANDING_FOR)})\b", re.I)


def context_dependence(
    text: str, names: tuple[str, ...], speaker: str, mentions: tuple[Name, ...], start: int
) -> float:
    """How much a clause needs its neighbours: a pronoun or a bare 'the company' for a subject, no name near it."""
    found = words(text)
    if not found:
        return 1.0
    first_name = mentions[0].start - start if mentions else 10**9
    if found[0] in ("it", "there") and len(found) > 1 and found[1] in ("is", "was", "are", "were", "has") and names:
        return 0.5
    if found[0] in PRONOUNS and (found[0] not in OF_THE_SPEAKER or not speaker) and not _OPENS_WITH_TIME.match(text):
        return 1.0
    if found[0] in OF_THE_SPEAKER and not _MARKED.search(text):
        return 0.8
    if text.lower().startswith(DEPENDENT_OPENERS):
        return 0.6
    if found[0] in OPENS_DEFINITE and first_name > 40:
        return 0.6 if not names else 0.3
    if _led_up_to(text, first_name):
        return 0.7
    if not names:
        return 0.4
    return 0.2 if any(word in ("its", "their", "his", "her") for word in found) and first_name > 60 else 0.0


def _led_up_to(text: str, first_name: int) -> bool:
    """Does a phrase stand before a pronoun as its subject, and no name: "On Thursday, he decided ..."?"""
    if not _PRONOUN.search(text[:first_name]):
        return False
    parse = analyse(text)
    leading = leading_clause(parse)
    subject = parse.clauses[leading].subject if leading is not None else None
    if subject is None or parse.chunks[subject].kind != "pronoun":
        return False
    pronoun = parse.tokens[parse.chunks[subject].head]
    return pronoun.text.lower() in _STANDING_FOR and pronoun.start < first_name
