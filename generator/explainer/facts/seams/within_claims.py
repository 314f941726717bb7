"""Do the passages of one claim bear each other out? Asked when it is decided which they are: a model that was wrong to
put two accounts under one claim is asked anew whether both can be right, in a question of another kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, islice

from ...core.judgement import Question
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..model.statement import Group, Statement

SIZES = (60, 40, 25, 50, 33)
"""Statements in a question, by the pass: each time in other company, so that no mistake is made twice."""
OFTEN = 6
"""Questions in which two passages of one claim are to have stood side by side."""
ELIGIBLE = 250
"""Claims that are asked about, the most important first."""


def ask_within_claims(judge: Judge, groups: Iterable[Group], statements: int) -> None:
    """Puts passages of several sources side by side that stood in fewer than OFTEN questions of what is in dispute,
    claims in their order of importance. `statements`: how many the story has."""
    if not judge.settled:
        return
    ranked = list(groups)[:ELIGIBLE]
    for some in islice(_sets(judge, ranked), judge.allowance("disputes", statements)):
        items = tuple(judge.item(s) for s in sorted(some, key=lambda s: (s.source, s.start, s.end)))
        judge.ask(Question("disputes", FORMS["disputes"].version, items))


def _sets(judge: Judge, ranked: list[Group]) -> Iterator[list[Statement]]:
    """The passages of each question."""
    met = Counter(frozenset(pair) for line in judge.lines("disputes") for pair in combinations(line.items, 2))
    for size in map(judge.room, SIZES):
        some: dict[Statement, None] = {}
        for members in _in_parts(ranked, size):
            pairs = [
                frozenset((judge.key(a), judge.key(b))) for a, b in combinations(members, 2) if a.source != b.source
            ]
            if all(met[pair] >= OFTEN for pair in pairs):
                continue
            met.update(pairs)
            if len(some.keys() | set(members)) > size:
                yield list(some)
                some = {}
            some |= dict.fromkeys(members)
        if some:
            yield list(some)


def _in_parts(groups: Iterable[Group], size: int) -> Iterator[list[Statement]]:
    """The passages of each claim, of a very large one a part at a time."""
    for group in groups:
        best, *others = [s for s in group.statements if not s.facet] or [group.best]
        for at in range(0, len(others), size - 1):
            yield [best, *others[at : at + size - 1]]
