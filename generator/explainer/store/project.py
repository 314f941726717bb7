"""Where a project keeps its things. A story's paths travel as one value, so that a site of many stories can come."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import ProjectError

CONFIG = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Story:
    seeds: Path
    """Folder of sources."""
    sheet: Path
    """The fact sheet."""
    pages: Path
    """Folder of pages for the site builder."""
    cache: Path
    """Folder of what may be deleted at any time."""


def find_project(start: Path) -> Path:
    """The nearest folder from `start` upwards that holds mkdocs.yml. Raises ProjectError where there is none."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise ProjectError(f"{start}: no {CONFIG} here or above. Change into a project, or name --seeds and --sheet.")


def find_story(start: Path, seeds: Path | None = None, sheet: Path | None = None) -> Story:
    """The story of the project that `start` lies in; what is given by name needs no project."""
    if seeds is not None and sheet is not None:
        home = sheet.absolute().parent
        return Story(seeds, sheet, home, home / ".explainer")
    home = find_project(start)
    pages = home / "content"
    return Story(seeds or home / "seeds", sheet or pages / "facts.yml", pages, home / ".explainer")
