"""What was judged of two statements, as evidence beside the rules': nats for or against their saying the same.

A model errs, and so do rules, but seldom in the same place. So no single judgement joins what the rules hold to be
unlike: a pair that they never scored needs two answers, to questions of two kinds. A passage that was judged to speak
against a claim never supports it. How many nats an answer is worth, `reliability` says.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ...core.judgement import Judgement
from ..model.statement import Statement
from .forms.stance import Stance
from .judge import Judge
from .opposition import opponents
from .reliability import BELIEVED, NONE, SURE, Worth, worth_of

UNSCORED = -3.0
"""Log-odds of a pair that the rules hold to be too unlike to score."""
APART = -1.0
"""Most nats of being put into two groups: a statement of two facts stands in one of them only."""
KNOWN = 2.0
"""Log-odds by the rules from which a pair tries a model."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What was judged of one pair."""

    nats: float
    together: bool
    """They were put into one group."""
    against: bool
    """One was judged to say that the other is not so."""
    forth: bool | None
    """Was the second judged to tell what the first claims? None where nothing was judged of it."""
    back: bool | None
    """The same, the other way."""

    @property
    def heard(self) -> bool:
        """Was it said by anybody who is believed?"""
        return self.forth is not None or self.back is not None or abs(self.nats) >= BELIEVED

    @property
    def tells_forth(self) -> bool | None:
        """As `forth`; of two that stand in one group, the answer to the other way counts for both."""
        return True if self.forth is None and self.together and self.back else self.forth

    @property
    def tells_back(self) -> bool | None:
        return True if self.back is None and self.together and self.forth else self.back


@dataclass(frozen=True, slots=True)
class _Said:
    value: int
    """1 for, 0 neither, -1 against."""
    worth: Worth


@dataclass(frozen=True, slots=True)
class Disputed:
    """Statements that cannot all be right, or of which later ones brought earlier ones up to date."""

    update: bool
    sides: tuple[tuple[str, ...], ...]
    """Keys of statements."""


class Votes:
    """Judgements by the places of statements. A part of a clause is judged with its clause."""

    def __init__(
        self,
        statements: tuple[Statement, ...] = (),
        judge: Judge | None = None,
        odds: Mapping[tuple[int, int], float] | None = None,
    ) -> None:
        """`odds`: (place, place) -> log-odds that two say the same by the rules, for those that were scored."""
        self._group: dict[str, dict[int, set[int]]] = defaultdict(dict)
        """Key -> judgement -> its groups there."""
        self._worth: list[Worth] = []
        """Of each judgement."""
        self._stance: dict[tuple[str, str], list[_Said]] = defaultdict(list)
        """(claim, passage) -> what was said."""
        self._keys: list[str] = []
        self._place_of: dict[Statement, int] = {}
        self._places: dict[str, list[int]] = defaultdict(list)
        self.believed: frozenset[str] = frozenset()
        """Models whose answers show that they read."""
        self.disputed: list[Disputed] = []
        """In the order of the judgements, by those who are believed."""
        self._opposed: dict[str, set[str]] = {}
        self._beside: dict[str, set[int]] = defaultdict(set)
        """Key -> the judgements of disputes that showed it."""
        if judge is None or not any(judge.lines(kind) for kind in ("same", "stance", "disputes")):
            return
        self._place(statements, judge)
        self._hear(judge, odds or {})
        self._take_sides(judge)

    def _place(self, statements: tuple[Statement, ...], judge: Judge) -> None:
        self._place_of = {s: n for n, s in enumerate(statements)}
        whole = {n: judge.key(s) for n, s in enumerate(statements) if not s.facet}
        inside: dict[tuple[str, int], list[int]] = defaultdict(list)
        for n in whole:
            inside[statements[n].source, statements[n].sentence].append(n)
        for n, s in enumerate(statements):
            near = inside[s.source, s.sentence] if s.facet else [n]
            key = next((whole[m] for m in near if _within(s, statements[m])), "")
            self._keys.append(key)
            if key and not s.facet:
                self._places[key].append(n)

    def _hear(self, judge: Judge, odds: Mapping[tuple[int, int], float]) -> None:
        first = {key: places[0] for key, places in self._places.items()}
        grouped = [(line, line.items, groups) for line, groups in judge.answers("same")]
        for place, (_, keys, groups) in enumerate(grouped):
            for number, group in enumerate(groups):
                for item in group:
                    self._group[keys[item - 1]].setdefault(place, set()).add(number)

        def known(a: str, b: str) -> bool | None:
            i, j = first.get(a), first.get(b)
            if i is None or j is None:
                return None
            rule = odds.get((min(i, j), max(i, j)))
            return False if rule is None else True if rule >= KNOWN else None

        worth = worth_of(((line, _pairs(keys, groups)) for line, keys, groups in grouped), known)
        self._worth = [SURE if line.by_hand else worth.get(line.model, NONE) for line, _, _ in grouped]
        spoken = [
            (line, [(line.items[s.claim - 1], line.items[p - 1], v) for s in stances for p, v in _said(s)])
            for line, stances in judge.answers("stance")
        ]

        def known_apart(a: str, b: str) -> bool | None:
            return None if self._together(a, b) else known(a, b)

        told = worth_of(((line, ((a, b, v > 0) for a, b, v in pairs)) for line, pairs in spoken), known_apart)
        for line, pairs in spoken:
            weight = SURE if line.by_hand else told.get(line.model, NONE)
            for a, b, value in pairs:
                self._stance[a, b].append(_Said(value, weight))
        models = {line.model for line in (*judge.lines("same"), *judge.lines("stance"))}
        self.believed = frozenset(
            model for model in models if all(w[model].yes >= BELIEVED for w in (worth, told) if model in w)
        )

    def _take_sides(self, judge: Judge) -> None:
        for place, (line, disputes) in enumerate(judge.answers("disputes")):
            if not self.believes(line):
                continue
            for key in line.items:
                self._beside[key].add(place)
            for dispute in disputes:
                sides = tuple(tuple(line.items[n - 1] for n in side) for side in dispute.sides)
                self.disputed.append(Disputed(dispute.kind == "update", sides))
        self._opposed = opponents(dispute.sides for dispute in self.disputed)
        for one, other in self._stance:
            if self._against(one, other):
                self._opposed.setdefault(one, set()).add(other)
                self._opposed.setdefault(other, set()).add(one)

    def _against(self, one: str, other: str) -> bool:
        """Was either ever judged to speak against the other, by who is believed, however often for it?"""
        heard: list[_Said] = [*self._stance.get((one, other), ()), *self._stance.get((other, one), ())]
        return any(said.value < 0 for said in heard if said.worth.yes >= BELIEVED)

    def believes(self, line: Judgement) -> bool:
        """Did a person write it, or a model whose answers show that it reads?"""
        return line.by_hand or line.model in self.believed

    def opposed(self, i: int, j: int) -> bool:
        """Were they judged to stand on two sides of a dispute, or one to speak against the other?"""
        return bool(self._opposed) and self._keys[j] in self._opposed.get(self._keys[i], ())

    def supports(self, claim: Statement, passage: Statement) -> bool:
        """Was the passage judged to tell what is claimed, or both to say the same?"""
        vote = self.of(self._place_of[claim], self._place_of[passage]) if self._keys else None
        return vote is not None and bool(vote.together if vote.tells_forth is None else vote.tells_forth)

    def apart(self, i: int, j: int) -> bool:
        """Does what was judged of them, taken together, say that they do not say the same?"""
        vote = self.of(i, j)
        return vote is not None and vote.nats < 0

    def compatible(self, one: str, other: str) -> bool:
        """Were two statements, by their keys, judged side by side and not found to be in dispute?"""
        met = self._beside.get(one, set()) & self._beside.get(other, set())
        return bool(met) and other not in self._opposed.get(one, ())

    def of(self, i: int, j: int) -> Vote | None:
        """What was judged of two statements; None where nothing was."""
        if not self._keys:
            return None
        one, other = self._keys[i], self._keys[j]
        if not one or not other or one == other:
            return None
        met = self._met(one, other)
        forth, back = self._stance.get((one, other), ()), self._stance.get((other, one), ())
        said = [*forth, *back]
        if not met and not said:
            return None
        together = 2 * sum(same for same, _ in met) > len(met)
        nats = _mean(worth.yes if same else max(APART, worth.no) for same, worth in met)
        nats += sum(_mean(s.worth.yes if s.value > 0 else s.worth.no for s in found) for found in (forth, back))
        against = any(one.value < 0 and one.worth.yes >= BELIEVED for one in said)
        return Vote(nats, together, against, _side(forth), _side(back))

    def beyond(self, scored: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Pairs of places that were judged to say the same and that the rules never scored, in order."""
        joined: dict[tuple[int, int], set[str]] = defaultdict(set)
        for key, homes in self._group.items():
            for place, groups in homes.items():
                for group in groups:
                    joined[place, group].add(key)
        together = {pair for keys in joined.values() for pair in combinations(sorted(keys), 2)}
        together |= {pair for pair, found in self._stance.items() if _side(found)}
        found = {
            (min(i, j), max(i, j))
            for one, other in together
            for i in self._places.get(one, ())
            for j in self._places.get(other, ())
            if i != j
        }
        yield from sorted(found.difference(scored))

    def _met(self, one: str, other: str) -> list[tuple[bool, Worth]]:
        mine, theirs = self._group.get(one, {}), self._group.get(other, {})
        met = sorted(mine.keys() & theirs.keys())
        return [(not mine[place].isdisjoint(theirs[place]), self._worth[place]) for place in met]

    def _together(self, one: str, other: str) -> bool:
        return any(same for same, _ in self._met(one, other))


def _pairs(keys: tuple[str, ...], groups: tuple[tuple[int, ...], ...]) -> Iterator[tuple[str, str, bool]]:
    homes: dict[int, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for number in group:
            homes[number].add(place)
    for (n, a), (m, b) in combinations(enumerate(keys, 1), 2):
        yield a, b, not homes[n].isdisjoint(homes[m])


def _said(stance: Stance) -> list[tuple[int, int]]:
    """(passage, 1 for, 0 neither, -1 against)."""
    parts = ((1, stance.supporting), (0, stance.neither), (-1, stance.opposing))
    return [(passage, value) for value, passages in parts for passage in passages]


def _within(part: Statement, whole: Statement) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _side(found: Iterable[_Said]) -> bool | None:
    """Was it more often judged to support than not? None where nothing was judged, or by nobody who is believed."""
    heard = [one.value > 0 for one in found if one.worth.yes >= BELIEVED]
    return 2 * sum(heard) > len(heard) if heard else None


def _mean(found: Iterable[float]) -> float:
    heard = list(found)
    return math.fsum(heard) / len(heard) if heard else 0.0
