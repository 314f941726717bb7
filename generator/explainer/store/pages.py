"""Generated pages beside pages that people wrote, in one folder.

A generated page says `generator: explainer` in its front matter, with a digest of what was written. An asset cannot, so
the folder's `.gitignore`, which lists all that was made, is also the record of what may be replaced and removed, with
the assets' digests. Whatever else stands in the folder, and a generated file that somebody has changed since, was made
by hand and wins.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..core.errors import StoreError
from .files import read, refusal, remove_leftovers, shown, write_if_different
from .project import INTRO

RECORD = ".gitignore"
_HEAD = "# What explainer generates here. Written by it at every run; this file ignores itself."
_MARK = b"generator: explainer"
_DIGEST = re.compile(rb"^written: ([0-9a-f]{16})\n", re.MULTILINE)
BY_HAND = (
    "left as it is, since it was written or changed by hand; the page that would stand there gives way. "
    f"Words for the home page go into {INTRO}; delete the file to have the page made again"
)
_FRONT = 4096
"""Bytes within which a generated page's front matter shows the mark."""


@dataclass(frozen=True, slots=True)
class Written:
    """Names relative to the folder, each list in order."""

    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()
    """Not written, because a file that a person made has that name."""


def read_intro(path: Path) -> str:
    """The editors' own words for a home page, without front matter; '' where there are none."""
    text = (read(path) or b"").decode("utf-8-sig", "replace").replace("\r\n", "\n")
    front = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    return text[front.end() :].strip() if front else text.strip()


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
    inside = {place: place.resolve().is_relative_to(root) for place in {(folder / name).parent for name in pages}}
    for name in sorted(pages):
        path = folder / name
        if not (inside[path.parent] and (not path.is_symlink() or path.resolve().is_relative_to(root))):
            raise StoreError(f"{shown(path)}: a link leads out of the folder. Replace it by a folder of its own.")
        if (
            _exists(path)
            and not _generated(path, name, record)
            and read(path) not in (pages[name], _signed(pages[name]))
        ):
            by_hand.append(name)
        elif write_if_different(path, _signed(pages[name]), settled=False):
            written.append(name)
    deleted = [name for name in _left(folder, record) if name not in pages and _delete(folder, name, record)]
    made = sorted(set(pages) - set(by_hand))
    if record is not None:
        lines = [_HEAD, f"/{RECORD}"]
        for name in made:
            lines += [*([] if name.endswith(".md") else [f"# {_digest(pages[name])}"]), f"/{_escaped(name)}"]
        write_if_different(folder / RECORD, ("\n".join(lines) + "\n").encode("utf-8"), settled=False)
    return Written(tuple(written), tuple(deleted), tuple(by_hand))


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.exists()


def _recorded(folder: Path) -> dict[str, str] | None:
    """What an earlier run made, and the digest of each asset, '' where none is known; None where the record's name is
    taken by a person's own file."""
    text = (read(folder / RECORD) or _HEAD.encode()).decode("utf-8", "replace")
    if not text.startswith(_HEAD):
        return None
    found, digest = {}, ""
    for line in text.splitlines()[2:]:
        if line.startswith("# "):
            digest = line[2:]
        else:
            found[re.sub(r"\\(.)", r"\1", line[1:])] = digest
            digest = ""
    return found


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _signed(page: bytes) -> bytes:
    """A page with the digest of what was written in its front matter; an asset as it is."""
    head, mark, rest = page.partition(_MARK + b"\n")
    return head + mark + b"written: " + _digest(page).encode() + b"\n" + rest if mark and head == b"---\n" else page


def _escaped(name: str) -> str:
    """For git, to which some characters are patterns."""
    return "".join("\\" + char if char in "*?[\\ !#" else char for char in name)


def _generated(path: Path, name: str, record: dict[str, str] | None) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    if record and name in record and not path.stat().st_size:  # all that a power cut may leave of it
        return True
    if not name.endswith(".md"):
        if record is None or name not in record:
            return False
        return not record[name] or record[name] == _digest(read(path) or b"")
    try:
        with path.open("rb") as file:
            lines = file.read(_FRONT).splitlines()
    except OSError as error:
        raise refusal(path, error) from error
    if not lines or lines[0] != b"---":
        return False
    front = lines[1 : lines.index(b"---", 1)] if b"---" in lines[1:] else lines[1:]
    if _MARK not in front:
        return False
    return _as_written(read(path) or b"") is not False


def _as_written(page: bytes) -> bool | None:
    """Is this page what was written? None where no digest tells."""
    digest = _DIGEST.search(page, 0, _FRONT)
    return digest and digest[1].decode() == _digest(page[: digest.start()] + page[digest.end() :])


def untouched(path: Path) -> str:
    """The text of a generated page that is what was written, to the byte; '' for any other file. Raises StoreError."""
    page = read(path) or b""
    return page.decode("utf-8") if _as_written(page) else ""


def remove_pages(folder: Path) -> bool:
    """Delete what was generated in a folder, and the folder where nothing else stands in it; was there anything?

    Raises StoreError.
    """
    if not _recorded(folder):
        return False
    write_pages(folder, {})
    with suppress(OSError):
        (folder / RECORD).unlink()
        folder.rmdir()
    return True


def _left(folder: Path, record: dict[str, str] | None) -> list[str]:
    """Names that may be left over from earlier runs. A folder with a record of its own answers for itself."""
    pages = set()
    for place, inside, files in os.walk(folder):
        inside[:] = [name for name in inside if not _recorded(Path(place, name))]
        below = Path(place).relative_to(folder)
        pages |= {(below / name).as_posix() for name in files if name.endswith(".md")}
    return sorted(pages | set(record or ()))


def _delete(folder: Path, name: str, record: dict[str, str] | None) -> bool:
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
