"""Statements -> groups that say the same: candidates by similarity, decided by slots and by what the articles share.

A group is what one statement says and all that say the same as it, not a class of a partition: a sentence that tells
two things supports two claims. Being alike is asked of the group as a whole, so that nothing chains.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from ..model.statement import Group, Statement
from ..propositions.relation import core
from .candidate_pairs import Pairs
from .contradictions import agreeing_numbers, compatible, overlap
from .kinship import CLASH, unpacked
from .same_claim_score import NEGLIGIBLE, Bonds

SAME = 0.53
"""Probability of saying the same as its centre that lets a statement into a group."""
LEVEL = {-1: -0.5, 0: 0.0, 1: 0.5, 2: 1.0, 3: 2.0, 4: 2.5}
"""Log-odds by the level of the best match of a claim's propositions (see `Match`)."""


def group_statements(statements: tuple[Statement, ...], pairs: Pairs) -> tuple[Group, ...]:
    """Groups in the order of the first statement that is theirs alone; in each, the wording that speaks for all first.

    Each statement opens a group unless it is in one already; what is repeated most comes first. A group is worded by
    a statement that no group before it has, so that no two claims have the same words.
    """
    near, tellers = _near(statements, pairs)
    support = [sum(p for _, p in sorted(found.items()) if p >= SAME) for found in near]
    home: dict[int, int] = {}
    """Statement -> the group that it is in first."""
    groups: list[_Gathered] = []
    for centre in sorted(range(len(statements)), key=lambda n: (-support[n], n)):
        if centre in home or statements[centre].facet:
            continue
        members = _gather(centre, near, tellers[centre], statements)
        own = [n for n in members if n not in home]
        borrowed = [n for n in members if n in home]
        place = _retold(borrowed, home, groups)
        if (
            place is None
            or not tellers[groups[place].centre].issuperset(own)
            or not _compatible(own, groups[place].own, statements)
        ):
            place = len(groups)
            groups.append(_Gathered(centre, [], borrowed))
        groups[place].own.extend(own)
        home.update((n, place) for n in own)
    parts: dict[tuple[str, int], list[int]] = defaultdict(list)
    for n, s in enumerate(statements):
        if s.facet:
            parts[s.source, s.sentence].append(n)
    made = []
    for g in groups:
        members = [*_clearest_first(g.own, statements), *_clearest_first(g.borrowed, statements)]
        told = (n for n in members[: len(g.own)] if not statements[n].facet)
        best = next((n for n in told if all(m in tellers[n] for m in members if m != n)), g.centre)
        others = [n for n in members if n != best]
        cited = [_narrowest(n, best, near, tellers[best], statements, parts) for n in others]
        made.append((min(g.own), Group(tuple(statements[n] for n in dict.fromkeys((best, *cited))))))
    return tuple(group for _, group in sorted(made, key=lambda item: item[0]))


def _narrowest(
    n: int,
    best: int,
    near: list[dict[int, float]],
    tellers: frozenset[int],
    statements: tuple[Statement, ...],
    parts: dict[tuple[str, int], list[int]],
) -> int:
    """The shortest part of a statement that by itself says what the best one says, or the statement."""
    whole = statements[n]

    def length(part: int) -> int:
        return statements[part].end - statements[part].told

    counted = agreeing_numbers(statements[best], whole)
    fitting = [
        part
        for part in parts[whole.source, whole.sentence]
        if part in tellers
        and near[best].get(part, 0.0) >= SAME
        and _plainly_told(statements[part])
        and overlap(whole, statements[part])
        and compatible(statements[best], statements[part])
        and (agreeing_numbers(statements[best], statements[part]) or not counted)
    ]
    return min([n, *fitting], key=lambda part: (length(part), part))


def _plainly_told(s: Statement) -> bool:
    """Does nothing outside of its own words say that it is not so, or not so yet? "Recommending travel" is no part of
    "stopped short of recommending travel" that could be quoted alone."""
    return all(p.value == "CT+" and not p.mode and not p.open for p in core(s.propositions))


@dataclass(slots=True)
class _Gathered:
    centre: int
    """What all others tell."""
    own: list[int]
    borrowed: list[int]
    """Members that another group had before."""


def _retold(borrowed: list[int], home: dict[int, int], groups: list[_Gathered]) -> int | None:
    """The group that the borrowed statements are most of: who repeats it all tells nothing new."""
    for place, count in sorted(Counter(home[n] for n in borrowed).items()):
        if count > 1 and 2 * count > len(groups[place].own):
            return place
    return None


def _compatible(some: list[int], others: list[int], statements: tuple[Statement, ...]) -> bool:
    return all(compatible(statements[a], statements[b]) for a in some for b in others)


def _clearest_first(members: list[int], statements: tuple[Statement, ...]) -> list[int]:
    return sorted(members, key=lambda n: _clarity(statements[n]))


def _gather(
    centre: int, near: list[dict[int, float]], tellers: frozenset[int], statements: tuple[Statement, ...]
) -> list[int]:
    """The centre and, nearest first, what tells the same; a clash with any keeps out."""
    members = [centre]
    for n, probability in sorted(near[centre].items(), key=lambda item: (-item[1], item[0])):
        if probability < SAME:
            break
        if n not in tellers or not _compatible([n], members, statements):
            continue
        if statements[n].facet and any(statements[m].source == statements[n].source for m in members):
            continue
        members.append(n)
    return members


def _near(statements: tuple[Statement, ...], pairs: Pairs) -> tuple[list[dict[int, float]], list[frozenset[int]]]:
    """For each statement, its candidates and the probability that they say the same, where that counts at all; and
    those that tell what it claims."""
    bonds = Bonds(statements)
    near: list[dict[int, float]] = [{} for _ in statements]
    tellers: list[set[int]] = [set() for _ in statements]
    for i, j, odds, evidence, kin in zip(pairs.one, pairs.other, pairs.odds, pairs.evidence, pairs.kin, strict=True):
        if kin == CLASH:
            continue
        odds += bonds.added(statements[i].source, statements[j].source, evidence)
        if odds + LEVEL[3] < NEGLIGIBLE:
            continue
        level, told_by_other, told_by_one = unpacked(kin)
        odds += LEVEL[level]
        if odds >= NEGLIGIBLE:
            near[i][j] = near[j][i] = 1 / (1 + math.exp(-odds))
            if told_by_other:
                tellers[i].add(j)
            if told_by_one:
                tellers[j].add(i)
    return near, [frozenset(found) for found in tellers]


def _clarity(s: Statement) -> tuple[bool, float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.facet, s.leaning, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
