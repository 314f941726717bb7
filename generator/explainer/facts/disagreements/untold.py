"""Accounts at odds that no claim tells: who tells that it was on Friday may only have borne out that it was.

Each statement is compared for itself, by the rules that compare values. A side that no claim's own words tell gets a
claim of its own, so that the disagreement can be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...core.model import Annotated
from ..clashes.amounts.measures import differing_measures
from ..clashes.amounts.spans import differing_spans
from ..clashes.charges import differing_charges
from ..clashes.described import differing_descriptions
from ..clashes.events.circumstances import differing_circumstances
from ..clashes.ways import differing_ways
from ..disputes.corpus import Corpus
from ..grouping.similarity import Vector
from ..model.candidate import FEW_SOURCES, Candidate
from ..model.statement import Group, Statement
from .numbers import differing_numbers

VALUES: tuple[Callable[[Corpus], list[Candidate]], ...] = (
    differing_numbers,
    differing_measures,
    differing_circumstances,
    differing_spans,
    differing_descriptions,
    differing_charges,
    differing_ways,
)


def accounts_untold(
    groups: list[Group],
    statements: tuple[Statement, ...],
    vectors: Mapping[Statement, Vector],
    sources: tuple[Annotated, ...],
) -> list[Group]:
    """A group for each side of a conflict of which no group's wording tells; none in a long story."""
    if len(sources) > FEW_SOURCES:
        return []
    whole = (s for s in statements if not (s.facet or s.headline))
    single = {str(n): Group((s,)) for n, s in enumerate(whole)}
    worded = {g.best for g in groups}
    corpus = Corpus(single, vectors, sources, "")
    found: list[Group] = []
    for rule in VALUES:
        for candidate in rule(corpus):
            for side in candidate.sides if candidate.kind != "update" else ():
                telling = [single[id].best for id in side.claims]
                if worded.isdisjoint(telling):
                    chosen = min(telling, key=lambda s: s.context_dependence)
                    worded.add(chosen)
                    found.append(Group((chosen,)))
    return found
