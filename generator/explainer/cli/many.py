"""What a command does where the project has many stories: each by itself, then what is said of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from ..core.errors import ExplainerError
from ..core.overview import Overview
from ..run.newsroom import Done, Task, What, make_all, write_site
from .output.progress import track
from .steps import complain, say, settings
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
        _tell(one)
    new, failed = sum(one.new and not one.fault for one in done), [one.story for one in done if one.fault]
    click.echo(f"{len(done)} stories: {new} made, {len(done) - new - len(failed)} unchanged")
    if failed:
        raise ExplainerError(
            f"not done: {', '.join(failed)}. Mend what is named above and run again; what is done stays."
        )
    return done


def write_newsroom(chosen: Chosen, done: Sequence[Done]) -> None:
    """The pages about all stories, also where only some were asked for."""
    made = {one.story: one.overview for one in done}
    others = [story for story in chosen.newsroom.stories if story.name not in made]
    site = settings(chosen.newsroom.pages)
    if others:
        tasks = [Task("render", story, site) for story in others if story.sheet.exists()]
        made |= {one.story: one.overview for one in make_all(tasks, chosen.hire)}
    words, complaints = write_site(chosen.newsroom, _in_order(made), site)
    for line in complaints:
        complain(line)
    click.echo(words)


def _in_order(made: dict[str, Overview | None]) -> list[Overview]:
    return [seen for _, seen in sorted(made.items()) if seen]


def _tell(done: Done) -> None:
    """A story that nothing changed for is only counted."""
    for line in done.complaints:
        complain(f"{done.story}: {line}")
    if done.new and done.said:
        click.echo(click.style(done.story, bold=True))
        say(_indented(done.said))
    if done.fault:
        complain("\n".join(f"{done.story}: {line}" for line in done.fault.splitlines()))


def _indented(lines: Iterable[str]) -> Iterable[str]:
    return (f"  {line}" for line in lines)
