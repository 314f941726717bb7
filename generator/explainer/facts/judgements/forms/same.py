"""Which of these statements say the same? An answer puts each statement into one group, or into up to three where it
tells as many facts, as a claim's passage may support several claims."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .answers import Wrong, covers, listed, numbers, record
from .form import Form, array, number, shape

MOST = 3
"""Groups that a statement may stand in."""
Groups = tuple[tuple[int, ...], ...]


def _schema(count: int, asks: Any) -> dict[str, Any]:
    return shape(groups=array(array(number(count), count), count))


def _numbers(count: int, asks: Any) -> int:
    return count + count // 2


def _check(answer: Any, count: int, asks: Any) -> Groups:
    groups = tuple(
        numbers(group, "groups", count) for group in listed(record(answer, ("groups",))["groups"], "groups", count)
    )
    if not all(groups):
        raise Wrong("a group is empty")
    homes = Counter(number for group in groups for number in group)
    covers([homes], range(1, count + 1))
    if crowded := [number for number, times in homes.items() if times > MOST]:
        raise Wrong(f"{min(crowded)} stands in more than {MOST} groups")
    return groups


SAME = Form(
    "same",
    2,
    "Put statements into one group if they report the same fact, in whatever words: the same happening, the same "
    "figure for the same thing, the same word of the same speaker. Two statements on one topic that tell "
    "different facts are apart, and so are two that contradict each other. A statement that no other repeats is a "
    "group of its own. Each number stands in one group; where a statement tells two or three facts that others "
    "repeat, it stands in as many.",
    '{"groups": [[1, 4], [2], [3, 4, 5]]}',
    _schema,
    _numbers,
    _check,
)
