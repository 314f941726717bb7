"""`explainer init`: a new project that builds at once."""

from __future__ import annotations

import json
from importlib.metadata import distribution
from pathlib import Path

import click

from ...core.distribution import DISTRIBUTION
from ...store.scaffold import create_project
from ..output.voice import account, doubt

_WITH_CARD = f"{DISTRIBUTION}[card]"


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="", help="What the site is called; without it, the folder's name.")
@click.option("--stories", is_flag=True, help="For many stories, each in a folder of its own.")
@click.option(
    "--install-from",
    metavar="WHEEL|GIT",
    default="",
    help="What requirements.txt installs this program from; without it, from where it was installed here.",
)
def init(folder: Path, title: str, stories: bool, install_from: str) -> None:
    """Make a new project in DIR: configuration, an example source, workflows and a README for its editors.

    DIR may be a repository that holds other things, or lie in one. Nothing that is there is overwritten.

    \b
    explainer init springfield --title "The Springfield bridge"
    cd springfield && explainer build
    explainer init newsroom --stories
    explainer init . --install-from git+https://git.example/explainer@v0.1.0
    """
    name = title or folder.absolute().name.replace("-", " ").replace("_", " ").strip().capitalize() or "Explainer"
    made = create_project(folder, name, _requirement(install_from), stories)
    for file in made.written:
        account(f"  {file}")
    for file in made.kept:
        doubt(f"{file}: was there and stays as it is")
    more = "make a story with `explainer new NAME`" if stories else "add sources with `explainer add`"
    account(f"A new project in {folder}. There, run `explainer build`, or {more}.")


def _requirement(given: str) -> str:
    """The line of requirements.txt: what the user names, else where this program came from, to the very commit.

    A name and version alone are only written where it came from a package index.
    """
    here = distribution(DISTRIBUTION)
    if given:
        place = given if "://" in given else Path(given).absolute().as_uri()
        return f"{_WITH_CARD} @ {place}"
    origin = json.loads(here.read_text("direct_url.json") or "{}")  # PEP 610
    if not origin:
        return f"{_WITH_CARD}=={here.version}"
    if "vcs_info" in origin:
        return f"{_WITH_CARD} @ {origin['vcs_info']['vcs']}+{origin['url']}@{origin['vcs_info']['commit_id']}"
    return f"{_WITH_CARD} @ {origin['url']}"
