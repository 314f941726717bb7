"""The names inside a run of capitals: titles, nationalities and sentence heads off, and what is left weighed.

'OpenAI CEO Sam Altman' holds two names, 'Health Minister' none. Where capitals prove nothing, a name counts only if
the document's sentences or the gazetteer vouch for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ...lang.en import names as lexicon
from ...lang.en.numbers import NUMBERED_THINGS
from .capitals import Evidence, Token, common_acronym, marked

PLACES = {tuple(place.split()) for place in lexicon.PLACES}
_LONGEST = 5
_BUILT = lexicon.ORGANISATION_HEADS | lexicon.NATURAL | {"hotel", "stadium", "prize", "tower", "assembly"}
_BODILY = lexicon.ORGANISATION_HEADS | lexicon.NATURAL | lexicon.TITLES | _BUILT
_PERSONAL = lexicon.HONORIFICS | {"ceo", "cfo", "president", "minister"}
_KEPT = lexicon.GIVEN_NAMES | lexicon.DEMONYMS
_TITULAR = lexicon.TITLES | lexicon.TITLE_PARTS
_NO_NAMES = lexicon.TITLES | NUMBERED_THINGS
_NONE = Evidence(frozenset(), frozenset())

Hint = Literal["", "person", "organisation"]


class Run(NamedTuple):
    """One name as written."""

    start: int
    end: int
    words: tuple[str, ...]
    hint: Hint
    """What titles around it say: a person behind one, an organisation before one."""


def as_run(text: str, piece: list[Token], hint: Hint) -> Run:
    end = piece[-1].end
    if text[end : end + 1] == "." and len(piece) > 1 and piece[-1].word.lower() in lexicon.ABBREVIATED:
        end += 1
    return Run(piece[0].start, end, tuple(t.word for t in piece), hint)


def cut(text: str, run: list[Token], evidence: Evidence) -> Iterator[Run]:
    """The names inside one run of capitals."""
    run = _without_opener(run, evidence)
    for whole, given in _pieces(run):
        for piece, hint in _holder(text, whole, given):
            trimmed, bared = _trim(piece)
            if _numbered(text, trimmed):
                trimmed = trimmed[:-1]
            if trimmed and _is_name(trimmed, hint, bared, evidence):
                yield as_run(text, trimmed, hint)


def vouched(text: str, line: list[Token], known: set[tuple[str, ...]]) -> Iterator[Run]:
    """Names in a heading or a line of capitals that are `known` (in lower case), in the gazetteer, or acronyms."""
    upper = sum(t.word.isupper() for t in line) > len(line) // 2
    index = 0
    while index < len(line):
        length = min(_LONGEST, len(line) - index)
        while length and not _vouched(line[index : index + length], known, upper):
            length -= 1
        if length:
            yield as_run(text, line[index : index + length], "")
        index += length or 1


def _vouched(piece: list[Token], known: set[tuple[str, ...]], upper: bool) -> bool:
    if not piece[0].capital or any(t.final for t in piece[:-1]):
        return False
    words = tuple(t.word for t in piece)
    if words in PLACES or (upper and tuple(w.title() for w in words) in PLACES):
        return True
    small = tuple(w.lower() for w in words)
    if small in known:
        return not upper or len(words) > 1 or small[0] not in lexicon.SMALL_WORDS
    return len(piece) == 1 and not upper and marked(words[0]) and _is_name(piece, "", False, _NONE)


def _without_opener(run: list[Token], evidence: Evidence) -> list[Token]:
    """The run without first words that have their capital from their place."""
    while run and run[0].word.lower() in lexicon.SMALL_WORDS and (len(run[0].word) == 1 or not run[0].word.isupper()):
        run = run[1:]
    if not run or not run[0].opens or marked(run[0].word):
        return run
    word, small = run[0].word, run[0].word.lower()
    if any(tuple(t.word for t in run[:n]) in PLACES for n in range(1, _LONGEST)):
        return run
    if small in lexicon.SUBJECT_OPENERS and word not in evidence.capital:
        return run[1:]
    keeps = word in _KEPT or small in lexicon.TITLES or word in evidence.capital
    if len(run) == 1 or keeps:
        return run
    if run[1].word in lexicon.GIVEN_NAMES:
        return run[1:]
    verbal = small.endswith(("ing", "ly", "ed")) and len(small) > 5 and len(run) < 4
    return run[1:] if verbal or small in evidence.small else run


def _titles(run: list[Token]) -> list[bool]:
    """Which tokens are part of a title."""
    small = [t.word.lower() for t in run]
    title = [False] * len(run)
    for index in range(len(run) - 1, -1, -1):
        word = small[index]
        follows = index + 1 < len(run) and title[index + 1]
        first = index == 0 or small[index - 1] in _TITULAR
        parts = word.split("-")
        single = (
            word in lexicon.TITLES or parts[-1] in lexicon.TITLES or (len(parts) > 1 and parts[0] in lexicon.TITLES)
        )
        title[index] = (single and (first or follows or word not in lexicon.RANKED)) or (
            word in lexicon.TITLE_PARTS and follows
        )
        if word in {"and", "of"} and index and small[index - 1] in _TITULAR:
            title[index] = follows or word == "of"
            after = index + 1
            while word == "of" and after < len(run) and small[after] in lexicon.OFFICES:
                title[after] = True
                after += 1
    return title


def _pieces(run: list[Token]) -> list[tuple[list[Token], Hint]]:
    """The run cut at titles; whole where a title word belongs to the name of a body or a building."""
    title = _titles(run)
    if True not in title:
        return [(run, "")] if run else []
    small = [t.word.lower() for t in run]
    personal = any(w in _PERSONAL for w, t in zip(small, title, strict=True) if t)
    if small[-1] in _BUILT and not title[-1] and (not personal or small[0] not in _PERSONAL):
        return [(run, "")]
    pieces: list[tuple[list[Token], Hint]] = []
    current: list[Token] = []
    hint: Hint = ""
    for token, is_title in zip(run, title, strict=True):
        if not is_title:
            current.append(token)
            continue
        if current:
            pieces.append((current, hint or "organisation"))
        current, hint = [], "person"
    return [*pieces, (current, hint)] if current else pieces


def _holder(text: str, piece: list[Token], hint: Hint) -> list[tuple[list[Token], Hint]]:
    """The piece cut between a place or body and the person behind it: 'Ambassador to the United States Ali Khan'.

    That a person begins is shown by a given name or, behind a place, by the office before it.
    """
    words = tuple(t.word for t in piece)
    for at in range(1, len(piece) - 1):
        rest = words[at:]
        if len(rest) > 3 or not all(w[:1].isupper() and w[1:].islower() for w in rest):
            continue
        if rest[-1].lower() in _BODILY or words[at].lower() in _BODILY or hint == "person":
            break
        place = words[:at] in PLACES
        named = rest[0] in lexicon.GIVEN_NAMES
        body = at > 1 and words[at - 1].lower() in lexicon.ORGANISATION_HEADS
        acronym = at == 1 and words[0].isupper() and len(words[0]) > 2
        if (named and (place or body or acronym)) or (place and at < 3 and len(rest) == 2 and _office(text, piece[0])):
            return [(piece[:at], ""), (piece[at:], "person")]
    return [(piece, hint)]


def _office(text: str, token: Token) -> bool:
    """Does 'Ambassador to the', 'minister of' stand before this token?"""
    before = text[max(0, token.start - 30) : token.start].lower().split()
    while before and before[-1] in ("the", "to", "of"):
        before.pop()
    led = text[max(0, token.start - 4) : token.start].lower().split()
    return bool(before) and before[-1] in lexicon.TITLES and bool(led) and led[-1] in ("the", "to", "of")


def _numbered(text: str, piece: list[Token]) -> bool:
    """Is the last word one that a number follows: 'Air France Flight 447'?"""
    if len(piece) < 2 or piece[-1].word.lower() not in NUMBERED_THINGS:
        return False
    end = piece[-1].end
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit()


def _trim(piece: list[Token]) -> tuple[list[Token], bool]:
    """Without common acronyms and nationalities at its ends; whether something was taken off its head."""
    begin, end = 0, len(piece)
    while begin < end and common_acronym(piece[begin].word):
        begin += 1
    while end > begin and (common_acronym(piece[end - 1].word) or piece[end - 1].word in {"and", "of", "for", "the"}):
        end -= 1
    bared = begin > 0
    if end - begin > 2 and piece[begin].word in lexicon.ALIASES:
        begin += 1
    if end - begin > 1 and piece[begin].word in lexicon.DEMONYMS and piece[begin + 1].word in lexicon.GIVEN_NAMES:
        begin += 1
    return piece[begin:end], bared


def _is_name(piece: list[Token], hint: Hint, bared: bool, evidence: Evidence) -> bool:
    first = piece[0].word
    small = first.lower()
    if len(piece) > 1:
        last = piece[-1].word
        nation = last in lexicon.DEMONYMS or last.removesuffix("s") in lexicon.DEMONYMS
        whole = nation and all(t.word in lexicon.DEMONYMS | lexicon.COMPASS for t in piece[:-1])
        return not whole and not (small in NUMBERED_THINGS and piece[1].word[0].isdigit())
    if (first,) in PLACES or first in lexicon.ALIASES:
        return True
    nation = first in lexicon.DEMONYMS or (first.endswith("s") and first[:-1] in lexicon.DEMONYMS)
    if len(first) < 2 or small in lexicon.CALENDAR or nation or common_acronym(first):
        return False
    if first.isupper() and small in lexicon.SMALL_WORDS:
        return first in evidence.bodies
    if hint:
        return small not in lexicon.SUBJECT_OPENERS
    if small in _NO_NAMES or bared:
        return False
    if marked(first):
        return len(first.strip(".")) > 1 and not first[0].isdigit()
    if small in lexicon.SUBJECT_OPENERS:
        return False
    if piece[0].opens:
        return first in evidence.capital and small not in evidence.small
    return small not in evidence.small or first in lexicon.GIVEN_NAMES
