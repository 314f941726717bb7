"""The fact sheet on disk: people's file, so it is read with care and written with more.

Reading and writing a large sheet's YAML takes seconds. With a cache, a text that was read or written before is not read
again, and one that this program wrote is known to hold no comments of people, which would have to be looked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from difflib import unified_diff
from functools import lru_cache
from pathlib import Path

from ..codec import decode, encode, line_of, lines
from ..core.errors import SheetError, StoreError
from ..core.model import FactSheet
from .cache import Cache
from .files import read, remove_leftovers, shown, write_if_different


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a text."""

    sheet: FactSheet
    plain: bool = False
    """It is what `encode` makes of the sheet alone: it has nobody's comments and order of keys."""


def load_sheet(path: Path, cache: Cache | None = None) -> FactSheet | None:
    """The sheet, None where there is no file. Raises SheetError with all its faults, or StoreError."""
    text = _text(path)
    return None if text is None else _known(text, shown(path), cache).sheet


def save_sheet(path: Path, sheet: FactSheet, based_on: FactSheet | None, cache: Cache | None = None) -> bool:
    """Write the sheet where it differs from the file; say whether it did. Comments and order of keys stay.

    `based_on` is what `load_sheet` gave when the work began. Raises StoreError where the file holds something else by
    now, so that what a person saved meanwhile is never overwritten, and SheetError where the file has faults.
    """
    text = _text(path)
    known = None if text is None else _known(text, shown(path), cache)
    if (known and known.sheet) != based_on:
        raise StoreError(f"{shown(path)}: the file was changed while this ran. Run again; nothing was written.")
    remove_leftovers(path.resolve().parent)
    if known and sheet == known.sheet:
        return False
    made = bare = encode(sheet)
    if text and known and not known.plain:
        made = encode(sheet, text)
    written = write_if_different(path, made.encode("utf-8"))
    if cache:
        cache.keep(_key(made), _Known(sheet, made == bare))
    return written


def lines_of(path: Path) -> Callable[[str], int]:
    """What gives the line of the file for a path in the sheet ('claims[3].text'). The file must hold a sheet."""
    known = lines(_text(path) or "")
    return lambda place: line_of(place, known)


def changed_lines(before: FactSheet, after: FactSheet) -> list[str]:
    """The lines of the file that differ between two sheets, as a unified diff without its head."""
    return list(unified_diff(encode(before).splitlines(), encode(after).splitlines(), lineterm="", n=2))[2:]


@lru_cache(maxsize=1)
def _known(text: str, place: str, cache: Cache | None) -> _Known:
    """The last one is kept, since who saves a sheet has just loaded it."""
    found = cache.recall(_key(text), _Known) if cache else None
    if found is None:
        found = _Known(decode(text, place))
        if cache:
            cache.keep(_key(text), found)
    return found


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _text(path: Path) -> str | None:
    data = read(path)
    if data is None:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SheetError((f"{shown(path)}:{line}: not UTF-8; save the file as UTF-8",)) from None
