"""Disagreement about numbers: one slot (deaths, price, capacity), several values.

A change over time is told apart from a conflict: counts of what only adds up (deaths, cases, arrests) that grow with
the dates of their sources are an update; the same count at the same time, or one that should not move, is a conflict.
Statements about another time than their source's own (a pandemic of 1918) are compared with nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..edtf import bounds, plain
from ..model import Annotated, DisagreementKind, Quantity
from .gates import agree, comparable
from .rivalry import Rivalry, Side
from .similarity import Vector, cosine
from .statement import Group, Statement

ALIKE = 0.3
"""Cosine, numbers left out, from which two statements are about one slot."""
AT_ODDS = 40.0
"""A ratio of two values above which they hardly measure the same thing."""
FAR = 60
"""Days between what a statement tells of and its source's date beyond which it is history."""
_CUMULATIVE = frozenset(
    "death case infection injury arrest casualty victim hospitalisation order sale download victim survivor".split()
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One statement's value for a slot."""

    claim: str
    statement: Statement
    quantity: Quantity


def rival_numbers(
    groups: dict[str, Group], made: dict[Statement, Vector], sources: tuple[Annotated, ...]
) -> list[Rivalry]:
    """Slots with different values, in order of their first claim."""
    text = {seen.document.id: seen.document.text for seen in sources}
    slots: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for claim, group in groups.items():
        for statement in group.statements:
            for quantity in statement.quantities:
                if (
                    quantity.value is not None
                    and (quantity.counted or quantity.unit not in ("", "%"))
                    and _current(statement)
                ):
                    slots[quantity.counted, quantity.unit].append(Reading(claim, statement, quantity))
    found = []
    for slot, readings in slots.items():
        for cluster in _clusters(readings, made):
            if rivalry := _rivalry(slot, cluster, text):
                found.append(rivalry)
    return found


def _current(s: Statement) -> bool:
    span, now = bounds(s.when) if s.when else None, bounds(s.published) if s.published else None
    return span is None or now is None or abs((now[0] - span[1]).days) <= FAR or s.planned


def _clusters(readings: list[Reading], made: dict[Statement, Vector]) -> list[list[Reading]]:
    """Readings that are about one slot: each is alike to the first of its cluster."""
    clusters: list[list[Reading]] = []
    for reading in readings:
        for cluster in clusters:
            head = cluster[0]
            if (
                comparable(head.quantity, reading.quantity)
                and cosine(made[head.statement], made[reading.statement]) >= ALIKE
                and _same_scale(head.quantity, reading.quantity)
            ):
                cluster.append(reading)
                break
        else:
            clusters.append([reading])
    return clusters


def _same_scale(p: Quantity, q: Quantity) -> bool:
    low, high = sorted((abs(p.value or 0.0), abs(q.value or 0.0)))
    return low > 0 and high / low <= AT_ODDS


def _rivalry(slot: tuple[str, str], cluster: list[Reading], text: dict[str, str]) -> Rivalry | None:
    sides: list[list[Reading]] = []
    for reading in cluster:
        for side in sides:
            if agree(side[0].quantity, reading.quantity):
                side.append(reading)
                break
        else:
            sides.append([reading])
    if len(sides) < 2 or len({r.statement.source for r in cluster}) < 2:
        return None
    claims = [{r.claim for r in side} for side in sides]
    if any(a & b for n, a in enumerate(claims) for b in claims[n + 1 :]):
        return None
    sides.sort(key=lambda side: (_as_of(side[0].statement), side[0].quantity.value or 0.0))
    days = [_as_of(side[0].statement) for side in sides]
    values = [side[0].quantity.value or 0.0 for side in sides]
    grows = values == sorted(values) and days == sorted(days) and len(set(days)) == len(days) and "" not in days
    cumulative = slot[0].split()[-1:] and slot[0].split()[-1] in _CUMULATIVE
    kind: DisagreementKind = "update" if grows and cumulative else "number"
    return Rivalry(
        _about(slot),
        kind,
        tuple(
            Side(_words(side[0], text), tuple(dict.fromkeys(r.claim for r in side)), _as_of(side[0].statement))
            for side in sides
        ),
    )


def _as_of(s: Statement) -> str:
    return plain(s.when if s.when and not s.planned else s.published)


def _words(reading: Reading, text: dict[str, str]) -> str:
    q = reading.quantity
    return " ".join(text[reading.statement.source][q.start : q.end].split())


def _about(slot: tuple[str, str]) -> str:
    counted, unit = slot
    if counted:
        return f"The number given for: {counted}" if not unit else f"The figure given for: {counted} ({unit})"
    return f"The amount in {unit}"
