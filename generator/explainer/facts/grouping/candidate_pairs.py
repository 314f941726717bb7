"""Statements two by two: which may say the same, and what is kept of that for the next run.

Two statements are compared where they share a term, a deed, or two common terms, that few statements share: the work
grows with the number of neighbours and not with the square of the corpus.

A score depends on the two statements, on what their terms tell, on how many statements there are (both in steps) and
on which keys are too common, and on nothing else. So of a corpus that has grown, only those pairs are scored anew for
which one of these changed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ..model.statement import Statement
from .kinship import Kinships, turned
from .same_claim_score import Odds
from .similarity import MOST, Vector

CROWD = 60
"""A key that more statements than this share finds no candidates."""
COMBINED = 6
"""How many of its common terms a statement is looked up by in twos."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of a corpus that may say the same, and all that their scores depend on beside the statements."""

    told: tuple[tuple[str, float], ...]
    """(term, nats that it tells), for those that tell less than most."""
    crowded: tuple[str, ...]
    """Keys that find no candidates."""
    one: tuple[int, ...]
    """Place of the earlier statement."""
    other: tuple[int, ...]
    odds: tuple[float, ...]
    """Log-odds, to which what the articles' stories say is still to be added."""
    evidence: tuple[float, ...]
    """Nats that both tell."""
    kin: tuple[int, ...]
    """See `kinship`."""
    needed: float
    """Nats that two of so many statements must share."""


NOTHING = Pairs((), (), (), (), (), (), (), 0.0)
MakePairs = Callable[[tuple[Statement, ...], list[Vector], dict[str, float]], Pairs]
"""`pair_statements`, or what gives the same from what was kept of an earlier corpus."""


def pair_statements(
    statements: tuple[Statement, ...],
    made: list[Vector],
    told: dict[str, float],
    before: Pairs = NOTHING,
    kept: Mapping[int, int] | None = None,
) -> Pairs:
    """Every pair of statements that may say the same, in order of their places.

    `made` and `told` are their `vectors` and `idf_weights`. `before` is what was found of an earlier corpus, and
    `kept` tells (place there -> place here) which statements of it are in this one, in articles that are the same to
    the letter: they spare work and change nothing.
    """
    index, score, kinships = _Index(statements, made, told), Odds(statements, made, told), Kinships(statements)
    less = {term: nats for term, nats in told.items() if nats < MOST}
    was = dict(before.told)
    changed = {term for term in was.keys() | less.keys() if was.get(term, MOST) != less.get(term, MOST)}
    changed |= index.crowded.symmetric_difference(before.crowded)
    same = kept if kept and before.needed == score.needed else {}
    place = {old: new for old, new in same.items() if changed.isdisjoint(index.keys[new])}
    scores: dict[tuple[int, int], tuple[float, float, int]] = {}
    for i, j, odds, evidence, kin in zip(
        before.one, before.other, before.odds, before.evidence, before.kin, strict=True
    ):
        a, b = place.get(i), place.get(j)
        if a is not None and b is not None:
            scores[min(a, b), max(a, b)] = odds, evidence, kin if a < b else turned(kin)
    for n, others in index.candidates(set(range(len(statements))).difference(place.values())):
        for other, odds, shared in score.of(n, others):
            kin = kinships.of(n, other, shared)
            scores[min(n, other), max(n, other)] = odds, shared.evidence, kin if n < other else turned(kin)
    places = sorted(scores)
    return Pairs(
        tuple(sorted(less.items())),
        tuple(sorted(index.crowded)),
        tuple(i for i, _ in places),
        tuple(j for _, j in places),
        tuple(scores[pair][0] for pair in places),
        tuple(scores[pair][1] for pair in places),
        tuple(scores[pair][2] for pair in places),
        score.needed,
    )


class _Index:
    """What statements are looked up by."""

    def __init__(self, statements: tuple[Statement, ...], made: list[Vector], told: dict[str, float]) -> None:
        self._told = told
        plain = [s.deeds.union(vector) for s, vector in zip(statements, made, strict=True)]
        crowded = _crowded(plain)
        twos = [self._in_twos(vector, crowded) for vector in made]
        self.crowded = crowded | _crowded(twos)
        """Keys that too many statements have to find candidates."""
        self.keys = [some.union(two) for some, two in zip(plain, twos, strict=True)]
        """Of each statement: its terms, its deeds, and its most telling crowded terms in twos."""

    def _in_twos(self, vector: Vector, crowded: frozenset[str]) -> frozenset[str]:
        common = sorted(crowded.intersection(vector), key=lambda term: (-self._told[term], term))[:COMBINED]
        return frozenset(f"{a} {b}" for a, b in combinations(sorted(common), 2))

    def candidates(self, touched: set[int]) -> Iterator[tuple[int, list[int]]]:
        """(statement, those that share a key with it) for each that is touched, so that each pair comes once."""
        wanted = set().union(*(self.keys[n] for n in touched)) - self.crowded
        holders: dict[str, list[int]] = defaultdict(list)
        for n, keys in enumerate(self.keys):
            for key in keys & wanted:
                holders[key].append(n)
        for n in sorted(touched):
            found = set().union(*(holders[key] for key in self.keys[n] if key in wanted))
            yield n, [other for other in found if other < n or other not in touched]


def _crowded(keys: Iterable[frozenset[str]]) -> frozenset[str]:
    spread = Counter(key for some in keys for key in some)
    return frozenset(key for key, count in spread.items() if count > CROWD)
