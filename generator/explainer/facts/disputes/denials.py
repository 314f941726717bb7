"""Denials and verdicts against the claims that they deny: "he denied the rumours", "the story is a hoax", "no oil is
leaking"."""

from __future__ import annotations

from dataclasses import replace

from ...core.model import DisagreementKind
from ..model.candidate import Candidate, Side, days_after
from ..model.statement import Group
from .corpus import Corpus
from .denied import denied, negated
from .nearest import contradicting, field_of, nearest
from .sides import heading, in_order, of_one_matter


def denied_claims(corpus: Corpus) -> list[Candidate]:
    """Claims with those that deny them, in order of the first claim."""
    groups, field = corpus.groups, field_of(corpus.groups)
    found = []
    for id, group in groups.items():
        if what := denied(group.best):
            if told := nearest(group.best, what, field):
                found.append(_candidate(groups, told, id, "denial"))
            continue
        for matter in negated(group.best):
            if told := contradicting(group.best, matter, field):
                later = days_after(groups[told[0]].best, group.best) > 0
                found.append(_candidate(groups, told, id, "update" if later else "denial"))
    return in_order(of_one_matter(found, groups), groups)


def _candidate(groups: dict[str, Group], nearest: tuple[str, ...], id: str, kind: DisagreementKind) -> Candidate:
    told, denial = groups[nearest[0]].best, groups[id].best
    sides = [Side(told.text, nearest), Side(denial.text, (id,))]
    if kind == "update":
        sides = [replace(sides[1], as_of=denial.published), replace(sides[0], as_of=told.published)]
    return Candidate(heading(kind, told.text, sides[0].reading), kind, tuple(sides))
