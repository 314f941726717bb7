"""What stands alone on a page names whom and what it speaks of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.facts.cues.referents import only_quoted, points_nowhere
from explainer.facts.cues.uninformative import no_comment

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "referents.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_a_sentence_names_all_that_it_speaks_of_or_not(case: dict[str, Any]) -> None:
    assert points_nowhere(case["text"]) is not case["names_all"]


@pytest.mark.parametrize("text", ["", ".", "the", "the man", "The man", "its", "He has 3", "“", "the the the"])
def test_any_text_has_an_answer(text: str) -> None:
    points_nowhere(text)
    only_quoted(text)


def test_what_is_quoted_from_end_to_end_does_not_say_whose_words_they_are() -> None:
    assert only_quoted('"Absolutely, this is very serious."')
    assert not only_quoted("“We did it,” said Ann Lee.")


@pytest.mark.parametrize(
    "text",
    [
        "Acme declined to comment.",
        "The ministry has yet to comment publicly on the arrest.",
        "The mayor did not immediately respond to a request for an interview.",
        "Calls were not returned, and Ann Lee could not be reached.",
        "There was no immediate comment from the companies.",
        "Acme has not commented on the arrests.",
    ],
)
def test_that_somebody_did_not_answer_is_no_news(text: str) -> None:
    assert no_comment(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor commented on the fire at length.",
        "The brakes did not respond.",
        "Readers sent comments to the newspaper.",
        "Acme has not returned the money.",
    ],
)
def test_other_silence_is_told(text: str) -> None:
    assert not no_comment(text)
