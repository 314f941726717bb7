"""What every kind of question has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ....core.judgement import QuestionKind


@dataclass(frozen=True, slots=True)
class Form:
    kind: QuestionKind
    version: int
    """Raised with every change of the words or of what an answer means: older answers then answer nothing."""
    words: str
    """What is asked, for the model."""
    example: str
    """An answer, as JSON."""
    schema: Callable[[int, Any], dict[str, Any]]
    """JSON Schema of an answer, by how many statements there are and what is asked beside them."""
    numbers: Callable[[int, Any], int]
    """How many numbers a right answer may hold, by the same; words are counted as the numbers that are as long."""
    check: Callable[[Any, int, Any], Any]
    """The answer's value, by the same; raises Wrong."""


def shape(**fields: dict[str, Any]) -> dict[str, Any]:
    """Schema of an object with just these fields."""
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def array(of: dict[str, Any], most: int) -> dict[str, Any]:
    """Schema of a list; without a bound a small model may never end it."""
    return {"type": "array", "items": of, "maxItems": most}


def number(known: int) -> dict[str, Any]:
    """Schema of a statement's number."""
    return {"type": "integer", "minimum": 1, "maximum": known}
