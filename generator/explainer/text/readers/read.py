"""Bytes -> Document. One reader a suffix; a reader is pure and touches no disk.

A reader gives the canonical text, to which every offset of the project refers, so a change in what it gives for the
same bytes needs a new version in its Extractor.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from ...core.errors import SeedError
from ...core.model import Document, Metadata
from ...grammar.language import foreign_note
from ..reading.length import check_length
from ..reading.metadata import merge
from ..reading.self_description import complete
from . import READERS


def readable(file: str) -> bool:
    """Does the suffix of this file name have a reader?"""
    return PurePosixPath(file).suffix.lower() in READERS


def read(file: str, data: bytes, overrides: Metadata | None = None) -> Document:
    """The document of one seed. `file` is its name relative to the seeds folder, `overrides` what sources.yml says.

    Raises SeedError where there is nothing to read: no reader, undecodable, encrypted, or without any text.
    """
    suffix = PurePosixPath(file).suffix.lower()
    if suffix not in READERS:
        raise SeedError(file, f"no reader for {suffix or 'a file without a suffix'}", f"Use {', '.join(READERS)}.")
    got = READERS[suffix](file, data)
    check_length(file, got.text)
    if not got.text.strip():
        raise SeedError(file, "nothing to read", "Put the article's text into the file, or take the file away.")
    stated = merge(overrides or Metadata(), got.metadata)
    metadata = complete(stated, got.text)
    sha = hashlib.sha256(got.text.encode("utf-8", "surrogatepass")).hexdigest()
    note = foreign_note(got.text)
    warnings = (*got.warnings, note) if note else got.warnings
    return Document(PurePosixPath(file).stem, file, got.text, sha, got.extractor, metadata, warnings)
