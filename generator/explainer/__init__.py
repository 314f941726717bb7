"""From a folder of articles to a fact sheet whose every claim can be checked, and to a site.

What other programs may use stands in `__all__`; `docs/api.md` shows it at work. All but `load_sheet` and `save_sheet`
is pure: same input, same output, no disk, network or clock. Modules are loaded when they are first asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .core.errors import ExplainerError
    from .core.model import Annotated, Document, Dossier, FactSheet, Metadata, Settings, Verdict
    from .facts.checking.verify import verify
    from .pages import render
    from .run.pipeline import annotate, condense, examine, name_sources
    from .store.sheet import load_sheet, save_sheet
    from .text.readers.read import read

_HOME = {
    **dict.fromkeys(("Annotated", "Document", "Dossier", "FactSheet", "Metadata", "Settings", "Verdict"), "core.model"),
    **dict.fromkeys(("annotate", "condense", "examine", "name_sources"), "run.pipeline"),
    **dict.fromkeys(("load_sheet", "save_sheet"), "store.sheet"),
    "ExplainerError": "core.errors",
    "read": "text.readers.read",
    "render": "pages",
    "verify": "facts.checking.verify",
}
"""Name -> the module that defines it."""

__all__ = [
    "Annotated",
    "Document",
    "Dossier",
    "ExplainerError",
    "FactSheet",
    "Metadata",
    "Settings",
    "Verdict",
    "annotate",
    "condense",
    "examine",
    "load_sheet",
    "name_sources",
    "read",
    "render",
    "save_sheet",
    "verify",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
