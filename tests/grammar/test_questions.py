"""Questions of sentences from many kinds of news: `cases/asking.yml` says what each is asked."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.grammar.analysis import analyse
from explainer.grammar.questions.ask import ask
from explainer.lang.en.names import PLACES

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "asking.yml").read_text("utf-8"))
NAMES = {"Maria Lopez": "person", "Robert Jones": "person", "Hooli": "organisation", "Initech": "organisation"}
TOWNS = PLACES | {"Norland", "Cannes", "Aland", "Hamburg"}
PIECES = (
    *("The firm", "Lopez", "said", "that", "it", "will", "close", "the plant", "nine", "workers", "$5 million", "in"),
    *("Norland", "on Monday", "because", "of", ",", "who", "was", "arrested", "by", "to", "and", '"', "not", "."),
)


def kind(name: str) -> str:
    return NAMES.get(name) or ("place" if name in TOWNS else "")


def asked(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for asking in ask(analyse(text), text, kind):
        if asking.text not in found[asking.slot]:
            found[asking.slot].append(asking.text)
    return dict(found)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_questions_of_a_sentence(case: dict[str, Any]) -> None:
    wanted = {slot: [told] if isinstance(told, str) else told for slot, told in case["asks"].items()}
    found = asked(case["text"])
    if "whether" not in wanted:
        found.pop("whether", None)
    assert found == {slot: told for slot, told in wanted.items() if told}


def test_the_words_that_answer_are_marked() -> None:
    text = "The airline cancelled 200 flights on Monday because of a strike."
    told = {asking.slot: text[asking.start : asking.end] for asking in ask(analyse(text), text, kind)}
    assert told["how many"] == "200 flights"
    assert told["when"] == "on Monday"
    assert told["why"] == "because of a strike"


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_words_give_questions_or_none(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for asking in ask(analyse(text), text, kind):
        assert asking.text[0].isupper()
        assert asking.text.endswith("?")
        assert "  " not in asking.text
        assert 0 <= asking.start < asking.end <= len(text)
