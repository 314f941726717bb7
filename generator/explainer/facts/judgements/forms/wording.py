"""How could these claims be said more clearly, in the words of their quotes?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import listed, numbers, record, text
from .form import Form, array, number, shape

LONGEST = 400


@dataclass(frozen=True, slots=True)
class Wording:
    claim: int
    text: str


def _schema(count: int, asks: Any) -> dict[str, Any]:
    one = shape(claim=number(count), text={"type": "string", "maxLength": LONGEST})
    return shape(wordings=array(one, count))


def _numbers(count: int, asks: Any) -> int:
    return 8 * count


def _check(answer: Any, count: int, asks: Any) -> tuple[Wording, ...]:
    found = []
    for entry in listed(record(answer, ("wordings",))["wordings"], "wordings", count):
        one = record(entry, ("claim", "text"))
        found.append(Wording(one["claim"], text(one["text"], "text", LONGEST)))
    numbers([one.claim for one in found], "wordings", count)
    return tuple(found)


WORDING = Form(
    "wording",
    1,
    "Word a claim anew where it cannot be understood alone or is clumsy: in one sentence, with every number, "
    "date, name, denial and doubt of the original, and with no word of substance that is not in it. Leave out the "
    "claims that are clear as they are.",
    '{"wordings": [{"claim": 2, "text": "Acme will close its plant in May."}]}',
    _schema,
    _numbers,
    _check,
)
