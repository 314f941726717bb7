"""`explainer render` and `explainer export`: a sheet as pages, and as data."""

from __future__ import annotations

from pathlib import Path

import click

from ...store import Story
from .. import steps
from ..many import make_stories, write_newsroom
from ..story import Chosen, on_stories


@click.command()
@on_stories
def render(story: Story | Chosen) -> None:
    """Turn the fact sheet into pages for the site builder.

    Pages that were written by hand are never touched.

    \b
    explainer render
    """
    if isinstance(story, Chosen):
        write_newsroom(story, make_stories("render", story))
        return
    steps.write_pages(story, steps.examine(story))


@click.command()
@on_stories
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def export(story: Story | Chosen, folder: Path) -> None:
    """Write the fact sheet as data for other programs into DIR.

    JSON with its schema, CSV, TimelineJS, W3C Web Annotations, CSL-JSON, BibTeX, schema.org, feeds, EPUB. The site
    has the same files under data/. Stops where a citation is at fault.

    \b
    explainer export data
    """
    if isinstance(story, Chosen):
        make_stories("export", story, folder=folder)
        return
    dossier = steps.examine(story)
    steps.check(story, dossier)
    steps.write_data(story, dossier, folder)
