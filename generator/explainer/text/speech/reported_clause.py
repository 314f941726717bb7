"""The clause that a reporting verb or phrase reports: behind 'said (that)', before ', Lee said', around 'Lee said,'."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...grammar.finite import has_finite_verb
from ...grammar.numbers import VALUES
from ...grammar.phrases import Word
from ...lang.en import reporting as lexicon
from ...lang.en.numbers import APPROXIMATE, BOUNDS
from .reporting_verbs import Cue

_LOOK = 12
_SUBJECTS = frozenset("there it he she they we".split())
_NUMBER_LEADS = frozenset(APPROXIMATE) | {phrase for phrases in BOUNDS.values() for phrase in phrases}
_QUOTED = re.compile(r",[\"”]\s")
_LONGEST_TAIL, _HEAD = 9, 9
"""Words of a frame's tail ('on Monday in Geneva'), and of the head of a clause that a frame interrupts."""
_TRIM = ' `\t\n\u00a0,;:—–-.!?…"“”'


class Reported(NamedTuple):
    start: int
    end: int
    cue: Cue


def find_reported(text: str, start: int, end: int, line: list[Word], cues: list[Cue]) -> list[Reported]:
    """The clauses that the cues of the sentence `[start, end)` report, in order of their cues."""
    found: list[Reported] = []
    for number, cue in enumerate(cues):
        limit = end
        for later in cues[number + 1 : number + _LOOK]:
            lead = text[max(start, later.subject - _LOOK) : later.subject].rstrip()
            if later.subject > cue.stop and (
                lead.endswith((",", ";", " but", " and", " while", "—")) or later.follow == "source"
            ):
                limit = later.subject
                break
        span = _source(text, start, limit, cue) if cue.follow == "source" else _clause(text, start, limit, line, cue)
        if span:
            begin, stop = _trimmed(text, *span)
            if text.find(" ", begin, stop) >= 0:
                found.append(Reported(begin, stop, cue))
    return found


def _source(text: str, start: int, end: int, cue: Cue) -> tuple[int, int] | None:
    behind = text[cue.stop : end].lstrip().startswith(",")
    if behind and _interrupted(text[start : cue.start]):
        return cue.stop, end
    return (start, cue.start) if text[start : min(cue.start, start + _LOOK)].strip(' "“(-–—•') else None


def _clause(text: str, start: int, end: int, line: list[Word], cue: Cue) -> tuple[int, int] | None:
    index = cue.word
    lead = text[max(start, cue.subject - _LOOK) : cue.subject].rstrip()
    if cue.inverted:
        return (start, cue.subject) if lead.rstrip("\"”’'").endswith((",", "-", "–", "—")) else None
    begin = _clause_start(text, end, line, index, cue)
    if begin is not None:
        return begin, end
    if not lead.endswith(","):
        return None
    tail = _tail(text, [w for w in line[index + 1 : index + _LOOK] if w.end <= end], cue)
    weak = cue.follow == "that" and any(w.low not in lexicon.TIME_WORDS for w in tail)
    if weak or (tail and not _adverbial(tail[0].low)) or len(tail) > _LONGEST_TAIL:
        return None
    closed = tail[-1].end if tail else cue.stop
    if text[closed:end].startswith(",") and _interrupted(text[start : cue.subject]):
        return (closed, end) if cue.speaker else None
    return None if _QUOTED.search(text, start, cue.subject) else (start, cue.subject)


def _interrupted(before: str) -> bool:
    """Is this only the head of what is reported, with the rest behind the frame: 'Ultimately, he said, ...'?"""
    return before.count(" ") <= _HEAD and not has_finite_verb(before)


def _tail(text: str, line: list[Word], cue: Cue) -> list[Word]:
    """The words behind a frame that closes a clause, up to a comma, without those to whom it was told."""
    if text[cue.stop : cue.stop + 1] in (",", ";"):
        return []
    told = text[cue.start : cue.end].lower() in lexicon.ADDRESSING
    begin = _addressee(text, line, 0) if told and line and not _adverbial(line[0].low) else 0
    tail = line[begin:]
    for n, word in enumerate(tail):
        if text[word.end : word.end + 1] in (",", ";"):
            return tail[: n + 1]
    return tail


def _adverbial(word: str) -> bool:
    return word in lexicon.PREPOSITIONS or word in lexicon.TIME_WORDS


def _clause_start(text: str, end: int, line: list[Word], index: int, cue: Cue) -> int | None:
    """Where the clause behind the verb begins; None where none follows."""
    at = index + 1
    if at >= len(line) or line[at].start >= end or text[line[index].end : line[at].start].strip():
        return None
    word = line[index].low
    told = word in lexicon.ADDRESSING
    addressed = told or word in {"warned", "asked", "reminded", "urged", "cautioned"}
    if line[at].low == "out" and at + 1 < len(line):
        at += 1
    if line[at].low == "that":
        return line[at].end
    if line[at].low in {"and", "or", "but"}:
        return None
    if cue.follow == "clause" and _numbered(text, line, at):
        return line[at].start
    if _adverbial(line[at].low) or addressed:
        for step in range(at, min(len(line), at + _LOOK)):
            if line[step].start >= end or line[step].low in _SUBJECTS:
                break
            if line[step].low == "that" and not _punctuated(text, line, at, step):
                return line[step].end
        if told and not _adverbial(line[at].low):
            at = _addressee(text, line, at)
        while at < len(line) and line[at].low in lexicon.TIME_WORDS and line[at].start < end:
            at += 1
        if at >= len(line) or line[at].start >= end or _punctuated(text, line, index, at):
            return None
        if cue.follow == "clause" and line[at].low not in lexicon.PREPOSITIONS:
            return line[at].start
        return line[at].start if cue.follow == "object" and line[at].low not in lexicon.PREPOSITIONS else None
    if cue.follow == "that":
        return _subject_follows(line, at, cue)
    return line[at].start


def _numbered(text: str, line: list[Word], at: int) -> bool:
    """Does a bound and its number open the clause: 'at least 20 people', 'about 75 students'?"""
    length = next((n for n in (2, 1) if " ".join(w.low for w in line[at : at + n]) in _NUMBER_LEADS), 0)
    number = line[at + length].low if length and at + length < len(line) else ""
    return number[:1].isdigit() or number in VALUES


def _addressee(text: str, line: list[Word], at: int) -> int:
    """Index after whom 'told' addresses: 'reporters', 'the BBC', 'Le Parisien newspaper'."""
    stop = at + (line[at].low in {"the", "a", "an", "his", "her", "their", "its"})
    stop += 1
    while (
        stop < len(line)
        and stop - at < 6
        and (text[line[stop].start].isupper() or line[stop].low in lexicon.MEDIA or text[line[stop].start - 1] == ".")
    ):
        stop += 1
    return stop


def _subject_follows(line: list[Word], at: int, cue: Cue) -> int | None:
    """A bare clause behind a weaker verb is sure only where its subject is a pronoun."""
    sure = {"it", "he", "she", "they", "there", "we", "this"}
    return line[at].start if line[at].low in sure and at + 1 < len(line) else None


def _punctuated(text: str, line: list[Word], at: int, stop: int) -> bool:
    return any(c in text[line[at].end : line[stop].start] for c in ',;:—“"')


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    for tail in (" and", " but", " while", " as"):
        if text[start:end].endswith(tail):
            end -= len(tail)
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    inside = text[start:end]
    if text[end : end + 1] == "”" and inside.count("“") > inside.count("”"):
        end += 1
    elif inside.count('"') % 2 and '"' in text[end : end + 2]:
        end = text.index('"', end) + 1
    elif inside.count("“") > inside.count("”") and text[end + 1 : end + 2] == "”":
        end += 2
    return start, end
