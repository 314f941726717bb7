"""The judgements on disk, beside the fact sheet: data that people commit, strike and correct."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...codec import decode_judgements, encode_judgements
from ...core.errors import SheetError
from ...core.judgement import Judgement
from ..files import read, shown, write_if_different


def load_judgements(path: Path) -> tuple[tuple[int, Judgement], ...]:
    """(line, judgement) of each, none where there is no file. Raises SheetError with all faults, or StoreError."""
    data = read(path)
    if data is None:
        return ()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SheetError((f"{shown(path)}:{line}: not UTF-8; save the file as UTF-8",)) from None
    return decode_judgements(text, shown(path))


def save_judgements(path: Path, judgements: Iterable[Judgement]) -> bool:
    """Write the file in one step where it differs; say whether it did."""
    return write_if_different(path, encode_judgements(judgements).encode("utf-8", "surrogatepass"))
