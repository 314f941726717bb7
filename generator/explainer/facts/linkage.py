"""Average-linkage clustering of a sparse graph, kept as a tree.

Connected components chain: on one topic everything ends in one group. Average linkage asks that groups be alike as a
whole. The whole tree is kept, since how many groups there are is not known: two members are as close as the level at
which their groups were joined (their cophenetic similarity).
"""

from __future__ import annotations

import heapq
from collections import defaultdict


class Dendrogram:
    """The tree of `size` members and the similarities (i < j) of some pairs; a pair without one counts as 0."""

    def __init__(self, size: int, edges: dict[tuple[int, int], float]) -> None:
        self._parent: dict[int, tuple[int, float]] = {}
        """Node -> the node it was joined into, and at what mean similarity. 0 .. size-1 are the members."""
        weight = dict.fromkeys(range(size), 1)
        total: dict[int, dict[int, float]] = defaultdict(dict)
        heap: list[tuple[float, int, int]] = []
        for (i, j), score in sorted(edges.items()):
            total[i][j] = total[j][i] = score
            heap.append((-score, i, j))
        heapq.heapify(heap)
        while heap:
            negative, i, j = heapq.heappop(heap)
            if i not in weight or j not in weight:
                continue
            made = size + len(self._parent) // 2
            self._parent[i] = self._parent[j] = (made, -negative)
            weight[made] = weight.pop(i) + weight.pop(j)
            sums: dict[int, float] = defaultdict(float)
            for old in (i, j):
                for other, score in total.pop(old).items():
                    total[other].pop(old, None)
                    sums[other] += score
            for other in sorted(sums.keys() - {i, j}):
                total[made][other] = total[other][made] = sums[other]
                heapq.heappush(heap, (-sums[other] / (weight[made] * weight[other]), other, made))

    def level(self, i: int, j: int) -> float:
        """Mean similarity at which the groups of two members were joined; 0 where they never were."""
        level = 0.0
        while i != j:
            if i > j:
                i, j = j, i
            if i not in self._parent:
                return 0.0
            i, level = self._parent[i]  # a group has a higher number than those it was made of
        return level
