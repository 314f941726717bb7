"""The story that a command works on: the project's own, or what its options name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from .. import store

_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(dir_okay=False, path_type=Path)


def places(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command what `--seeds` and `--sheet` name."""
    seeds = click.option("--seeds", type=_FOLDER, envvar="EXPLAINER_SEEDS", help="Folder of sources.")
    sheet = click.option("--sheet", type=_FILE, envvar="EXPLAINER_SHEET", help="File of the fact sheet.")
    return seeds(sheet(command))


def on_story(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command its Story: the project's own, or what `--seeds` and `--sheet` name."""

    @places
    @functools.wraps(command)
    def with_story(seeds: Path | None, sheet: Path | None, **rest: Any) -> Any:
        return command(store.find_story(Path.cwd(), seeds, sheet), **rest)

    return with_story
