"""Short, readable ids of documents, as stable as their files, titles and publishers are.

An id is part of every citation. Where two documents would have the same one, the first by file name keeps it and the
others get the first digits of their text's hash, so that a late arrival rarely renames what is already cited.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from ...core.model import Document
from ...lang.en.words import FILLERS

_LONGEST, _MOST_WORDS = 48, 5
_HASHTAG = re.compile(r"#(\w{1,80})")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_ALNUM = re.compile(r"[^a-z0-9]+")
_HASH = re.compile(r"[0-9a-f]{8,64}")


def assign_ids(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents in the order of their file names, each with its own id, such as `gate-openai-shuts-down-sora`."""
    taken: set[str] = set()
    result = []
    for document in sorted(documents, key=lambda document: document.file):
        name = _readable(document)
        if name in taken:
            name = f"{name}-{document.sha256[:6]}"
        if name in taken:
            name = f"{name}-{len(taken)}"
        taken.add(name)
        result.append(replace(document, id=name))
    return tuple(result)


def _readable(document: Document) -> str:
    """Publisher and first words of the title; without a title the file's name."""
    publisher = slug(document.metadata.publisher, 2)
    title = slug(document.metadata.title, _MOST_WORDS)
    if not title:
        stem = PurePosixPath(document.file).stem
        title = slug(" ".join(part for part in re.split(r"[_\s.]+", stem) if not _HASH.fullmatch(part)), 8)
        if title.isdigit() or not title:
            title = f"source-{title or document.sha256[:6]}"
    return title if publisher in title else f"{publisher}-{title}"


def slug(words: str, most: int) -> str:
    """ASCII letters and digits of the first `most` telling words, joined by hyphens."""
    spaced = _HASHTAG.sub(lambda match: _CAMEL.sub(" ", match[1]), words)
    plain = unicodedata.normalize("NFKD", spaced).encode("ascii", "ignore").decode().lower()
    found = [word for word in _NOT_ALNUM.split(plain.replace("'", "")) if word]
    telling = [word for word in found if word not in FILLERS] or found
    kept = "-".join(telling[:most])[: _LONGEST + 1]
    return kept if len(kept) <= _LONGEST else kept[:_LONGEST].rsplit("-", 1)[0]
