"""`explainer diff`."""

from __future__ import annotations

import click

from ... import store
from ...run import report
from ...run.changelog import changelog
from ...run.making import Renewed
from ...store import Story
from .. import steps
from ..many import as_object, make_stories, print_markdown, print_records
from ..output.voice import account
from ..story import Chosen, on_stories

_COLOURS = {
    "added": "green",
    "newly confirmed": "green",
    "no longer disputed": "green",
    "reworded": "yellow",
    "corrected": "yellow",
    "supported by less": "yellow",
    "newly disputed": "yellow",
    "joined": "blue",
    "told apart": "blue",
    "withdrawn": "red",
}


@click.command()
@on_stories
@click.option("--markdown", is_flag=True, help="For people who review it: the text of a pull request.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object an entry, in a list.")
def diff(story: Story | Chosen, markdown: bool, as_json: bool) -> None:
    """Show what `condense` would change, without writing.

    \b
    explainer diff
    explainer diff --markdown > changes.md
    explainer diff --json | python -m json.tool
    """
    if isinstance(story, Chosen):
        if as_json:
            print_records("diff", story)
        elif markdown:
            print_markdown(story)
        else:
            make_stories("diff", story)
        return
    renewed = _renewed(story)
    if as_json:
        as_object(report.changed_entries(renewed.old, renewed.sheet))
        return
    if markdown:
        click.echo(changelog(renewed.old, renewed.sheet))
        return
    for what, line in report.differences(renewed.old, renewed.sheet):
        click.secho(line, fg=_COLOURS.get(what))
    for notice in renewed.notices:
        account(notice)


def _renewed(story: Story) -> Renewed:
    old = store.load_sheet(story.sheet, store.Cache(story.cache))
    return steps.regenerate(story, old, steps.read_sources(story, old))
