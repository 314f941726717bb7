"""Reporting verbs and phrases of a sentence with their speakers, and the clause that each of them reports."""

from __future__ import annotations

from typing import NamedTuple

from ..lang.en import reporting as lexicon
from ..model import Force
from .speakers import Cast, after, before
from .words import Word

_ENDS = ".!?…"
_LOOK = 12
_SUBJECTS = frozenset("there it he she they we".split())
_MEDIA = frozenset(
    "newspaper agency radio television tv conference news briefing reporters magazine website programme show".split()
)
_NO_CUE = lexicon.PASSIVE | {"to", "not", "never", "having", "the", "a", "an", "no"}
_ADDRESSING = frozenset({"told", "tell", "tells", "telling"})
"""Behind them stands who is spoken to."""
_PLAIN = frozenset(",-–—")
_TRIM = ' \t\n\u00a0,;:—–-.!?…"“”'


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


class Reported(NamedTuple):
    start: int
    end: int
    cue: Cue


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
    if lead == "," and follower.isupper() and verb.follow == "clause" and word.low not in _ADDRESSING:
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
    while at > 0 and line[at].low in lexicon.AUXILIARIES:
        at -= 1
    return at > 0 and line[at].low in {"and", "but"} and line[at + 1].low != "all"


def _witness(text: str, line: list[Word], index: int, speaker: str, cast: Cast) -> bool:
    """Can this subject say something: somebody, or a report of somebody's?"""
    at = index - 1
    while at > 0 and line[at].low in lexicon.AUXILIARIES:
        at -= 1
    head = line[at].low
    return head in lexicon.WITNESSES or head in {"he", "she", "they", "we"} or cast.knows(speaker)


def _topic(line: list[Word], index: int, cast: Cast) -> str:
    names = cast.within(line[0].start, line[min(index, 6)].start)
    return next((n.name for n in names if n.kind != "place"), "")


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
    if text[start : min(cue.start, start + _LOOK)].strip(' "“(-–—•'):
        return start, cue.start
    return (cue.stop, end) if text[cue.stop : end].lstrip().startswith(",") else None


def _clause(text: str, start: int, end: int, line: list[Word], cue: Cue) -> tuple[int, int] | None:
    index = cue.word
    lead = text[max(start, cue.subject - _LOOK) : cue.subject].rstrip()
    if cue.inverted:
        return (start, cue.subject) if lead.endswith((",", "-", "–", "—")) else None
    begin = _clause_start(text, end, line, index, cue)
    if begin is not None:
        return begin, end
    tail = [w for w in line[index + 1 : index + _LOOK] if w.end <= end]
    weak = cue.follow == "that" and any(w.low not in lexicon.TIME_WORDS for w in tail)
    if lead.endswith(",") and not weak and (not tail or (len(tail) < 10 and _adverbial(tail[0].low))):
        return start, cue.subject
    return None


def _adverbial(word: str) -> bool:
    return word in lexicon.PREPOSITIONS or word in lexicon.TIME_WORDS


def _clause_start(text: str, end: int, line: list[Word], index: int, cue: Cue) -> int | None:
    """Where the clause behind the verb begins; None where none follows."""
    at = index + 1
    if at >= len(line) or line[at].start >= end or text[line[index].end : line[at].start].strip():
        return None
    word = line[index].low
    told = word in _ADDRESSING
    addressed = told or word in {"warned", "asked", "reminded", "urged", "cautioned"}
    if line[at].low == "out" and at + 1 < len(line):
        at += 1
    if line[at].low == "that":
        return line[at].end
    if line[at].low in {"and", "or", "but"}:
        return None
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


def _addressee(text: str, line: list[Word], at: int) -> int:
    """Index after whom 'told' addresses: 'reporters', 'the BBC', 'Le Parisien newspaper'."""
    stop = at + (line[at].low in {"the", "a", "an", "his", "her", "their", "its"})
    stop += 1
    while stop < len(line) and (text[line[stop].start].isupper() or line[stop].low in _MEDIA) and stop - at < 6:
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
