"""Runs of capitals, cut into names: titles off, sentence heads and headings weighed against the rest of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..lang.en import names as lexicon
from ..lang.en.numbers import EVENTS, NUMBERED, PEOPLE
from ..model import Block, Sentence

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]\w*(?:['’\-&]\w+|\.\d+)*|\d\w*(?:[.\-]\w+)*")
_COUNTED = frozenset(w for words in EVENTS.values() for w in words) | {
    "percent",
    "per",
    "million",
    "billion",
    "bn",
    "m",
}
_COUNTED |= {"years", "months", "days", "hours", "weeks", "minutes", "times", "points", "people", "miles", "km"}
_INNER = frozenset(lexicon.PARTICLES)
_OPENING = frozenset("“\"‘'«([:•–—-*>#")
_PLACES = {tuple(place.split()) for place in lexicon.PLACES}
_TITLED = lexicon.TITLES | lexicon.TITLE_PARTS
_MAX = 12


class Token(NamedTuple):
    start: int
    end: int
    """Without a possessive ending."""
    word: str
    capital: bool
    possessive: bool
    opens: bool
    """Stands where any word has a capital: first of its sentence, behind an opening quote mark or a colon."""


class Run(NamedTuple):
    """One name as written."""

    start: int
    end: int
    words: tuple[str, ...]
    titled: bool
    """A person's title stood before it."""


class Evidence(NamedTuple):
    """What the document's own writing tells about its words."""

    small: frozenset[str]
    """Words that it writes in lower case somewhere."""
    capital: frozenset[str]
    """Words that it writes with a capital inside a sentence."""


def find_runs(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> list[Run]:
    """All names as written, in order. Sentences inside boilerplate are passed over."""
    lines = [_tokens(text, s) for s in _readable(blocks, sentences)]
    cases = [_case(text, line) for line in lines]
    evidence = _evidence(lines, cases)
    runs: list[Run] = []
    for line, case in zip(lines, cases, strict=True):
        if case == "sentence":
            runs += _sentence_runs(text, line, evidence)
    known = {tuple(w.lower() for w in run.words) for run in runs}
    for line, case in zip(lines, cases, strict=True):
        if case != "sentence":
            runs += _known_runs(text, line, known, case)
    return sorted(runs)


def _readable(blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    at = 0
    for sentence in sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        if at >= len(blocks) or blocks[at].start > sentence.start or blocks[at].kind != "boilerplate":
            yield sentence


def _tokens(text: str, sentence: Sentence) -> list[Token]:
    line: list[Token] = []
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        start, end, word = match.start(), match.end(), match[0]
        possessive = word.endswith(("'s", "’s", "'S", "’S"))
        if possessive:
            word, end = word[:-2], end - 2
        elif text[end : end + 1] in {"'", "’"} and word.endswith("s"):
            possessive = True
        before = text[start - 1] if start > sentence.start else ""
        opens = not any(t.word[0].isalpha() for t in line[-2:]) if len(line) < 2 else False
        if before.isspace():
            before = text[start - 2] if start - 1 > sentence.start else ""
            opens |= before in {":", "•", "|"}
        elif before in _OPENING and before not in {":", "-", "–", "—", "("}:
            opens = True
        capital = word[0].isupper() or (len(word) > 2 and not word.islower() and word[1].isupper())
        line.append(Token(start, end, word, capital, possessive, opens))
    return line


def _case(text: str, line: list[Token]) -> str:
    """'upper' and 'title' for lines whose capitals tell nothing, else 'sentence'."""
    words = [t.word for t in line if t.word[0].isalpha()]
    long = [w for w in words if len(w) > 3]
    if len(long) < 2:
        return "sentence"
    if sum(w.isupper() for w in long) >= 0.7 * len(long):
        return "upper"
    ended = text[line[-1].end : line[-1].end + 2].strip()[:1] in {".", "!", "”", '"', ",", ";"}
    capitals = sum(w[0].isupper() for w in long)
    if len(words) > 2 and not ended and capitals >= 0.8 * len(long):
        return "title"
    return "sentence"


def _evidence(lines: list[list[Token]], cases: list[str]) -> Evidence:
    small: set[str] = set()
    capital: set[str] = set()
    for line, case in zip(lines, cases, strict=True):
        for token in line:
            if not token.capital:
                small.add(token.word)
            elif case == "sentence" and not token.opens:
                capital.add(token.word)
    return Evidence(frozenset(small), frozenset(capital))


def _sentence_runs(text: str, line: list[Token], evidence: Evidence) -> Iterator[Run]:
    index = 0
    while index < len(line):
        if not line[index].capital:
            index += 1
            continue
        stop = _extent(text, line, index)
        run = line[index:stop]
        label = run[0].opens and len(run) > 1 and text[run[-1].end : run[-1].end + 1] == ":"
        if not label:
            yield from _cut(text, run, evidence)
        index = stop


def _extent(text: str, line: list[Token], index: int) -> int:
    """Index after the last token of the run of capitals that begins at `index`, whatever it is made of."""
    stop = index + 1
    while stop < len(line) and stop - index < _MAX:
        last, token = line[stop - 1], line[stop]
        if last.possessive or last.word.lower() in lexicon.CALENDAR or not _adjoin(text, last, token):
            break
        nxt = line[stop + 1] if stop + 1 < len(line) and _adjoin(text, token, line[stop + 1]) else None
        if token.capital:
            if token.word.lower() in lexicon.CALENDAR or (token.word.lower() in lexicon.OPENERS and _function(token)):
                break
            stop += 1
        elif token.word[0].isdigit() and _model_number(line[index:stop], token, nxt):
            stop += 1
            break
        elif nxt is not None and nxt.capital and token.word in _INNER:
            stop += 2
        elif (
            nxt is not None
            and token.word in {"of", "for", "and"}
            and (step := _joint(text, line[index:stop], line, stop))
        ):
            stop += step
        else:
            break
    return stop


def _function(token: Token) -> bool:
    return (
        token.word.lower() in lexicon.OPENERS
        and len(token.word) < 5
        and token.word not in {"New", "Good", "Bad", "Old"}
    )


def _adjoin(text: str, left: Token, right: Token) -> bool:
    gap = text[left.end : right.start]
    if gap in {" ", "\u00a0"}:
        return True
    if gap in {". ", ".\u00a0"}:
        return left.word.lower() in lexicon.ABBREVIATED or (len(left.word) == 1 and left.word.isupper())
    return gap == " & "


def _model_number(run: list[Token], number: Token, after: Token | None) -> bool:
    """Does a number go on with the name ('Sora 2', 'Trent 900') rather than count what follows?"""
    word = number.word
    if len(word) > 5 or (len(word) == 4 and word.isdigit() and 1500 <= int(word) <= 2100):
        return False
    head = run[-1].word.lower()
    if head in _TITLED or head in lexicon.OPENERS or head in NUMBERED or tuple(t.word for t in run) in _PLACES:
        return False
    if run[-1].word in lexicon.DEMONYMS or (len(run) == 1 and run[0].opens):
        return False
    if after is None:
        return True
    follower = after.word.lower()
    return follower not in _COUNTED and follower not in PEOPLE and not (follower.endswith("s") and len(word) < 3)


def _joint(text: str, run: list[Token], line: list[Token], at: int) -> int:
    """How many tokens 'of the X', 'for X' or 'and X' at `at` add to a name; 0 where it ends before."""
    word = line[at].word
    last = run[-1].word.lower()
    step = 1
    if word == "of" and at + 1 < len(line) and line[at + 1].word == "the":
        step = 2
    if at + step >= len(line) or not line[at + step].capital or line[at + step].word.lower() in lexicon.CALENDAR:
        return 0
    target = line[at + step].word.lower()
    if word == "of":
        office = last in {"secretary", "minister"} and target in lexicon.OFFICES
        headed = (
            (last in lexicon.OF_HEADS
            and last not in _TITLED)
            or any(t.word.lower() in {"university", "bank", "ministry", "department", "republic"} for t in run)
        )
        return step + 1 if office or headed else 0
    if word == "for":
        return 2 if last in lexicon.ORGANISATION_HEADS else 0
    words = [t.word.lower() for t in run]
    if any(w in {"of", "for"} for w in words) and words[0] in lexicon.ORGANISATION_HEADS:
        return 2
    ends = at + 1
    while ends < len(line) and line[ends].capital and (ends == at + 1 or _adjoin(text, line[ends - 1], line[ends])):
        ends += 1
    head = line[ends - 1].word.lower()
    official = {
        "administration",
        "agency",
        "commission",
        "authority",
        "department",
        "ministry",
        "association",
        "committee",
    }
    if len(run) == 1 and ends - at > 2 and head in official:
        return 2
    return 2 if (*(t.word for t in run), "and", line[at + 1].word) in _PLACES else 0


def _cut(text: str, run: list[Token], evidence: Evidence) -> Iterator[Run]:
    """The names inside one run of capitals."""
    run = _without_opener(run, evidence)
    pieces = _pieces(run)
    for piece, titled in pieces:
        piece, bared = _trim(piece)
        if piece and _is_name(piece, titled, bared, evidence):
            yield _run(text, piece, titled)


def _run(text: str, piece: list[Token], titled: bool) -> Run:
    end = piece[-1].end
    if text[end : end + 1] == "." and piece[-1].word.lower() in lexicon.ABBREVIATED and len(piece) > 1:
        end += 1
    return Run(piece[0].start, end, tuple(t.word for t in piece), titled)


def _without_opener(run: list[Token], evidence: Evidence) -> list[Token]:
    """The run without a first word that has its capital from its place."""
    first = run[0]
    if not first.opens:
        return run
    word, small = first.word, first.word.lower()
    if _marked(word) or any(tuple(t.word for t in run[:n]) in _PLACES for n in range(1, 5)):
        return run
    if small in lexicon.OPENERS and small not in _TITLED and word not in evidence.capital:
        return run[1:]
    if len(run) == 1 or word in lexicon.GIVEN_NAMES or small in _TITLED or word in lexicon.DEMONYMS:
        return run
    if word in evidence.capital:
        return run
    verbal = small.endswith(("ing", "ly", "ed"))
    return run[1:] if small in evidence.small or (verbal and len(run) < 4) else run


def _marked(word: str) -> bool:
    """Is this capital more than a sentence's: inner capitals, digits, an acronym?"""
    return any(c.isupper() or c.isdigit() for c in word[1:])


def _pieces(run: list[Token]) -> list[tuple[list[Token], bool]]:
    """The run cut at titles: (tokens, did a title stand before them)."""
    small = [t.word.lower() for t in run]
    title = [False] * len(run)
    for index in range(len(run) - 1, -1, -1):
        follows = index + 1 < len(run) and title[index + 1]
        title[index] = small[index] in lexicon.TITLES or (small[index] in lexicon.TITLE_PARTS and follows)
        if small[index] in {"and", "of"} and index > 0 and small[index - 1] in _TITLED:
            title[index] = follows or (small[index] == "of" and small[index - 1] in lexicon.TITLES)
            if title[index] and small[index] == "of":
                after = index + 1
                while after < len(run) and small[after] in lexicon.OFFICES:
                    title[after] = True
                    after += 1
    rest = [w for w, t in zip(small, title, strict=True) if not t]
    if True in title and rest and title.index(True) == 0 and not (set(small) & lexicon.HONORIFICS):
        tail = small[len(small) - title[::-1].index(True) :]
        if tail and tail[-1] in lexicon.ORGANISATION_HEADS | lexicon.NATURAL | {"hotel", "stadium", "prize"}:
            return [(run, False)]
    elif (
        True in title and small[-1] in lexicon.ORGANISATION_HEADS - _TITLED and not (set(small) & {"ceo", "mr", "mrs"})
    ):
        return [(run, False)]
    pieces: list[tuple[list[Token], bool]] = []
    current: list[Token] = []
    titled = False
    for token, is_title in zip(run, title, strict=True):
        if is_title:
            if current:
                pieces.append((current, titled))
            current, titled = [], True
        else:
            current.append(token)
    return [*pieces, (current, titled)] if current else pieces


def _trim(piece: list[Token]) -> tuple[list[Token], bool]:
    """Without common acronyms and nationalities at its ends; whether something was taken off its head."""
    begin, end = 0, len(piece)
    while begin < end and _common(piece[begin].word):
        begin += 1
    while end > begin and (_common(piece[end - 1].word) or piece[end - 1].word in {"and", "of", "for", "the"}):
        end -= 1
    bared = begin > 0
    if end - begin > 1 and piece[begin].word in lexicon.DEMONYMS and piece[begin + 1].word in lexicon.GIVEN_NAMES:
        begin += 1
    return piece[begin:end], bared


def _common(word: str) -> bool:
    return word.lower() in lexicon.COMMON_ACRONYMS and (
        word.isupper() or word[:-1].isupper() or word in {"Photo", "File"}
    )


def _is_name(piece: list[Token], titled: bool, bared: bool, evidence: Evidence) -> bool:
    first = piece[0].word
    small = first.lower()
    if len(piece) > 1:
        return not (small in NUMBERED and piece[1].word[0].isdigit())
    if (
        len(first) < 2
        or small in lexicon.CALENDAR
        or first in lexicon.DEMONYMS
        or small.rstrip("s").title() in lexicon.DEMONYMS
    ):
        return False
    if (first,) in _PLACES or first in lexicon.ALIASES or titled:
        return small not in lexicon.OPENERS
    if small in _TITLED or bared:
        return False
    if _marked(first):
        return len(first.strip(".")) > 1 and not first[0].isdigit()
    if small in lexicon.OPENERS:
        return False
    if piece[0].opens:
        return first in evidence.capital and small not in evidence.small
    return small not in evidence.small or first in lexicon.GIVEN_NAMES


def _known_runs(text: str, line: list[Token], known: set[tuple[str, ...]], case: str) -> Iterator[Run]:
    """Names that the document's sentences, or the gazetteer, vouch for in a heading or a line of capitals."""
    index = 0
    while index < len(line):
        stop = index + 1
        for length in range(min(5, len(line) - index), 0, -1):
            words = tuple(t.word for t in line[index : index + length])
            spelt = tuple(w.title() for w in words) if case == "upper" else words
            if (tuple(w.lower() for w in words) in known and line[index].capital) or spelt in _PLACES:
                break
        else:
            length = int(
                case == "title" and _marked(line[index].word) and _is_name(line[index : index + 1], False, False, _NO)
            )
        if length:
            stop = index + length
            yield _run(text, line[index:stop], False)
        index = stop


_NO = Evidence(frozenset(), frozenset())
