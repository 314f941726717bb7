"""Generated pages beside pages that people wrote, in one folder.

A generated page says `generator: explainer` in its front matter. An asset cannot, so the folder's `.gitignore`, which
lists all that was made, is also the record of what may be replaced and removed. Whatever else stands in the folder was
made by hand and wins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..core.errors import StoreError
from .files import read, refusal, remove_leftovers, shown, write_if_different

RECORD = ".gitignore"
_HEAD = "# What explainer generates here. Written by it at every run; this file ignores itself."
_MARK = b"generator: explainer"
_FRONT = 4096
"""Bytes within which a generated page's front matter shows the mark."""


@dataclass(frozen=True, slots=True)
class Written:
    """Names relative to the folder, each list in order."""

    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()
    """Not written, because a file that a person made has that name."""


def write_pages(folder: Path, pages: Mapping[str, bytes]) -> Written:
    """Make the generated files of `folder` exactly `pages` ({name with forward slashes: bytes}).

    A file is written only where its bytes differ, and a generated one that is no longer made is deleted with the
    folders that this empties. Raises StoreError.
    """
    root = folder.resolve()
    for name in pages:
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or not pure.parts or str(pure) != name:
            raise ValueError(f"no name of a page: {name!r}")
    record = _recorded(folder)
    for place in {folder, *((folder / name).parent for name in pages)}:
        remove_leftovers(place)
    written, by_hand = [], []
    for name in sorted(pages):
        path = folder / name
        if not path.resolve().is_relative_to(root):
            raise StoreError(f"{shown(path)}: a link leads out of the folder. Replace it by a folder of its own.")
        if _exists(path) and not _generated(path, name, record) and read(path) != pages[name]:
            by_hand.append(name)
        elif write_if_different(path, pages[name]):
            written.append(name)
    deleted = [name for name in _left(folder, record) if name not in pages and _delete(folder, name, record)]
    made = sorted(set(pages) - set(by_hand))
    if record is not None:
        lines = [_HEAD, f"/{RECORD}", *(f"/{_escaped(name)}" for name in made)]
        write_if_different(folder / RECORD, ("\n".join(lines) + "\n").encode("utf-8"))
    return Written(tuple(written), tuple(deleted), tuple(by_hand))


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.exists()


def _recorded(folder: Path) -> frozenset[str] | None:
    """What an earlier run made; None where the record's name is taken by a person's own file."""
    text = (read(folder / RECORD) or _HEAD.encode()).decode("utf-8", "replace")
    if not text.startswith(_HEAD):
        return None
    return frozenset(re.sub(r"\\(.)", r"\1", line[1:]) for line in text.splitlines()[2:])


def _escaped(name: str) -> str:
    """For git, to which some characters are patterns."""
    return "".join("\\" + char if char in "*?[\\ !#" else char for char in name)


def _generated(path: Path, name: str, record: frozenset[str] | None) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    if not name.endswith(".md"):
        return record is not None and name in record
    try:
        with path.open("rb") as file:
            lines = file.read(_FRONT).splitlines()
    except OSError as error:
        raise refusal(path, error) from error
    if not lines or lines[0] != b"---":
        return False
    front = lines[1 : lines.index(b"---", 1)] if b"---" in lines[1:] else lines[1:]
    return _MARK in front


def _left(folder: Path, record: frozenset[str] | None) -> list[str]:
    """Names that may be left over from earlier runs."""
    pages = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    return sorted(pages | (record or frozenset()))


def _delete(folder: Path, name: str, record: frozenset[str] | None) -> bool:
    path = folder / name
    if not _generated(path, name, record) or not path.resolve().is_relative_to(folder.resolve()):
        return False
    try:
        path.unlink()
    except OSError as error:
        raise refusal(path, error) from error
    with suppress(OSError):
        for parent in path.parents:
            if parent == folder:
                break
            parent.rmdir()
    return True
