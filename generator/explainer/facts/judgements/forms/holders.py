"""By whose word does a statement hold what it tells?

Asked beside the statements is for each, in their order, the list of the names that stand in it or right before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Wrong, covers, listed, record
from .form import Form, array, number, shape


@dataclass(frozen=True, slots=True)
class Held:
    """By whose word one statement tells it."""

    statement: int
    holder: int
    """Number of a name of its list; 0 where none of them says it."""


def _schema(count: int, asks: Any) -> dict[str, Any]:
    holder = {"type": "integer", "minimum": 0, "maximum": max(map(len, asks), default=0)}
    return shape(holders=array(shape(statement=number(count), holder=holder), count))


def _numbers(count: int, asks: Any) -> int:
    return 3 * count


def _check(answer: Any, count: int, asks: Any) -> tuple[Held, ...]:
    found = []
    for entry in listed(record(answer, ("holders",))["holders"], "holders", count):
        told = record(entry, ("statement", "holder"))
        if any(isinstance(n, bool) or not isinstance(n, int) for n in told.values()):
            raise Wrong("a holder is no number")
        held = Held(told["statement"], told["holder"])
        if not 1 <= held.statement <= count:
            raise Wrong(f"there is no statement {held.statement}")
        if not 0 <= held.holder <= len(asks[held.statement - 1]):
            raise Wrong(f"statement {held.statement} has no name {held.holder}")
        found.append(held)
    covers([[held.statement for held in found]], range(1, count + 1))
    return tuple(found)


HOLDERS = Form(
    "holders",
    1,
    "What is asked about are lists of names, one for each statement, in their order. Say for each statement by whose "
    "word it tells what it tells: the place of that name in its list, from 1; 0 if none of them says, writes, thinks "
    "or announces it, or the article tells it by its own word. Whoever is only spoken of holds nothing.",
    '{"holders": [{"statement": 1, "holder": 2}, {"statement": 2, "holder": 0}]}',
    _schema,
    _numbers,
    _check,
)
