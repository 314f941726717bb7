"""Which statements of several articles are near enough to be put side by side: the net of what is asked, wider than
what the rules dare to join."""

from __future__ import annotations

import math

from ..grouping.candidate_pairs import Pairs
from ..grouping.same_claim_score import Bonds
from ..grouping.similarity import Vector, alike_pairs
from ..model.statement import Statement
from .neighbourhoods import Edges, neighbourhoods, symmetric

LEAST = 0.04
"""Cosine of two statements from which they are put side by side."""
RAREST, CROWD = 40, 60
NEAREST = 16
EACH = 0.4
"""Statements for which there is one question, over those that it shows: each is shown two or three times."""


def in_reach(statements: tuple[Statement, ...], made: list[Vector], pairs: Pairs) -> Edges:
    """Statements of two articles by how likely they say the same: their cosine, or what the rules say."""
    whole = [n for n, s in enumerate(statements) if not s.facet]
    found = {
        (whole[i], whole[j]): cosine
        for i, j, cosine in alike_pairs([made[n] for n in whole], LEAST, RAREST, CROWD)
        if statements[whole[i]].source != statements[whole[j]].source
    }
    bonds = Bonds(statements)
    for i, j, odds, evidence in zip(pairs.one, pairs.other, pairs.odds, pairs.evidence, strict=True):
        a, b = statements[i], statements[j]
        if not (a.facet or b.facet) and a.source != b.source:
            probability = 1 / (1 + math.exp(-odds - bonds.added(a.source, b.source, evidence)))
            found[i, j] = max(probability, found.get((i, j), 0.0))
    return symmetric(found, NEAREST)


def side_by_side(edges: Edges, shown: set[int], size: int, most: int) -> list[list[int]]:
    """Sets of places that put every statement that was not `shown` yet beside those near it.

    `most`: statements that are asked about, those with the most weight; of hundreds of articles not all can be. Which
    they are depends on the statements alone, so that what was asked once is not asked again.
    """
    weight = {n: sum(found.values()) for n, found in edges.items()}
    eligible = set(sorted(weight, key=lambda n: (-weight[n], n))[:most])
    fresh = eligible - shown
    wanted = {
        n: {m: w for m, w in edges[n].items() if m in eligible and (n in fresh or m in fresh)} for n in sorted(eligible)
    }
    sets = neighbourhoods(wanted, size, math.ceil(len(fresh) / (EACH * size)))
    missed: dict[tuple[int, int], float] = {}
    for n in sorted(fresh.difference(*sets)):
        nearest = max(edges[n], key=lambda m: (edges[n][m], -m))
        missed[min(n, nearest), max(n, nearest)] = 1.0
    return sets + neighbourhoods(symmetric(missed, len(missed)), size, len(missed))
