"""Reporting verbs and phrases of a sentence, with their speakers. `reported` finds the clause that each reports."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...core.model import Force
from ...grammar.finite import has_finite_verb
from ...grammar.phrases import Word
from ...lang.en import reporting as lexicon
from .cast import Cast
from .governing_verb import SentenceGrammar
from .speakers import after, apposed_person, before, subject_ending_at

_NO_CUE = lexicon.PASSIVE | {"to", "not", "never", "having", "the", "a", "an", "no"}
_PLAIN = frozenset(",-–—")
_JOINED = re.compile(r",\s(?:[\w.'’-]{1,20}\s){1,10}(?:and|or)\s\Z")
"""The first of two who speak: ', police and ...'."""
_NO_NOUN = lexicon.PREPOSITIONS | lexicon.CLAUSE_OPENERS | {"according", "including", "citing", "saying"}
_PAIRED = re.compile(r"(?:[\w.'’-]{1,20}\s){1,5}(?:and|or)\s")
_QUOTED_WITHIN = 12
"""Words between 'quoted' and 'saying'."""
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


def find_cues(text: str, line: list[Word], cast: Cast, grammar: SentenceGrammar) -> list[Cue]:
    """Cues of one sentence, in order. `line` leaves out words inside quotes. Speakers are noted in `cast`."""
    cues: list[Cue] = []
    for index, word in enumerate(line):
        cue = None
        if word.low == "according" and index + 1 < len(line) and line[index + 1].low == "to":
            speaker, stop = after(text, line, index + 1, cast)
            measured = index and not text[line[index - 1].end : word.start].strip() and not cast.can_speak(speaker)
            if speaker and not (measured and not cast.knows(speaker, loose=True)):
                cue = Cue(word.start, line[index + 1].end, index + 1, "said", "source", speaker, word.start, stop, True)
        elif word.low in lexicon.REPORTING_VERBS:
            cue = _verb(text, line, index, cast, cues, grammar)
        if cue and cue.speaker.lower() in lexicon.NOBODY:
            continue
        if cue and cast.is_spot(cue.speaker):
            cue = cue._replace(speaker="")
        if cue:
            cues.append(cue)
            cast.heard(cue.speaker, cue.start)
    return cues


def _verb(text: str, line: list[Word], index: int, cast: Cast, cues: list[Cue], grammar: SentenceGrammar) -> Cue | None:
    word = line[index]
    previous = line[index - 1].low if index else ""
    following = line[index + 1].low if index + 1 < len(line) else ""
    if (
        previous in _NO_CUE
        or previous.endswith("n't")
        or (previous.endswith(("'s", "s'")) and not _contracted(previous))
    ):
        return None
    if word.low in lexicon.ADDRESSING and _tells_a_tale(line, index):
        return None
    if (previous == "that" and text[word.end : word.end + 1] == ",") or following in {"goodbye", "farewell", "sorry"}:
        return None
    if following == "to" and not (word.low in lexicon.SAYING_TO and _named(text, line, index + 2)):
        return None
    if word.low in lexicon.NOUN_LIKE and grammar.subject_end(word.start) < 0:
        return None
    if word.low.endswith("ing"):
        return _participle(text, line, index, cast, cues, grammar)
    verb = lexicon.REPORTING_VERBS[word.low]
    lead = text[max(0, word.start - 3) : word.start].rstrip()[-1:]
    follower = text[line[index + 1].start] if index + 1 < len(line) else ""
    if _joined(line, index):
        speaker = _shared_subject(text, line, index, cast, grammar)
        return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, word.end, False)
    if lead == "," and follower.isupper() and verb.follow == "clause" and word.low not in lexicon.ADDRESSING:
        speaker, stop = after(text, line, index, cast)
        if cast.knows(speaker, loose=True):
            return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, stop, True)
    speaker, subject = before(text, line, index, cast)
    if (subject < 0 and lead == ",") or speaker.partition(" ")[0].lower() in lexicon.PREPOSITIONS:
        speaker, subject = _parsed_subject(text, line, index, cast, grammar)
    if subject >= 0:
        if line[index - 1].low in {"i", "we", "you"}:
            return None
        if word.low in lexicon.NOUN_LIKE and following != "that":
            return None
        if word.low in lexicon.SIGNS and not _witness(text, line, index, speaker, cast):
            return None
        joined = _joint_subject(text, line[0].start, subject) if speaker else -1
        if joined >= 0:
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
    """Where the first of two who say it begins: ', police and residents said'; -1 where there is one."""
    joined = _JOINED.search(text, max(start, subject - _SHARED), subject)
    if joined and not has_finite_verb(joined[0]) and joined[0].split()[1] not in _NO_NOUN:
        return joined.start() + 2
    opening = text[start:subject]
    return start if _PAIRED.fullmatch(opening) and not has_finite_verb(opening) else -1


def _witness(text: str, line: list[Word], index: int, speaker: str, cast: Cast) -> bool:
    """Can this subject say something: somebody, or a report of somebody's?"""
    at = index - 1
    while at > 0 and line[at].low in lexicon.BEFORE_VERB:
        at -= 1
    head = line[at].low
    return head in lexicon.WITNESSES or head in {"he", "she", "they", "we"} or cast.knows(speaker)


def _participle(
    text: str, line: list[Word], index: int, cast: Cast, cues: list[Cue], grammar: SentenceGrammar
) -> Cue | None:
    """'..., saying that', '..., adding: "'; 'Lee was quoted as saying', 'Lee quoted Smith as saying'."""
    word = line[index]
    following = line[index + 1].low if index + 1 < len(line) else ""
    direct = following == "that" or text[word.end : word.end + 3].strip(" ,:")[:1] in {"“", '"'}
    if not (direct or (word.low == "saying" and following)):
        return None
    quoted = _quoted_as(text, line, index, cast)
    if quoted is not None:
        speaker = quoted
    elif cues and not has_finite_verb(text[cues[-1].stop : word.start]):
        speaker = cues[-1].speaker
    else:
        speaker = _subject_of_participle(text, line, index, cast, grammar)
    if not speaker:
        return None
    verb = lexicon.REPORTING_VERBS[word.low]
    return Cue(word.start, word.end, index, verb.force, verb.follow, speaker, word.start, word.end, False)


def _quoted_as(text: str, line: list[Word], index: int, cast: Cast) -> str | None:
    """Who is quoted: the object of 'quoted ... (as) saying', or its subject in the passive; None where nobody is."""
    stop = index - (line[index - 1].low == "as") if index else 0
    for at in range(stop - 1, max(-1, stop - _QUOTED_WITHIN), -1):
        if line[at].low not in lexicon.QUOTING:
            continue
        if at and line[at - 1].low in lexicon.PASSIVE:
            return before(text, line, at, cast)[0]
        object_ = line[stop - 1]
        if object_.low in lexicon.NOMINATIVES:
            return cast.pronoun(lexicon.NOMINATIVES[object_.low], object_.start)
        name = cast.ending_at(object_.end)
        return name.name if name else text[line[at + 1].start : object_.end] if at + 1 < stop else ""
    return None


def _subject_of_participle(text: str, line: list[Word], index: int, cast: Cast, grammar: SentenceGrammar) -> str:
    """Of the nearest clause whose subject can speak; nobody where a relative clause stands between, which it may
    belong to as well."""
    for end, relative in grammar.speakers_before(line[index].start):
        speaker = subject_ending_at(text, line, end, cast)
        if speaker and cast.can_speak(speaker):
            return "" if relative else speaker
        if relative and cast.knows(speaker, loose=True):
            break
    return ""


def _parsed_subject(text: str, line: list[Word], index: int, cast: Cast, grammar: SentenceGrammar) -> tuple[str, int]:
    """(speaker, where the verb begins), by the parse, where something stands between them: 'Reuters, citing Lee, said';
    ('', -1) where the subject cannot speak."""
    end = grammar.subject_end(line[index].start)
    speaker = subject_ending_at(text, line, end, cast) if 0 <= end < line[index].start else ""
    speaker = apposed_person(text, line, end, cast) or speaker
    known = cast.can_speak(speaker) or cast.knows(speaker, loose=True) or grammar.is_named(line[index].start)
    return (speaker, line[index].start) if speaker and known else ("", -1)


def _shared_subject(text: str, line: list[Word], index: int, cast: Cast, grammar: SentenceGrammar) -> str:
    """Of a verb behind 'and': the subject of the nearest clause of the same tense that can speak."""
    for end, _ in grammar.speakers_before(line[index].start):
        speaker = subject_ending_at(text, line, end, cast)
        if speaker and cast.can_speak(speaker):
            return speaker
    return ""


def _named(text: str, line: list[Word], at: int) -> bool:
    """Does somebody follow, as in 'explained to Sky News', and no infinitive?"""
    return at < len(line) and (text[line[at].start].isupper() or line[at].low in lexicon.MEDIA)


def _contracted(word: str) -> bool:
    """'he's said', unlike 'Lee's claim'."""
    return word[:-2] in lexicon.SPEAKER_PRONOUNS


def _tells_a_tale(line: list[Word], index: int) -> bool:
    """'told a story', 'tells the truth': what is told is a noun, and nobody is spoken to."""
    return any(w.low in lexicon.TALES for w in line[index + 1 : index + 4]) and not any(
        w.low in lexicon.CLAUSE_OPENERS or w.low == "that" for w in line[index + 1 : index + 3]
    )
