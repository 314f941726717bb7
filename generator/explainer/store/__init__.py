"""The only package that touches the disk: sources in, the sheet in and out, pages out.

All that can fail here fails as an ExplainerError that names the place and the remedy.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cache import Cache
    from .decided.judgements import load_judgements, save_judgements
    from .intake import read_library, read_records, save_source
    from .lock import locked
    from .pages import Written, write_pages
    from .project import Newsroom, Story, find_newsroom, find_project, find_story
    from .seeds import Seeds, read_seeds
    from .sheet import changed_lines, lines_of, load_sheet, save_sheet

_HOME = {
    **dict.fromkeys(("Cache",), "cache"),
    **dict.fromkeys(
        (
            "load_judgements",
            "save_judgements",
        ),
        "decided.judgements",
    ),
    **dict.fromkeys(
        (
            "read_library",
            "read_records",
            "save_source",
        ),
        "intake",
    ),
    **dict.fromkeys(("locked",), "lock"),
    **dict.fromkeys(
        (
            "Written",
            "write_pages",
        ),
        "pages",
    ),
    **dict.fromkeys(
        (
            "Newsroom",
            "Story",
            "find_newsroom",
            "find_project",
            "find_story",
        ),
        "project",
    ),
    **dict.fromkeys(
        (
            "Seeds",
            "read_seeds",
        ),
        "seeds",
    ),
    **dict.fromkeys(
        (
            "changed_lines",
            "lines_of",
            "load_sheet",
            "save_sheet",
        ),
        "sheet",
    ),
}
"""Name -> the module that defines it: loaded when it is first asked for, since few commands need all of them."""

__all__ = [
    "Cache",
    "Newsroom",
    "Seeds",
    "Story",
    "Written",
    "changed_lines",
    "find_newsroom",
    "find_project",
    "find_story",
    "lines_of",
    "load_judgements",
    "load_sheet",
    "locked",
    "read_library",
    "read_records",
    "read_seeds",
    "save_judgements",
    "save_sheet",
    "save_source",
    "write_pages",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
