"""Keeping `seeds/sources.yml` in step with the folder: a place for each thing that is not known of a source.

Lines are only ever added at the end, so that what people wrote there, their comments and their order stay as they are.
An empty field counts as unknown, so what is added changes nothing until somebody fills it in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...core.errors import ProjectError
from ...core.model import Metadata
from .metadata import decode_sources

WANTED = ("title", "publisher", "published", "url")
"""What a reader is owed of every source, in the order in which it is asked for."""
_HEAD = "# What is known of each source beside what its file says; this wins. An empty field is an unknown one.\n"
_PLAIN = re.compile(r"[A-Za-z0-9_][\w .()-]*\.\w+")


def lacking(metadata: Metadata) -> tuple[str, ...]:
    """The fields that are not known, in a fixed order."""
    return tuple(name for name in WANTED if not getattr(metadata, name))


def in_step(text: str, sources: Iterable[tuple[str, Metadata]], name: str = "sources.yml") -> str:
    """The file with an entry for each (file name, what is known of it) that lacks something and has no entry.

    Raises ProjectError where the file has faults, or is written so that nothing can be added at its end.
    """
    stated = decode_sources(text, name)
    added = {
        file: "".join([f"{_key(file)}:\n", *(f"  {field}:\n" for field in lacking(metadata))])
        for file, metadata in sources
        if file not in stated and lacking(metadata)
    }
    if not added:
        return text
    before = text if not text or text.endswith("\n") else text + "\n"
    after = (before or _HEAD) + "".join(added.values())
    try:
        whole = decode_sources(after, name)
    except ProjectError:
        whole = {}
    if whole != {**stated, **dict.fromkeys(added, Metadata())}:
        raise ProjectError(
            f"{name}: nothing can be added at its end. Write it as one `file: ...` entry after the other."
        )
    return after


def without_a_file(text: str, files: Iterable[str], name: str = "sources.yml") -> tuple[str, ...]:
    """The entries whose file is gone or was renamed, in the order of the file."""
    there = set(files)
    return tuple(file for file in decode_sources(text, name) if file not in there)


def _key(file: str) -> str:
    if _PLAIN.fullmatch(file):
        return file
    return "'" + file.replace("'", "''") + "'"
