"""What every rule of disagreement looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ...core.model import Annotated
from ..grouping.similarity import Vector
from ..model.statement import Group, Statement
from ..propositions.akin import akin
from .field import Field, field_of
from .find_disputes import Placed, comparable_pairs, says_something
from .sides import claims_of


@dataclass(frozen=True)
class Corpus:
    """The claims of a story with their sources."""

    groups: dict[str, Group]
    """By claim, in order of importance."""
    vectors: Mapping[Statement, Vector]
    sources: tuple[Annotated, ...]
    subject: str
    """The name that most sources speak of; '' for none."""

    @cached_property
    def homes(self) -> dict[Statement, list[str]]:
        """Statement -> the claims that it supports, both in order of the claims."""
        return claims_of(self.groups)

    @cached_property
    def comparable(self) -> tuple[tuple[Placed, Placed], ...]:
        """Two propositions each that may be about one thing and one act, of two of the `homes`, with their places."""
        placed = [(n, s, p) for n, s in enumerate(self.homes) for p in s.propositions if says_something(p, s)]
        return tuple((one, other) for one, other in comparable_pairs(placed) if akin(one[2], other[2]))

    @cached_property
    def field(self) -> Field:
        """What is told as so, to be looked up by its words and deeds."""
        return field_of(self.groups)

    @cached_property
    def text(self) -> dict[str, str]:
        """By document id."""
        return {seen.document.id: seen.document.text for seen in self.sources}
