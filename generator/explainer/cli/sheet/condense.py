"""`explainer condense`. What makes a sheet is imported only where something has to be made: that takes longer than
finding out that nothing has changed."""

from __future__ import annotations

import click

from ...run.kept import condensed
from ...run.remarks import NOTHING
from ...store import Story
from ..model import asked_for
from ..output.voice import account, tell
from ..story import Chosen, on_stories


@click.command()
@on_stories
@click.option(
    "--model",
    is_flag=False,
    flag_value="",
    envvar="EXPLAINER_MODEL",
    metavar="[NAME]",
    help="Let a language model judge what the rules cannot; only what is new is asked.",
)
@click.option("--dry-run", is_flag=True, help="Only say what would be sent to the model, and where.")
@click.option("--budget", type=click.IntRange(0), metavar="TOKENS", help="Stop asking when so many are used up.")
@click.option("--wording", is_flag=True, help="Let the model word claims too, within the words of their quotes.")
def condense(story: Story | Chosen, model: str | None, dry_run: bool, budget: int | None, wording: bool) -> None:
    """Read the sources and write the fact sheet; say what that changed.

    What people changed in the sheet stays. Without new sources nothing is written.

    \b
    explainer condense
    explainer condense --seeds archive/2025 --sheet archive/2025.yml
    explainer condense --story springfield-bridge
    explainer condense --model NAME --dry-run      (see docs/model.md)
    """
    wish = asked_for(model, budget, dry_run, wording)
    if wish is None and isinstance(story, Story) and _stands(story):
        return
    from .. import many, steps

    if wish:
        many.ask_of_each(story, wish) if isinstance(story, Chosen) else steps.ask(story, wish)
        if wish.dry_run:
            return
    if isinstance(story, Chosen):
        many.make_stories("condense", story)
    elif not _stands(story):
        steps.condense(story)


def _stands(story: Story) -> bool:
    """Has no file changed since the last run? Then what that had to say is said."""
    known = condensed(story)
    if known is None:
        return False
    for remark in known.remarks:
        tell(remark)
    account(NOTHING)
    return True
