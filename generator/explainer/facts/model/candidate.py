"""What every kind of disagreement hands on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...core.edtf import bounds
from ...core.model import DisagreementKind
from .statement import Statement

FEW_SOURCES = 25
"""Sources beyond which many events, people and numbers of one kind have words in common by chance: what is compared
must then share more, and what only words tell apart is not compared."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Side:
    """One account of the matter."""

    reading: str
    """In a few words, the source's own where possible."""
    claims: tuple[str, ...]
    as_of: str = ""
    """EDTF."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Accounts that cannot all be right, or of which a later one replaced an earlier."""

    about: str
    kind: DisagreementKind
    sides: tuple[Side, ...]


def of_several(statements: Iterable[Statement]) -> bool:
    """Do several sources tell them, or one source by the word of several speakers?"""
    told = list(statements)
    speakers = {s.said_by for s in told}
    return len({s.source for s in told}) > 1 or ("" not in speakers and len(speakers) > 1)


def same_names(a: Statement, b: Statement) -> float:
    """Share of the names of two statements that both have (Jaccard), speakers left out; 1 where neither has any."""
    mine, yours = _named(a), _named(b)
    return len(mine & yours) / len(mine | yours) if mine or yours else 1.0


def within_names(a: Statement, b: Statement) -> float:
    """Share of the names of the one with fewer that the other has too, speakers left out; 1 where one has none."""
    mine, yours = _named(a), _named(b)
    return len(mine & yours) / min(len(mine), len(yours)) if mine and yours else 1.0


def _named(s: Statement) -> set[str]:
    return set(s.names) - {s.said_by}


def days_between(a: Statement, b: Statement) -> float:
    """Days between the publication of two statements; 0 where a date is not known."""
    return abs(days_after(a, b))


def days_after(a: Statement, b: Statement) -> float:
    """Days from the publication of the second statement to that of the first; 0 where a date is not known."""
    one, other = bounds(a.published) if a.published else None, bounds(b.published) if b.published else None
    return (one[0] - other[0]).days if one and other else 0.0


def of_another_year(told: Statement, denying: Statement) -> bool:
    """Does the first tell of a year that is neither the second's nor that of either article?"""
    return another_year(told.text, told.published, denying.text, denying.published)


def another_year(text: str, published: str, other: str, other_published: str) -> bool:
    """The same of any two passages, with the days of their articles ('' for unknown)."""
    years = {*_YEAR.findall(text)} - {published[:4]}
    if years:
        years.difference_update(_YEAR.findall(other))
    return bool(years) and other_published[:4] not in years
