"""Which claims of a long story may bear on a question at all, so that no question walks over all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ...grammar.lexicon.lexical_relations import bonds
from ..model.proposition import Proposition
from ..model.statement import Statement
from .akin import related

_ROUNDING = 1e-9
"""More than a sum of products in another order may differ by."""


class Bearing:
    """Statements by their places, found by what they tell."""

    def __init__(self, told: Sequence[Statement], made: Sequence[Mapping[str, float]] = ()) -> None:
        self._all = range(len(told))
        self._holding: dict[str, list[int]] = defaultdict(list)
        self._weighing: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._telling: dict[str, set[int]] = defaultdict(set)
        """Lemma of a predicate -> who tells of it; all that link are under one."""
        self._bound: dict[object, list[str]] = defaultdict(list)
        """Bond of a predicate -> the lemmas that have it."""
        self._of_act: dict[str, set[int]] = {}
        for n, s in enumerate(told):
            for term in set(s.terms):
                self._holding[term].append(n)
            for p in s.propositions:
                self._telling["" if p.links else p.lemma].add(n)
        for lemma in filter(None, self._telling):
            for bond in bonds(lemma):
                self._bound[bond].append(lemma)
        for n, vector in enumerate(made):
            for term, weight in vector.items():
                self._weighing[term].append((n, weight))

    def like(self, vector: Mapping[str, float], least: float) -> set[int]:
        """Those of at least this cosine, and perhaps some that have a trace less."""
        sums: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for n, its in self._weighing.get(term, ()):
                sums[n] += weight * its
        return {n for n, cosine in sums.items() if cosine >= least - _ROUNDING}

    def holding(self, terms: Iterable[str], least: float) -> set[int]:
        """Those that hold so many of the terms."""
        if least <= 0:
            return set(self._all)
        count = Counter(chain.from_iterable(self._holding.get(term, ()) for term in terms))
        return {n for n, held in count.items() if held >= least}

    def of_act(self, p: Proposition | None) -> set[int]:
        """Those with a predicate that has to do with this one."""
        if p is None:
            return set()
        lemma = "" if p.links else p.lemma
        if lemma not in self._of_act:
            near = {other for bond in bonds(lemma) for other in self._bound.get(bond, ())} if lemma else set()
            acts = [other for other in near if related(lemma, other)] or [lemma]
            self._of_act[lemma] = set().union(*(self._telling[act] for act in acts))
        return self._of_act[lemma]
