"""Writing the pages anew whenever a source or the sheet changes, for builders that regenerate nothing themselves.

What is watched are names, sizes and times of change: asked for once a second, which every system can answer. The fact
sheet is only read, as in every preview.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click

from .. import store
from ..core.errors import ExplainerError
from ..run.newsroom import preview
from ..store import Newsroom, Story
from ..store.project import STORIES
from . import steps
from .output.voice import account, tell

_PAUSE = 1.0
"""Seconds between two looks."""
Seen = tuple[tuple[str, int, int], ...]
"""(path, bytes, time of change in nanoseconds) of what the pages are made from."""


def watch(story: Story | Newsroom, goes_on: Callable[[], bool] = lambda: True, pause: float = _PAUSE) -> None:
    """Writes the pages now and after each change, until `goes_on` says no. A fault is told and ends nothing."""
    known: Seen | None = None
    while goes_on():
        seen = _looked_at(story)
        if seen != known:
            known = seen
            try:
                renew_pages(story) if isinstance(story, Story) else renew_all(story)
            except ExplainerError as error:
                click.echo(str(error), err=True)
        time.sleep(pause)


def renew_pages(story: Story) -> None:
    """The pages of the sheet as the sources make it now; the sheet on disk stays as it is."""
    story.pages.mkdir(parents=True, exist_ok=True)  # without it no site can be configured
    old = store.load_sheet(story.sheet, store.Cache(story.cache))
    dossier = steps.regenerate_and_examine(story, old, steps.read_sources(story, old))
    steps.check(story, dossier, quiet=True)
    steps.write_pages(story, dossier)


def renew_all(newsroom: Newsroom) -> None:
    """As `renew_pages`, of every story that something changed for."""
    for one in preview(newsroom, steps.settings(newsroom.pages)):
        for remark in one.remarks:
            tell(replace(remark, words=f"{one.story}: {remark.words}"))
        for line in one.fault.splitlines():
            click.echo(f"{one.story}: {line}", err=True)


def _looked_at(place: Story | Newsroom) -> Seen:
    stories = (place,) if isinstance(place, Story) else place.stories
    paths = [path for story in stories for path in _files_of(story)]
    return tuple(entry for path in paths if (entry := _entry(path)))


def _files_of(story: Story) -> list[Path]:
    return [
        story.sheet,
        story.judgements,
        story.intro,
        *(sorted(story.seeds.iterdir()) if story.seeds.is_dir() else ()),
    ]


def _entry(path: Path) -> tuple[str, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return str(path), found.st_size, found.st_mtime_ns


@click.command("watch")
def watch_command() -> None:
    """Write the pages anew whenever a source or the fact sheet changes, until you press Ctrl-C.

    For site builders other than MkDocs, run beside their own preview. The fact sheet itself is only written by
    `condense` and `build`.

    \b
    explainer watch
    """
    place = store.find_newsroom(Path.cwd()) or store.find_story(Path.cwd())
    account(f"Watching {place.seeds if isinstance(place, Story) else place.home / STORIES}; Ctrl-C ends it.")
    watch(place)
