"""Numbers with what they measure or count."""

from __future__ import annotations

from ..model import Quantity, Sentence, Timex


def find_quantities(text: str, sentences: tuple[Sentence, ...], dates: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """Quantities; what `dates` covers is none."""
    return ()
