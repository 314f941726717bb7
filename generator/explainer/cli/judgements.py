"""`explainer judgements`: what a model was asked and what it answered, with the words of the statements."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

import click

from .. import store
from ..core.errors import DecisionError
from ..core.judgement import Judgement, QuestionKind, place_of
from ..core.model import Document
from ..run import pipeline
from ..run.judged import known_judgements
from ..store import Story
from . import steps
from .story import on_story

_ASKS: dict[QuestionKind, str] = {
    "same": "which of these say the same",
    "stance": "what passages say of claims: for, against, neither",
    "disputes": "which of these cannot all be right",
    "importance": "which of these a reader needs first",
    "events": "which of these are events, and which are one",
    "questions": "which questions a reader would ask, and what answers them",
    "holders": "by whose word these tell it",
    "wording": "how to word these claims",
}
_SHOWN = 12
"""Digits of a question's name that are shown, and at least needed to name it."""
_LEAST = 4


@click.command()
@on_story
@click.argument("question", required=False)
@click.option("--strike", is_flag=True, help="Let the rule's answer stand in its place, for good.")
@click.option("--undo", is_flag=True, help="Take back that it was struck.")
def judgements(story: Story, question: str | None, strike: bool, undo: bool) -> None:
    """List what a model judged; with the name of a QUESTION show its statements and the answer.

    To correct an answer, change it in judgements.jsonl: it stays so, and is checked like a model's.

    \b
    explainer judgements
    explainer judgements 3f9a12c0
    explainer judgements 3f9a12c0 --strike
    """
    known = known_judgements(story)
    if question is None:
        if strike or undo:
            raise click.UsageError("Name the question.")
        steps.say(_listed(known))
        return
    one = _named(known, question)
    if strike or undo:
        with store.locked(story):
            lines = [line for _, line in store.load_judgements(story.judgements)]
            changed = [replace(line, struck=strike) if line.question == one.question else line for line in lines]
            store.save_judgements(story.judgements, changed)
        click.echo(f"{one.question[:_SHOWN]} {'is struck' if strike else 'holds again'}: run `explainer condense`")
        return
    documents = pipeline.name_sources(store.read_seeds(story.seeds).documents, store.load_sheet(story.sheet))
    steps.say(_explained(one, documents))


def _named(known: Iterable[Judgement], name: str) -> Judgement:
    found = [one for one in known if one.question.startswith(name)] if len(name) >= _LEAST else []
    if len(found) != 1:
        what = "no question has this name" if not found else f"{len(found)} questions begin so"
        raise DecisionError(f"{name}: {what}. `explainer judgements` lists them.")
    return found[0]


def _listed(known: tuple[Judgement, ...]) -> Iterator[str]:
    for one in known:
        yield f"{one.question[:_SHOWN]}  {one.kind:<10}  {len(one.items):>3} statements  {_state(one)}"
    answers = Counter(one.model for one in known if one.holds and not one.by_hand)
    told = [f"{count} by {model or 'nobody named'}" for model, count in sorted(answers.items())]
    told += [f"{n} {what}" for what, n in _counts(known) if n]
    yield f"{len(known)} judgements" + (f": {', '.join(told)}" if told else "")


def _counts(known: tuple[Judgement, ...]) -> list[tuple[str, int]]:
    return [
        ("by hand", sum(one.by_hand and one.holds for one in known)),
        ("refused", sum(bool(one.refused) for one in known)),
        ("struck", sum(one.struck for one in known)),
    ]


def _state(one: Judgement) -> str:
    if one.struck:
        return "struck: the rule's answer stands"
    if one.refused:
        return f"refused ({one.model}): {one.refused}"
    return "by hand" if one.by_hand else one.model


def _explained(one: Judgement, documents: tuple[Document, ...]) -> Iterator[str]:
    yield f"{one.question}: {_ASKS[one.kind]}"
    yield _state(one)
    for number, key in enumerate(one.items, 1):
        yield f"{number:>4}. {_words(key, documents)}"
    if one.asks:
        yield f"asked about: {_plain(one.asks)}"
    if one.answer:
        yield f"answer: {_plain(one.answer)}"


def _words(key: str, documents: tuple[Document, ...]) -> str:
    sha256, start, end = place_of(key)
    for document in documents:
        if document.sha256.startswith(sha256):
            return f"{' '.join(document.text[start:end].split())} [{document.id}]"
    return f"(its source is gone: {key})"


def _plain(told: str) -> str:
    return json.dumps(json.loads(told), ensure_ascii=False)
