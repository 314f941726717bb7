"""What a command does where the project has many stories: each by itself, then what is said of all of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from ..core.errors import ExplainerError
from ..core.overview import Overview
from ..core.printable import plural
from ..run.changelog import changelogs
from ..run.newsroom import Done, Form, Task, What, make_all, write_site
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


def make_stories(
    what: What, chosen: Chosen, as_is: bool = False, folder: Path = Path(), form: Form = "words"
) -> list[Done]:
    """Says what became of each. Raises ExplainerError, with the stories that are not done, when the others are."""
    done = _made(what, chosen, as_is, folder, form)
    for one in done:
        _tell(one, loud=what == "diff" or bool(one.fault) or level() != "quiet")
    new, failed = sum(one.new and not one.fault for one in done), sum(bool(one.fault) for one in done)
    account(f"{plural(len(done), 'story', 'stories')}: {new} made, {len(done) - new - failed} unchanged")
    _raise_undone(done)
    return done


def print_markdown(chosen: Chosen) -> None:
    """What `condense` would change in all that were chosen, as one text for those who review it."""
    done = _made("diff", chosen, form="markdown")
    for one in done:
        _tell(one, loud=False)
    click.echo(changelogs({one.story: str(one.told) for one in done if one.told is not None}))
    _raise_undone(done)


def print_records(what: What, chosen: Chosen) -> None:
    """Prints as JSON what programs are told of all that were chosen, an object with each by its name; of one that was
    named, what is told of it."""
    done = _made(what, chosen, form="record")
    for one in done:
        _tell(one, loud=False)
    if chosen.one is None:
        as_object({one.story: one.told for one in done})
    elif done[0].told is not None:
        as_object(done[0].told)
    _raise_undone(done)


def _made(what: What, chosen: Chosen, as_is: bool = False, folder: Path = Path(), form: Form = "words") -> list[Done]:
    chosen.newsroom.pages.mkdir(parents=True, exist_ok=True)  # without it no site can be configured
    site = settings(chosen.newsroom.pages)
    tasks = [Task(what, story, site, as_is, folder.absolute(), form) for story in chosen.stories]
    if not tasks:
        raise ExplainerError("This project has no story yet. Make one with `explainer new NAME`.")
    return list(track(make_all(tasks, chosen.hire), len(tasks), _DOING[what]))


def _raise_undone(done: Sequence[Done]) -> None:
    if failed := [one.story for one in done if one.fault]:
        raise ExplainerError(
            f"not done: {', '.join(failed)}. Mend what is named above and run again; what is done stays."
        )


def ask_of_each(chosen: Chosen, wish: Wish) -> None:
    """Has a model judge what is open in each, in their order; the budget is for all."""
    for story in chosen.stories:
        if wish.spent and wish.left == 0:
            click.echo(f"{story.name}: not asked, since the budget is used up. Run again to go on.", err=True)
            continue
        click.echo(click.style(story.name, bold=True), err=True)
        wish = replace(wish, spent=wish.spent + ask(story, wish))


def as_object(record: object) -> None:
    """Prints it as JSON."""
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
