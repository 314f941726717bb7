"""Average-linkage clustering of a sparse graph.

Connected components chain (A is like B, B like C, so A joins C): on one topic everything ends in one group. Average
linkage asks that a group be alike as a whole; pairs without an edge count as 0.
"""

from __future__ import annotations

import heapq


def average_linkage(size: int, edges: dict[tuple[int, int], float], least: float) -> list[list[int]]:
    """Clusters of 0 .. size-1, each sorted, in order of their first member.

    `edges` gives the similarity of pairs (i < j); clusters are joined while the mean similarity of all pairs between
    them is at least `least`. Ties go to the smaller numbers. A negative edge keeps two members apart.
    """
    members: dict[int, list[int]] = {n: [n] for n in range(size)}
    total: dict[int, dict[int, float]] = {n: {} for n in range(size)}
    heap: list[tuple[float, int, int]] = []
    for (i, j), score in sorted(edges.items()):
        total[i][j] = total[j][i] = score
        if score >= least:
            heap.append((-score, i, j))
    heapq.heapify(heap)
    while heap:
        negative, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        mean = total[i].get(j, 0.0) / (len(members[i]) * len(members[j]))
        if mean < least or abs(mean + negative) > 1e-12:
            continue
        members[i] = sorted(members[i] + members.pop(j))
        for other, score in sorted(total.pop(j).items()):
            total[other].pop(j, None)
            if other != i:
                total[i][other] = total[other][i] = total[i].get(other, 0.0) + score
        for other in sorted(total[i]):
            first, second = sorted((i, other))
            mean = total[i][other] / (len(members[i]) * len(members[other]))
            if mean >= least:
                heapq.heappush(heap, (-mean, first, second))
    return sorted(members.values())
