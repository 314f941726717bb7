"""Reporting verbs and phrases of a sentence, with their speakers. `reported` finds the clause that each reports."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_CLOSING = _PLAIN | frozenset("\"”’'?!")
"""Before a verb whose subject stands behind it."""
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
            cue = _cue(_Verb(text, line, index, cast, cues, grammar))
        if cue and cue.speaker.lower() in lexicon.NOBODY:
            continue
        if cue and cast.is_spot(cue.speaker):
            cue = cue._replace(speaker="")
        if cue:
            cues.append(cue)
            cast.heard(cue.speaker, cue.start)
    return cues


@dataclass(frozen=True, slots=True)
class _Verb:
    """A word that may be a verb of report, in its sentence."""

    text: str
    line: list[Word]
    index: int
    cast: Cast
    cues: list[Cue]
    """Those before it."""
    grammar: SentenceGrammar

    @property
    def word(self) -> Word:
        return self.line[self.index]

    @property
    def previous(self) -> str:
        return self.line[self.index - 1].low if self.index else ""

    @property
    def following(self) -> str:
        return self.line[self.index + 1].low if self.index + 1 < len(self.line) else ""

    @property
    def lead(self) -> str:
        """The character before the word, blanks aside."""
        return self.text[max(0, self.word.start - 3) : self.word.start].rstrip()[-1:]

    @property
    def kind(self) -> lexicon.ReportingVerb:
        return lexicon.REPORTING_VERBS[self.word.low]

    def cue(self, speaker: str, *, subject: int | None = None, stop: int | None = None, inverted: bool = False) -> Cue:
        """It reports; the subject begins and ends where the verb does unless another place is given."""
        word, kind = self.word, self.kind
        begin, end = word.start if subject is None else subject, word.end if stop is None else stop
        return Cue(word.start, word.end, self.index, kind.force, kind.follow, speaker, begin, end, inverted)


def _cue(verb: _Verb) -> Cue | None:
    if _is_no_report(verb):
        return None
    if verb.word.low.endswith("ing"):
        return _participle(verb)
    if _joined(verb.line, verb.index):
        return verb.cue(_shared_subject(verb))
    if cue := _speaker_right_behind(verb):
        return cue
    speaker, subject = before(verb.text, verb.line, verb.index, verb.cast)
    if (subject < 0 and verb.lead == ",") or speaker.partition(" ")[0].lower() in lexicon.PREPOSITIONS:
        speaker, subject = _parsed_subject(verb)
    return _behind_subject(verb, speaker, subject) if subject >= 0 else _behind_quote(verb)


def _is_no_report(verb: _Verb) -> bool:
    """Is the word a passive, a noun, or a verb that tells no clause here?"""
    text, line, index, word = verb.text, verb.line, verb.index, verb.word
    previous, following = verb.previous, verb.following
    if previous in _NO_CUE or previous.endswith("n't"):
        return True
    if previous.endswith(("'s", "s'")) and not _contracted(previous):
        return True
    if word.low in lexicon.ADDRESSING and _tells_a_tale(line, index):
        return True
    if (previous == "that" and text[word.end : word.end + 1] == ",") or following in {"goodbye", "farewell", "sorry"}:
        return True
    if following == "to" and not (word.low in lexicon.SAYING_TO and _named(text, line, index + 2)):
        return True
    return word.low in lexicon.NOUN_LIKE and verb.grammar.subject_end(word.start) < 0


def _speaker_right_behind(verb: _Verb) -> Cue | None:
    """'..., said Lee', where Lee is known."""
    low, follower = verb.word.low, verb.line[verb.index + 1 : verb.index + 2]
    named = bool(follower) and verb.text[follower[0].start].isupper()
    if verb.lead != "," or not named or verb.kind.follow != "clause" or low in lexicon.ADDRESSING:
        return None
    speaker, stop = after(verb.text, verb.line, verb.index, verb.cast)
    return verb.cue(speaker, stop=stop, inverted=True) if verb.cast.knows(speaker, loose=True) else None


def _behind_subject(verb: _Verb, speaker: str, subject: int) -> Cue | None:
    """'Lee said'; nobody's report where the subject is the writer's own, or cannot say anything."""
    text, low = verb.text, verb.word.low
    if verb.line[verb.index - 1].low in {"i", "we", "you"}:
        return None
    if low in lexicon.NOUN_LIKE and verb.following != "that":
        return None
    if low in lexicon.SIGNS and not _witness(verb.line, verb.index, speaker, verb.cast):
        return None
    joined = _joint_subject(text, verb.line[0].start, subject) if speaker else -1
    if joined >= 0:
        speaker = speaker if verb.cast.knows(speaker) else f"{text[joined:subject]}{speaker}"
        subject = joined
    return verb.cue(speaker, subject=subject)


def _behind_quote(verb: _Verb) -> Cue | None:
    """'"...", said a man who was there'."""
    if verb.lead in _PLAIN and verb.kind.follow != "clause" and verb.word.low not in lexicon.BEHIND:
        return None
    if verb.lead not in _CLOSING:
        return None
    speaker, stop = after(verb.text, verb.line, verb.index, verb.cast)
    return verb.cue(speaker, stop=stop, inverted=True) if speaker else None


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


def _witness(line: list[Word], index: int, speaker: str, cast: Cast) -> bool:
    """Can this subject say something: somebody, or a report of somebody's?"""
    at = index - 1
    while at > 0 and line[at].low in lexicon.BEFORE_VERB:
        at -= 1
    head = line[at].low
    return head in lexicon.WITNESSES or head in {"he", "she", "they", "we"} or cast.knows(speaker)


def _participle(verb: _Verb) -> Cue | None:
    """'..., saying that', '..., adding: "'; 'Lee was quoted as saying', 'Lee quoted Smith as saying'."""
    text, word, cues = verb.text, verb.word, verb.cues
    direct = verb.following == "that" or text[word.end : word.end + 3].strip(" ,:")[:1] in {"“", '"'}
    if not (direct or (word.low == "saying" and verb.following)):
        return None
    speaker = _quoted_as(text, verb.line, verb.index, verb.cast)
    if speaker is None and cues and not has_finite_verb(text[cues[-1].stop : word.start]):
        speaker = cues[-1].speaker
    elif speaker is None:
        speaker = _subject_of_participle(verb)
    return verb.cue(speaker) if speaker else None


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


def _subject_of_participle(verb: _Verb) -> str:
    """Of the nearest clause whose subject can speak; nobody where a relative clause stands between, which it may
    belong to as well."""
    for end, relative in verb.grammar.speakers_before(verb.word.start):
        speaker = subject_ending_at(verb.text, verb.line, end, verb.cast)
        if speaker and verb.cast.can_speak(speaker):
            return "" if relative else speaker
        if relative and verb.cast.knows(speaker, loose=True):
            break
    return ""


def _parsed_subject(verb: _Verb) -> tuple[str, int]:
    """(speaker, where the verb begins), by the parse, where something stands between them: 'Reuters, citing Lee, said';
    ('', -1) where the subject cannot speak."""
    text, line, at, cast = verb.text, verb.line, verb.word.start, verb.cast
    end = verb.grammar.subject_end(at)
    speaker = subject_ending_at(text, line, end, cast) if 0 <= end < at else ""
    speaker = apposed_person(text, line, end, cast) or speaker
    known = cast.can_speak(speaker) or cast.knows(speaker, loose=True) or verb.grammar.is_named(at)
    return (speaker, at) if speaker and known else ("", -1)


def _shared_subject(verb: _Verb) -> str:
    """Of a verb behind 'and': the subject of the nearest clause of the same tense that can speak."""
    for end, _ in verb.grammar.speakers_before(verb.word.start):
        speaker = subject_ending_at(verb.text, verb.line, end, verb.cast)
        if speaker and verb.cast.can_speak(speaker):
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
