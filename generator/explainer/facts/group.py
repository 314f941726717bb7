"""Statements -> groups that say the same: candidates by similarity, decided by slots, joined by average linkage.

Whether two statements say the same is a logistic score over what they share: content, names, numbers, and how much
their articles have in common. Two short articles on one event mostly report that event, so articles that share their
words lend weight to pairs, and long ones, in which each sentence tells something else, take it away. The weights were
fitted on sentences of several outlets about look-alike events and on one news story, and checked on others.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache

from .gates import agreeing_numbers, compatible, measures
from .linkage import average_linkage
from .similarity import alike_pairs, vectors
from .statement import Group, Statement

CANDIDATE = 0.05
"""Cosine below which two statements are never compared."""
JOINED = 0.42
"""Mean probability between two groups that makes them one."""
WEIGHTS = {
    "content": 6.5,  # cosine of the statements' terms
    "names": 0.25,  # rarity of the names they share
    "numbers": 1.4,  # a number that agrees
    "one-sided": -0.6,  # a figure on one side only
    "articles": 4.9,  # share of the shorter article's terms that the other has too
    "length": -1.25,  # logarithm of the number of statements in the shorter article
    "one source": -3.5,  # an article hardly says the same twice
    "": -1.6,
}


def group_statements(statements: tuple[Statement, ...]) -> tuple[Group, ...]:
    """Groups in the order of their first statement; within one, the wording that speaks for all comes first."""
    corpus = _Corpus(statements)
    edges: dict[tuple[int, int], float] = {}
    for i, j, alike in alike_pairs(vectors(statements), CANDIDATE):
        edges[i, j] = corpus.same(statements[i], statements[j], alike)
    clusters = average_linkage(len(statements), edges, JOINED)
    return tuple(Group(tuple(sorted((statements[n] for n in c), key=_clarity))) for c in clusters)


class _Corpus:
    """What a pair is weighed against: how rare names are, and what the articles share."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._total = len(statements)
        self._spread = Counter(name for s in statements for name in s.names)
        self._length = Counter(s.source for s in statements)
        terms: dict[str, set[str]] = {}
        for s in statements:
            terms.setdefault(s.source, set()).update(s.terms)
        self._terms = terms
        self._shared = cache(self._articles)

    def same(self, a: Statement, b: Statement, alike: float) -> float:
        """Probability that two statements say the same; negative where their slots clash."""
        if not compatible(a, b):
            return -1.0
        first, second = sorted((a.source, b.source))
        names = sum(math.log((self._total + 1) / self._spread[n]) for n in sorted(set(a.names) & set(b.names)))
        logit = (
            WEIGHTS[""]
            + WEIGHTS["content"] * alike
            + WEIGHTS["names"] * min(3.0, names)
            + WEIGHTS["numbers"] * agreeing_numbers(a, b)
            + WEIGHTS["one-sided"] * (measures(a) != measures(b))
            + WEIGHTS["articles"] * self._shared(first, second)
            + WEIGHTS["length"] * math.log(min(self._length[first], self._length[second]))
            + WEIGHTS["one source"] * (first == second)
        )
        return 1 / (1 + math.exp(-logit))

    def _articles(self, first: str, second: str) -> float:
        a, b = self._terms[first], self._terms[second]
        return len(a & b) / (min(len(a), len(b)) or 1)


def _clarity(s: Statement) -> tuple[float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.leaning, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
