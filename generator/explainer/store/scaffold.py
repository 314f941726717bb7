"""A new project on disk, from the files that come with the package. Nothing that is there is ever overwritten.

In a repository that is there already the project is a guest: a README, a .gitignore and the like stay as they are, and
are named. What GitHub reads stands at the repository's root, wherever in it the project lies.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import ProjectError
from .files import remove_leftovers, shown, write_if_different
from .project import CONFIG, SEEDS, STORIES

_FILES = Path(__file__).resolve().parent.parent / "scaffold"
_OF_MANY = _FILES.with_name("scaffold_stories")
"""What takes the place of the same files where the project is to hold many stories."""
_HIDDEN = {"gitignore": ".gitignore", "github": ".github"}
"""Names that begin with a dot are left out of packages."""
_TEMPLATES = "overrides/"
"""The marks in these are the theme's."""
_MAY_STAND = frozenset({"README.md", ".gitignore", "requirements.txt", ".github/propose"})
"""What a repository has of its own, and the project can do without."""


@dataclass(frozen=True, slots=True)
class Made:
    """Paths as the user would type them, each list in order."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    """Files that were there and stay as they are."""


def create_project(folder: Path, title: str, requirement: str, many: bool = False) -> Made:
    """`requirement` is the line by which pip installs this program; `many` stories, or one.

    Raises ProjectError, StoreError.
    """
    root = _repository(folder)
    below = folder.absolute().relative_to(root).as_posix()
    inside = "" if below == "." else below
    values = {
        "{{ title }}": _one_line(title),
        "{{ title_yaml }}": json.dumps(_one_line(title)),
        "{{ requirement }}": requirement,
        "{{ working_directory }}": below,
        "{{ prefix }}": f"{inside}/" if inside else "",
        "{{ suffix }}": f" {inside}" if inside else "",
    }
    files: dict[Path, str] = {}
    kept: list[Path] = []
    for name, text in (_for_many() if many else _scaffold(_FILES)).items():
        place = _place(name, folder, root, inside)
        if (place.exists() or place.is_symlink()) and name in _MAY_STAND:
            kept.append(place)
            continue
        for mark, value in values.items() if not name.startswith(_TEMPLATES) else ():
            text = text.replace(mark, value)
        files[place] = text
    if there := [shown(place) for place in files if place.exists() or place.is_symlink()]:
        remedy = "It is a project already." if (folder / CONFIG).exists() else "Choose another folder."
        raise ProjectError(f"{shown(folder)}: {', '.join(there)} stands there already. {remedy}")
    _write(files)
    return Made(tuple(map(shown, files)), tuple(map(shown, kept)))


def _for_many() -> dict[str, str]:
    files = _scaffold(_FILES)
    moved = {f"{STORIES}/example/" * name.startswith(f"{SEEDS}/") + name: text for name, text in files.items()}
    return moved | _scaffold(_OF_MANY)


def _scaffold(folder: Path) -> dict[str, str]:
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            first, *rest = path.relative_to(folder).parts
            files["/".join([_HIDDEN.get(first, first), *rest])] = path.read_text(encoding="utf-8")
    return files


def _repository(folder: Path) -> Path:
    """The root of the git repository that the folder lies in, else the folder itself."""
    folder = folder.absolute()
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), folder)


def _place(name: str, folder: Path, root: Path, inside: str) -> Path:
    if not name.startswith(".github/"):
        return folder.absolute() / name
    workflow = name.startswith(".github/workflows/") and inside
    stem = re.sub(r"[^A-Za-z0-9]+", "-", inside).strip("-")
    return root / (name.replace("workflows/", f"workflows/{stem}-") if workflow else name)


def _write(files: dict[Path, str]) -> None:
    written: list[Path] = []
    for folder in {place.parent for place in files}:
        remove_leftovers(folder)
    try:
        for place, text in files.items():
            write_if_different(place, text.encode())
            written.append(place)
    except BaseException:
        for place in written:
            with suppress(OSError):
                place.unlink()
        raise


def _one_line(title: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in title).split())
