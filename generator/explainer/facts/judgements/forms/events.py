"""Which of these entries of a timeline are events, and which are one event?

Asked beside the statements is a list of the days of their entries, in their order (EDTF, '' for none).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Wrong, covers, listed, numbers, record
from .form import Form, array, number, shape


@dataclass(frozen=True, slots=True)
class Events:
    events: tuple[tuple[int, ...], ...]
    """Entries of one event together."""
    others: tuple[int, ...]
    """What is no event."""


def _schema(count: int, asks: Any) -> dict[str, Any]:
    return shape(events=array(array(number(count), count), count), not_events=array(number(count), count))


def _numbers(count: int, asks: Any) -> int:
    return count + count // 2


def _check(answer: Any, count: int, asks: Any) -> Events:
    told = record(answer, ("events", "not_events"))
    events = tuple(numbers(one, "events", count) for one in listed(told["events"], "events", count))
    if not all(events):
        raise Wrong("an event is empty")
    others = numbers(told["not_events"], "not_events", count)
    covers((*events, others), range(1, count + 1))
    return Events(events, others)


EVENTS = Form(
    "events",
    1,
    "These are entries of a timeline; what is asked about are the days under which they stand, in their order. "
    "Put those that tell of one and the same happening together. Put under 'not_events' what tells of no "
    "happening that a reader of the timeline would look for: what somebody thinks or expects without a day, a "
    "state, a definition. Each number stands in exactly one place.",
    '{"events": [[1], [2, 5], [3]], "not_events": [4]}',
    _schema,
    _numbers,
    _check,
)
