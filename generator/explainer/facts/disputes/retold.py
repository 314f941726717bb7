"""Articles that say by their own word that a thing is not so: what they retell of it is nobody's support.

A fact-check tells the rumour at length before or after its verdict. So of the claims that tell what is denied those are
left out that such articles alone tell, and no passage of theirs supports the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...lang.en.clause_words import REPORTING
from ...lang.en.factuality import PLAIN_DENIALS
from ..model.candidate import Candidate
from ..model.statement import Group, Statement
from .nearest import first_person


def debunking(denials: Iterable[str], groups: Mapping[str, Group]) -> frozenset[str]:
    """The sources that tell one of these claims by their own word."""
    return frozenset(s.source for id in denials for s in groups[id].statements if _own_word(s))


def without_retold(candidate: Candidate, groups: Mapping[str, Group]) -> Candidate:
    """A denial without the claims that only those retell who deny it, where others tell it too."""
    told, *others = candidate.sides
    against = debunking((id for side in others for id in side.claims), groups)
    others_too = tuple(id for id in told.claims if not against.issuperset(groups[id].sources))
    kept = tuple(id for id in others_too if groups[id].best.source not in against) or others_too
    if candidate.kind != "denial" or not kept or len(kept) == len(told.claims):
        return candidate
    reading = told.reading if told.claims[0] in kept else groups[kept[0]].best.text
    return replace(candidate, sides=(replace(told, claims=kept, reading=reading), *others))


def _own_word(s: Statement) -> bool:
    """Does nobody else say it? "We" may be those whose letter an article prints."""
    return not (s.said_by or first_person(s)) and not any(
        p.main and p.agent is not None and p.lemma.split()[0] in REPORTING | PLAIN_DENIALS for p in s.propositions
    )
