"""Questions are those of the sources and of any news reader, and answers are claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.facts.compose import compose
from explainer.model import FactSheet
from explainer.pipeline import annotate
from explainer.text.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "questions.yml").read_text("utf-8"))


def _sheet(*texts: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_a_question_of_a_source(case: dict[str, Any]) -> None:
    sheet = _sheet(case["source"])
    text = {claim.id: claim.text for claim in sheet.claims}
    asked = [entry for entry in sheet.faq if entry.asked]
    assert [entry.question for entry in asked] == ([case["asked"]] if case["asked"] else [])
    for entry in asked:
        told = [text[id] for id in entry.answer]
        assert all(words in told[n] for n, words in enumerate(case["answer"]))


def test_a_question_that_two_sources_ask_stands_once_with_both_askings() -> None:
    one = (
        "Globex closed the mine on Monday.\n\nWhy did Globex close the mine?\n\nThe mine was closed because of a flood."
    )
    two = (
        "A flood hit Norland.\n\nWhy would Globex shut the mine?\n\nGlobex said the mine was closed because of a flood."
    )
    asked = [entry for entry in _sheet(one, two).faq if entry.asked]
    assert len(asked) == 1
    assert {words.source for words in asked[0].asked} == {"0", "1"}


def test_a_standing_question_without_an_answer_is_not_asked() -> None:
    questions = {entry.question for entry in _sheet("Globex closed the mine in Norland in May 2024.").faq}
    assert "What happened?" in questions
    assert not questions & {"What is not known yet?", "What do the sources disagree about?", "What happens next?"}


def test_what_is_about_somebody_else_answers_no_question_of_an_event() -> None:
    text = (
        "The board of Globex closed the mine in Norland in May 2024. "
        "In June 2024 the staff of Globex closed the harbour.\n\n"
        "In Paris the owners of Initech closed 40 shops in March 2024."
    )
    sheet = _sheet(text)
    told = {claim.id: claim.text for claim in sheet.claims}
    answers = [told[id] for q in sheet.faq if q.question == "What is reported about the closure?" for id in q.answer]
    assert any("mine" in answer for answer in answers)
    assert not any("Initech" in answer for answer in answers)
