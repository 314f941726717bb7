"""How alike two articles are: the cosine of their terms, weighted by how few articles use them (TF-IDF), less for days
that lie far apart. A term of one article alone, or of very many, finds no pairs.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from .profile import Profile

COMMON = 0.1
"""A term that a larger part of all articles use tells nothing."""
_FEW = 20
"""Of a small corpus that part would be next to nothing: so many may use a term in any case."""
_YEAR = 365.0
_NEGLIGIBLE = 0.005
Vector = dict[str, float]


def vectors(articles: Sequence[Profile]) -> list[Vector]:
    """Of length 1, or empty."""
    spread = Counter(term for article in articles for term, _ in article.terms)
    most = max(_FEW, COMMON * len(articles))
    telling = {term: math.log((len(articles) + 1) / many) for term, many in spread.items() if many <= most}
    return [_unit({t: (1 + math.log(n)) * telling[t] for t, n in a.terms if t in telling}) for a in articles]


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(math.fsum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()} if length else {}


def likenesses(articles: Sequence[Profile], made: Sequence[Vector]) -> list[dict[int, float]]:
    """For each article the others that are like it at all, by place, with how much."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: list[dict[int, float]] = [{} for _ in articles]
    for at, vector in enumerate(made):
        sums: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for other, theirs in holders[term]:
                sums[other] += weight * theirs
            holders[term].append((at, weight))
        for other, alike in sums.items():
            near = alike * _nearness(articles[at].day, articles[other].day)
            if near > _NEGLIGIBLE:
                found[at][other] = found[other][at] = near
    return found


def _nearness(one: int, other: int) -> float:
    """1 on one day, and where a day is unknown; half of it after two years."""
    if not (one and other):
        return 1.0
    return 1.0 / (1.0 + abs(one - other) / (2 * _YEAR))


def shared_terms(one: Sequence[Vector], others: Sequence[Vector], most: int) -> tuple[str, ...]:
    """The terms that make two groups of articles alike, what counts most first."""
    ours, theirs = _sum(one), _sum(others)
    both = sorted((-ours[term] * theirs[term], term) for term in ours.keys() & theirs.keys())
    return tuple(term for _, term in both[:most])


def _sum(made: Sequence[Vector]) -> Vector:
    total: Vector = defaultdict(float)
    for vector in made:
        for term, weight in vector.items():
            total[term] += weight
    return total
