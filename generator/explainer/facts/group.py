"""Statements -> groups that say the same: candidates by similarity, decided by slots and by what the articles share.

Whether two statements say the same is a logistic score. Two short articles on one story mostly report one event, so
their sentences need little likeness; in long ones each sentence tells something else, and likeness decides. So the
weight of likeness grows with the length of the shorter article. The weights were fitted on sentences of several
outlets about look-alike events and on one story of long articles, and checked on others.

A group is what one statement says and all that say the same as it, not a class of a partition: a sentence that tells
two things supports two claims. Being alike is asked of the group as a whole, so that nothing chains.
"""

from __future__ import annotations

import math
from collections import Counter

from .gates import agreeing_numbers, compatible
from .similarity import alike_pairs, vectors
from .statement import Group, Statement
from .stories import Stories

CANDIDATE = 0.05
"""Cosine below which two statements are never compared."""
SAME = 0.5
"""Probability of saying the same as the group's centre that is needed, and as its members on the average."""
WEIGHTS = {
    "content": 5.5,  # cosine of the statements' terms
    "content x length": 2.0,  # ... times the logarithm of the number of statements in the shorter article
    "number": 2.7,  # a number that agrees
    "story": 4.2,  # bond of the articles, over 1 + that logarithm
    "length": -2.0,
    "one source": -1.5,  # an article hardly says the same twice
    "": 0.1,
}


def group_statements(statements: tuple[Statement, ...]) -> tuple[Group, ...]:
    """Groups in the order of their first statement; within one, the wording that speaks for all comes first.

    Each statement opens a group unless it is in one already; what supports most comes first, so that a group's centre
    is the statement that most others repeat.
    """
    near = _same(statements)
    support = [sum(p for _, p in sorted(found.items()) if p >= SAME) for found in near]
    held: set[int] = set()
    groups = []
    for centre in sorted(range(len(statements)), key=lambda n: (-support[n], n)):
        if centre in held:
            continue
        members = _gather(centre, near)
        held.update(members)
        groups.append(sorted(members))
    return tuple(Group(tuple(sorted((statements[n] for n in g), key=_clarity))) for g in sorted(groups))


def _gather(centre: int, near: list[dict[int, float]]) -> list[int]:
    """The centre and what says the same as it and as the others on the average, nearest first; a clash keeps out."""
    members = [centre]
    for other, probability in sorted(near[centre].items(), key=lambda item: (-item[1], item[0])):
        if probability < SAME:
            break
        shared = [near[other].get(member, 0.0) for member in members]
        if min(shared) >= 0 and sum(shared) >= SAME * len(shared):
            members.append(other)
    return members


def _same(statements: tuple[Statement, ...]) -> list[dict[int, float]]:
    """For each statement, its candidates and the probability that they say the same; -1 where their slots clash."""
    stories = Stories(statements)
    length = {source: math.log(n) for source, n in sorted(Counter(s.source for s in statements).items())}
    near: list[dict[int, float]] = [{} for _ in statements]
    for i, j, alike in alike_pairs(vectors(statements), CANDIDATE):
        a, b = statements[i], statements[j]
        near[i][j] = near[j][i] = _probability(a, b, alike, stories, length) if compatible(a, b) else -1.0
    return near


def _probability(a: Statement, b: Statement, alike: float, stories: Stories, length: dict[str, float]) -> float:
    shorter = min(length[a.source], length[b.source])
    logit = (
        WEIGHTS[""]
        + WEIGHTS["content"] * alike
        + WEIGHTS["content x length"] * alike * shorter
        + WEIGHTS["number"] * agreeing_numbers(a, b)
        + WEIGHTS["story"] * stories.bond(a.source, b.source) / (1 + shorter)
        + WEIGHTS["length"] * shorter
        + WEIGHTS["one source"] * (a.source == b.source)
    )
    return 1 / (1 + math.exp(-logit))


def _clarity(s: Statement) -> tuple[float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.leaning, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
