"""The stages that the tests of this folder stand on, run in their order, and the case tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from explainer.core.model import Block, Hedge, Name, Quantity, Quotation, Sentence
from explainer.text.layout.blocks import mark_blocks
from explainer.text.names.find import find_names
from explainer.text.quantities.find import find_quantities
from explainer.text.sentences.split import split_sentences
from explainer.text.speech.find import find_quotations
from explainer.text.speech.hedges import find_hedges
from explainer.text.timex.find import find_dates

CASES = Path(__file__).parent.parent / "cases"


class Seen(NamedTuple):
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    quantities: tuple[Quantity, ...]
    quotations: tuple[Quotation, ...]
    hedges: tuple[Hedge, ...]


def see(text: str) -> Seen:
    blocks = mark_blocks(text)
    sentences = split_sentences(text, blocks)
    dates = find_dates(text, blocks, sentences, "2025-06-15")
    names = find_names(text, blocks, sentences)
    return Seen(
        blocks,
        sentences,
        names,
        find_quantities(text, sentences, dates, names),
        find_quotations(text, blocks, sentences, names),
        find_hedges(text, sentences),
    )


def cases(name: str) -> list[Any]:
    return list(yaml.safe_load((CASES / name).read_text(encoding="utf-8")))


def title(case: dict[str, Any]) -> str:
    return str(case["title"])
