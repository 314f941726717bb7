"""One claim a fact: groups that are worded in nearly the same words become one.

Grouping asks of every member that it tells the claim. Where two sources print one sentence with a word changed, each
may open a group in which a part of the other stands; readers would see one sentence twice.
"""

from __future__ import annotations

from ..grouping.candidate_pairs import Pairs
from ..grouping.contradictions import compatible, overlap
from ..grouping.similarity import Vector, cosine
from ..model.statement import Group, Statement
from ..propositions.relation import relate

ALIKE, SHARED = 0.7, 0.5
"""Cosine, and share of the terms of both in all that either has, from which two wordings tell one fact."""


def told_once(
    groups: list[Group], statements: tuple[Statement, ...], pairs: Pairs, made: dict[Statement, Vector]
) -> list[Group]:
    """The groups with those joined whose wordings are nearly the same, in the order of the first."""
    made_of: list[tuple[Statement, ...]] = [group.statements for group in groups]
    """The members of each group; none where another has them now."""
    home = {group.best: n for n, group in enumerate(groups)}
    for i, j in zip(pairs.one, pairs.other, strict=True):
        one, other = home.get(statements[i]), home.get(statements[j])
        if one is None or other is None or one == other or not _alike(statements[i], statements[j], made):
            continue
        into, goes = sorted((one, other))
        if whole := _united(made_of[into], made_of[goes]):
            made_of[into], made_of[goes] = whole, ()
            home = {best: into if n == goes else n for best, n in home.items()}
    return [Group(members) for members in made_of if members]


def _united(some: tuple[Statement, ...], others: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The members of both, without those cut from the words of another; none where two cannot be the same."""
    members: list[Statement] = []
    for s in sorted(dict.fromkeys((*some, *others)), key=lambda s: (s is not some[0], s is not others[0], s.facet)):
        if any(overlap(s, other) for other in members):
            continue
        if not all(compatible(s, other) for other in members):
            return ()
        members.append(s)
    return tuple(members)


def _alike(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    if cosine(made[s], made[other]) < ALIKE:
        return False
    one, two = set(s.terms) - s.frame, set(other.terms) - other.frame
    if len(one & two) < SHARED * len(one | two) or s.negated != other.negated:
        return False
    if [t for t in dict.fromkeys(s.terms) if t in one & two] != [t for t in dict.fromkeys(other.terms) if t in one & two]:
        return False  # "Acme bought Bolt" has the words of "Bolt bought Acme"
    return compatible(s, other) and not relate(s, other).clash and not relate(other, s).clash
