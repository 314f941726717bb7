"""The place that a clause names behind a preposition, and which of two may lie in the other."""

from __future__ import annotations

from collections import defaultdict

from ....core.model import Annotated
from ....lang.en.names import COUNTRIES, REGIONS
from ...model.proposition import Proposition
from ...model.span_index import Marks
from ...model.statement import Statement
from ...statements.entities import join_names
from .value import Value

_WHERE = ("in", "at", "near", "outside")
"""Prepositions behind which stands where something happened."""


class Places:
    """The places that clauses name."""

    def __init__(self, sources: tuple[Annotated, ...]) -> None:
        joined = join_names(sources)
        self._known = {joined.get(m.name, m.name) for seen in sources for m in seen.names if m.kind == "place"}
        self._together: dict[str, set[str]] = defaultdict(set)
        for seen in sources:
            marks = Marks(seen.names)
            for sentence in seen.sentences:
                near = {joined.get(m.name, m.name) for m in marks.begun(sentence.start, sentence.end)}
                for name in near:
                    self._together[name] |= near

    def of(self, s: Statement, p: Proposition) -> Value | None:
        """The only place that its clause names behind a preposition of place."""
        named = [a for preposition, a in p.obliques if preposition in _WHERE and a.names & self._known]
        places = frozenset(name for a in named for name in a.names & self._known)
        return Value(" and ".join(sorted(places)), places=places) if len(named) == 1 and len(places) == 1 else None

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Is there such a place?"""
        return self.of(s, p) is not None

    def apart(self, one: Value, other: Value) -> bool:
        """Can neither lie in the other?"""
        (a,), (b,) = one.places, other.places
        if a == b or b in self._together[a] or set(a.split()) & set(b.split()):
            return False
        return _extent(a) == _extent(b)


def _extent(place: str) -> int:
    return 2 if place in COUNTRIES else 1 if place in REGIONS else 0
