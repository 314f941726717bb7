"""Sources that come in: what the seeds folder holds already, and writing a new seed beside its original.

The original and its record go first and the seed last, each in one step: whenever a run is cut off, either the source
is there whole or it is not there. No name leads out of the folder, not even by a link.
"""

from __future__ import annotations

import glob
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from ..core.errors import SeedError, StoreError
from ..intake.decide import Known, Library
from ..intake.front import other_keys
from ..intake.record import FOLDER, Record, decode_record
from ..text.readers.read import readable
from ..text.reading.metadata import merge
from .confined import read_confined
from .files import read as read_file
from .files import refusal, remove_leftovers, shown, write_if_different
from .seeds import METADATA, read_metadata


def read_library(seeds: Path) -> Library:
    """What is there already; an empty library where the folder is missing. Raises ProjectError, StoreError."""
    if not seeds.exists():
        return Library()
    try:
        names = sorted(path.name for path in seeds.iterdir())
    except OSError as error:
        raise refusal(seeds, error) from error
    stated = read_metadata(seeds / METADATA)
    records = read_records(seeds)
    known = []
    for name in names:
        path = seeds / name
        if name.startswith((".", "_")) or name.lower() == "readme.md" or not readable(name) or not path.is_file():
            continue
        with suppress(SeedError):
            data = read_file(path) or b""
            document = read_confined(name, data)
            others = other_keys(data.decode("utf-8", "replace")) if name.endswith(".md") else ()
            metadata = (
                document.metadata
                if name.endswith(".md")
                else merge(stated.get(name, document.metadata), document.metadata)
            )
            mine = tuple(record for record in records if record.seed == name)
            known.append(Known(name, document.text, document.sha256, metadata, others, mine))
    return Library(tuple(known), frozenset(name.lower() for name in names), frozenset(stated))


def read_records(seeds: Path) -> tuple[Record, ...]:
    """The records of originals, oldest first."""
    folder = seeds / FOLDER
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        record = decode_record(path.name, read_file(path) or b"")
        if record is not None:
            found.append(record)
    return tuple(sorted(found, key=lambda record: (record.retrieved, record.name)))


def save_source(seeds: Path, files: Mapping[str, bytes], gone: tuple[str, ...] = ()) -> None:
    """Write `files` ({name relative to seeds/: bytes}) in their order; what was new goes away again where that fails.

    Then the files of `gone` are deleted, a record with the original beside it. Raises StoreError.
    """
    written: list[Path] = []
    for folder in (seeds, seeds / FOLDER):
        remove_leftovers(folder)
    try:
        for name, data in files.items():
            path = _inside(seeds, name)
            new = not path.exists()
            if write_if_different(path, data) and new:
                written.append(path)
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink()
        with suppress(OSError):
            (seeds / FOLDER).rmdir()
        raise
    for name in gone:
        path = _inside(seeds, name)
        packed = path.parent.glob(f"{glob.escape(path.stem)}.*.gz") if path.suffix == ".json" else ()
        for old in (path, *packed):
            with suppress(OSError):
                old.unlink()


def _inside(seeds: Path, name: str) -> Path:
    pure = PurePosixPath(name)
    nested = len(pure.parts) == 2 and pure.parts[0] == FOLDER
    if str(pure) != name or not (len(pure.parts) == 1 or nested) or ".." in pure.parts or pure.is_absolute():
        raise ValueError(f"no name of a source: {name!r}")
    path = seeds / pure
    try:
        if not path.resolve().is_relative_to(seeds.resolve()):
            raise StoreError(f"{shown(path)}: a link leads out of the folder. Replace it by a file of its own.")
    except OSError as error:
        raise refusal(path, error) from error
    return path
