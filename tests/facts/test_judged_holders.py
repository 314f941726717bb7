"""Who was judged to hold what a quote tells, where the rules name nobody."""

from __future__ import annotations

import json
from typing import Any

import pytest

from explainer.core.judgement import Judgement, Question
from explainer.core.model import Annotated, FactSheet
from explainer.facts.compose import compose
from explainer.facts.judgements.forms import FORMS
from explainer.facts.judgements.forms.answers import Wrong
from explainer.facts.judgements.judge import Judge
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

TOWN = """---
published: 2026-03-24
---
Acme will close its plant in Springfield, the company announced on Monday. The plant employs 1,200 people.

Mayor Ann Reyes and Tom Hale, the head of the union, met in the town hall on Tuesday. “We will fight for every job in \
this town,” the workers heard from Hale at the gates.
"""
STAFF = """---
published: 2026-03-25
---
Acme lost 40 million dollars last year. Maria Lopez, its chief executive, wrote to the staff on Monday. The plant is \
expected to close in December.
"""
CLOSED = ("same", "stance", "disputes")


@pytest.fixture(scope="module")
def sources() -> tuple[Annotated, ...]:
    return tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate((TOWN, STAFF)))


def asked(sources: tuple[Annotated, ...]) -> Question:
    questions: list[Question] = []
    compose(sources, judge=Judge(sources, (), questions.append, closed=CLOSED))
    (found,) = (question for question in questions if question.kind == "holders")
    return found


def composed(sources: tuple[Annotated, ...], question: Question, answer: Any) -> FactSheet:
    keys = tuple(item.key for item in question.items)
    line = Judgement("q", "holders", FORMS["holders"].version, keys, question.asks, json.dumps(answer))
    return compose(sources, judge=Judge(sources, [line]))


def held(sheet: FactSheet, words: str) -> set[str]:
    return {quote.said_by for claim in sheet.claims for quote in claim.citations if words in quote.exact}


def test_names_beside_what_nobody_is_named_for_are_offered(sources: tuple[Annotated, ...]) -> None:
    question = asked(sources)
    offered = dict(zip((item.text for item in question.items), json.loads(question.asks), strict=True))
    (names,) = (names for text, names in offered.items() if "fight for every job" in text)
    assert names == ["Ann Reyes", "Tom Hale"]
    assert all("announced" not in text for text in offered), "whose word that is the rules know"


def test_a_judged_holder_is_named_and_nothing_else_changes(sources: tuple[Annotated, ...]) -> None:
    question = asked(sources)
    at = next(n for n, item in enumerate(question.items, 1) if "fight for every job" in item.text)
    answer = {"holders": [{"statement": n, "holder": 2 * (n == at)} for n in range(1, len(question.items) + 1)]}
    plain, sheet = compose(sources), composed(sources, question, answer)
    assert held(plain, "fight for every job") == {""}
    assert held(sheet, "fight for every job") == {"Tom Hale"}
    assert held(sheet, "announced") == held(plain, "announced")
    assert [claim.text for claim in sheet.claims] == [claim.text for claim in plain.claims]


@pytest.mark.parametrize(
    "answer",
    [
        {"holders": [{"statement": 1, "holder": 0}]},
        {"holders": [{"statement": 1, "holder": 0}, {"statement": 1, "holder": 0}]},
        {"holders": [{"statement": 1, "holder": 0}, {"statement": 2, "holder": 3}]},
        {"holders": [{"statement": 1, "holder": 0}, {"statement": 3, "holder": 0}]},
        {"holders": [{"statement": 1, "holder": 0}, {"statement": 2, "holder": True}]},
        {"holders": [{"statement": 1, "holder": 0}, {"statement": 2, "holder": "Tom Hale"}]},
    ],
)
def test_an_answer_that_names_nobody_offered_or_leaves_one_out_is_refused(answer: Any) -> None:
    with pytest.raises(Wrong):
        FORMS["holders"].check(answer, 2, [["Maria Lopez"], ["Ann Reyes", "Tom Hale"]])
