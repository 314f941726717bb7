"""Suffix -> reader: the seam through which further formats come in."""

from __future__ import annotations

from collections.abc import Callable

from .extracted import Extracted
from .plain import read_plain

READERS: dict[str, Callable[[str, bytes], Extracted]] = {
    ".txt": read_plain,
    ".md": read_plain,
}
"""Each takes the file's name (for its messages) and bytes, and raises SeedError where it cannot read them."""
