"""How much a statement needs its neighbours to be understood."""

from __future__ import annotations

import pytest

from explainer.facts.statements.build import make_statements
from explainer.lang.en.irregular_verbs import PASTS
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read


def _leaning(told: str) -> float:
    statements = make_statements((annotate(read("1.txt", f"Norland Air lost a jet on 3 May. {told}".encode())),))
    return [statement for statement in statements if not statement.facet][-1].context_dependence


@pytest.mark.parametrize(
    ("leans", "stands"),
    [
        ("At that time, Norland Air said the engine was new.", "Norland Air said on 3 May the engine was new."),
        ("Since then, Norland Air has lost two jets.", "Since May, Norland Air has lost two jets."),
        ("Elsewhere, Norland Air closed its desks.", "In Eastport, Norland Air closed its desks."),
        ("At least not yet, and Norland Air keeps its desks.", "Not all is lost, and Norland Air keeps its desks."),
    ],
)
def test_a_time_or_place_that_the_neighbours_name_leans_on_them(leans: str, stands: str) -> None:
    assert _leaning(leans) > _leaning(stands)


def _claimed(sentence: str) -> list[str]:
    statements = make_statements((annotate(read("1.txt", sentence.encode())),))
    return [statement.text for statement in statements if not statement.facet]


@pytest.mark.parametrize(
    "sentence",
    [
        "While Norland's engines were impressive, the board closed the works in May.",
        "Although the first flights showed what is possible, the board closed the works in May.",
        "Though the losses seem small, the board closed the works in May.",
        "While it will be hard to build another such jet, the board closed the works in May.",
    ],
)
def test_a_judgement_that_is_granted_only_makes_no_claim(sentence: str) -> None:
    assert _claimed(sentence) == ["The board closed the works in May."]


@pytest.mark.parametrize(
    ("sentence", "granted"),
    [
        ("While Norland sold its works in March, the board closed the office.", "Norland sold its works in March."),
        ("Although 300 jets were impressive, the board closed the office.", "300 jets were impressive."),
        ("While Norland has not named a buyer, the board closed the office.", "Norland has not named a buyer."),
        ("Although Norland said the jets were fine, the board closed the office.", "Norland said the jets were fine."),
    ],
)
def test_an_event_figure_denial_or_word_that_is_granted_makes_a_claim(sentence: str, granted: str) -> None:
    assert granted in _claimed(sentence)


@pytest.mark.parametrize("past", sorted(PASTS))
def test_every_irregular_past_makes_a_claim(past: str) -> None:
    sentence = f"The court in Norland {past} the ban on Monday."
    assert _claimed(sentence) == [sentence]


def test_a_day_between_subject_and_verb_hides_no_claim() -> None:
    assert _claimed("Norland in May closed its two ports.") == ["Norland in May closed its two ports."]


@pytest.mark.parametrize(
    "broken",
    [
        "Officials ended the search for the crew on Friday, saying they belie...",
        "Made a last attempt to close the port of Westhaven.",
        "Were they still at sea? asked Ann Lee, the head of the port.",
        "N), which owned the rig and closed the port, said so on Friday.",
    ],
)
def test_what_is_cut_off_words_no_claim(broken: str) -> None:
    assert broken not in _claimed(f"Norland sold its works in May. {broken}")


def test_a_table_without_stops_tells_nothing_by_itself() -> None:
    rows = ", ".join(f"the ferry to island {n} of the north coast was closed" for n in range(14))
    assert _claimed(f"Norland has a list: {rows}.\n\nNorland sold its works.") == ["Norland sold its works."]


def test_first_person_that_lost_its_quote_marks_leans() -> None:
    told = '"We lost a jet in Norland on 3 May, and now one in Eastport.\n"It was old," Ann Lee of Norland Air said.'
    cut_off = make_statements((annotate(read("1.txt", told.encode())),))[0]
    assert cut_off.text.startswith("We lost")
    assert cut_off.context_dependence > _leaning('"We lost a jet in Norland," Ann Lee of Norland Air said.')


def test_who_somebody_is_supports_nothing() -> None:
    text = "Ann Smith, the medical adviser of Portugal, said the virus had spread to several of the towns in the north."
    parts = [s.text for s in make_statements((annotate(read("a.txt", text.encode())),)) if s.facet]
    assert parts
    assert not any(part.startswith("Ann Smith the medical") for part in parts)
