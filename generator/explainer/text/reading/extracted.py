"""What every reader returns."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...core.model import Extractor, Metadata


@dataclass(frozen=True, slots=True)
class Extracted:
    """The canonical text of a file, and what the file says about itself."""

    text: str
    extractor: Extractor
    metadata: Metadata = field(default_factory=Metadata)
    warnings: tuple[str, ...] = ()
