"""What a present or a perfect tells that bears no date: how a case stands, what goes on, what takes up the news.

A general truth ('the plane has two decks') shows none of these signs, and keeps no day.
"""

from __future__ import annotations

import re

from ...grammar.tense import VerbGroup
from ...lang.en.auxiliaries import PRESENT_BE
from ...lang.en.calendar import ORDINALS
from ...lang.en.tense import ANAPHORIC_NEWS, STANDING, STATES
from .scene import Scene

_STATE = re.compile(rf" (?:\w+ )?(?:{'|'.join(STATES)})\b")
_LONG = re.compile(r"\b(?:long|always|never|often|repeatedly|in the past|for (?:years|decades|months)|since)\b")
_ROW = re.compile(
    rf" (?:only |just )?the (?:latest|{'|'.join(list(ORDINALS)[1:])}|\d+(?:nd|rd|th))\b"
    r"(?! (?:\w+est|most)\b)"
)
_NOW = re.compile(r"\b(?:[Nn]ow|[Ss]till|[Cc]urrently|[Aa]lready|[Aa]t present|[Tt]hese days)\b")


def stands(text: str, main: VerbGroup) -> bool:
    """'is charged with', 'is dead', 'are close to a deal': how a case stands, and what is thought of it."""
    first, *rest = text[main.start : main.end].lower().split()
    standing = bool(rest) and rest[-1] in STANDING
    return first in PRESENT_BE and (standing or _STATE.match(text, main.end) is not None)


def speaks_of_now(scene: Scene, i: int) -> bool:
    """'now', 'still', 'currently'."""
    sentence = scene.sentences[i]
    return _NOW.search(scene.text, sentence.start, sentence.end) is not None


def has_long_been(scene: Scene, i: int) -> bool:
    """'have long assumed', 'has been shut since May': what began before, and holds."""
    sentence = scene.sentences[i]
    return _LONG.search(scene.text, sentence.start, sentence.end) is not None


def of_a_row(scene: Scene, i: int, main: VerbGroup) -> bool:
    """'The raid is the latest to ...', 'It is the third such death', 'It comes a day after': one more of its kind."""
    sentence = scene.sentences[i]
    if _ROW.match(scene.text, main.end, sentence.end) and main.word in PRESENT_BE:
        return True
    opening = scene.text[sentence.start : sentence.start + 24].lower().split()[:2]
    return opening in (["it", "comes"], ["it", "follows"])


def points_back(scene: Scene, i: int) -> bool:
    """'This brings ...', 'The move comes after ...'."""
    sentence = scene.sentences[i]
    words = scene.text[sentence.start : min(sentence.end, sentence.start + 60)].lower().split()[:4]
    if not words or words[0] not in ("this", "these", "the", "that"):
        return False
    stative = scene.verbs[i][0].word in ("is", "are", "'s", "’s")
    return not ANAPHORIC_NEWS.isdisjoint(words[1:]) or (not stative and words[0] != "the" and len(words) > 1)
