"""Where a project keeps its things. A story's paths travel as one value, so that a site of many stories can come."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from ..core.errors import ProjectError
from .files import read, shown

CONFIG = "mkdocs.yml"
SHEET = "facts.yml"
JUDGEMENTS = "judgements.jsonl"
_PAGES = "docs"
"""MkDocs' own default."""


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

    @property
    def judgements(self) -> Path:
        """What a model judged, beside the fact sheet."""
        return self.sheet.with_name(JUDGEMENTS)


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
    pages = home / _docs_dir(home / CONFIG)
    return Story(seeds or home / "seeds", sheet or pages / SHEET, pages, home / ".explainer")


def _docs_dir(config: Path) -> str:
    """Where mkdocs.yml says that the pages are, told without MkDocs, which takes longer to import than we to work."""
    try:
        root = yaml.compose((read(config) or b"").decode("utf-8-sig"), yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise ProjectError(f"{shown(config)}{line}: no YAML in UTF-8. Mend the file.") from error
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "docs_dir" and isinstance(value, yaml.ScalarNode):
            return str(value.value) or _PAGES
    return _PAGES
