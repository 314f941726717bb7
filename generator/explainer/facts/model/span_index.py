"""Annotations of one source by place: what begins in a span is found without walking all of them.

An article may be a line of five megabytes; a walk over all its names for each of its sentences would never end.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Generic, Protocol, TypeVar


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=Spanned)


class Marks(Generic[T]):
    """Annotations of one kind, ordered by start."""

    def __init__(self, marks: tuple[T, ...]) -> None:
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._longest = max((mark.end - mark.start for mark in marks), default=0)

    def begun(self, start: int, end: int) -> tuple[T, ...]:
        """Those that begin in [start, end)."""
        return self._marks[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def touching(self, start: int, end: int) -> list[T]:
        """Those that overlap [start, end)."""
        return [mark for mark in self.begun(start - self._longest, end) if mark.end > start]
