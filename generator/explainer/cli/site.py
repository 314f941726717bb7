"""`explainer build` and `explainer serve`: the site itself, by one of two builders."""

from __future__ import annotations

import json
import logging
import signal
import sys
from pathlib import Path

import click

from .. import store
from ..run import report
from ..store import Story
from . import steps
from .many import make_stories, write_newsroom
from .output.progress import working
from .output.voice import account, level, silence
from .story import Chosen, on_stories
from .watch import watch

_LOGGED = {"quiet": logging.ERROR, "usual": logging.WARNING, "verbose": logging.INFO}
"""The least of the site builder's messages that a build shows."""
_BUILDER = click.option(
    "--builder",
    type=click.Choice(["mkdocs", "zensical"]),
    default="mkdocs",
    envvar="EXPLAINER_BUILDER",
    show_default=True,
    help="What makes the site of the pages.",
)


@click.command()
@on_stories
@click.option(
    "--as-is", is_flag=True, help="Take the fact sheet as it stands; what new sources say waits for a review."
)
@click.option("--json", "as_json", is_flag=True, help="Print what was made as one JSON object, and nothing else.")
@_BUILDER
def build(story: Story | Chosen, as_is: bool, as_json: bool, builder: str) -> None:
    """Condense, verify, render, and build the site.

    Stops before the pages where a citation is at fault.

    \b
    explainer build
    explainer build --as-is      what was reviewed, and no more
    explainer build --builder zensical
    explainer build --json | python -m json.tool
    """
    from ..mkdocs.builder import build_site
    from ..mkdocs.zensical import build_with_zensical

    if as_json:
        silence()
    made: list[str] = []
    if isinstance(story, Chosen):
        done = make_stories("build", story, as_is)
        write_newsroom(story, done)
        new = sum(one.new for one in done)
        counts = {"stories": {"total": len(done), "made": new, "unchanged": len(done) - new}}
    else:
        dossier = steps.examine(story) if as_is else steps.condense_and_examine(story)
        steps.check(story, dossier)
        steps.write_pages(story, dossier)
        made = ["\nMade of the sources:", *report.made(dossier)]
        counts = report.counts(dossier)
    place = story.newsroom if isinstance(story, Chosen) else story
    with working("Building the site"):
        home = store.find_project(Path.cwd())
        page = build_with_zensical(home, place) if builder == "zensical" else build_site(home, place, _LOGGED[level()])
    if as_json:
        click.echo(json.dumps(counts | {"page": str(page)}, ensure_ascii=False, indent=2))
        return
    for line in (*made, f"Open {page}"):
        account(line)


@click.command()
@click.option(
    "--address",
    metavar="IP:PORT",
    envvar="EXPLAINER_ADDRESS",
    help="Where to listen, in place of 127.0.0.1:8000.",
)
@click.option("--open", "open_in_browser", is_flag=True, help="Show it in the browser.")
@_BUILDER
def serve(address: str | None, open_in_browser: bool, builder: str) -> None:
    """Preview the site, renewed whenever a source, the fact sheet or a page changes.

    The fact sheet itself is only written by `condense` and `build`.

    \b
    explainer serve --open
    explainer serve --builder zensical
    """
    from ..mkdocs.builder import serve_site
    from ..mkdocs.zensical import zensical_preview

    home, place = store.find_project(Path.cwd()), store.find_newsroom(Path.cwd()) or store.find_story(Path.cwd())
    place.pages.mkdir(parents=True, exist_ok=True)  # a new project has none, and without it no site is configured
    if builder == "zensical":
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # ends the preview with this command
        with zensical_preview(home, place, address, open_in_browser=open_in_browser) as runs:
            watch(place, runs)
        return
    told = logging.WARNING if level() == "quiet" else logging.INFO
    serve_site(home, address, open_in_browser=open_in_browser, told=told)
