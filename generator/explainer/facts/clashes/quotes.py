"""One speaker's words that two articles give the other way round: "to pass it would hurt", "if they don't pass it"."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from ..disputes.corpus import Corpus
from ..disputes.sides import in_order, shortened
from ..grouping.contradictions import overlap
from ..grouping.similarity import cosine
from ..model.candidate import Candidate, Side
from ..model.statement import Statement
from ..propositions.relation import turned

ALIKE = 0.6
"""Least cosine of what are the same words but for what was turned."""


def words_turned_round(corpus: Corpus) -> list[Candidate]:
    """A candidate for each two claims that quote alike but for a condition, in order of the first claim."""
    best = [(id, group.best) for id, group in corpus.groups.items()]
    tellers: dict[tuple[str, str], set[int]] = defaultdict(set)
    """Who tells of this deed done to this, by their places: only two who do can turn it round."""
    for place, (_, s) in enumerate(best):
        if _conditional(s):
            for deed in _deeds(s):
                tellers[deed].add(place)
    found = []
    for m, n in sorted({two for told in tellers.values() for two in combinations(sorted(told), 2)}):
        (first, a), (second, b) = best[m], best[n]
        if a.source == b.source or overlap(a, b):
            continue
        if cosine(corpus.vectors[a], corpus.vectors[b]) >= ALIKE and turned(a, b):
            sides = (Side(a.text, (first,)), Side(b.text, (second,)))
            found.append(Candidate(f"Which words: {shortened(a.text)}", "nature", sides))
    return in_order(found, corpus.groups)


def _deeds(s: Statement) -> frozenset[tuple[str, str]]:
    """(what is done, to whom or what)"""
    return frozenset((p.lemma, p.patient.head) for p in s.propositions if p.patient is not None)


def _conditional(s: Statement) -> bool:
    return any(p.open or p.mode for p in s.propositions)
