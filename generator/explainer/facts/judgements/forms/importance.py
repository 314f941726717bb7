"""Which of these claims does a reader need first, and which belong to another story or are background?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Wrong, covers, numbers, record
from .form import Form, array, number, shape

FIRST = 10
"""Claims that a reader needs first, at most."""
_PARTS = ("first", "rest", "background", "other_story")


@dataclass(frozen=True, slots=True)
class Order:
    first: tuple[int, ...]
    """Most important first."""
    later: tuple[int, ...]
    """Background, and what belongs to another story."""


def _schema(count: int, asks: Any) -> dict[str, Any]:
    return shape(**{part: array(number(count), FIRST if part == "first" else count) for part in _PARTS})


def _numbers(count: int, asks: Any) -> int:
    return count + len(_PARTS)


def _check(answer: Any, count: int, asks: Any) -> Order:
    told = record(answer, _PARTS)
    first, rest, background, other = (numbers(told[part], part, count) for part in _PARTS)
    if len(first) > FIRST:
        raise Wrong(f"'first' has more than {FIRST} entries")
    covers((first, rest, background, other), range(1, count + 1))
    return Order(first, (*background, *other))


IMPORTANCE = Form(
    "importance",
    1,
    "These claims are those of one story. Put into 'first' the ten that somebody who knows nothing of it needs, "
    "the most important first, none that only says another again. Put what only explains or looks back under "
    "'background', what belongs to another story under 'other_story', all else under 'rest'. Each number stands "
    "in exactly one list.",
    '{"first": [3, 1, 8], "rest": [2, 5], "background": [4, 7], "other_story": [6]}',
    _schema,
    _numbers,
    _check,
)
