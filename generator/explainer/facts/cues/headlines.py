"""The headline of an article, in the parts that may each name a story, and what such a part tells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...core.model import Annotated
from ...grammar.analysis import analyse
from ...grammar.stems import terms, words
from ...lang.en.auxiliaries import FUTURE
from ...lang.en.headlines import DENIES, SECTIONS
from ..clauses.main_verb import has_finite_verb

_PARTS = re.compile(r"[^?|–—]+(?:\s[–—-]\s)?")
_SECTION = re.compile(rf"(?:[A-Z][A-Z .&'’-]+|(?i:{'|'.join(SECTIONS.split())})(?: [a-z]+)?): (?=\S)")
"""The name of a section before a headline's colon."""
_AHEAD = re.compile(r"\bto [A-Z]?[a-z]+")
"""A headline's infinitive for what will be."""
TITLED = 0.7
"""Share of longer words with a capital above which a text is a headline."""
DENIED = 0.6
"""Share of a headline's terms that another one denies together where it denies the headline."""
RUN_ON = 90
"""Code points of a headline from which it may be two that lost what stood between them."""
FEWEST = 4
"""Words of each of the two."""
_JOINT = re.compile(r"(?<=[a-z]) (?=[A-Z][\w'’-]* [a-z])")
"""A gap before a capital within a line of small letters."""
_DENIES = re.compile(DENIES, re.I)
_PIECES = re.compile(r"\s*[,;:]\s+")
"""What parts a headline into pieces of which each denies for itself."""


def is_titled(text: str) -> bool:
    """Is it written as a headline, each word with a capital?"""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > TITLED * len(words)


def headline_parts(seen: Annotated) -> list[tuple[str, int]]:
    """Parts of the document's headline with their place in the text, -1 where only the metadata has it.

    Without a title in the metadata the headline is a heading before the first running text; one that asks is none.
    """
    title, text = seen.document.metadata.title, seen.document.text
    place = -1
    for block in seen.blocks:
        if block.kind == "heading" and (not title or text[block.start : block.end] == title):
            title, place = text[block.start : block.end], block.start
            break
        if block.kind != "boilerplate" and not title:
            break
    spans: list[tuple[int, int]] = []
    for match in _PARTS.finditer(title):
        part = match[0].strip(" \t-–—.:")
        if section := _SECTION.match(part):
            part = part[section.end() :]
        start = match.start() + match[0].index(part)
        if part and part[0].islower() and spans:  # it goes on from its topic: 'Town pool – three cracks found'
            start = spans.pop()[0]
        if part:
            end = match.start() + match[0].index(part) + len(part)
            spans.append((start, start + _first_of_two(title[start:end])))
    return [(title[start:end], place + start if place >= 0 else -1) for start, end in spans]


def _first_of_two(part: str) -> int:
    """Where a headline ends that runs on into the line below it, as one sentence into the next; else its length."""
    if len(part) < RUN_ON:
        return len(part)
    for joint in _JOINT.finditer(part):
        before, behind = part[: joint.start()], part[joint.end() :]
        last = analyse(before).tokens[-1]
        if min(len(before.split()), len(behind.split())) < FEWEST or last.tag not in ("NN", "NNS"):
            continue
        if tells_something(before) and tells_something(behind):
            return len(before)
    return len(part)


def tells_something(part: str) -> bool:
    """Has it a verb, or an infinitive for one?"""
    return has_finite_verb(part) or bool(_AHEAD.search(part))


def tells_ahead(part: str) -> bool:
    """Does it tell what is still to come?"""
    return bool(_AHEAD.search(part)) or not FUTURE.isdisjoint(words(part))


def what_is_denied(parts: Iterable[str]) -> list[set[str]]:
    """Of each piece of a headline that tells of something that it is not so: its terms."""
    pieces = (piece for part in parts for piece in _PIECES.split(part))
    return [_single(piece) for piece in pieces if _DENIES.search(piece)]


def is_denied(part: str, denied: list[set[str]]) -> bool:
    """Is most of what it tells in something that another headline denies?"""
    told = _single(part)
    return not _DENIES.search(part) and any(len(told & other) >= DENIED * len(told) for other in denied)


def _single(text: str) -> set[str]:
    """Terms, those of a compound each by itself: one paper writes "highest-paid", another "highest paid"."""
    return set(terms(text.replace("-", " ")))
