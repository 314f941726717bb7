"""Questions are those of the sources and of any news reader, and answers are claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

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


def _answers(sheet: FactSheet, question: str) -> list[str]:
    told = {claim.id: claim.text for claim in sheet.claims}
    return [told[id] for q in sheet.faq if q.question == question for id in q.answer]


def test_a_topic_is_asked_after_where_claims_hold_the_words_that_answer() -> None:
    sheet = _sheet(
        "A new flu has killed 40 people in Norland since March. The flu is spread by coughs and sneezes. "
        "There is no vaccine for the flu yet. Doctors in Norland have treated 90 patients with antivirals.",
        "The government of Sudonia reported 7 deaths from the flu on Monday. All planes to Westhaven were stopped. "
        "The flu frightens tourists in Paris.",
    )
    assert len(_answers(sheet, "How many people have died?")) == 2
    assert any("no vaccine" in text for text in _answers(sheet, "Is there a vaccine or a treatment?"))
    assert _answers(sheet, "How does it spread?") == ["The flu is spread by coughs and sneezes."]
    assert not _answers(sheet, "Who won?") + _answers(sheet, "What was stolen?")


def test_what_was_done_at_a_place_of_one_article_is_a_question_of_its_own() -> None:
    sheet = _sheet(
        "Globex opened a mine at Westhaven Airport on Monday, 6 May 2024. Police arrested nine men there.",
        "In June 2024 the staff of Globex closed the harbour in Norland. The mayor of Norland sold 40 ships.",
        "Initech bought Globex in July 2024 for 3 million dollars. The deal was signed in Norland.",
        "The shares of Globex fell in August 2024. Norland paid the staff 40 million dollars.",
    )
    assert any("mine" in text for text in _answers(sheet, "What happened at Westhaven Airport?"))
    assert not _answers(sheet, "What happened in Norland?")


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Our reporter asks what lessons have been learned since the flood.", "What lessons have been learned since"),
        ("Our reporter explains how Norland is preparing for the next flood.", "How is Norland preparing for the next"),
        ("Our reporter asks whether the new dams will hold the next flood.", "Will the new dams hold the next flood?"),
        ("Our reporter asks what the men who fled think of the flood.", ""),
    ],
)
def test_a_question_that_the_opening_announces(told: str, wanted: str) -> None:
    rest = "The flood hit Norland in May 2024. Engineers have learned lessons since the flood in Norland."
    sheet = _sheet(f"{told} {rest} The next flood will be held by new dams in Norland.")
    asked = [q.question for q in sheet.faq if q.asked]
    assert [q.startswith(wanted) for q in asked] == ([True] if wanted else [])


def test_a_reason_of_something_else_does_not_answer_why() -> None:
    event = "Globex closed its mine in Norland in May 2024."
    other = "Tourists left Tuscany because of the heat."
    assert not _answers(_sheet(f"{event} {other}"), "Why did it happen?")
    reason = "Globex closed its mine in Norland because of a flood."
    assert _answers(_sheet(f"{event} The mine has 300 workers. {reason} {other}"), "Why did it happen?") == [reason]


def test_what_was_to_come_long_before_the_last_article_is_not_next() -> None:
    old = "---\npublished: 2020-05-06\n---\nGlobex will open a mine in Norland."
    new = "---\npublished: 2024-05-06\n---\nGlobex closed its mine in Norland on Monday. Globex will sell its ships."
    assert _answers(_sheet(old, new), "What happens next?") == ["Globex will sell its ships."]


def test_what_is_disputed_is_told_position_against_position() -> None:
    head = "---\npublisher: {}\npublished: 2024-05-07\n---\n"
    sheet = _sheet(
        head.format("Post") + "A landslide at the Norland mine killed 40 people on Monday, 6 May 2024. "
        "The Norland mine was opened by Globex in 1990.",
        head.format("Herald") + "A landslide at the Norland mine killed 55 people on Monday, 6 May 2024. "
        "Globex opened the Norland mine in 1992.",
        head.format("Times")
        + "The landslide on Monday, 6 May 2024, killed 55 people at the Norland mine, police said.",
    )
    answer = _answers(sheet, "What do the sources disagree about?")
    assert [next(n for n in ("1990", "1992", " 40", " 55") if n in told) for told in answer] == [
        *("1990", "1992"),
        *(" 55", " 40"),
    ]


def test_what_is_unknown_is_what_is_said_to_be_so_not_what_a_reason_grants() -> None:
    first = "Globex closed the mine in Norland on Monday. "
    asked = "What is not known yet?"
    assert _answers(_sheet(first + "The cause of the flood in Norland is unknown."), asked)
    assert not _answers(_sheet(first + "Globex left Norland because the cause of the flood is unknown."), asked)


def test_who_complains_of_a_pain_criticises_nobody() -> None:
    sheet = _sheet(
        "Acme sold its ships on Monday. The mayor of Springfield condemned the sale, and critics of Acme met. "
        "A guard in Springfield was taken away complaining of chest pain on Tuesday."
    )
    answers = _answers(sheet, "What do critics say?")
    assert answers
    assert not any("chest pain" in answer for answer in answers)


def test_what_happened_at_a_place_is_told_of_that_place() -> None:
    scene = (
        "Police shut the market in Lisbon on Friday after a fire. Two people were hurt at the market in Lisbon. "
        "Spain closed its border with France on Thursday. The fire destroyed forty stalls of the market."
    )
    others = [f"Acme opened {thing} in Norland on Monday." for thing in ("a mine", "a school", "a bridge", "a mill")]
    answers = _answers(_sheet(scene, *others), "What happened in Lisbon?")
    assert len(answers) > 1
    assert not any("Spain" in answer for answer in answers)
