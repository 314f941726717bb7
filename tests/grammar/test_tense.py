"""Tense and aspect by rule."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.grammar.tense import find_verbs, governing, main_group

TABLE: list[dict[str, str]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "tense.yml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["text"])
def test_case_table(case: dict[str, str]) -> None:
    before, word, after = case["text"].split("*")
    text = before + word + after
    verb = governing(find_verbs(text, 0, len(text)), len(before), len(before) + len(word))
    assert (verb.tense if verb else "none") == case["tense"]


def test_the_main_verb_is_not_that_of_a_relative_clause() -> None:
    text = "The airline, which is large, signed it."
    verb = main_group(text, find_verbs(text, 0, len(text)))
    assert verb is not None
    assert verb.word == "signed"


@given(st.text(max_size=40).map(lambda text: f"{text} has not been {text}"))
def test_verbs_lie_in_the_text_and_in_order(text: str) -> None:
    end = 0
    for verb in find_verbs(text, 0, len(text)):
        assert end <= verb.start < verb.end <= len(text)
        end = verb.end
