"""Reporting verbs and phrases of a sentence, with their speakers. `reported` finds the clause that each reports."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...core.model import Force
from ...grammar.finite import has_finite_verb
from ...grammar.phrases import Word
from ...lang.en import reporting as lexicon
from .speakers import Cast, after, before

_NO_CUE = lexicon.PASSIVE | {"to", "not", "never", "having", "the", "a", "an", "no"}
_PLAIN = frozenset(",-–—")
_JOINED = re.compile(r",\s(?:[\w.'’-]{1,20}\s){1,5}(?:and|or)\s\Z")
"""The first of two who speak: ', police and ...'."""
_SHARED = 80
"""Characters in which they stand."""


class Cue(NamedTuple):
    """A reporting verb, or 'according to', with its subject."""

    start: int
    end: int
    word: int
    """Index of its (last) word in the sentence."""
    force: Force
    follow: str
    """'clause', 'that', 'object', or 'source' for 'according to'."""
    speaker: str
    subject: int
    """Where subject and verb begin."""
    stop: int
    """Where verb and subject end."""
    inverted: bool
    """The subject follows the verb."""


def find_cues(text: str, line: list[Word], cast: Cast) -> list[Cue]:
    """Cues of one sentence, in order. `line` leaves out words inside quotes. Speakers are noted in `cast`."""
    cues: list[Cue] = []
    for index, word in enumerate(line):
        cue = None
        if word.low == "according" and index + 1 < len(line) and line[index + 1].low == "to":
            speaker, stop = after(text, line, index + 1, cast)
            if speaker:
                cue = Cue(word.start, line[index + 1].end, index + 1, "said", "source", speaker, word.start, stop, True)
        elif word.low in lexicon.VERBS:
            cue = _verb(text, line, index, cast, cues)
        if cue:
            cues.append(cue)
            cast.heard(cue.speaker)
    return cues


def _verb(text: str, line: list[Word], index: int, cast: Cast, cues: list[Cue]) -> Cue | None:
    word = line[index]
    previous = line[index - 1].low if index else ""
    following = line[index + 1].low if index + 1 < len(line) else ""
    if previous in _NO_CUE or previous.endswith("n't"):
        return None
    if (previous == "that" and text[word.end : word.end + 1] == ",") or following in {
        "to",
        "goodbye",
        "farewell",
        "sorry",
    }:
        return None
    if word.low.endswith("ing"):
        speaker = cues[-1].speaker if cues else _topic(line, index, cast)
        direct = following == "that" or text[word.end : word.end + 3].strip(" ,:")[:1] in {"“", '"'}
        if not (direct or (word.low == "saying" and following)) or not speaker:
            return None
        verb = lexicon.VERBS[word.low]
        return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, word.end, False)
    verb = lexicon.VERBS[word.low]
    lead = text[max(0, word.start - 3) : word.start].rstrip()[-1:]
    follower = text[line[index + 1].start] if index + 1 < len(line) else ""
    if _joined(line, index):
        known = cues[-1] if cues else None
        speaker = known.speaker if known else _topic(line, index, cast)
        return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, word.end, False)
    if lead == "," and follower.isupper() and verb.follow == "clause" and word.low not in lexicon.ADDRESSING:
        speaker, stop = after(text, line, index, cast)
        if cast.knows(speaker, loose=True):
            return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, stop, True)
    speaker, subject = before(text, line, index, cast)
    if subject >= 0:
        if line[index - 1].low in {"i", "we", "you"}:
            return None
        if word.low in lexicon.NOUN_LIKE and following != "that":
            return None
        if word.low in lexicon.SIGNS and not _witness(text, line, index, speaker, cast):
            return None
        if joined := speaker and _joint_subject(text, line[0].start, subject):
            speaker = speaker if cast.knows(speaker) else f"{text[joined:subject]}{speaker}"
            subject = joined
        return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, subject, word.end, False)
    if lead in _PLAIN and verb.follow != "clause" and word.low not in lexicon.BEHIND:
        return None
    if lead in {",", '"', "”", "’", "'", "?", "!", "-", "–", "—"} and not word.low.endswith("ing"):
        speaker, stop = after(text, line, index, cast)
        if speaker:
            return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, stop, True)
    return None


def _joined(line: list[Word], index: int) -> bool:
    """Does the verb share the subject of an earlier one ('... and has said')?"""
    at = index - 1
    while at > 0 and line[at].low in lexicon.BEFORE_VERB:
        at -= 1
    return at > 0 and line[at].low in {"and", "but"} and line[at + 1].low != "all"


def _joint_subject(text: str, start: int, subject: int) -> int:
    """Where the first of two who say it begins: ', police and residents said'; 0 where there is one."""
    joined = _JOINED.search(text, max(start, subject - _SHARED), subject)
    return joined.start() + 2 if joined and not has_finite_verb(joined[0]) else 0


def _witness(text: str, line: list[Word], index: int, speaker: str, cast: Cast) -> bool:
    """Can this subject say something: somebody, or a report of somebody's?"""
    at = index - 1
    while at > 0 and line[at].low in lexicon.BEFORE_VERB:
        at -= 1
    head = line[at].low
    return head in lexicon.WITNESSES or head in {"he", "she", "they", "we"} or cast.knows(speaker)


def _topic(line: list[Word], index: int, cast: Cast) -> str:
    names = cast.within(line[0].start, line[min(index, 6)].start)
    return next((n.name for n in names if n.kind != "place"), "")
