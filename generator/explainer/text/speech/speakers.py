"""Who speaks: the subject of a reporting verb, before it or behind it, with pronouns traced to the last name."""

from __future__ import annotations

from itertools import pairwise

from ...grammar.phrases import Word
from ...lang.en import reporting as lexicon
from ...lang.en.calendar import MONTHS
from ...lang.en.names import TITLE_PARTS, TITLES
from ...lang.en.reporting import ENDS_ED, NO_HEAD
from .cast import Cast

_PHRASE = 16
_FOLLOWING = 10
_TITLED = TITLES | TITLE_PARTS | {"the"}
_NO_SUBJECT = lexicon.PREPOSITIONS | lexicon.CLAUSE_OPENERS | {"not", "to"}
_NO_START = lexicon.CLAUSE_OPENERS | lexicon.TIME_WORDS
_FINITE = lexicon.PASSIVE - {"being"} | lexicon.FINITE_OR_PRONOUN
"""Show that a stretch is a clause, and no noun phrase."""
_CONTRACTED = ("n't", "'ve", "'re", "'d", "'ll", "let's", "i'm")
_NO_PERSON = lexicon.PREPOSITIONS - {"over", "under", "about", "near"} | lexicon.NO_PERSON_WORDS
"""Begin no speaker, unlike 'over 40 residents'."""
_RELATIVE = frozenset({"who", "whom", "whose"})
_MONTHS = frozenset(MONTHS)
_STOPS = frozenset(',;:—–()“”".!?')
_BREAKS = frozenset(',;:—–()“”"')


def before(text: str, line: list[Word], verb: int, cast: Cast) -> tuple[str, int]:
    """(speaker, offset at which the subject begins) of the verb at word `verb`; ('', -1) where no subject is seen."""
    at = verb - 1
    while at >= 0 and (line[at].low in lexicon.BEFORE_VERB or line[at].low.endswith("ly")) and _tight(text, line, at):
        at -= 1
    while at >= 0 and line[at].low in lexicon.TIME_WORDS and _tight(text, line, at):
        at -= 1
    if at < 0:
        return "", -1
    gap = text[line[at].end : line[at + 1].start]
    if "," in gap and gap.strip() == ",":
        return _appositive(text, line, at, cast)
    if gap.strip() == ")":
        close = at
        while at >= 0 and close - at < _PHRASE and "(" not in text[line[at - 1].end if at else 0 : line[at].start]:
            at -= 1
        at -= 1
        if at < 0:
            return "", -1
    elif gap.strip() not in {"", "."} or not _tight(text, line, at, allow=".)"):
        return "", -1
    return _subject(text, line, at, cast)


def _tight(text: str, line: list[Word], at: int, allow: str = "") -> bool:
    gap = text[line[at].end : line[at + 1].start].strip() if at + 1 < len(line) else ""
    return gap == "" or (bool(allow) and gap in allow)


def _subject(text: str, line: list[Word], at: int, cast: Cast) -> tuple[str, int]:
    """The noun phrase that ends with word `at`."""
    word = line[at]
    name = cast.ending_at(word.end)
    if word.low in lexicon.SPEAKER_PRONOUNS and not name:
        if word.low == "who":
            name = cast.ending_at(line[at - 1].end) if at else None
            return (name.name, name.start) if name else ("", word.start)
        return cast.pronoun(word.low, word.start), word.start
    begin = _phrase_start(text, line, at)
    phrase = text[line[begin].start : word.end]
    if name:
        lead = [w.low for w in line[begin : at + 1] if w.start < name.start]
        if "and" in lead:
            return phrase, line[begin].start
        if name.kind == "person" and not (lead and lead[-1] in lexicon.PREPOSITIONS):
            return name.name, line[begin].start
        if not (lead and lead[-1] in lexicon.PREPOSITIONS) and not any(w in lexicon.PREPOSITIONS for w in lead[:-1]):
            return name.name, line[begin].start
        if lead and lead[0] in {"in", "at", "on"}:
            return name.name, name.start
        first = next(iter(cast.within(line[begin].start, name.start)), None)
        if first and all(w.low in _TITLED for w in line[begin:at] if w.start < first.start):
            behind = next((w for w in line[begin:at] if w.start >= first.end), None)
            if behind and behind.low in lexicon.PREPOSITIONS:
                return first.name, line[begin].start
        return phrase, line[begin].start
    words = phrase.lower().split()
    if len(words) >= _PHRASE:
        return "", line[begin].start
    if len(words) == 2 and words[0] == "the" and words[1] in lexicon.GENERIC_ACTORS:
        return cast.body(line[0].start, word.start) or phrase, line[begin].start
    if word.low in _NO_SUBJECT:
        return "", -1
    return phrase if _speaks(words) else "", line[begin].start


def subject_ending_at(text: str, line: list[Word], end: int, cast: Cast) -> str:
    """Who is meant by the noun phrase whose last word ends at offset `end`; empty where no such word is in `line`."""
    at = next((n for n, word in enumerate(line) if word.end >= end), -1)
    return _subject(text, line, at, cast)[0] if at >= 0 and line[at].start < end else ""


def apposed_person(text: str, line: list[Word], end: int, cast: Cast) -> str:
    """Lee in 'Ann Lee, Curator of Birds', for the offset at which 'Curator' or 'Birds' ends; empty for none."""
    at = next((n for n, word in enumerate(line) if word.end >= end), -1)
    begin = _piece_start(text, line, at) if at > 0 else 0
    name = cast.ending_at(line[begin - 1].end) if begin else None
    return name.name if name and name.kind == "person" else ""


def _speaks(words: list[str]) -> bool:
    """Could this phrase, in lower-case words, be somebody: no clause ('what I should'), no time, no place?"""
    bare = [word.strip("“”\"'‘’.,").replace("’", "'") for word in words]
    if not bare or bare[0] in _NO_PERSON or bare[-1] in NO_HEAD or bare[-1] in lexicon.CLAUSE_OPENERS:
        return False
    if bare[-1] in lexicon.PREPOSITIONS or bare[-1] in _MONTHS or bare[-1].endswith("wards"):
        return False
    if len(bare) > 1 and bare[-1].endswith("ed") and bare[-2].isalpha() and bare[-1] not in ENDS_ED:
        return False
    tried = any(one.endswith("ed") and two == "to" for one, two in pairwise(bare))
    return not tried and not any(word in _FINITE or ("'" in word and word.endswith(_CONTRACTED)) for word in bare)


def _phrase_start(text: str, line: list[Word], at: int) -> int:
    begin = at
    while begin > 0 and at - begin < _PHRASE:
        gap = text[line[begin - 1].end : line[begin].start]
        joins = line[begin - 1].low == "and" and begin > 1 and text[line[begin - 2].start].isupper()
        joins = joins and (text[line[begin].start].isupper() or line[begin].low == "the")
        thousands = gap == "," and line[begin - 1].low.isdecimal() and line[begin].low.isdecimal()
        broken = any(c in _BREAKS for c in gap) and not thousands
        if broken or (line[begin - 1].low in lexicon.CLAUSE_OPENERS and not joins):
            break
        if line[begin - 1].low in lexicon.REPORTING_VERBS and line[begin - 1].low not in lexicon.NOUN_LIKE:
            break
        begin -= 1
    while begin < at and line[begin].low in _NO_START:
        begin += 1
    return begin


def _appositive(text: str, line: list[Word], at: int, cast: Cast) -> tuple[str, int]:
    """'X, the head of Y, said' and 'the head of Y, X, said'."""
    inner = _piece_start(text, line, at)
    if inner == 0 or "," not in text[line[inner - 1].end : line[inner].start]:
        return "", -1
    outer = _piece_start(text, line, inner - 1)
    if line[outer].low in lexicon.PREPOSITIONS and outer > 0:
        return _subject(text, line, outer - 1, cast)
    outer_name = cast.ending_at(line[inner - 1].end)
    inner_name = cast.ending_at(line[at].end)
    lead = [w.low for w in line[inner:at] if inner_name and w.start < inner_name.start]
    within_place = (
        outer_name and _preposition_before(line, outer_name.start) and inner_name and inner_name.kind != "person"
    )
    if inner_name and not within_place and inner_name.kind != "place" and all(w in _TITLED for w in lead):
        return inner_name.name, line[_phrase_start(text, line, inner - 1)].start
    speaker, start = _subject(text, line, inner - 1, cast)
    return (speaker, start) if outer_name or cast.can_speak(speaker) else ("", -1)


def _ends_frame(word: Word) -> bool:
    """May it stand behind 'said he', unlike the verb of what 'he' does?"""
    return word.low in lexicon.PREPOSITIONS or word.low in lexicon.TIME_WORDS or word.low in lexicon.CLAUSE_OPENERS


def _preposition_before(line: list[Word], start: int) -> bool:
    """Is the word before offset `start` a preposition: 'in Himeji, Hyogo Prefecture'?"""
    before = next((w for w in reversed(line) if w.end <= start), None)
    return before is not None and before.low in lexicon.PREPOSITIONS


def _piece_start(text: str, line: list[Word], at: int) -> int:
    """The first word of the stretch between marks that ends with word `at`."""
    begin = at
    while begin > 0 and at - begin < _PHRASE:
        if any(c in _BREAKS for c in text[line[begin - 1].end : line[begin].start]):
            break
        begin -= 1
    return begin


def after(text: str, line: list[Word], verb: int, cast: Cast) -> tuple[str, int]:
    """(speaker, offset at which it ends) where the subject follows: 'said Dr Margaret Chan of the WHO'."""
    begin = verb + 1
    if begin >= len(line) or text[line[verb].end : line[begin].start].strip():
        return "", -1
    named = line[begin].low == "i" and begin + 1 < len(line) and text[line[begin + 1].start].isupper()
    pronoun = line[begin].low in lexicon.SPEAKER_PRONOUNS and not cast.within(line[begin].start, line[begin].end)
    if pronoun and not named:
        if (
            text[line[begin].end : line[begin].end + 1] == " "
            and begin + 1 < len(line)
            and not _ends_frame(line[begin + 1])
        ):
            return "", -1
        return cast.pronoun(line[begin].low, line[begin].start), line[begin].end
    stop = begin
    while stop < len(line) and stop - begin < _FOLLOWING:
        gap = text[line[stop - 1].end : line[stop].start]
        titled = stop > begin and line[stop - 1].low in TITLES
        if stop > begin and any(c in _STOPS for c in gap) and not (titled and gap in {". ", ", "}):
            break
        relative = line[stop].low in _RELATIVE and text[line[stop].start].islower()
        if (
            relative
            or (line[stop].low in lexicon.CLAUSE_OPENERS and not titled)
            or line[stop].low in lexicon.REPORTING_VERBS
        ):
            break
        stop += 1
    if stop == begin:
        return "", -1
    phrase_end = line[stop - 1].end
    for name in cast.within(line[begin].start, phrase_end):
        lead = [w.low for w in line[begin:stop] if w.start < name.start]
        if not any(w in lexicon.PREPOSITIONS for w in lead) and (name.kind == "person" or len(lead) < 6):
            follow = [w.low for w in line[begin:stop] if w.start >= name.end]
            if not follow or follow[0] in lexicon.PREPOSITIONS or follow[0] in lexicon.TIME_WORDS:
                return name.name, name.end
            if follow[0] not in _TITLED:
                continue
    if stop < len(line) and line[stop].low == "and":
        cut = next((n for n in range(begin + 1, stop) if line[n].low in lexicon.PREPOSITIONS), stop)
        phrase_end = line[cut - 1].end
    phrase = text[line[begin].start : phrase_end]
    return (phrase, phrase_end) if _speaks(phrase.lower().split()) else ("", -1)
