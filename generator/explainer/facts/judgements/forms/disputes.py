"""Which of these claims cannot all be right, and which brought others up to date?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from .answers import Wrong, covers, listed, numbers, record
from .form import Form, array, number, shape

MOST, SIDES = 16, 4
"""Disputes in an answer, and sides of one."""

DisputeKind = Literal["conflict", "update"]
_KINDS: dict[str, DisputeKind] = {"conflict": "conflict", "update": "update"}


@dataclass(frozen=True, slots=True)
class Dispute:
    kind: DisputeKind
    sides: tuple[tuple[int, ...], ...]
    """Numbers of claims, each on one side; of an update the latest is last."""


def _schema(count: int, asks: Any) -> dict[str, Any]:
    sides = array(array(number(count), count), SIDES) | {"minItems": 2}
    one = shape(kind={"type": "string", "enum": list(_KINDS)}, sides=sides)
    return shape(disputes=array(one, MOST), compatible=array(number(count), count))


def _numbers(count: int, asks: Any) -> int:
    return count + min(4 * MOST, 2 * count)


def _check(answer: Any, count: int, asks: Any) -> tuple[Dispute, ...]:
    told = record(answer, ("disputes", "compatible"))
    found = []
    for entry in listed(told["disputes"], "disputes", MOST):
        one = record(entry, ("kind", "sides"))
        if not isinstance(one["kind"], str) or one["kind"] not in _KINDS:
            raise Wrong("a dispute is neither 'conflict' nor 'update'")
        sides = tuple(numbers(side, "sides", count) for side in listed(one["sides"], "sides", SIDES))
        if len(sides) < 2 or not all(sides):
            raise Wrong("a dispute has fewer than two sides")
        covers(sides, {number for side in sides for number in side})
        found.append(Dispute(_KINDS[one["kind"]], sides))
    disputed = {number for dispute in found for side in dispute.sides for number in side}
    covers((disputed, numbers(told["compatible"], "compatible", count)), range(1, count + 1))
    return tuple(found)


DISPUTES = Form(
    "disputes",
    1,
    "Find the claims that cannot all be right. A dispute is about one matter: whether something is so, how many, "
    "when, who, what it was. Put the claims that give the same account on one side, those that give another "
    "account on another. It is a 'conflict' where the accounts exclude each other, and an 'update' where a later "
    "one replaced an earlier one as time went on, the latest side last. A claim may be part of several disputes. "
    "What is part of none stands under 'compatible'. A number stands on one side of a dispute only.",
    '{"disputes": [{"kind": "conflict", "sides": [[1, 4], [2]]}], "compatible": [3, 5]}',
    _schema,
    _numbers,
    _check,
)
