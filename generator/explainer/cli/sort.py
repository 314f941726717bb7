"""`explainer sort`: articles of a mixed heap go into the stories that they belong to, or make new ones."""

from __future__ import annotations

from pathlib import Path

import click

from .. import store
from ..core.errors import ProjectError
from ..run.sorting import Move, Plan, carry_out, plan
from .steps import complain


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
    planned = plan(newsroom, inbox, complain)
    for move in planned.moves:
        _tell(move)
    _tell_rest(planned, inbox)
    if not dry_run:
        carry_out(newsroom, inbox, planned)


def _tell(move: Move) -> None:
    head = f"new story {move.story}: {move.title}" if move.new else move.story
    click.secho(head, bold=True)
    click.echo(f"  because of {', '.join(move.terms)} (likeness {move.likeness:.2f})")
    for file in move.files:
        click.echo(f"  {file}")


def _tell_rest(planned: Plan, inbox: Path) -> None:
    for file, story in planned.kept:
        click.echo(f"{file}: stays, since it was taken out of {story}")
    moved = sum(len(move.files) for move in planned.moves)
    new = sum(move.new for move in planned.moves)
    click.echo(
        f"{moved} articles to {len(planned.moves)} stories, {new} of them new; {len(planned.alone)} stay in {inbox}"
    )
