"""Words with their capitals, and what a document's own writing says about them.

A capital proves a name only inside a sentence of ordinary case: not at its head, not in a heading in title case, not in
a line of capitals. So each sentence's case is judged first, and the words that the document writes small are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...core.model import Block, Sentence
from ...lang.en.names import ACTS, ALIASES, COMMON_ACRONYMS, SECOND_HALVES, SMALL_WORDS
from ...lang.en.units import CODES

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]\w*(?:['’\-&]\w+|\.\d+)*|\d\w*(?:[.\-]\w+)*")
_OPENING = frozenset("“\"‘'«[•*>#")
_ENDS = frozenset('.”",;')
_CONTRACTED = frozenset({"m", "ve", "re", "ll", "d", "t"})
_SHOUT = 3
"""Words in capitals in a row from which on their capitals prove nothing."""


class Token(NamedTuple):
    start: int
    end: int
    """Without a possessive ending or a small second half ('Geneva-based')."""
    word: str
    capital: bool
    final: bool
    """No name goes on behind it."""
    opens: bool
    """Stands where any word has a capital: first of its sentence, behind an opening quote mark or a colon."""


class Evidence(NamedTuple):
    """What the document's own writing tells about its words."""

    small: frozenset[str]
    """Words that it writes in lower case somewhere."""
    capital: frozenset[str]
    """Words that it writes with a capital inside a sentence."""
    bodies: frozenset[str] = frozenset()
    """Function words that it writes in capitals as somebody's name ('the WHO')."""


def readable(blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """The sentences outside boilerplate."""
    at = 0
    for sentence in sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        if at >= len(blocks) or blocks[at].start > sentence.start or blocks[at].kind != "boilerplate":
            yield sentence


def read_words(text: str, sentence: Sentence) -> list[Token]:
    """The words and numbers of one sentence."""
    line: list[Token] = []
    seen = False
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        word = match[0]
        if word[0].islower() and (len(word) < 3 or not word[1].isupper()):
            line.append(Token(start, end, word, False, False, False))
            seen = True
            continue
        before = text[start - 1] if start > sentence.start else ""
        letter = word[0].isalpha()
        opens = letter and not seen
        seen = seen or letter
        if before.isspace():
            opens |= start - 1 > sentence.start and text[start - 2] in ":•|"
        elif before in _OPENING:
            opens = True
        capital = word[0].isupper() or (len(word) > 2 and word[1].isupper() and letter)
        final = False
        if capital:
            if word.endswith(("'s", "’s", "'S", "’S")):
                word, end, final = word[:-2], end - 2, True
            elif word[-1] == "s" and text[end : end + 1] in {"'", "’"}:
                final = True
            head, hyphen, tail = word.partition("-")
            if hyphen and tail.isascii() and tail.islower() and tail.startswith(SECOND_HALVES):
                word, end, final = head, start + len(head), True
            lead, _, rest = word.replace("’", "'").partition("'")
            if rest in _CONTRACTED and (lead.lower() in SMALL_WORDS or rest != "d"):
                word = lead.lower()
            tagged = before != "" and before in "#@_"
            capital = not (word.islower() and lead != word) and "_" not in word and not tagged and not _is_code(word)
        line.append(Token(start, end, word, capital, final, opens))
    return line


def _is_code(word: str) -> bool:
    return word == "Rs" or (word[:3] in CODES and (len(word) == 3 or word[3].isdigit()))


def marked(word: str) -> bool:
    """Is this capital more than a sentence's: inner capitals or digits, an acronym?"""
    return not word.islower() and not word[1:].islower() and any(c.isupper() or c.isdigit() for c in word[1:])


def common_acronym(word: str) -> bool:
    """'AI', 'GPUs': capitals that name no one."""
    return word.lower() in COMMON_ACRONYMS and (word.isupper() or word[:-1].isupper())


def case_of(text: str, line: list[Token]) -> str:
    """'upper' or 'title' for a line whose capitals tell nothing, else 'sentence'."""
    long = [t.word for t in line if len(t.word) > 3 and t.word[0].isalpha()]
    capitals = sum(w[0].isupper() for w in long)
    if len(long) < 2 or capitals < 0.7 * len(long):
        return "sentence"
    if sum(w.isupper() for w in long) >= 0.7 * len(long):
        return "upper"
    behind = text[line[-1].end : line[-1].end + 2]
    ended = behind.strip()[:1] in _ENDS and not behind.isspace()
    words = sum(t.word[0].isalpha() for t in line)
    if words > 2 and not ended and capitals >= 0.8 * len(long):
        return "title"
    return "sentence"


def shouted(line: list[Token]) -> list[tuple[int, int]]:
    """Stretches of a sentence in capitals ('HOW MANY PEOPLE ARE AFFECTED?'), as token ranges."""
    if sum(t.capital and t.word.isupper() for t in line) < _SHOUT:
        return []
    found: list[tuple[int, int]] = []
    begin = 0
    for index in range(len(line) + 1):
        word = line[index].word if index < len(line) else "x"
        if word.isupper() and word not in ALIASES and not any(c.isdigit() for c in word):
            continue
        if index - begin >= _SHOUT and sum(len(t.word) > 3 for t in line[begin:index]) >= 2:
            found.append((begin, index))
        begin = index + 1
    return found


def gather(lines: list[list[Token]], cases: list[str]) -> Evidence:
    """Evidence from all sentences of a document."""
    small: set[str] = set()
    capital: set[str] = set()
    bodies: set[str] = set()
    for line, case in zip(lines, cases, strict=True):
        if len(line) > 1 and line[0].capital and line[1].word in ACTS and line[0].word[-1:] != "s":
            capital.add(line[0].word)
        for index, token in enumerate(line):
            if token.word.isupper() and len(token.word) > 1 and token.word.lower() in SMALL_WORDS:
                before = line[index - 1].word.lower() if index else ""
                after = line[index + 1].word if index + 1 < len(line) else ""
                if before == "the" or (case == "sentence" and after in ACTS):
                    bodies.add(token.word)
            if not token.capital:
                small.add(token.word)
            elif case == "sentence" and not token.opens:
                capital.add(token.word)
    return Evidence(frozenset(small), frozenset(capital), frozenset(bodies))
