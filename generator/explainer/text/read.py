"""Bytes -> Document. One reader a suffix; a reader is pure and touches no disk."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from ..model import Document, Extractor


def read(file: str, data: bytes) -> Document:
    """The document of one seed. `file` is its name relative to the seeds folder."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Document(PurePosixPath(file).stem, file, text, sha, Extractor("text", "1"))
