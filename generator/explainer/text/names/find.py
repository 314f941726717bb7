"""Names of people, organisations, places, products and works, without a model.

Capitals are the evidence, and where they prove nothing (at a sentence's head, in headings, in lines of capitals) the
rest of the document decides: a word that it also writes small is no name, and a name that it writes elsewhere is one
here too. Runs of capitals are found by `namerun`, joined to canonical forms by `coreference`.
"""

from __future__ import annotations

from ...core.model import Block, Name, Sentence
from .coreference import canonical_names
from .runs import find_runs


def find_names(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Mentions with the canonical name within this document, in order, without overlap. None inside boilerplate."""
    runs = find_runs(text, blocks, sentences)
    return canonical_names(text, runs)
