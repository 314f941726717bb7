"""The seeds folder -> documents. One broken file never takes the others with it."""

from __future__ import annotations

import errno
import hashlib
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import ProjectError, SeedError
from ..core.model import Document, Metadata
from ..text.readers.read import readable
from ..text.reading.metadata import decode_sources
from .cache import Cache
from .confined import read_confined
from .files import shown

METADATA = "sources.yml"
LARGEST = 64 * 2**20
"""Bytes. No article is larger; a file that is would only exhaust the memory."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """What a folder of sources gave."""

    documents: tuple[Document, ...]
    """Ordered by file name."""
    errors: tuple[SeedError, ...] = ()
    """Files that could not be read, in the same order."""
    ignored: tuple[str, ...] = ()
    """Names of files in the folder that are no sources, because no reader knows their kind."""


def read_seeds(folder: Path, cache: Cache | None = None) -> Seeds:
    """All sources that lie directly in `folder`.

    With a cache a file that was read before is only looked at. README.md, sources.yml and names that begin with '.' or
    '_' are no sources, nor is what lies in subfolders.
    Raises ProjectError where the folder is missing or gives no readable source, and where sources.yml is faulty.
    """
    names, ignored = _names(folder)
    overrides = read_metadata(folder / METADATA)
    documents, errors = [], []
    taken: set[str] = set()
    for name in names:
        label = unicodedata.normalize("NFC", name)
        if label in taken:
            what = "a second file of this name, whose accents are coded in another way"
            errors.append(SeedError(label, what, "Rename one of the two."))
            continue
        taken.add(label)
        try:
            documents.append(_read(label, _bytes(folder, name), overrides.get(label), cache))
        except SeedError as error:
            errors.append(error)
    if not documents:
        place = shown(folder)
        lines = [f"{place}/{error}" for error in errors]
        lines.append(f"{place}: no source can be read. Put articles there as .txt, .md, .html or .pdf files.")
        raise ProjectError("\n".join(lines))
    return Seeds(tuple(documents), tuple(errors), ignored)


def _read(label: str, data: bytes, stated: Metadata | None, cache: Cache | None) -> Document:
    key = hashlib.sha256(f"{label}\0{stated}\0".encode("utf-8", "backslashreplace") + data).hexdigest()
    known = cache.recall(key, Document) if cache else None
    if known and known.file == label and known.sha256 == _sha256(known.text):
        return known
    document = read_confined(label, data, stated)
    if cache:
        cache.keep(key, document)
    return document


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _names(folder: Path) -> tuple[list[str], tuple[str, ...]]:
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name)
    except FileNotFoundError:
        raise ProjectError(f"{shown(folder)}: there is no such folder. Make it and put articles there.") from None
    except OSError as error:
        raise ProjectError(f"{shown(folder)}: {error.strerror}. Name a folder that you may read.") from error
    names: list[str] = []
    ignored: list[str] = []
    for path in entries:
        name = path.name
        if name.startswith((".", "_")) or name.lower() in ("readme.md", METADATA) or path.is_dir():
            continue
        (names if readable(name) else ignored).append(name)
    return names, tuple(ignored)


def _bytes(folder: Path, name: str) -> bytes:
    path = folder / name
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        raise SeedError(ascii(name), "the file's name is not UTF-8", "Rename the file.") from None
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise SeedError(name, "a link that leads out of the folder", "Copy the file itself into the folder.")
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SeedError(name, "no regular file", "Move it out of the folder.")
        if found.st_size > LARGEST:
            raise SeedError(name, f"larger than {LARGEST >> 20} MB", "Keep the article's text and drop the rest.")
        return path.read_bytes()
    except (OSError, RuntimeError) as error:  # a loop of links is a RuntimeError up to Python 3.12
        if not isinstance(error, OSError) or error.errno == errno.ELOOP:
            raise SeedError(name, "a link that leads back to itself", "Delete it, or put the file there.") from None
        raise SeedError(name, error.strerror or str(error), "Give yourself the right to read it.") from error


def read_metadata(path: Path) -> dict[str, Metadata]:
    """What a sources.yml says of each file; nothing where there is none. Raises ProjectError."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise ProjectError(f"{shown(path)}: not UTF-8 at byte {error.start}. Save the file as UTF-8.") from None
    except OSError as error:
        raise ProjectError(f"{shown(path)}: {error.strerror}. Give yourself the right to read it.") from error
    return decode_sources(text, shown(path))
