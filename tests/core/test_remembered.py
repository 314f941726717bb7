"""What is remembered is what the function says, in this run and in the next."""

from __future__ import annotations

import pytest

from explainer.core import remembered as module
from explainer.core.remembered import Remembered


def shout(text: str, times: int) -> str:
    """Louder."""
    return text.upper() * times


def forgetting() -> tuple[Remembered[[str, int], str], list[tuple[str, int]]]:
    worked: list[tuple[str, int]] = []

    def noting(text: str, times: int) -> str:
        worked.append((text, times))
        return shout(text, times)

    return Remembered(noting), worked


def test_nothing_is_worked_out_twice() -> None:
    one, worked = forgetting()
    assert [one("a", 2), one("b", 1), one("a", 2)] == ["AA", "B", "AA"]
    assert worked == [("a", 2), ("b", 1)]


def test_a_run_begins_with_the_answers_of_the_one_before_and_hands_on_those_it_asked_for() -> None:
    one, worked = forgetting()
    one.begin({("a", 2): "AA", ("c", 1): "C"})
    assert [one("a", 2), one("b", 1)] == ["AA", "B"]
    assert worked == [("b", 1)]
    assert one.asked() == {("a", 2): "AA", ("b", 1): "B"}
    one.begin({})
    assert one.asked() == {}
    assert one("b", 1) == "B"
    assert worked == [("b", 1)]
    one.begin({})
    one.begin({})
    assert one("b", 1) == "B"
    assert worked == [("b", 1), ("b", 1)]


def test_only_so_many_answers_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    one, worked = forgetting()
    for n in range(20):
        assert one("x", n % 7) == "X" * (n % 7)
        assert len(one.asked()) <= 3
    assert len(worked) == 20
    assert one("x", 5) == "X" * 5
    assert len(worked) == 20


def test_the_type_of_its_answers_is_told_by_the_function() -> None:
    assert Remembered(shout).kind == tuple[tuple[tuple[str, int], str], ...]
