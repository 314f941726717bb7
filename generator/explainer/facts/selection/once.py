"""One claim a fact: groups that tell each other, or in the same or nearly the same words, become one.

Grouping asks of every member that it tells the claim. Where two sources tell one thing, each may open a group in which
a part of the other's sentence stands; readers would see one fact twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from ..grouping.candidate_pairs import Pairs
from ..grouping.contradictions import compatible, overlap
from ..grouping.kinship import CLASH, unpacked
from ..grouping.similarity import Vector, cosine
from ..judgements.votes import Votes
from ..model.statement import Group, Statement
from ..propositions.relation import NOTHING, relate

COPIED = 8
"""Words of a sentence that no two writers hit upon."""
ALIKE, SHARED = 0.7, 0.5
"""Cosine, and share of the terms of both in all that either has, from which two wordings tell one fact."""


def told_once(
    groups: list[Group], statements: tuple[Statement, ...], pairs: Pairs, made: dict[Statement, Vector], votes: Votes
) -> list[Group]:
    """The groups with those joined that tell each other, or whose wordings are nearly the same, in their order. What
    was judged to tell two facts stays apart."""
    number = {s: n for n, s in enumerate(statements)}
    made_of: list[tuple[Statement, ...]] = [group.statements for group in groups]
    """The members of each group; none where another has them now."""
    place = {group.best: n for n, group in enumerate(groups)}
    alike = (
        (place[one], place[other])
        for i, j in zip(pairs.one, pairs.other, strict=True)
        if (one := statements[i]) in place and (other := statements[j]) in place and _alike(one, other, made)
    )
    home = list(range(len(groups)))
    """Group -> the one that has its members now."""

    def join(into: int, goes: int, *, copied: bool = False) -> None:
        whole = _united(made_of[into], made_of[goes], copied=copied)
        if whole and _judged_one(whole, number, votes):
            made_of[into], made_of[goes] = whole, ()
            home[:] = [into if n == goes else n for n in home]

    tellers = _tellers(groups, statements, pairs)
    for pair in _mutual(groups):
        into, goes = sorted(home[n] for n in pair)
        if into != goes and tellers[made_of[into][0]].issuperset(made_of[goes]):
            join(into, goes)
    for pair in alike:
        into, goes = sorted(home[n] for n in pair)
        if into != goes:
            join(into, goes)
    for pair in _copies(groups):
        into, goes = sorted(home[n] for n in pair)
        if into != goes:
            join(into, goes, copied=True)
    return [Group(members) for members in made_of if members]


def _copies(groups: list[Group]) -> Iterator[tuple[int, int]]:
    """Groups worded in the very same words, enough of them that nobody would write them anew: a page was updated."""
    first: dict[str, int] = {}
    for n, group in enumerate(groups):
        words = group.best.text.lower().split()
        if len(words) >= COPIED and (other := first.setdefault(" ".join(words), n)) != n:
            yield other, n


def _tellers(groups: list[Group], statements: tuple[Statement, ...], pairs: Pairs) -> dict[Statement, set[Statement]]:
    """What words a group -> the statements that tell it."""
    found: dict[Statement, set[Statement]] = {group.best: {group.best} for group in groups}
    for i, j, kin in zip(pairs.one, pairs.other, pairs.kin, strict=True):
        _, by_other, by_one = unpacked(kin) if kin != CLASH else (NOTHING, False, False)
        if by_other and statements[i] in found:
            found[statements[i]].add(statements[j])
        if by_one and statements[j] in found:
            found[statements[j]].add(statements[i])
    return found


def _mutual(groups: list[Group]) -> Iterator[tuple[int, int]]:
    """Groups each of which has what words the other, or a part of it: who tells the one tells the other."""
    worded: dict[tuple[str, int], list[int]] = defaultdict(list)
    for n, group in enumerate(groups):
        worded[group.best.source, group.best.sentence].append(n)
    told = [
        {
            other
            for s in group.statements[1:]
            for other in worded[s.source, s.sentence]
            if other != n and overlap(s, groups[other].best)
        }
        for n, group in enumerate(groups)
    ]
    return ((n, other) for n, others in enumerate(told) for other in sorted(others) if n < other and n in told[other])


def _united(
    some: tuple[Statement, ...], others: tuple[Statement, ...], *, copied: bool = False
) -> tuple[Statement, ...]:
    """The members of both, without those cut from the words of another; none where two cannot be the same.

    `copied`: one is a copy of the other, though its "today" is another day.
    """
    members: list[Statement] = []
    for s in sorted(dict.fromkeys((*some, *others)), key=lambda s: (s is not some[0], s is not others[0], s.facet)):
        if any(overlap(s, other) for other in members):
            continue
        if not copied and not all(_agree(s, other) for other in members):
            return ()
        members.append(s)
    return tuple(members)


def _judged_one(members: tuple[Statement, ...], number: dict[Statement, int], votes: Votes) -> bool:
    """Was no member judged to tell another fact than the first, which words them all, and are no two opposed?"""
    places = [number[s] for s in members]
    return not (
        any(votes.apart(places[0], n) for n in places[1:])
        or any(votes.opposed(n, m) for n, m in combinations(places, 2))
    )


def _alike(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    if cosine(made[s], made[other]) < ALIKE:
        return False
    one, two = set(s.terms) - s.frame, set(other.terms) - other.frame
    if len(one & two) < SHARED * len(one | two) or s.negated != other.negated:
        return False
    if _in_order(s, one & two) != _in_order(other, one & two):
        return False  # "Acme bought Bolt" has the words of "Bolt bought Acme"
    return _agree(s, other) and not (relate(s, other).other or relate(other, s).other)


def _agree(s: Statement, other: Statement) -> bool:
    """May both stand in one claim?"""
    return compatible(s, other) and not relate(s, other).clash and not relate(other, s).clash


def _in_order(s: Statement, shared: set[str]) -> list[str]:
    return [term for term in dict.fromkeys(s.terms) if term in shared]
