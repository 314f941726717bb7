"""Files that are archives inside (.docx, .epub), opened only where what they hold stays within a limit."""

from __future__ import annotations

import zipfile
from io import BytesIO

from ...core.errors import SeedError

_LARGEST, _MOST = 128 * 2**20, 10_000
"""Bytes after unpacking, and files, of one archive. zipfile never unpacks more of a file than the archive states."""
LARGEST_READ = 32 * 2**20
"""Bytes of markup that are read of one archive, however often it names them."""


def open_archive(file: str, data: bytes, kind: str) -> zipfile.ZipFile:
    """Raises SeedError where it is no archive, encrypted, or would unpack to more than any article."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        raise SeedError(file, f"not {kind} that can be read", "Check that the file opens, or save it anew.") from None
    if len(entries) > _MOST or sum(entry.file_size for entry in entries) > _LARGEST:
        raise SeedError(file, f"unpacks to more than {_LARGEST >> 20} MB", "Save its text and add that.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise SeedError(file, f"{kind}, encrypted", "Save it without a password.")
    return archive
