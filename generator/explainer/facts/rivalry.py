"""What every kind of disagreement hands on."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import DisagreementKind


@dataclass(frozen=True, slots=True)
class Side:
    """One account of the matter."""

    reading: str
    """In a few words, the source's own where possible."""
    claims: tuple[str, ...]
    as_of: str = ""
    """EDTF."""


@dataclass(frozen=True, slots=True)
class Rivalry:
    """Accounts that cannot all be right, or of which a later one replaced an earlier."""

    about: str
    kind: DisagreementKind
    sides: tuple[Side, ...]
