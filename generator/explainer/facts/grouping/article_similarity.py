"""How far two articles tell one story.

A folder may hold two stories that look alike: two quakes, two trials. Their articles share words like "quake" and
"killed", but hardly the names, places, figures and rare words. So short articles are clustered by what they share, and
two articles are as close as the level at which their clusters meet, measured by the corpus's mean. An article of many
statements is left out: what it shares with another says little about any one of them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict

from ..model.statement import Statement
from .linkage import Dendrogram
from .similarity import Vector, alike_pairs

SHORT = 12
"""Statements beyond which an article's story says nothing about one of them."""
FARTHEST, NEAREST = 0.1, 1.5
"""Bounds of a level as a multiple of the mean."""
RAREST, CROWD = 60, 40
"""Terms by which an article is looked up, and how many may share one: small corpora are compared in full."""
ONLY_HERE, NUMBER = 0.5, 2.0
"""Weights of what one article alone has, and of bare numbers, which tell look-alike events apart."""


class Stories:
    """What the articles of a corpus share."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        length = Counter(s.source for s in statements)
        self._place = {source: n for n, source in enumerate(sorted(k for k, n in length.items() if n <= SHORT))}
        edges = {(i, j): near for i, j, near in alike_pairs(self._vectors(statements), 0.0, RAREST, CROWD)}
        size = len(self._place)
        self._tree = Dendrogram(size, edges)
        self._mean = math.fsum(edges.values()) / (size * (size - 1) / 2) if edges else 0.0
        self._group = self._tree.groups(NEAREST * self._mean)
        self._found: dict[tuple[int, int], float] = {}
        self._size: Counter[int] = Counter()
        """Group -> the number of its statements."""
        for source, place in self._place.items():
            self._size[self._group[place]] += length[source]

    def bond(self, first: str, second: str) -> float:
        """Logarithm of how much closer than the mean two documents are; 0 where nothing can be said."""
        i, j = self._place.get(first), self._place.get(second)
        if i is None or j is None or i == j or not self._mean:
            return 0.0
        groups = self._group[i], self._group[j]
        found = self._found.get(groups)
        if found is None:
            nearness = NEAREST if groups[0] == groups[1] else self._tree.level(*groups) / self._mean
            found = self._found[groups] = math.log(min(NEAREST, max(FARTHEST, nearness)))
        return found

    def size(self, first: str, second: str) -> int:
        """How many statements the story has that two short articles tell, or all such articles where they tell two; 0
        where nothing can be said."""
        i, j = self._place.get(first), self._place.get(second)
        if i is None or j is None:
            return 0
        return self._size[self._group[i]] if self._group[i] == self._group[j] else self._size.total()

    def _vectors(self, statements: tuple[Statement, ...]) -> list[Vector]:
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for s in statements:
            if s.source in self._place:
                counts[s.source].update(s.terms)
                counts[s.source].update(f"name {name}" for name in s.names)
                counts[s.source].update(f"value {q.value} {q.unit} {q.counted}" for q in s.quantities)
        spread = Counter(term for count in counts.values() for term in count)
        total = len(counts)
        made = []
        for _, count in sorted(counts.items()):
            raw = {
                t: (1 + math.log(n))
                * math.log((total + 1) / spread[t])
                * (ONLY_HERE if spread[t] == 1 else 1.0)
                * (NUMBER if t[0].isdigit() else 1.0)
                for t, n in sorted(count.items())
            }
            size = math.sqrt(sum(w * w for w in raw.values())) or 1.0
            made.append({t: w / size for t, w in raw.items()})
        return made
