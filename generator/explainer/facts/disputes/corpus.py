"""What every rule of disagreement looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ...core.model import Annotated
from ..grouping.similarity import Vector
from ..model.statement import Group, Statement


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
    def text(self) -> dict[str, str]:
        """By document id."""
        return {seen.document.id: seen.document.text for seen in self.sources}
