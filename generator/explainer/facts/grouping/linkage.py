"""Average-linkage clustering of a sparse graph, kept as a tree.

Connected components chain: on one topic everything ends in one group. Average linkage asks that groups be alike as a
whole. The whole tree is kept, since how many groups there are is not known: two members are as close as the level at
which their groups were joined (their cophenetic similarity).
"""

from __future__ import annotations

from collections import defaultdict


class Dendrogram:
    """The tree of `size` members and the similarities (i < j) of some pairs; a pair without one counts as 0.

    Made by the nearest-neighbour chain (Murtagh 1983): two groups that are each other's nearest are joined, whatever
    else there is, since a group that both are joined into is no nearer to anything than the nearer of the two was.
    """

    def __init__(self, size: int, edges: dict[tuple[int, int], float]) -> None:
        self._size = size
        self._parent: dict[int, tuple[int, float]] = {}
        """Node -> the node it was joined into, and at what mean similarity. 0 .. size-1 are the members."""
        weight = dict.fromkeys(range(size), 1)
        total: dict[int, dict[int, float]] = defaultdict(dict)
        for (i, j), score in edges.items():
            total[i][j] = total[j][i] = score
        nodes, chain = list(range(size)), list[int]()
        for start in nodes:
            if start in weight:
                chain.append(start)
            while chain:
                i = chain[-1]
                near = {other: score / (weight[i] * weight[other]) for other, score in total[i].items()}
                most = max(near.values(), default=0.0)
                if not most:
                    chain.pop()
                elif len(chain) < 2 or near[chain[-2]] < most:
                    chain.append(min(other for other, score in near.items() if score == most))
                else:
                    made = len(nodes)
                    nodes.append(made)
                    j = chain[-2]
                    del chain[-2:]
                    self._parent[i] = self._parent[j] = made, most
                    weight[made] = weight.pop(i) + weight.pop(j)
                    sums: dict[int, float] = defaultdict(float)
                    for old in (i, j):
                        for other, score in total.pop(old).items():
                            total[other].pop(old, None)
                            sums[other] += score
                    for other in sums.keys() - {i, j}:
                        total[made][other] = total[other][made] = sums[other]

    def groups(self, least: float) -> list[int]:
        """For each member the number of its largest group that was joined at `least` or above."""
        found: dict[int, int] = {}
        for node in range(self._size + len(self._parent) // 2 - 1, -1, -1):
            into, level = self._parent.get(node, (node, 0.0))
            found[node] = found[into] if into != node and level >= least else node
        return [found[member] for member in range(self._size)]

    def level(self, i: int, j: int) -> float:
        """Mean similarity at which two members, or two groups, came into one; 0 where they never did."""
        level = 0.0
        while i != j:
            if i > j:
                i, j = j, i
            if i not in self._parent:
                return 0.0
            i, level = self._parent[i]  # a group has a higher number than those it was made of
        return level
