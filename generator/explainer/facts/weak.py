"""Wordings that tell little by themselves, and so stand below those that tell something."""

from __future__ import annotations

import re
from functools import lru_cache

from ..finite import has_finite_verb, may_be_finite
from ..lang.en.facets import FRAME_VERBS
from ..lang.en.glue import BEFORE_A_NOUN, NEVER_LAST, ORDINARY
from ..lang.en.weak import (
    BEGINS_HALF,
    CREDITED,
    FRESH_STARTS,
    IMPRESSIONS,
    OPENS_SENTENCE,
    POINTERS,
    TAKES_CLAUSE,
)
from .listed import any_of
from .statement import Statement
from .terms import event_classes, terms

SHORTEST = 6
"""Words below which a sentence without a figure or a day tells hardly anything."""
_POINTS = re.compile(
    rf"\b(?:this|these|those|such(?: an?)?) (?:[a-z-]+ )?(?:{'|'.join(POINTERS.split())})s?\b", re.IGNORECASE
)
_HALF = re.compile(
    rf"(?:{'|'.join(map(str.capitalize, BEGINS_HALF.split()))})\b[^,]*$"
    r"|(?:In|At|For|With|From|Of|On)\b[^,]{1,40}, (?:which|who|whose|where)\b[^,]*$"
)
_HAS_VERB = "|".join(sorted(OPENS_SENTENCE))
_RUNS_ON = re.compile(
    r"(?<![\w-])(?P<before>[a-z]+) (?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*) (?:" + _HAS_VERB + r")\b"
    r"|\b[A-Za-z][a-z]{2,} (?:(?:" + "|".join(FRESH_STARTS.split()) + r") [a-z]|More than\b|An? \d)"
    rf"|(?<!-)\b(?!(?:{'|'.join(sorted(NEVER_LAST))})\b)[a-z]{{3,}} (?:{'|'.join(sorted(ORDINARY))}) [a-z]"
)
_LEADS_ON = TAKES_CLAUSE | NEVER_LAST | BEFORE_A_NOUN
_FRAME = re.compile(rf"\b(?:{'|'.join(FRAME_VERBS)})\b")
_FEWEST = 3
"""Blanks in the shortest full clause."""
_CLAUSE = re.compile(r"[,;:–—“”\"()]|\b(?:who|which|that)\b")
_CREDIT = re.compile(rf": [A-Z][\w.-]+ [A-Z][\w.-]+, [^.:]{{0,60}}\b(?:{'|'.join(CREDITED.split())})\.?$")
_ASIDE = re.compile(r", (?:which|who|whose|where|home to)\b[^,]*,")
_WHOSE = re.compile(r"(?:[A-Z][\w-]* ){0,3}[A-Z][\w-]*,? (?:his|her|its|their)\b")


def impression(s: Statement) -> bool:
    """Does it tell what something did to those who watched, and neither how much nor when?"""
    return not s.date and not any(q.value is not None for q in s.quantities) and _impresses(s.text)


def points_back(s: Statement) -> bool:
    """Does it hold "this decision" or the like, or open with somebody's "his": is a part of it told elsewhere?"""
    return bool(_POINTS.search(s.text) or _WHOSE.match(s.text))


def half(s: Statement) -> bool:
    """Is it half a sentence: "Because the earlier one was so deadly."?"""
    return bool(_HALF.match(s.text))


def runs_on(s: Statement) -> bool:
    """Are two sentences run together, as where a headline or a caption lost its full stop, or is a credit behind it?"""
    return _runs_on(s.text)


def tells(s: Statement) -> frozenset[str]:
    """Its event classes but those that it names only in an aside: "the city, where many died, ..."."""
    plain = _ASIDE.sub(" ", s.text)
    return s.events if plain == s.text else s.events & event_classes(terms(plain))


def thin(s: Statement) -> bool:
    """Is it too short to tell anything: "Sora also sparked controversy."?"""
    return len(s.text.split()) < SHORTEST and not s.date and not any(q.value is not None for q in s.quantities)


def tells_little(s: Statement) -> bool:
    """Is it worded in one of these ways?"""
    return impression(s) or points_back(s) or half(s) or thin(s) or runs_on(s)


def within(s: Statement, other: Statement) -> bool:
    """Is it a part of the other's passage?"""
    return s.source == other.source and other.start <= s.start and s.end <= other.end


@lru_cache(maxsize=1 << 15)
def _impresses(text: str) -> bool:
    return bool(any_of(IMPRESSIONS).search(text))


@lru_cache(maxsize=1 << 15)
def _runs_on(text: str) -> bool:
    if _CREDIT.search(text):
        return True
    return any(match["before"] is None or _full_before(text, match) for match in _RUNS_ON.finditer(text))


def _full_before(text: str, match: re.Match[str]) -> bool:
    """Does a full clause stand before the name, with a last word that leads on to no name?"""
    before = match["before"]
    if before in _LEADS_ON or may_be_finite(before) or match["name"] == "I":
        return False
    clause = _FRAME.split(_CLAUSE.split(text[: match.end("before")])[-1])[-1]
    return clause.count(" ") >= _FEWEST and has_finite_verb(clause)
