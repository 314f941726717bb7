"""The commands by which an editor decides: each writes into the sheet what its owner could write by hand."""

from __future__ import annotations

from collections.abc import Callable

import click

from .. import store
from ..core.errors import ProjectError
from ..core.model import FactSheet
from ..facts.editing import decisions
from ..facts.editing.upgrade import upgrade
from ..store import Story
from .output.voice import account
from .story import on_story


def decide(story: Story, decision: Callable[[FactSheet], FactSheet]) -> None:
    """Applies the decision to the sheet on disk and prints the lines that this changes. Raises ExplainerError."""
    with store.locked(story):
        cache = store.Cache(story.cache)
        old = store.load_sheet(story.sheet, cache)
        if old is None:
            raise ProjectError(f"{story.sheet}: there is no fact sheet. Run `explainer condense` first.")
        before = upgrade(old)
        after = decision(before)
        store.save_sheet(story.sheet, after, old, cache)
    for line in store.changed_lines(before, after) or ["It stands so already; nothing was changed."]:
        account(line)


def _switch(name: str, decision: Callable[[FactSheet, str, bool], FactSheet], doc: str) -> click.Command:
    @click.command(name, help=doc)
    @on_story
    @click.argument("ids", metavar="ID ...", nargs=-1, required=True)
    @click.option("--undo", is_flag=True, help="Take the decision back.")
    def command(story: Story, ids: tuple[str, ...], undo: bool) -> None:
        def all_of_them(sheet: FactSheet) -> FactSheet:
            for id in ids:
                sheet = decision(sheet, id, not undo)
            return sheet

        decide(story, all_of_them)

    return command


hide = _switch(
    "hide",
    decisions.hide,
    "Take entries off the site, and keep them off.\n\n\b\nexplainer hide mill-closes"
    "\nexplainer hide mill-closes --undo",
)
pin = _switch("pin", decisions.pin, "Keep entries at the top.\n\n\b\nexplainer pin mill-closes")
accept = _switch(
    "accept",
    decisions.accept,
    "Say that you have checked entries as they stand.\n\n\b\nexplainer accept mill-closes river-rose",
)


@click.command()
@on_story
@click.argument("id")
@click.option("--note", default="", help="Why; kept in the file, never published.")
@click.option("--undo", is_flag=True, help="Let it come back.")
def reject(story: Story, id: str, note: str, undo: bool) -> None:
    """Keep a disagreement, a question or a date away for good.

    \b
    explainer reject employs-number --note "one counts part-timers"
    """
    decide(story, lambda sheet: decisions.reject(sheet, id, note, not undo))


@click.command()
@on_story
@click.argument("id")
@click.argument("words")
def reword(story: Story, id: str, words: str) -> None:
    """Give a claim, a question, a disagreement or the title other words.

    \b
    explainer reword mill-closes "The paper mill in Springfield closes."
    explainer reword title "What we know about the mill"
    """
    decide(story, lambda sheet: decisions.reword(sheet, id, words))


@click.command()
@on_story
@click.argument("id")
@click.argument("others", metavar="OTHER ...", nargs=-1, required=True)
def join(story: Story, id: str, others: tuple[str, ...]) -> None:
    """Move the quotes of OTHER claims into claim ID, which takes their place.

    \b
    explainer join mill-closes mill-shuts
    """
    decide(story, lambda sheet: decisions.join(sheet, id, others))


@click.command()
@on_story
@click.argument("id")
@click.argument("quotes", metavar="NUMBER ...", nargs=-1, required=True, type=int)
@click.option("--text", default="", help="The new claim's words, in place of its first quote's.")
def split(story: Story, id: str, quotes: tuple[int, ...], text: str) -> None:
    """Move some quotes of claim ID, by number from 1, into a claim of their own.

    \b
    explainer split mill-closes 2 3 --text "The union called a strike."
    """
    decide(story, lambda sheet: decisions.split(sheet, id, quotes, text)[0])
