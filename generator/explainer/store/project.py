"""Where a project keeps its things. A story's paths travel as one value, so that a site of many stories can come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import yaml

from ..core.errors import ProjectError
from ..core.model import Detail
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


def detail_wanted(start: Path) -> Detail:
    """How much the sheet is to hold, as mkdocs.yml of the project that `start` lies in says under the plugin."""
    try:
        config = find_project(start) / CONFIG
    except ProjectError:
        return "main"
    for name, options in _plugins(_root(config)):
        for key, value in options.value if name == "explainer" and isinstance(options, yaml.MappingNode) else ():
            if key.value == "detail":
                if value.value not in get_args(Detail):
                    where = f"{shown(config)}:{value.start_mark.line + 1}"
                    raise ProjectError(
                        f"{where}: 'detail' is none of {', '.join(get_args(Detail))}. Choose one of them."
                    )
                return "all" if value.value == "all" else "main"
    return "main"


def _plugins(root: yaml.Node | None) -> Iterator[tuple[str, yaml.Node | None]]:
    """(name, options) of each plugin; MkDocs takes them as a list or by name."""
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value != "plugins":
            continue
        for entry in value.value if isinstance(value, yaml.SequenceNode) else (value,):
            if isinstance(entry, yaml.MappingNode):
                yield from ((name.value, options) for name, options in entry.value)


def _docs_dir(config: Path) -> str:
    """Where mkdocs.yml says that the pages are, told without MkDocs, which takes longer to import than we to work."""
    root = _root(config)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "docs_dir" and isinstance(value, yaml.ScalarNode):
            return str(value.value) or _PAGES
    return _PAGES


def _root(config: Path) -> yaml.Node | None:
    try:
        return yaml.compose((read(config) or b"").decode("utf-8-sig"), yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise ProjectError(f"{shown(config)}{line}: no YAML in UTF-8. Mend the file.") from error
