"""Which statements are put side by side in one question, so that few questions hold most pairs that might matter.

Pairs are edges of a graph, weighted by how likely they matter. A question holds so many statements that it can be read
at once, and is filled greedily with what has the most weight to those that are in it; each edge is covered once.
"""

from __future__ import annotations

from collections import defaultdict

Edges = dict[int, dict[int, float]]
"""Place -> other place -> weight above 0, both ways."""


def symmetric(pairs: dict[tuple[int, int], float], nearest: int) -> Edges:
    """The graph of these pairs, of which each place keeps its `nearest`."""
    near: Edges = defaultdict(dict)
    for (a, b), weight in pairs.items():
        near[a][b] = near[b][a] = weight
    kept: Edges = defaultdict(dict)
    for a, found in sorted(near.items()):
        for b in sorted(found, key=lambda b: (-found[b], b))[:nearest]:
            kept[a][b] = kept[b][a] = found[b]
    return kept


def neighbourhoods(edges: Edges, size: int, most: int) -> list[list[int]]:
    """At most so many sets of places, of at most `size` each, the one that covers most weight first.

    What has little weight left shares a set with others that it has nothing to do with.
    """
    left = {a: dict(sorted(found.items())) for a, found in sorted(edges.items())}
    made: list[list[int]] = []
    while len(made) < most:
        chosen = _filled(left, size)
        if len(chosen) < 2:
            break
        inside = set(chosen)
        for a in chosen:
            left[a] = {b: weight for b, weight in left[a].items() if b not in inside}
        made.append(sorted(chosen))
    return made


def _filled(left: Edges, size: int) -> list[int]:
    weight = {a: sum(found.values()) for a, found in left.items() if found}
    chosen: list[int] = []
    gain: dict[int, float] = {}
    while len(chosen) < size:
        near = gain or {a: w for a, w in weight.items() if a not in chosen}
        if not near or (not gain and len(chosen) > size - 2):
            break
        place = max(near, key=lambda a: (near[a], weight.get(a, 0.0), -a))
        chosen.append(place)
        gain.pop(place, None)
        for other, w in left[place].items():
            if other not in chosen:
                gain[other] = gain.get(other, 0.0) + w
    return chosen
