"""The fact sheet on disk: people's file, so it is read with care and written with more."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ..codec import decode, encode
from ..errors import SheetError, StoreError
from ..model import FactSheet
from .files import read, remove_leftovers, shown, write_if_different


def load_sheet(path: Path) -> FactSheet | None:
    """The sheet, None where there is no file. Raises SheetError with all its faults, or StoreError."""
    text = _text(path)
    return None if text is None else _decoded(text, shown(path))


def save_sheet(path: Path, sheet: FactSheet, based_on: FactSheet | None) -> bool:
    """Write the sheet where it differs from the file; say whether it did. Comments and order of keys stay.

    `based_on` is what `load_sheet` gave when the work began. Raises StoreError where the file holds something else by
    now, so that what a person saved meanwhile is never overwritten, and SheetError where the file has faults.
    """
    text = _text(path)
    current = None if text is None else _decoded(text, shown(path))
    if current != based_on:
        raise StoreError(f"{shown(path)}: the file was changed while this ran. Run again; nothing was written.")
    remove_leftovers(path.resolve().parent)
    if text is not None and sheet == current:
        return False
    return write_if_different(path, encode(sheet, text or "").encode("utf-8"))


@lru_cache(maxsize=1)
def _decoded(text: str, place: str) -> FactSheet:
    """The last one is kept, since who saves a sheet has just loaded it, and a large one takes a second to decode."""
    return decode(text, place)


def _text(path: Path) -> str | None:
    data = read(path)
    if data is None:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SheetError((f"{shown(path)}:{line}: not UTF-8; save the file as UTF-8",)) from None
