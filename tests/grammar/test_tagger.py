"""Tags of sentences of many kinds of news, and what the tagger must keep to whatever it reads."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.grammar.tagging.tagger import possible_tags, tag, tag_words
from explainer.grammar.tagging.tokens import tokenize
from explainer.grammar.tagging.weights import TAGS, Learnt, one, pack, unpack

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "tags.yml").read_text("utf-8"))
TAGGED = re.compile(r"/([A-Z]+\$?)(?![\w/])")


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, marks=pytest.mark.xfail) if group == "still told wrongly" else case
        for group, cases in CASES.items()
        for case in cases
    ],
)
def test_the_words_that_matter_have_their_tags(case: str) -> None:
    text, expected, at = "", {}, 0
    for match in TAGGED.finditer(case):
        text += case[at : match.start()]
        expected[len(text)] = match[1]
        at = match.end()
    text += case[at:]
    tokens = tokenize(text, 0, len(text))
    found = {token.end: name for token, name in zip(tokens, tag(tokens), strict=True)}
    assert {end: found.get(end) for end in expected} == expected


def test_a_sentence_in_typographic_quotes_has_the_tags_of_one_in_straight_ones() -> None:
    assert tag_words("“ It ’s over . ”".split())[1:5] == tag_words('" It \'s over . "'.split())[1:5]


@given(st.lists(st.text(min_size=1, max_size=12), max_size=30))
def test_any_words_get_a_tag_each(words: list[str]) -> None:
    tags = tag_words(words)
    assert len(tags) == len(words)
    assert set(tags) <= set(TAGS)


def test_words_of_a_dictionary_are_known() -> None:
    assert "VB" in possible_tags("build")
    assert possible_tags("qwzxv") == ()


def test_the_weights_take_little_room() -> None:
    assert len(files("explainer.grammar.tagging").joinpath("tagger.bin").read_bytes()) <= 250_000


def test_weights_come_out_of_the_file_as_they_went_in() -> None:
    learnt = Learnt(
        {"sed": 127 * one("VBD") - 3 * one("NN"), "sing": 5 * one("VBG"), "wñ": -127 * one(TAGS[-1])},
        {"build": ("VB", "NN"), "built": ("VBD",), "zeal": ("n",)},
        {"Monday": "NNP", "the": "DT"},
    )
    assert unpack(pack(learnt)) == learnt
