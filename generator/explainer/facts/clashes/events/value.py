"""What one telling of an event gives for a slot: a day, a place, a thing of a class."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """In the words of its source."""

    words: str
    first: int = 0
    last: int = 0
    """Ordinals of the days that are meant; 0 where they are not known."""
    weekday: int = 0
    """1 to 7; 0 where it is not known."""
    places: frozenset[str] = frozenset()

    def told_in(self, text: str) -> bool:
        """Does a wording tell it?"""
        return self.words.lower() in text.lower()
