"""`explainer init`: a new project that builds at once."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import click

from ..core.distribution import DISTRIBUTION
from ..store.scaffold import create_project


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="", help="What the site is called; without it, the folder's name.")
def init(folder: Path, title: str) -> None:
    """Make a new project in DIR: configuration, an example source, workflows and a README for its editors.

    Nothing that is there is overwritten.

    \b
    explainer init springfield --title "The Springfield bridge"
    cd springfield && explainer build
    """
    name = title or folder.absolute().name.replace("-", " ").replace("_", " ").strip().capitalize() or "Explainer"
    for file in create_project(folder, name, version(DISTRIBUTION)):
        click.echo(f"  {file}")
    click.echo(f"A new project in {folder}. There, run `explainer build`, or add sources with `explainer add`.")
