"""How alike two statements are in what they tell, leaving their numbers and dates to the gates.

Cosine of TF-IDF vectors over terms in which event classes stand for their words (see `terms`). Similarity only finds
candidates: in a corpus on one topic, statements that look alike often say different things, so `gates` decides.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator

from ..model.statement import Statement

Vector = dict[str, float]
RAREST = 24
"""How many of its rarest terms a statement is looked up by."""
FLOOR, CEILING = 1.0, 3.0
"""Bounds of a term's weight. In a corpus on one topic the words of its main event stand everywhere: without a floor
they would count for nothing, without a ceiling a rare adjective would outweigh them."""
STEP = 0.25
"""Nats by which what a term tells is rounded: one more article then changes it for few terms, and what was worked out
from the others still holds."""
MOST = 6.0
"""Nats beyond which a rarer term tells no more."""
CROWD = 60
"""A term that more statements than this share finds no candidates: it keeps the work near linear."""


def idf_weights(statements: tuple[Statement, ...]) -> dict[str, float]:
    """Term -> nats that it tells, by the number of statements that have it. Facets only say again what their clause
    says; what only they have tells most."""
    whole = [s for s in statements if not s.facet]
    spread = Counter(term for s in whole for term in {term for term, _ in s.content})
    all_of_them = in_steps(math.log(len(whole) + 1))
    told = {term: min(MOST, max(0.0, all_of_them - in_steps(math.log(n)))) for term, n in spread.items()}
    return told | {term: MOST for s in statements if s.facet for term, _ in s.content if term not in told}


def in_steps(nats: float) -> float:
    """Rounded to whole steps."""
    return round(nats / STEP) * STEP


def make_vectors(statements: tuple[Statement, ...], told: dict[str, float]) -> list[Vector]:
    """One unit vector a statement, without bare numbers, from what its terms tell."""
    made = []
    for s in statements:
        count: Counter[str] = Counter()
        carried: dict[str, float] = {}
        for term, weight in s.content:
            if not term[0].isdigit():
                count[term] += 1
                carried[term] = max(weight, carried.get(term, 0.0))
        raw = {t: (1 + math.log(n)) * carried[t] * min(CEILING, FLOOR + told[t]) for t, n in sorted(count.items())}
        length = math.sqrt(math.fsum([w * w for w in raw.values()])) or 1.0
        made.append({t: w / length for t, w in raw.items()})
    return made


def cosine(a: Vector, b: Vector) -> float:
    """Cosine of two unit vectors. The exact sum is the same in whatever order the shared terms come."""
    return math.fsum([weight * b[term] for term, weight in a.items() if term in b])


def _cosine_over(shared: frozenset[str], a: Vector, b: Vector) -> float:
    """`cosine` where the terms that both have are known: faster for many pairs."""
    return math.fsum([a[term] * b[term] for term in shared])


def alike_pairs(
    made: list[Vector],
    least: float,
    rarest: int = RAREST,
    crowd: int = CROWD,
) -> Iterator[tuple[int, int, float]]:
    """Pairs (i, j, cosine) with i < j and cosine of at least `least`, in order of j, then i.

    Found through an inverted index over each one's `rarest` terms that at most `crowd` earlier ones share, so that the
    cost grows with the number of neighbours and not with the square of the corpus.
    """
    index: dict[str, list[int]] = defaultdict(list)
    held = [frozenset(vector) for vector in made]
    for j, vector in enumerate(made):
        rare = sorted(vector, key=lambda t: (-vector[t], t))[:rarest]
        near = sorted(set().union(*(index[t] for t in rare if len(index[t]) <= crowd)))
        mine = held[j]
        for i in near:
            score = _cosine_over(mine & held[i], vector, made[i])
            if score >= least:
                yield i, j, score
        for t in rare:
            index[t].append(j)
