"""How much a clause needs its neighbours to be understood: from 0, not at all, to 1."""

from __future__ import annotations

import re

from ...core.model import Name
from ...grammar.analysis import analyse
from ...grammar.stems import words
from ...lang.en.cohesion import OF_THE_SPEAKER, OPENS_DEFINITE
from ...lang.en.words import DEPENDENT_OPENERS, PRONOUNS
from .main_verb import leading_clause

_MARKED = re.compile(r"[“\"‘]")
_STANDING_FOR = frozenset(("he", "she", "they", "it"))


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
    if found[0] in PRONOUNS and not _opens_with_a_time(text) and (found[0] not in OF_THE_SPEAKER or not speaker):
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


def _opens_with_a_time(text: str) -> bool:
    """Is it "This past Tuesday, ..." or "That night the ...", where the first word stands for nothing?"""
    parse = analyse(text)
    before = 2 if parse.tokens[1:2] and parse.tokens[1].text.lower() == "past" else 0
    return any(chunk.time and chunk.start in (0, before) and chunk.end > 1 for chunk in parse.chunks[:2])


def _led_up_to(text: str, first_name: int) -> bool:
    """Does a phrase stand before a pronoun as its subject, and no name: "On Thursday, he decided ..."?"""
    parse = analyse(text)
    leading = leading_clause(parse)
    subject = parse.clauses[leading].subject if leading is not None else None
    if subject is None or parse.chunks[subject].kind != "pronoun":
        return False
    pronoun = parse.tokens[parse.chunks[subject].head]
    return pronoun.text.lower() in _STANDING_FOR and pronoun.start < first_name
