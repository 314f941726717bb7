"""Wordings that tell little by themselves, and so stand below those that tell something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...grammar.finite import has_finite_verb, may_be_finite
from ...grammar.stems import event_classes, terms
from ...grammar.word_lists import any_of
from ...lang.en.facets import FRAME_VERBS
from ...lang.en.glue import BEFORE_A_NOUN, NEVER_LAST_WORDS, ORDINARY
from ...lang.en.weak import BEGINS_HALF, CREDITED, FRESH_STARTS, IMPRESSIONS, OPENS_SENTENCE, POINTERS, TAKES_CLAUSE
from ..model.statement import Cue, Statement

_WAYS: frozenset[Cue] = frozenset(("impression", "points back", "half", "runs on", "thin"))
SHORTEST = 6
"""Words below which a sentence without a figure or a day tells hardly anything."""
_POINTS = re.compile(
    rf"\b(?:this|these|those|such(?: an?)?) (?:[a-z-]+ )?(?:{'|'.join(POINTERS.split())})s?\b", re.IGNORECASE
)
_HALF = re.compile(
    rf"(?:{'|'.join(map(str.capitalize, BEGINS_HALF.split()))})\b[^,]*$"
    r"|(?:In|At|For|With|From|Of|On)\b[^,]{1,40}, (?:which|who|whose|where)\b[^,]*$"
)
_RELATIVE = re.compile(r"([A-Z][^,;:]{0,80}), (?:which|who|whose|where)\b[^,;]*$")
_HAS_VERB = "|".join(sorted(OPENS_SENTENCE))
_RUNS_ON = re.compile(
    r"(?<![\w-])(?P<before>[a-z]+) (?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*) (?:" + _HAS_VERB + r")\b"
    r"|\b[A-Za-z][a-z]{2,} (?:(?:" + "|".join(FRESH_STARTS.split()) + r") [a-z]|More than\b|An? \d)"
    rf"|(?<!-)\b(?!(?:{'|'.join(sorted(NEVER_LAST_WORDS))})\b)[a-z]{{3,}} (?:{'|'.join(sorted(ORDINARY))}) [a-z]"
)
_LEADS_ON = TAKES_CLAUSE | NEVER_LAST_WORDS | BEFORE_A_NOUN
_FRAME = re.compile(rf"\b(?:{'|'.join(FRAME_VERBS)})\b")
_FEWEST = 3
"""Blanks in the shortest full clause."""
_CLAUSE = re.compile(r"[,;:–—“”\"()]|\b(?:who|which|that)\b")
_CREDIT = re.compile(rf": [A-Z][\w.-]+ [A-Z][\w.-]+, [^.:]{{0,60}}\b(?:{'|'.join(CREDITED.split())})\.?$")
_ASIDE = re.compile(r", (?:which|who|whose|where|home to)\b[^,]*,")
_WHOSE = re.compile(r"(?:[A-Z][\w-]* ){0,3}[A-Z][\w-]*,? (?:his|her|its|their)\b")


def weaknesses(s: Statement) -> Iterator[Cue]:
    """In which of the ways below it is worded."""
    vague = not s.date and not any(q.value is not None for q in s.quantities)
    if vague and any_of(IMPRESSIONS).search(s.text):
        yield "impression"
    if _POINTS.search(s.text) or _WHOSE.match(s.text):
        yield "points back"
    relative = _RELATIVE.match(s.text)
    if _HALF.match(s.text) or (relative and not has_finite_verb(relative[1])):
        yield "half"
    if _runs_on(s.text):
        yield "runs on"
    if vague and len(s.text.split()) < SHORTEST:
        yield "thin"


def impression(s: Statement) -> bool:
    """Does it tell what something did to those who watched, and neither how much nor when?"""
    return "impression" in s.cues


def points_back(s: Statement) -> bool:
    """Does it hold "this decision" or the like, or open with somebody's "his": is a part of it told elsewhere?"""
    return "points back" in s.cues


def half(s: Statement) -> bool:
    """Is it half a sentence: "Because the earlier one was so deadly."?"""
    return "half" in s.cues


def runs_on(s: Statement) -> bool:
    """Are two sentences run together, as where a headline or a caption lost its full stop, or is a credit behind it?"""
    return "runs on" in s.cues


def thin(s: Statement) -> bool:
    """Is it too short to tell anything: "Sora also sparked controversy."?"""
    return "thin" in s.cues


def tells(s: Statement) -> frozenset[str]:
    """Its event classes but those that it names only in an aside: "the city, where many died, ..."."""
    plain = _ASIDE.sub(" ", s.text)
    return s.events if plain == s.text else s.events & event_classes(terms(plain))


def tells_little(s: Statement) -> bool:
    """Is it worded in one of these ways?"""
    return not s.cues.isdisjoint(_WAYS)


def within(s: Statement, other: Statement) -> bool:
    """Is it a part of the other's passage?"""
    return s.source == other.source and other.start <= s.start and s.end <= other.end


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
