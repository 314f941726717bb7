"""Answers of pure functions that cost more than looking them up, kept from one run to the next.

A function of texts and numbers alone is `remembered` like one under `lru_cache`. What was asked of it can be taken out
(`asked`) and handed in again (`begin`), so that a shell may keep it. Nothing but time depends on what was handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, get_type_hints

P = ParamSpec("P")
T = TypeVar("T")

MOST = 1 << 15
"""Answers of one function that are kept; then those go that were not asked for since as many others were."""


class Remembered(Generic[P, T]):
    """A function that works out nothing twice. Its arguments are told by their places."""

    def __init__(self, function: Callable[P, T]) -> None:
        self._function = function
        self._now: dict[Any, T] = {}
        """What was asked since the beginning, by the arguments."""
        self._before: dict[Any, T] = {}
        self.name = f"{function.__module__}.{function.__qualname__}"
        self.__doc__ = function.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return self._now[args]
        except KeyError:
            pass
        found = self._before[args] if args in self._before else self._function(*args, **kwargs)
        if len(self._now) >= MOST:
            self._before, self._now = self._now, {}
        self._now[args] = found
        return found

    @property
    def kind(self) -> Any:
        """The type of what `asked` gives: rows of (arguments, answer)."""
        *told, answer = get_type_hints(self._function).values()
        return tuple[tuple[tuple[*told], answer], ...]  # type: ignore[valid-type]

    def begin(self, answers: Mapping[Any, T]) -> None:
        """From here on `asked` is empty; these answers need not be worked out, nor those that are known."""
        self._before = {**self._now, **answers}
        self._now = {}

    def forget(self) -> None:
        self._before, self._now = {}, {}

    def asked(self) -> dict[Any, T]:
        """What was asked since then, in its order."""
        return self._now


_ALL: list[Remembered[Any, Any]] = []


def remembered(function: Callable[P, T]) -> Remembered[P, T]:
    """For functions with arguments by their places, of str, int and bool; the answer may be a dataclass of such."""
    made = Remembered(function)
    _ALL.append(made)
    return made


def all_remembered() -> tuple[Remembered[Any, Any], ...]:
    """Of the modules that were imported so far."""
    return tuple(_ALL)
