"""Who says a thing, and in what office, is no part of what is said."""

from __future__ import annotations

import pytest

from explainer.facts.clauses.attribution import frame_terms

SAID = "the virus had reached the harbour"
FRAMED = (
    f"Ann Smith, the mayor of Westhaven, said {SAID}.",
    "“The virus had reached the harbour,” Ann Smith, the mayor of Westhaven, told a news briefing.",
    "The virus had reached the harbour, Ann Smith said.",
)


@pytest.mark.parametrize("text", FRAMED)
def test_the_office_is_of_the_frame_and_what_is_said_is_not(text: str) -> None:
    frame = frame_terms(text, "Ann Smith")
    assert {"ann", "smith"} <= frame
    assert ("mayor" in frame) == ("mayor" in text)
    assert not frame & {"virus", "harbour"}


def test_what_is_also_told_is_not_of_the_frame() -> None:
    assert "mayor" not in frame_terms(
        "Ann Smith, the mayor of Westhaven, said the mayor of Norford was ill.", "Ann Smith"
    )


def test_nobody_speaks_without_a_speaker() -> None:
    assert not frame_terms("The mayor of Westhaven said so.", "")
