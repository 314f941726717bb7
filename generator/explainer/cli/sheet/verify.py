"""`explainer verify`."""

from __future__ import annotations

import click

from ... import store
from ...run.verdicts_json import verdicts_record
from ...store import Story
from .. import steps
from ..many import as_object, make_stories, print_records
from ..story import Chosen, on_stories


@click.command()
@on_stories
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts and their counts as one JSON object.")
def verify(story: Story | Chosen, as_json: bool) -> None:
    """Look up every quote of the fact sheet in its source, and work every entry out anew; exit with 1 on any fault.

    \b
    explainer verify
    explainer verify --json | python -m json.tool
    explainer verify --seeds archive/2025 --sheet archive/2025.yml
    """
    if isinstance(story, Chosen):
        print_records("verify", story) if as_json else make_stories("verify", story)
        return
    dossier = steps.examine(story)
    if as_json:
        as_object(verdicts_record(dossier, store.lines_of(story.sheet)))
    steps.check(story, dossier, quiet=as_json)
