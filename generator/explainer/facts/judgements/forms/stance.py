"""Do these passages say that a claim is so, or that it is not so, or neither? Claims and passages are statements.

What is asked beside the statements is a list of [claim, [passages]], by their numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Wrong, covers, listed, numbers, record
from .form import Form, array, number, shape


@dataclass(frozen=True, slots=True)
class Stance:
    """What the passages that were asked about say of one claim."""

    claim: int
    supporting: tuple[int, ...]
    opposing: tuple[int, ...]
    neither: tuple[int, ...]


def _schema(count: int, asks: Any) -> dict[str, Any]:
    most = max((len(passages) for _, passages in asks), default=0)
    passages = array(number(count), most)
    one = shape(claim=number(count), **{"for": passages, "against": passages, "neither": passages})
    return shape(claims=array(one, len(asks)))


def _numbers(count: int, asks: Any) -> int:
    return sum(len(passages) + 4 for _, passages in asks)


def _check(answer: Any, count: int, asks: Any) -> tuple[Stance, ...]:
    wanted = dict(asks)
    found = []
    for entry in listed(record(answer, ("claims",))["claims"], "claims", len(wanted)):
        told = record(entry, ("claim", "for", "against", "neither"))
        claim = told["claim"]
        if isinstance(claim, bool) or not isinstance(claim, int) or claim not in wanted:
            raise Wrong("a claim is none of those asked about")
        parts = [numbers(told[name], name, count) for name in ("for", "against", "neither")]
        covers(parts, wanted[claim])
        found.append(Stance(claim, *parts))
    covers([[stance.claim for stance in found]], wanted)
    return tuple(found)


STANCE = Form(
    "stance",
    1,
    "Some of the statements are claims; with each stand the numbers of passages to compare with it. A passage is "
    "'for' a claim if whoever reads it learns that the claim, or what it mainly tells, is so; 'against' if it "
    "says that this is not so or gives an account of the same matter that excludes it; else 'neither', also where "
    "it tells of the same topic. Each passage of a claim stands in exactly one of the three lists.",
    '{"claims": [{"claim": 2, "for": [5], "against": [], "neither": [7, 9]}]}',
    _schema,
    _numbers,
    _check,
)
