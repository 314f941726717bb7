"""A sentence from its words to its clauses: tokens, tags, lemmas, parse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .lemmas import lemma
from .syntax.parse import parse
from .syntax.model import Parse
from .tagger import tag
from .tokens import tokenize


@dataclass(frozen=True, slots=True)
class Tagged:
    """A token with its Penn tag and lemma; `[start, end)` in the sentence."""

    start: int
    end: int
    text: str
    tag: str
    lemma: str


@lru_cache(maxsize=1 << 12)
def analyse(sentence: str) -> Parse:
    """The sentence's tokens, with offsets into it, and what they make. Kept for a while, since many stages ask."""
    tokens = tokenize(sentence, 0, len(sentence))
    tags = tag(tokens)
    return parse(
        [Tagged(t.start, t.end, t.text, p, lemma(t.text, p)) for t, p in zip(tokens, tags, strict=True)]
    )
