"""What stands around a sentence that only points to it: "the story is a hoax", "is it real? no"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...core.model import Annotated
from ...grammar.stems import terms
from ..model.statement import Statement

BEFORE = 2
"""Sentences before it that tell what it points to."""
BEHIND = 2
"""And behind it, where it opens its article."""
OPENING = 1
"""Sentences of running text before it, up to which it opens its article."""


class Surroundings:
    """The terms of the sentences around a statement, and of its article's title."""

    def __init__(self, sources: Sequence[Annotated]) -> None:
        self._seen = {seen.document.id: seen for seen in sources}
        self._terms = lru_cache(maxsize=1 << 12)(self._of_sentence)

    def of(self, s: Statement) -> frozenset[str]:
        """Of the title, of what stands before it, and behind the first sentences also of what follows."""
        behind = BEHIND if s.order <= OPENING else 0
        near = [*range(max(0, s.sentence - BEFORE), s.sentence), *range(s.last + 1, s.last + 1 + behind)]
        title = self._seen[s.source].document.metadata.title
        return frozenset(terms(title)).union(*(self._terms(s.source, n) for n in near))

    def _of_sentence(self, source: str, number: int) -> frozenset[str]:
        seen = self._seen[source]
        if number >= len(seen.sentences):
            return frozenset()
        span = seen.sentences[number]
        return frozenset(terms(seen.document.text[span.start : span.end]))
