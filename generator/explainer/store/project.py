"""Where a project keeps its things. A story's paths travel as one value.

A project holds one story, with `seeds/` at its top, or many, each in a folder of its own below `stories/`. Which of the
two it is follows from what stands there: where there is a story at the top, `stories/` means nothing to us.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import yaml

from ..core.errors import ProjectError
from ..core.model import Detail
from .files import read, refusal, shown

CONFIG = "mkdocs.yml"
SHEET = "facts.yml"
SEEDS = "seeds"
STORIES = "stories"
JUDGEMENTS = "judgements.jsonl"
INTRO = "intro.md"
"""What people say at the head of a home page; it is no page of its own."""
_CACHE = ".explainer"
_PAGES = "docs"
"""MkDocs' own default."""
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_TAKEN = frozenset(("archive", "assets", "data", "javascripts", "names", "search", "sources", "stylesheets"))
"""Folders of the site itself, beside those of its stories."""


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
    name: str = ""
    """Among the stories of its project; '' where it is the only one."""

    @property
    def judgements(self) -> Path:
        """What a model judged, beside the fact sheet."""
        return self.sheet.with_name(JUDGEMENTS)

    @property
    def intro(self) -> Path:
        """The editors' own words for its home page."""
        return (self.sheet.parent if self.name else self.pages) / INTRO

    @property
    def empty(self) -> bool:
        """Has it been begun and no more? Nothing was put into it, and nothing made of it."""
        there = self.seeds.iterdir() if self.seeds.is_dir() else [self.seeds]
        return not self.sheet.exists() and all(path.name.startswith(".") for path in there)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """A project of many stories."""

    home: Path
    """Where mkdocs.yml stands."""
    pages: Path
    """Of the site itself; those of a story stand below it, in a folder of its name."""
    stories: tuple[Story, ...]
    """By name."""

    @property
    def cache(self) -> Path:
        return self.home / _CACHE


def find_project(start: Path) -> Path:
    """The nearest folder from `start` upwards that holds mkdocs.yml. Raises ProjectError where there is none."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise ProjectError(f"{start}: no {CONFIG} here or above. Change into a project, or name --seeds and --sheet.")


def find_story(start: Path, seeds: Path | None = None, sheet: Path | None = None, name: str = "") -> Story:
    """The story of the project that `start` lies in; what is given by name needs no project.

    Of many stories it is the one that is named, else the one in whose folder `start` lies. Raises ProjectError.
    """
    if seeds is not None and sheet is not None:
        home = sheet.absolute().parent
        return Story(seeds, sheet, home, home / _CACHE)
    home = find_project(start)
    if newsroom := find_newsroom(start):
        if seeds is not None or sheet is not None:
            raise ProjectError("This project has many stories: name both --seeds and --sheet, or a --story.")
        below = start.absolute().relative_to(home).parts
        inside = below[1] if len(below) > 1 and below[0] == STORIES else ""
        return named(newsroom, (name or inside,))[0]
    if name:
        raise ProjectError(f"{shown(home)}: one story stands at the top of this project. Leave --story out.")
    pages = home / _docs_dir(home / CONFIG)
    return Story(seeds or home / SEEDS, sheet or pages / SHEET, pages, home / _CACHE)


def find_newsroom(start: Path) -> Newsroom | None:
    """The project that `start` lies in, if it is one of many stories. Raises ProjectError for a name that cannot be."""
    home = find_project(start)
    pages = home / _docs_dir(home / CONFIG)
    if not (home / STORIES).is_dir() or (home / SEEDS).is_dir() or (pages / SHEET).exists():
        return None
    try:
        found = sorted(path.name for path in (home / STORIES).iterdir() if path.is_dir())
    except OSError as error:
        raise refusal(home / STORIES, error) from error
    names = [name for name in found if not name.startswith((".", "_"))]
    if wrong := [why for name in names if (why := fault(name))]:
        raise ProjectError("\n".join(wrong))
    return Newsroom(home, pages, tuple(_story(home, pages, name) for name in names))


def named(newsroom: Newsroom, names: tuple[str, ...]) -> tuple[Story, ...]:
    """These stories, in the order of the project. Raises ProjectError for a name that is not there."""
    known = [story.name for story in newsroom.stories]
    for name in names:
        if name not in known:
            there = ", ".join(known[:20]) + (f" and {len(known) - 20} more" if len(known) > 20 else "")
            what = f"{name}: there is no such story" if name else "this project has many stories"
            raise ProjectError(f"{what}. Name one with --story: {there or 'make one with `explainer new NAME`'}.")
    return tuple(story for story in newsroom.stories if story.name in names)


def new_story(newsroom: Newsroom, name: str) -> Story:
    """Makes the folders of a story. Raises ProjectError for a name that cannot be or is there already."""
    if wrong := fault(name):
        raise ProjectError(wrong)
    story = _story(newsroom.home, newsroom.pages, name)
    if story.seeds.parent.exists():
        raise ProjectError(f"{shown(story.seeds.parent)}: is there already. Choose another name.")
    try:
        story.seeds.mkdir(parents=True)
    except OSError as error:
        raise refusal(story.seeds, error) from error
    return story


def _story(home: Path, pages: Path, name: str) -> Story:
    folder = home / STORIES / name
    return Story(folder / SEEDS, folder / SHEET, pages / name, home / _CACHE / STORIES / name, name)


def fault(name: str) -> str:
    """Why no story can have this name; '' where one can."""
    if not _NAME.fullmatch(name):
        return f"{STORIES}/{name}: no name of a story. Use a-z, 0-9 and hyphens: it becomes part of an address."
    if name in _TAKEN:
        return f"{STORIES}/{name}: the site has a folder of that name itself. Choose another name."
    return ""


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


def detail_for(story: Story) -> Detail:
    """As `detail_wanted`: of many stories, what their own project says; else the project that we stand in."""
    return detail_wanted(story.sheet.parent if story.name else Path.cwd())


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
