"""A new project on disk, from the files that come with the package. Nothing that is there is ever overwritten."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from ..core.errors import ProjectError
from .files import shown, write_if_different

_FILES = Path(__file__).resolve().parent.parent / "scaffold"
_HIDDEN = {"gitignore": ".gitignore", "github": ".github"}
"""Names that begin with a dot are left out of packages."""
_TEMPLATES = "overrides/"
"""The marks in these are the theme's."""


def create_project(folder: Path, title: str, version: str) -> tuple[str, ...]:
    """The names of the files that were written, in order. Raises ProjectError, StoreError."""
    files = {}
    for path in sorted(_FILES.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            first, *rest = path.relative_to(_FILES).parts
            files["/".join([_HIDDEN.get(first, first), *rest])] = path.read_text(encoding="utf-8")
    there = [name for name in files if (folder / name).exists() or (folder / name).is_symlink()]
    if there:
        raise ProjectError(f"{shown(folder)}: {', '.join(there)} stands there already. Choose an empty folder.")
    values = {
        "{{ title }}": _one_line(title),
        "{{ title_yaml }}": json.dumps(_one_line(title)),
        "{{ version }}": version,
    }
    written: list[Path] = []
    try:
        for name, text in files.items():
            for mark, value in values.items() if not name.startswith(_TEMPLATES) else ():
                text = text.replace(mark, value)
            write_if_different(folder / name, text.encode())
            written.append(folder / name)
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise
    return tuple(files)


def _one_line(title: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in title).split())
