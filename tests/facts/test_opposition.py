"""Who stands against whom, by the sides of disputes that several questions gave."""

from __future__ import annotations

import pytest

from explainer.facts.judgements.opposition import Sides, opponents

TWO_QUESTIONS_OF_ONE_MATTER: list[Sides] = [(("a1", "a2"), ("b1",)), (("a1",), ("b1", "b2"))]
THE_SAME_TURNED_ROUND: list[Sides] = [(("a1", "a2"), ("b1",)), (("b1", "b2"), ("a1",))]
JOINED_BY_A_THIRD: list[Sides] = [(("a1", "a2"), ("b1",)), (("a3",), ("b2", "b3")), (("a1", "a3"), ("b1", "b3"))]


@pytest.mark.parametrize("disputes", [TWO_QUESTIONS_OF_ONE_MATTER, THE_SAME_TURNED_ROUND, JOINED_BY_A_THIRD])
def test_what_one_question_missed_another_tells(disputes: list[Sides]) -> None:
    found = opponents(disputes)
    assert "b2" in found["a2"]
    assert "a2" in found["b2"]
    assert "a1" not in found["a2"]


@pytest.mark.parametrize(
    "disputes",
    [
        pytest.param([(("a1", "a2"), ("b1",)), (("a1",), ("c1", "c2"))], id="one side in common is another matter"),
        pytest.param([(("a1", "a2"), ("b1", "b2")), (("a1", "b2"), ("b1", "c2"))], id="one has changed sides"),
    ],
)
def test_what_may_be_two_matters_stays_two(disputes: list[Sides]) -> None:
    assert "c2" not in opponents(disputes)["a2"]


def test_of_three_sides_each_stands_against_the_others() -> None:
    assert opponents([(("a",), ("b",), ("c",))]) == {"a": {"b", "c"}, "b": {"a", "c"}, "c": {"a", "b"}}
