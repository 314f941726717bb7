"""The topic's title: the headline, or the part of one, that best says what all sources are about.

Headlines carry bait beside the matter ("What's Going On? ..."), so each is taken apart at its question marks, colons
and bars, and the part wins whose words are most central, with little that weighs or teases.
"""

from __future__ import annotations

import re

from ..lang.en.questions import ASKING
from ..lang.en.words import EVALUATIVE
from ..model import Annotated, Title
from .anchor import cite
from .similarity import Vector
from .terms import stem, terms, words

_PARTS = re.compile(r"[^?:|–—]+(?:\s[–—-]\s)?")
_ASKS = re.compile(rf"(?:{'|'.join(ASKING)})\b", re.I)
_TEASE = re.compile(r"\b(?:you|your|here['’]s|this is|these|shocking|everything|what you need)\b", re.IGNORECASE)


def choose_title(sources: tuple[Annotated, ...], centre: Vector, fallback: Title) -> Title:
    """The best headline part, cited where it stands in the text; `fallback` where no source has a headline."""
    best: tuple[float, int, Title] | None = None
    for n, seen in enumerate(sources):
        for part, start in _candidates(seen):
            value = _value(part, centre)
            if best is None or value > best[0]:
                cited = (cite(seen.document, start, start + len(part)),) if start >= 0 else ()
                best = (value, n, Title(part, cited))
    return best[2] if best and best[0] > 0 else fallback


def _candidates(seen: Annotated) -> list[tuple[str, int]]:
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
    found = []
    for match in _PARTS.finditer(title):
        part = match[0].strip(" \t-–—.")
        if part:
            found.append((part, place + match.start() + match[0].index(part) if place >= 0 else -1))
    return found


def _value(part: str, centre: Vector) -> float:
    found = set(terms(part))
    count = len(words(part))
    if count < 3 or count > 16 or part.isupper() or _ASKS.match(part):
        return 0.0
    weighs = sum(word in EVALUATIVE for word in words(part)) + bool(_TEASE.search(part))
    central = sum(centre.get(term, 0.0) for term in sorted(found | {stem(w) for w in words(part)}))
    return central / (1 + 0.06 * count) - 0.15 * weighs
