"""`explainer new`: one more story in a project of many."""

from __future__ import annotations

from pathlib import Path

import click

from ... import store
from ...core.errors import ProjectError
from ...store.files import shown
from ...store.project import new_story
from ..output.voice import account


@click.command()
@click.argument("name")
def new(name: str) -> None:
    """Make a story NAME in a project of many: stories/NAME/ with a folder for its sources.

    \b
    explainer new springfield-bridge
    explainer add --story springfield-bridge https://news.example/plant-to-close
    """
    newsroom = store.find_newsroom(Path.cwd())
    if newsroom is None:
        home = shown(store.find_project(Path.cwd()))
        raise ProjectError(
            f"{home}: one story stands at the top of this project. Move seeds/ and facts.yml to stories/NAME/ first."
        )
    story = new_story(newsroom, name)
    account(f"{shown(story.seeds)}: put its articles there, or use `explainer add --story {name}`")
