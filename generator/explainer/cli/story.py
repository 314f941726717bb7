"""The stories that a command works on: the project's own, or what its options name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .. import store
from ..run.crew import Hire, crew
from ..store import Newsroom, Story
from ..store.project import named

_FOLDER = click.Path(file_okay=False, path_type=Path)
_SCHEDULER = "explainer.scheduler"
_FILE = click.Path(dir_okay=False, path_type=Path)
_seeds = click.option("--seeds", type=_FOLDER, envvar="EXPLAINER_SEEDS", help="Folder of sources.")
_sheet = click.option("--sheet", type=_FILE, envvar="EXPLAINER_SHEET", help="File of the fact sheet.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some stories of a newsroom."""

    newsroom: Newsroom
    stories: tuple[Story, ...]
    hire: Hire
    one: Story | None
    """The only one that was named, for what tells of it alone."""


def hire() -> AbstractContextManager[Executor]:
    """The workers that the command's user asked for: of a cluster, or of this machine."""
    return crew(click.get_current_context().meta.get(_SCHEDULER, ""))


def places(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command what `--seeds`, `--sheet` and `--story` name."""
    name = click.option("--story", "name", metavar="NAME", default="", help="The story, where the project has many.")
    return _seeds(_sheet(name(command)))


def on_story(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command its Story: the project's own, what `--seeds` and `--sheet` name, or of many the `--story`."""

    @places
    @functools.wraps(command)
    def with_story(seeds: Path | None, sheet: Path | None, name: str, **rest: Any) -> Any:
        return command(store.find_story(Path.cwd(), seeds, sheet, name), **rest)

    return with_story


def on_stories(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command its Story, or of a project of many what was Chosen: all, or those that are named."""

    @_seeds
    @_sheet
    @click.option("--story", "names", metavar="NAME", multiple=True, help="Of many stories, only this one.")
    @click.option(
        "--scheduler",
        metavar="ADDRESS",
        default="",
        envvar="EXPLAINER_SCHEDULER",
        help="Work on this Dask cluster, tcp://HOST:PORT.",
    )
    @functools.wraps(command)
    def with_stories(
        seeds: Path | None, sheet: Path | None, names: tuple[str, ...], scheduler: str, **rest: Any
    ) -> Any:
        click.get_current_context().meta[_SCHEDULER] = scheduler
        newsroom = None if seeds or sheet else store.find_newsroom(Path.cwd())
        if newsroom is None:
            return command(store.find_story(Path.cwd(), seeds, sheet, "".join(names)), **rest)
        stories = named(newsroom, names) if names else newsroom.stories
        return command(Chosen(newsroom, stories, hire, stories[0] if len(names) == 1 else None), **rest)

    return with_stories
