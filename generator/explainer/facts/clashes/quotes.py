"""One speaker's words that two articles give the other way round: "to pass it would hurt", "if they don't pass it"."""

from __future__ import annotations

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
    found = []
    for (first, one), (second, other) in combinations(corpus.groups.items(), 2):
        a, b = one.best, other.best
        if a.source == b.source or overlap(a, b) or not (_conditional(a) and _conditional(b)):
            continue
        if cosine(corpus.vectors[a], corpus.vectors[b]) >= ALIKE and turned(a, b):
            sides = (Side(a.text, (first,)), Side(b.text, (second,)))
            found.append(Candidate(f"Which words: {shortened(a.text)}", "nature", sides))
    return in_order(found, corpus.groups)


def _conditional(s: Statement) -> bool:
    return any(p.open or p.mode for p in s.propositions)
