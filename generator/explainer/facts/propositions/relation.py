"""Two statements side by side, by their propositions: may they be one statement, or do they clash?"""

from __future__ import annotations

from dataclasses import dataclass

from ...lang.en.clause_words import REPORTING
from ..model.statement import Statement
from .compare import Match, compare
from ..model.proposition import Proposition


@dataclass(frozen=True, slots=True)
class Relation:
    """How far two statements tell one thing, and how far opposite things: roles that agree, -1 where no predicates do."""

    same: int
    opposite: int

    @property
    def clash(self) -> bool:
        """Does one say what the other says is not so, of the same somebody or something?"""
        return self.opposite > 0 and self.opposite >= self.same


NONE = Relation(-1, -1)


def core(propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """What a statement tells outright: its main predicates, without those that only report others."""
    main = tuple(p for p in propositions if p.main and p.kind != "noun")
    told = tuple(p for p in main if not (_reports(p) and any(q.reported for q in main)))
    return told or main or propositions


def relate(a: Statement, b: Statement) -> Relation:
    """The best match of what either tells outright with anything that the other tells."""
    same = opposite = -1
    for match in _matches(a, b):
        if match.relation == "same" and not match.clash:
            same = max(same, match.agree)
        elif match.relation == "opposite" and not match.clash and not match.loose:
            opposite = max(opposite, match.agree)
    return Relation(same, opposite)


def _matches(a: Statement, b: Statement) -> list[Match]:
    found = [compare(p, q) for p in core(a.propositions) for q in b.propositions]
    found += [compare(p, q) for p in a.propositions for q in core(b.propositions)]
    return [match for match in found if match]


def _reports(p: Proposition) -> bool:
    return p.lemma.split()[0] in REPORTING
