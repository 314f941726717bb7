"""Which of the questions that were made would a reader ask, in what order, and which claims answer each?

Asked beside the statements is the list of questions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Wrong, covers, listed, numbers, record, text
from .form import Form, array, number, shape

ANSWERS, PROPOSED, LONGEST = 6, 3, 160


@dataclass(frozen=True, slots=True)
class Asked:
    question: int
    answer: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Proposed:
    question: str
    answer: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    asked: tuple[Asked, ...]
    """In the order in which a reader asks."""
    dropped: tuple[int, ...]
    proposed: tuple[Proposed, ...]


def _schema(count: int, asks: Any) -> dict[str, Any]:
    answer = array(number(count), ANSWERS) | {"minItems": 1}
    asked = shape(question=number(len(asks)), answer=answer)
    proposed = shape(question={"type": "string", "maxLength": LONGEST}, answer=answer)
    return shape(
        asked=array(asked, len(asks)), not_asked=array(number(len(asks)), len(asks)), proposed=array(proposed, PROPOSED)
    )


def _numbers(count: int, asks: Any) -> int:
    return (ANSWERS + 3) * (len(asks) + PROPOSED)


def _check(answer: Any, count: int, asks: Any) -> Questions:
    told = record(answer, ("asked", "not_asked", "proposed"))
    asked = []
    for entry in listed(told["asked"], "asked", len(asks)):
        one = record(entry, ("question", "answer"))
        (question,) = numbers([one["question"]], "question", len(asks))
        asked.append(Asked(question, _answer(one["answer"], count)))
    dropped = numbers(told["not_asked"], "not_asked", len(asks))
    covers([[one.question for one in asked], dropped], range(1, len(asks) + 1))
    proposed = []
    for entry in listed(told["proposed"], "proposed", PROPOSED):
        one = record(entry, ("question", "answer"))
        proposed.append(Proposed(text(one["question"], "question", LONGEST), _answer(one["answer"], count)))
    return Questions(tuple(asked), dropped, tuple(proposed))


def _answer(value: Any, count: int) -> tuple[int, ...]:
    found = numbers(value, "answer", count)
    if not 0 < len(found) <= ANSWERS:
        raise Wrong(f"an answer has not between 1 and {ANSWERS} claims")
    return found


QUESTIONS = Form(
    "questions",
    1,
    "What is asked about is a list of questions, numbered from 1; the statements are the claims that may answer "
    "them. Put into 'asked' those that a reader of this story would ask, in the order of asking, each with the "
    "numbers of the claims that answer it, the most direct first. The others stand under 'not_asked'. In "
    "'proposed' you may add up to three questions that readers would ask and these claims answer, in words of "
    "those claims only; or leave it empty.",
    '{"asked": [{"question": 2, "answer": [4, 1]}], "not_asked": [1, 3], "proposed": []}',
    _schema,
    _numbers,
    _check,
)
