"""Statements -> groups that say the same: candidates by similarity, decided by slots, joined by average linkage."""

from __future__ import annotations

from .gates import compatible
from .linkage import average_linkage
from .similarity import alike_pairs, vectors
from .statement import Group, Statement

CANDIDATE = 0.15
"""Cosine below which two statements are never compared."""
JOINED = 0.3
"""Mean score between two groups that makes them one."""
SAME_EVENT = 0.10
"""What a shared event class together with a shared name adds to the cosine."""


def group_statements(statements: tuple[Statement, ...]) -> tuple[Group, ...]:
    """Groups in the order of their first statement; within one, the wording that speaks for all comes first."""
    edges: dict[tuple[int, int], float] = {}
    for i, j, score in alike_pairs(vectors(statements), CANDIDATE):
        edges[i, j] = _score(statements[i], statements[j], score)
    clusters = average_linkage(len(statements), edges, JOINED)
    return tuple(Group(tuple(sorted((statements[n] for n in c), key=_clarity))) for c in clusters)


def _score(a: Statement, b: Statement, alike: float) -> float:
    if not compatible(a, b):
        return -1.0
    if a.events & b.events and set(a.names) & set(b.names):
        alike += SAME_EVENT
    return alike


def _clarity(s: Statement) -> tuple[float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.leaning, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
