"""Which of these statements say the same? An answer puts each statement into one group."""

from __future__ import annotations

from typing import Any

from ..answers import Wrong, covers, listed, numbers, record
from .form import Form, array, number, shape

Groups = tuple[tuple[int, ...], ...]


def _schema(count: int, asks: Any) -> dict[str, Any]:
    return shape(groups=array(array(number(count), count), count))


def _check(answer: Any, count: int, asks: Any) -> Groups:
    groups = tuple(
        numbers(group, "groups", count) for group in listed(record(answer, ("groups",))["groups"], "groups", count)
    )
    if not all(groups):
        raise Wrong("a group is empty")
    covers(groups, range(1, count + 1))
    return groups


SAME = Form(
    "same",
    1,
    "Put statements into one group if they report the same fact, in whatever words: the same happening, the same "
    "figure for the same thing, the same word of the same speaker. Two statements on one topic that tell different "
    "facts are apart, and so are two that contradict each other. A statement that no other repeats is a group of its "
    "own. Each number stands in exactly one group.",
    _schema,
    _check,
)
