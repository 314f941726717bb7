"""A sentence from its words to its clauses, kept for a while, since many stages ask of the same one."""

from __future__ import annotations

from functools import lru_cache

from .chunking.model import Parse
from .roles.parse import read_sentence


@lru_cache(maxsize=1 << 12)
def analyse(sentence: str) -> Parse:
    """The parse of a sentence's text; offsets are relative to its start."""
    return read_sentence(sentence, 0, len(sentence))
