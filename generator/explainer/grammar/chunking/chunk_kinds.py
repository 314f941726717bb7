"""What kind of thing a noun chunk names: something, somebody by name, a number, nothing, a time."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import CALENDAR_WORDS, NEGATIVE_WORDS, TIME_DETERMINERS, TIME_NOUNS
from .chunk_links import low
from .chunk_openings import compares
from .model import ChunkKind, NounChunk, Tagged
from .tags import DETERMINERS, NAMES, NOUNS


def finished(tokens: Sequence[Tagged], start: int, end: int, head: int) -> NounChunk:
    """The noun chunk of tokens `[start, end)` with its kind, and whether it negates or tells a time."""
    tag, first, word = tokens[head].tag, low(tokens, start), low(tokens, head)
    kind: ChunkKind = "noun"
    if tokens[start].tag in ("WDT", "WP$"):
        kind = "wh"
    elif tag in NAMES:
        kind = "name"
    elif tag == "CD":
        kind = "number"
    elif tag in DETERMINERS or word in ("nobody", "nothing", "none"):
        kind = "pronoun"
    negates = first in NEGATIVE_WORDS and tokens[start].tag in ("DT", "CC", "RB") and not compares(tokens, start)
    negative = word in NEGATIVE_WORDS or negates
    return NounChunk(start, end, head, kind, negative=negative, time=_is_time(tokens, start, end, head))


def _is_time(tokens: Sequence[Tagged], start: int, end: int, head: int) -> bool:
    lemma = tokens[head].lemma.lower()
    if lemma in CALENDAR_WORDS or (lemma in TIME_NOUNS and tokens[head].tag in NAMES and end - head > 1):
        return True
    if lemma not in TIME_NOUNS:
        return lemma.isdigit() and len(lemma) == 4 and end - start == 1 and lemma[:2] in ("19", "20")
    words = {low(tokens, k) for k in range(start, head)}
    rate = end - start == 2 and _is_article(tokens, start) and start > 0 and tokens[start - 1].tag in NOUNS
    if rate:  # '5,000 barrels a day'
        return True
    calendar = bool(words & CALENDAR_WORDS)
    return (
        calendar
        or (bool(words & TIME_DETERMINERS) and "the" not in words)
        or low(tokens, end) in ("ago", "later", "earlier")
    )


def _is_article(tokens: Sequence[Tagged], start: int) -> bool:
    return low(tokens, start) in ("a", "an")
