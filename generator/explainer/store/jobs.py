"""What the reading process is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..core.model import Extractor, Metadata
from ..intake.feed import Entry


@dataclass(frozen=True, slots=True)
class Limits:
    """For one source. No article comes near these."""

    seconds: int = 30
    """Of processor time."""
    wait: int = 120
    """Seconds on the clock, for systems that count no processor time."""
    memory: int = 2 * 2**30
    """Bytes of address space."""


@dataclass(frozen=True, slots=True)
class ReadJob:
    file: str
    overrides: Metadata | None


@dataclass(frozen=True, slots=True)
class UnderstandJob:
    name: str
    asked: str
    media_type: str
    retrieved: str
    given: Metadata
    fallback: Metadata | None
    anyway: bool


@dataclass(frozen=True, slots=True)
class FeedJob:
    address: str
    place: str


Job = ReadJob | UnderstandJob | FeedJob


@dataclass(frozen=True, slots=True)
class Understood:
    """A draft without its original, which the asker has."""

    kind: str
    text: str
    extractor: Extractor
    metadata: Metadata
    where: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    value: str = ""
    """Rows of what the job gives."""
    fault: tuple[str, ...] = field(default=())
    """File, what and remedy of a SeedError."""
    trace: str = ""
    """Of an error in the code."""
