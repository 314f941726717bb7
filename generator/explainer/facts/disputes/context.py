"""What stands around a sentence that only points to it: "the story is a hoax", "is it real? no"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from ...core.model import Annotated
from ...grammar.stems import terms
from ..model.statement import Group, Statement

BEFORE = 2
"""Sentences before it that tell what a pronoun points to."""
OPENING = 2
"""Sentences that open an article, and tell what "the story" is."""


class Surroundings:
    """The terms of the sentences to which a statement may point, and of its article's title."""

    def __init__(self, sources: Sequence[Annotated], groups: Iterable[Group]) -> None:
        self._seen = {seen.document.id: seen for seen in sources}
        self._terms = lru_cache(maxsize=1 << 12)(self._of_sentence)
        self._opening: dict[str, list[int]] = {}
        for s in sorted((s for group in groups for s in group.statements), key=lambda s: s.sentence):
            opening = self._opening.setdefault(s.source, [])
            if s.sentence not in opening and len(opening) <= OPENING:
                opening.append(s.sentence)

    def of(self, s: Statement, whole: bool) -> frozenset[str]:
        """Of the title, and of what stands before it; of those that open the article where it points to the `whole`
        story, or is one of them."""
        near = range(max(0, s.sentence - (1 if whole else BEFORE)), s.sentence)
        opening = [n for n in self._opening.get(s.source, ()) if not s.sentence <= n <= s.last][:OPENING]
        title = self._seen[s.source].document.metadata.title
        told = {*near, *(opening if whole or s.order < OPENING else ())}
        return frozenset(terms(title)).union(*(self._terms(s.source, n) for n in sorted(told)))

    def _of_sentence(self, source: str, number: int) -> frozenset[str]:
        seen = self._seen[source]
        span = seen.sentences[number]
        return frozenset(terms(seen.document.text[span.start : span.end]))
