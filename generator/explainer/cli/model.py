"""`explainer condense --model`: says what is sent where before the first request, and keeps each answer at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .. import store
from ..core.errors import ModelError, ProjectError
from ..core.judgement import Judgement
from ..core.model import Annotated
from ..store import Story
from .output.progress import working


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for beside the rules."""

    model: str = ""
    """Name of a model; '' where explainer.yml or the environment names it."""
    budget: int | None = None
    spent: int = 0
    """Tokens of the budget that questions about other stories have used up."""
    dry_run: bool = False
    wording: bool = False

    @property
    def left(self) -> int | None:
        """Tokens that may still be used; None for no limit."""
        return None if self.budget is None else max(0, self.budget - self.spent)


def asked_for(model: str | None, budget: int | None, dry_run: bool, wording: bool) -> Wish | None:
    """None where no model is to be asked."""
    if model is None:
        if budget is not None or dry_run:
            raise click.UsageError("--budget and --dry-run go with --model.")
        return None
    return Wish(model, budget, dry_run=dry_run, wording=wording)


def ask_model(story: Story, sources: tuple[Annotated, ...], wish: Wish) -> int:
    """Asks what is open and keeps the answers, or only says what would be asked; the tokens that were used."""
    from ..modelling.asking import Asking, open_questions  # here, for nobody else needs the network
    from ..modelling.request import tokens
    from ..modelling.settings import find_endpoint
    from ..modelling.transport import AT_HOME, Patience, Transport
    from ..run.incremental import compose_with
    from ..run.judged import known_judgements

    endpoint = find_endpoint(wish.model, _home())
    cache = store.Cache(story.cache)
    known = known_judgements(story)

    def compose(judge: Any) -> object:
        return compose_with(judge, sources, cache)

    def keep(lines: Sequence[Judgement]) -> None:
        store.save_judgements(story.judgements, lines)

    with working("Looking for what a model could judge"):
        open_ = open_questions(sources, compose, known, wish.wording)
    cost = sum(map(tokens, open_))
    click.echo(_announced(endpoint.host, endpoint.name, len(open_), cost, len(sources)), err=True)
    if wish.dry_run:
        return 0
    transport = Transport(endpoint, AT_HOME if endpoint.here else Patience())
    asking = Asking(
        sources,
        compose,
        transport,
        keep,
        wish.left,
        wish.wording,
        lambda number, count: click.echo(f"Round {number}: {_many(count, 'question')}", err=True),
    )
    try:
        asking.run(known)
    finally:
        transport.close()
    tally = asking.tally
    told = f"{_many(tally.requests, 'request')}, {tally.tokens:,} tokens: {_many(tally.answered, 'answer')} taken"
    told += f", {tally.refused} refused" if tally.refused else ""
    told += f", {tally.lost} lost on the way" if tally.lost else ""
    click.echo(told, err=True)
    why = tally.stopped.rstrip(".") or (f"{endpoint.host} gave no answer" if tally.lost else "")
    if why and not tally.answered and not tally.refused and not wish.spent:
        raise ModelError(f"{why}. Nothing was judged; the sheet is left as it is.")
    if why:
        click.echo(f"Not all was asked: {why}. Run again to go on.", err=True)
    return tally.tokens


def _announced(host: str, name: str, count: int, cost: int, articles: int) -> str:
    if not count:
        return "Nothing is open: every question was asked before."
    return (
        f"Statements of {_many(articles, 'article')} go to {host} (model {name}), with the days of the articles: "
        f"{_many(count, 'question')}, about {cost:,} tokens, in a first round. Later rounds ask about what the answers "
        "give; in all about twice as much is sent."
    )


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _home() -> Path:
    try:
        return store.find_project(Path.cwd())
    except ProjectError:
        return Path.cwd()
