"""Questions are those of the sources and of any news reader, and answers are claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.answers.candidates import Candidate
from explainer.facts.answers.posing import answer_each_other, counts_who
from explainer.facts.compose import compose
from explainer.grammar.questions.model import Asking
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September")
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


def _asked(sheet: FactSheet) -> list[str]:
    return [entry.question for entry in sheet.faq]


def test_the_story_is_asked_what_its_claims_answer_in_its_own_words() -> None:
    sheet = _sheet(
        "A storm killed 40 people in Norland on Monday. The storm destroyed the harbour of Westhaven. "
        "The mayor of Westhaven said the harbour will open again in May.",
        "The storm in Norland killed at least 55 people, police said. The harbour of Westhaven is closed.",
    )
    killed = next(question for question in _asked(sheet) if question.startswith("How many people did the storm"))
    assert {number in " ".join(_answers(sheet, killed)) for number in ("40", "55")} == {True}
    assert "What are the charges?" not in _asked(sheet)


def test_who_answers_alone_is_asked_what_he_says() -> None:
    sheet = _sheet(
        "Acme closed its plant in Springfield on Monday. Maria Lopez, the mayor, said the plant was too old. "
        "The plant had 300 workers.",
        "Acme has closed its Springfield plant. Mayor Maria Lopez said the plant will be a museum.",
    )
    question = next(q for q in _asked(sheet) if q.startswith("What does Maria Lopez say about"))
    assert "plant" in question
    assert len(_answers(sheet, question)) == 2


def test_what_somebody_denies_is_asked_as_a_question() -> None:
    sheet = _sheet(
        "The mayor took money from Globex, the Post reported. The Post said the mayor took it from Globex in May.",
        "The mayor said he did not take money from Globex.",
    )
    assert any(q.startswith("Did the mayor take") for q in _asked(sheet))


def test_there_are_at_most_ten_questions_and_no_two_have_one_answer() -> None:
    lines = [f"The firm of Norland sold {n} ships to Westhaven in {month}." for n, month in enumerate(MONTHS, 5)]
    sheet = _sheet(" ".join(lines), "The firm of Norland sold its ships to Westhaven because of its debts.")
    assert len(sheet.faq) <= 10
    answers = [entry.answer for entry in sheet.faq]
    assert len(set(answers)) == len(answers)


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


def test_a_reason_answers_for_what_it_is_a_reason_of() -> None:
    event = "Globex closed its mine in Norland in May 2024."
    other = "Tourists left Tuscany because of the heat."
    reason = "Globex closed its mine in Norland because of a flood."
    sheet = _sheet(f"{event} The mine has 300 workers. {reason} {other}", event)
    assert _answers(sheet, "Why did Globex close its mine in Norland?") == [reason]
    assert not any("Tuscany" in question for question in _asked(sheet))


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


def test_what_happened_at_a_place_is_told_of_that_place() -> None:
    scene = (
        "Police shut the market in Lisbon on Friday after a fire. Two people were hurt at the market in Lisbon. "
        "Spain closed its border with France on Thursday. The fire destroyed forty stalls of the market."
    )
    others = [f"Acme opened {thing} in Norland on Monday." for thing in ("a mine", "a school", "a bridge", "a mill")]
    answers = _answers(_sheet(scene, *others), "What happened in Lisbon?")
    assert len(answers) > 1
    assert not any("Spain" in answer for answer in answers)


def test_what_has_yet_to_happen_is_not_unknown() -> None:
    first = "A flood in Norland killed 40 people. "
    asked = "What is not known yet?"
    assert _answers(_sheet(first + "The cause of the flood in Norland has yet to be determined."), asked)
    assert not _answers(_sheet(first + "The peak of the flood in Norland has yet to be reached."), asked)


@pytest.mark.parametrize(
    ("question", "counts"),
    [
        ("How many workers are missing?", True),
        ("How many people watched the maiden flight?", True),
        ("How many people will the plane be carrying?", False),
        ("How many planes has Acme ordered?", False),
    ],
)
def test_only_counts_of_who_does_something_are_joined(question: str, counts: bool) -> None:
    asking = Asking(question, "how many", 0, 0, 1)
    assert counts_who(Candidate(asking, "c", frozenset(), None, "")) is counts


@pytest.mark.parametrize(
    ("one", "answer", "other", "its_answer", "again"),
    [
        ("Who decided to close the plant?", "Acme", "What did Acme decide to do?", "to close the plant", True),
        ("Who closed the plant?", "Acme", "Why did Acme close the plant?", "because of a flood", False),
    ],
)
def test_two_questions_that_answer_each_other_are_one(
    one: str, answer: str, other: str, its_answer: str, again: bool
) -> None:
    first = Candidate(Asking(one, "who", 0, 0, 1), "c", frozenset(), None, answer)
    second = Candidate(Asking(other, "what", 0, 0, 1), "c", frozenset(), None, its_answer)
    assert answer_each_other(first, second) is again


def test_that_nobody_commented_is_nothing_unknown() -> None:
    sheet = _sheet(
        "Globex closed the mine in Norland on Monday. The mayor's office in Norland declined to comment on the mine.",
        "Globex has closed its mine in Norland, police said.",
    )
    assert "What is not known yet?" not in _asked(sheet)


def test_a_first_name_alone_is_asked_for_by_the_whole_name() -> None:
    sheet = _sheet(
        "Daniel Moreno was arrested in Lund on Monday. Daniel was charged with theft by a court in Norport.",
        "Moreno was released on bail in Lund on Friday, police said. Daniel Moreno was arrested in Lund on Monday.",
    )
    assert [q for q in _asked(sheet) if q.startswith("What happened to")] == ["What happened to Daniel Moreno?"]
