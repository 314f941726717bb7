"""`explainer sort`: articles of a mixed heap go into the stories that they belong to, or make new ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from ... import store
from ...core.errors import ProjectError
from ...core.printable import plural
from ...run.sorting import Plan, carry_out, plan
from ..output.voice import account, tell


@click.command()
@click.argument("inbox", metavar="INBOX", type=click.Path(file_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would go where, and why.")
def sort(inbox: Path, dry_run: bool) -> None:
    """Put the articles of the folder INBOX into the stories that they belong to; several of a story that is not there
    yet make a new one.

    An article that fits none stays where it is, and so does one that you took out of a story again.

    \b
    explainer sort inbox --dry-run
    explainer sort inbox
    explainer add --feed https://news.example/rss --seeds inbox && explainer sort inbox
    """
    newsroom = store.find_newsroom(Path.cwd())
    if newsroom is None:
        raise ProjectError("This project has one story. Make one of many with `explainer init DIR --stories`.")
    planned = plan(newsroom, inbox, tell)
    say = click.echo if dry_run else account
    for line in _told(planned, inbox):
        say(line)
    if not dry_run:
        carry_out(newsroom, inbox, planned)


def _told(planned: Plan, inbox: Path) -> Iterator[str]:
    for move in planned.moves:
        yield click.style(f"new story {move.story}: {move.title}" if move.new else move.story, bold=True)
        yield f"  because of {', '.join(move.terms)} (likeness {move.likeness:.2f})"
        for file in move.files:
            yield f"  {file}"
    for file, story in planned.kept:
        yield f"{file}: stays, since it was taken out of {story}"
    for file in planned.alone:
        yield f"{file}: stays, since it fits no story and has no companion"
    moved = sum(len(move.files) for move in planned.moves)
    new = sum(move.new for move in planned.moves)
    stay = len(planned.alone) + len(planned.kept)
    to = plural(len(planned.moves), "story", "stories")
    yield f"{plural(moved, 'article')} to {to}, {new} of them new; {stay} stay in {inbox}"
