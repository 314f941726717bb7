"""The check of an answer: its shape, its numbers, that each is used as often as the question says.

What comes in is any JSON value that a model wrote, what goes out is a value of ours; all else is a `Wrong` that says in
words what the fault is, for the model's second try and for readers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any


class Wrong(ValueError):
    """An answer that cannot be taken, and why."""


def record(value: Any, names: Iterable[str]) -> dict[str, Any]:
    """The value as an object with just these names."""
    if not isinstance(value, dict):
        raise Wrong("the answer is no object")
    wanted = set(names)
    if missing := sorted(wanted - value.keys()):
        raise Wrong(f"'{missing[0]}' is missing")
    if more := sorted(str(name) for name in value.keys() - wanted):
        raise Wrong(f"'{more[0][:40]}' is not asked for")
    return value


def listed(value: Any, what: str, most: int) -> list[Any]:
    """The value as a list of at most so many."""
    if not isinstance(value, list):
        raise Wrong(f"'{what}' is no list")
    if len(value) > most:
        raise Wrong(f"'{what}' has more than {most} entries")
    return value


def numbers(value: Any, what: str, known: int) -> tuple[int, ...]:
    """The value as a list of numbers from 1 to `known`, none twice."""
    found = listed(value, what, known)
    for number in found:
        if isinstance(number, bool) or not isinstance(number, int):
            raise Wrong(f"'{what}' holds something else than numbers")
        if not 1 <= number <= known:
            raise Wrong(f"there is no {number}")
    if len(set(found)) < len(found):
        raise Wrong(f"{_twice(found)} stands twice in '{what}'")
    return tuple(found)


def covers(parts: Iterable[Iterable[int]], wanted: Iterable[int]) -> None:
    """Raises Wrong unless each wanted number stands in just one of the parts, and no other does."""
    found = [number for part in parts for number in part]
    wanted = set(wanted)
    if len(set(found)) < len(found):
        raise Wrong(f"{_twice(found)} stands in two places")
    if missing := sorted(wanted - set(found)):
        raise Wrong(f"{missing[0]} is left out")
    if more := sorted(set(found) - wanted):
        raise Wrong(f"{more[0]} is not asked about there")


def text(value: Any, what: str, longest: int) -> str:
    """The value as a line of text."""
    if not isinstance(value, str) or not value.strip():
        raise Wrong(f"'{what}' is no text")
    if len(value) > longest:
        raise Wrong(f"'{what}' is longer than {longest} characters")
    return value


def _twice(found: list[int]) -> int:
    return next(number for number, count in Counter(found).items() if count > 1)
