"""Sorting by group-average clustering, as topic detection knows it: the two groups that are most alike on average join,
again and again, until no two are alike enough. A story that is there is a group from the start; two of them never join,
and none loses an article. So what comes out does not depend on the order in which articles are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from .likeness import Vector, likenesses, shared_terms, vectors
from .profile import Profile

JOIN = 0.075
"""Mean likeness from which two groups are one story."""
_TERMS = 6


@dataclass(frozen=True, slots=True)
class Placed:
    """Where some articles belong."""

    story: str
    """The story that is there already; '' for a new one."""
    articles: tuple[int, ...]
    """Places among those that were to be sorted, the one that is most like the others first."""
    likeness: float
    """Mean, of the articles to the story, or in a new one to each other."""
    terms: tuple[str, ...]
    """What they share, the most telling first."""


def sort_articles(stories: Mapping[str, Sequence[Profile]], new: Sequence[Profile]) -> tuple[Placed, ...]:
    """Stories by name, then new ones by their first article; an article that is in none of them belongs to none."""
    names = sorted(stories)
    every = [article for name in names for article in stories[name]] + list(new)
    made = vectors(every)
    near = likenesses(every, made)
    groups: list[list[int]] = []
    for name in names:
        start = sum(map(len, groups))
        groups.append(list(range(start, start + len(stories[name]))))
    fixed, first = len(groups), sum(map(len, groups))
    groups += [[at] for at in range(first, len(every))]
    joined = _joined(groups, fixed, near)
    placed = []
    for number, group in enumerate(joined):
        own = [at for at in group if at >= first]
        if number < fixed and own:
            placed.append(_placed(names[number], [at for at in group if at < first], own, first, near, made))
        elif number >= fixed and len(own) > 1:
            placed.append(_placed("", own, own, first, near, made))
    return (*placed[: _old(placed)], *sorted(placed[_old(placed) :], key=lambda one: min(one.articles)))


def _old(placed: Sequence[Placed]) -> int:
    return sum(bool(one.story) for one in placed)


def _placed(
    story: str, others: list[int], own: list[int], first: int, near: list[dict[int, float]], made: Sequence[Vector]
) -> Placed:
    means = {
        at: sum(near[at].get(o, 0.0) for o in others if o != at) / max(1, len(others) - (at in others)) for at in own
    }
    ranked = sorted(own, key=lambda at: (-means[at], at))
    terms = shared_terms([made[at] for at in own], [made[at] for at in others], _TERMS)
    return Placed(story, tuple(at - first for at in ranked), sum(means.values()) / len(means), terms)


def _joined(groups: list[list[int]], fixed: int, near: list[dict[int, float]]) -> list[list[int]]:
    """The groups after joining, the first `fixed` of them at their places."""
    of = {at: number for number, group in enumerate(groups) for at in group}
    sums: list[dict[int, float]] = [{} for _ in groups]
    for at, others in enumerate(near):
        for other, alike in others.items():
            one, two = of[at], of[other]
            if one != two and not (one < fixed and two < fixed):
                sums[one][two] = sums[one].get(two, 0.0) + alike
    size = [len(group) for group in groups]
    waiting = [
        (-total / (size[a] * size[b]), a, b) for a, found in enumerate(sums) for b, total in found.items() if a < b
    ]
    waiting = [entry for entry in waiting if -entry[0] >= JOIN]
    heapify(waiting)
    made = [list(group) for group in groups]
    while waiting:
        score, a, b = heappop(waiting)
        if not (made[a] and made[b]) or -score != _mean(sums, size, a, b):
            continue  # one of them has joined another since
        made[a] += made[b]
        made[b] = []
        size[a] += size[b]
        for other in _merge(sums, a, b, fixed):
            if (mean := _mean(sums, size, a, other)) >= JOIN:
                heappush(waiting, (-mean, min(a, other), max(a, other)))
    return [sorted(group) for number, group in enumerate(made) if group or number < fixed]


def _mean(sums: list[dict[int, float]], size: list[int], a: int, b: int) -> float:
    return sums[min(a, b)].get(max(a, b), 0.0) / (size[a] * size[b])


def _merge(sums: list[dict[int, float]], a: int, b: int, fixed: int) -> Iterator[int]:
    """What b is like, a is like from now on; the groups that this touches, in order."""
    sums[a].pop(b, None)
    for other, total in sorted(sums[b].items()):
        sums[other].pop(b, None)
        if other == a or (a < fixed and other < fixed):
            continue
        sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
    sums[b] = {}
    yield from sorted(sums[a])
