"""Which claims rest on a passage of a source."""

from __future__ import annotations

from collections import defaultdict

from ..disputes.corpus import Corpus
from ..model.span_index import Marks
from ..model.statement import Statement


class Passages:
    """The statements of each source by place, with their claims."""

    def __init__(self, corpus: Corpus) -> None:
        self._claims = corpus.homes
        by_source: dict[str, list[Statement]] = defaultdict(list)
        for s in self._claims:
            by_source[s.source].append(s)
        self._marks = {id: Marks(tuple(sorted(own, key=lambda s: (s.start, s.end)))) for id, own in by_source.items()}

    def claims_at(self, source: str, start: int, end: int) -> list[str]:
        """The claims of all statements that overlap [start, end), in order of the text."""
        marks = self._marks.get(source)
        touching = marks.touching(start, end) if marks else []
        return list(dict.fromkeys(id for s in touching for id in self._claims[s]))
