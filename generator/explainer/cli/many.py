"""What a command does where the project has many stories: each by itself, then what is said of all of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from ..core.errors import ExplainerError
from ..core.overview import Overview
from ..run.newsroom import Done, Task, What, make_all, write_site
from ..store import Story
from .model import Wish
from .output.progress import track
from .output.voice import account, level, tell
from .steps import ask, say, settings
from .story import Chosen

_DOING = {
    "condense": "Condensing",
    "diff": "Comparing",
    "verify": "Verifying",
    "render": "Writing pages",
    "build": "Making stories",
    "export": "Exporting",
}


def make_stories(what: What, chosen: Chosen, as_is: bool = False, folder: Path = Path()) -> list[Done]:
    """Says what became of each. Raises ExplainerError, with the stories that are not done, when the others are."""
    chosen.newsroom.pages.mkdir(parents=True, exist_ok=True)  # without it no site can be configured
    site = settings(chosen.newsroom.pages)
    tasks = [Task(what, story, site, as_is, folder.absolute()) for story in chosen.stories]
    if not tasks:
        raise ExplainerError("This project has no story yet. Make one with `explainer new NAME`.")
    done = list(track(make_all(tasks, chosen.hire), len(tasks), _DOING[what]))
    for one in done:
        _tell(one, loud=what == "diff" or bool(one.fault) or level() != "quiet")
    new, failed = sum(one.new and not one.fault for one in done), [one.story for one in done if one.fault]
    account(f"{len(done)} stories: {new} made, {len(done) - new - len(failed)} unchanged")
    if failed:
        raise ExplainerError(
            f"not done: {', '.join(failed)}. Mend what is named above and run again; what is done stays."
        )
    return done


def ask_of_each(chosen: Chosen, wish: Wish) -> None:
    """Has a model judge what is open in each, in their order; the budget is for all."""
    for story in chosen.stories:
        if wish.spent and wish.left == 0:
            click.echo(f"{story.name}: not asked, since the budget is used up. Run again to go on.", err=True)
            continue
        click.echo(click.style(story.name, bold=True), err=True)
        wish = replace(wish, spent=wish.spent + ask(story, wish))


def as_object(place: Story | Chosen, told: Callable[[Story], object]) -> None:
    """Prints as JSON what is told of a story; of many an object with each by its name."""
    if isinstance(place, Story):
        record = told(place)
    else:
        record = told(place.one) if place.one else {story.name: told(story) for story in place.stories}
    text = json.dumps(record, ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", "backslashreplace"))


def write_newsroom(chosen: Chosen, done: Sequence[Done]) -> None:
    """The pages about all stories, also where only some were asked for."""
    made = {one.story: one.overview for one in done}
    others = [story for story in chosen.newsroom.stories if story.name not in made]
    site = settings(chosen.newsroom.pages)
    if others:
        tasks = [Task("render", story, site) for story in others if story.sheet.exists()]
        made |= {one.story: one.overview for one in make_all(tasks, chosen.hire)}
    words, remarks = write_site(chosen.newsroom, _in_order(made), site)
    for remark in remarks:
        tell(remark)
    account(words)


def _in_order(made: dict[str, Overview | None]) -> list[Overview]:
    return [seen for _, seen in sorted(made.items()) if seen]


def _tell(done: Done, loud: bool) -> None:
    """A story that nothing changed for is only counted."""
    for remark in done.remarks:
        tell(replace(remark, words=f"{done.story}: {remark.words}"))
    if done.new and done.said and loud:
        click.echo(click.style(done.story, bold=True))
        say(_indented(done.said))
    if done.fault:
        click.echo("\n".join(f"{done.story}: {line}" for line in done.fault.splitlines()), err=True)


def _indented(lines: Iterable[str]) -> Iterable[str]:
    return (f"  {line}" for line in lines)
