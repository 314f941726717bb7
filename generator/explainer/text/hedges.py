"""Words that weaken, deny or make conditional."""

from __future__ import annotations

from ..model import Hedge, Sentence


def find_hedges(text: str, sentences: tuple[Sentence, ...]) -> tuple[Hedge, ...]:
    """Hedges, negations and modals, in order."""
    return ()
