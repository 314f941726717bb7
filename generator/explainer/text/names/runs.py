"""Runs of capitals: how far a name goes. 'University of Helsinki' is one, 'Airbus and Boeing' are two."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.model import Block, Sentence
from ...lang.en import names as lexicon
from ...lang.en.names import HEADS_WITH_AND, OFFICIAL_HEADS
from ...lang.en.numbers import COUNTED_EVENTS, COUNTED_MEASURES, NUMBERED_THINGS, PEOPLE
from .capitals import Token, case_of, gather, read_words, readable, shouted
from .parts import PLACES, Run, cut, vouched

_COUNTED = frozenset(w for words in COUNTED_EVENTS.values() for w in words) | PEOPLE
_COUNTED |= COUNTED_MEASURES
_NO_MODELS = lexicon.TITLES | lexicon.SUBJECT_OPENERS | NUMBERED_THINGS
_MAX = 12
_SPACES = frozenset({" ", "\u00a0"})


def find_runs(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> list[Run]:
    """All names as written, in order, without overlap. Sentences inside boilerplate are passed over."""
    lines = [read_words(text, s) for s in readable(blocks, sentences)]
    cases = [case_of(text, line) for line in lines]
    evidence = gather(lines, cases)
    runs: list[Run] = []
    capitals: list[list[Token]] = []
    for line, case in zip(lines, cases, strict=True):
        if case != "sentence":
            capitals.append(line)
            continue
        begin = 0
        for first, stop in shouted(line):
            capitals.append(line[first:stop])
            runs += [run for part in _extents(text, line[begin:first]) for run in cut(text, part, evidence)]
            begin = stop
        runs += [run for part in _extents(text, line[begin:]) for run in cut(text, part, evidence)]
    known = {tuple(w.lower() for w in run.words) for run in runs}
    for line in capitals:
        runs += vouched(text, line, known)
    return sorted(runs)


def _extents(text: str, line: list[Token]) -> Iterator[list[Token]]:
    """The runs of capitals of a stretch, but for labels that open it in title case ('Knowledge Transfer: ...')."""
    index = 0
    while index < len(line):
        if not line[index].capital:
            index += 1
            continue
        stop = _extent(text, line, index)
        run = line[index:stop]
        if not (run[0].opens and len(run) > 1 and text[run[-1].end : run[-1].end + 1] == ":"):
            yield run
        index = stop


def _extent(text: str, line: list[Token], index: int) -> int:
    """Index after the last token of the run that begins at `index`."""
    stop = index + 1
    while stop < len(line) and stop - index < _MAX:
        last, token = line[stop - 1], line[stop]
        if _possessed(text, last, token):
            stop += 1
            continue
        if last.final or last.word.lower() in lexicon.CALENDAR or not _adjoin(text, last, token):
            break
        after = line[stop + 1] if stop + 1 < len(line) and _adjoin(text, token, line[stop + 1]) else None
        if token.capital:
            small = token.word.lower()
            stressed = len(token.word) > 1 and token.word.isupper()
            dated = after is not None and after.word[0].isdigit()
            month = small in lexicon.CALENDAR and (len(small) > 3 or small == "may" or dated)
            if month or (small in lexicon.SMALL_WORDS and not stressed):
                break
            stop += 1
        elif token.word[0].isdigit():
            return stop + _model_number(line[index:stop], token, after)
        elif token.word in lexicon.PARTICLES and (step := _particles(text, line, stop)):
            stop += step
        elif after is not None and token.word in {"of", "for", "and"}:
            step = _joint(text, line[index:stop], line, stop)
            if not step:
                break
            stop += step
        else:
            break
    return stop


def _particles(text: str, line: list[Token], at: int) -> int:
    """How many tokens 'von der X' at `at` adds to a name; 0 where no capital follows."""
    stop = at
    while stop + 1 < len(line) and line[stop].word in lexicon.PARTICLES and _adjoin(text, line[stop], line[stop + 1]):
        stop += 1
        if line[stop].capital:
            return stop + 1 - at
    return 0


def _adjoin(text: str, left: Token, right: Token) -> bool:
    gap = text[left.end : right.start]
    if gap in _SPACES or gap == " & ":
        return True
    initial = len(left.word) == 1 and left.word.isupper()
    return gap in {". ", ".\u00a0"} and (initial or left.word.lower() in lexicon.ABBREVIATED)


def _possessed(text: str, last: Token, token: Token) -> bool:
    """'Women's Hospital': the apostrophe inside the name of a body."""
    head = token.capital and token.word.lower() in lexicon.ORGANISATION_HEADS
    return head and last.word in lexicon.POSSESSED and text[last.end : token.start] in ("'s ", "’s ")


def _model_number(run: list[Token], number: Token, after: Token | None) -> bool:
    """Does a number go on with the name ('Sora 2', 'Trent 900') rather than count what follows?"""
    word = number.word
    if len(word) > 5 or (len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100):
        return False
    head = run[-1].word.lower()
    if head in _NO_MODELS or tuple(t.word for t in run) in PLACES:
        return False
    if run[-1].word in lexicon.DEMONYMS or (len(run) == 1 and run[0].opens and after is not None):
        return False
    follower = after.word.lower() if after else ""
    return follower not in _COUNTED and not (follower.endswith("s") and len(word) < 3)


def _joint(text: str, run: list[Token], line: list[Token], at: int) -> int:
    """How many tokens 'of the X', 'for X' or 'and X' at `at` add to a name; 0 where it ends before."""
    joint, last = line[at].word, run[-1].word.lower()
    step = 2 if joint == "of" and at + 1 < len(line) and line[at + 1].word == "the" else 1
    if at + step >= len(line) or not line[at + step].capital or line[at + step].word.lower() in lexicon.CALENDAR:
        return 0
    target = line[at + step].word
    words = [t.word.lower() for t in run]
    if joint == "of":
        office = last in {"secretary", "minister"} and target.lower() in lexicon.OFFICES
        headed = last in lexicon.OF_HEADS and last not in lexicon.TITLES
        return step + 1 if office or headed else 0
    if joint == "for":
        return 2 if last in lexicon.ORGANISATION_HEADS else 0
    if {"of", "for"} & set(words) and HEADS_WITH_AND & set(words) and (target,) not in PLACES and not target.isupper():
        return 2
    stop = at + 1
    while (
        stop < min(len(line), at + _MAX)
        and line[stop].capital
        and (stop == at + 1 or _adjoin(text, line[stop - 1], line[stop]))
    ):
        stop += 1
    if len(run) == 1 and stop - at > 2 and line[stop - 1].word.lower() in OFFICIAL_HEADS:
        return 2
    return 2 if (*(t.word for t in run), "and", target) in PLACES else 0
