"""Roles of invented sentences from many kinds of news: `cases/roles.yml` says what should come out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.grammar.roles.parse import parse, read_sentence
from parses import role_rows, tagged

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "roles.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_roles(case: dict[str, Any]) -> None:
    text = case["text"]
    assert role_rows(read_sentence(text, 0, len(text))) == [{"not": False, **row} for row in case["roles"]]


def test_who_did_it_and_to_whom_are_told_apart() -> None:
    one, other = (
        role_rows(parse(tagged(line)))[0]
        for line in ("Germany/NNP defeated/VBD France/NNP ./.", "France/NNP defeated/VBD Germany/NNP ./.")
    )
    assert (one["agent"], one["patient"]) == (other["patient"], other["agent"]) == ("Germany", "France")


def test_offsets_are_those_of_the_document() -> None:
    text = "Storm. The storm hit Cuba."
    parsed = read_sentence(text, 7, len(text))
    assert [text[t.start : t.end] for t in parsed.tokens] == ["The", "storm", "hit", "Cuba", "."]
