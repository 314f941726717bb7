"""What was made before and need not be made again: a small file each under `.explainer/`, named by a hash.

The name is a digest of all that the value depends on, the code among it, so an entry never goes stale and deleting the
folder costs time only. (One holds what the last run found out about its sources, and tells by their digests which of it
still holds.) Entries are whole or not there, because each is put in place in one step: any number of
processes may read, write and prune at once. What cannot be read, or is not what its name says, counts as not there, and
a disk that refuses is no fault: the work is simply done. The digest in the file guards against damage, not against
somebody who may write into the project: they could change the sheet as well.
"""

from __future__ import annotations

import hashlib
import os
import sys
import unicodedata
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TypeVar

from ..codec.rows import from_rows, to_rows
from .files import make_private, remove_leftovers

T = TypeVar("T")

LARGEST = 256 * 2**20
"""Bytes that entries may take; when there are more, those go that were not used for longest."""
_USED_LIBRARIES = (
    *("nupunkt", "snowballstemmer"),
    *("charset-normalizer", "lxml", "pypdfium2", "python-docx", "trafilatura", "webencodings"),
)
"""What decides what a text is taken to say, and what is read out of a file."""
_DIGEST = 64
_SUFFIX = ".rows"


class Cache:
    """Values of the model's dataclasses by a key that tells all they depend on apart from the code."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "cache"

    def recall(self, key: str, kind: type[T]) -> T | None:
        """What was kept under the key, if it is whole and of that kind."""
        path = self._path(key, kind)
        try:
            data = path.read_bytes()
            os.utime(path)
            if data[:_DIGEST] != _digest(path.name, data[_DIGEST:]):
                return None
            return from_rows(data[_DIGEST:], kind)
        except (OSError, ValueError):
            return None

    def keep(self, key: str, value: object) -> None:
        path = self._path(key, type(value))
        rows = to_rows(value)
        temporary = path.with_suffix(f".{os.getpid()}.tmp")
        try:
            if not self._folder.is_dir():
                make_private(self._folder.parent)
                self._folder.mkdir(exist_ok=True)
            temporary.write_bytes(_digest(path.name, rows) + rows)
            temporary.replace(path)
        except OSError:
            with suppress(OSError):
                temporary.unlink()

    def prune(self, largest: int = LARGEST) -> None:
        """Delete what was used longest ago until the rest takes at most `largest` bytes, and what killed runs left."""
        remove_leftovers(self._folder)
        found = []
        with suppress(OSError):
            for entry in os.scandir(self._folder):
                with suppress(OSError):
                    if entry.name.endswith((_SUFFIX, ".tmp")) and entry.is_file(follow_symlinks=False):
                        found.append((entry.stat().st_mtime_ns, entry.name, entry.stat().st_size))
        room = largest
        for _, name, size in sorted(found, reverse=True):
            room -= size
            if room < 0:
                with suppress(OSError):
                    (self._folder / name).unlink()

    def _path(self, key: str, kind: type) -> Path:
        name = hashlib.sha256("\0".join((_code(), kind.__name__, key)).encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{name[:40]}{_SUFFIX}"


def _digest(name: str, rows: bytes) -> bytes:
    return hashlib.sha256(name.encode() + rows).hexdigest().encode()


@cache
def _code() -> str:
    """Of the package's own source and of whatever else decides what it makes of a text."""
    digest = hashlib.sha256()
    for library in _USED_LIBRARIES:
        with suppress(PackageNotFoundError):  # an extra
            digest.update(f"{library} {version(library)}\n".encode())
    digest.update(f"{sys.version_info[:2]} {unicodedata.unidata_version}\n".encode())
    package = Path(__file__).resolve().parent.parent
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
