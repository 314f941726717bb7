"""Sentence boundaries: case tables, and what holds for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.model import Block
from explainer.text.layout.blocks import mark_blocks
from explainer.text.sentences.split import split_sentences

CASES = Path(__file__).parent.parent / "cases"
OWN = [
    pytest.param(text, id=f"{case['title']} {n}")
    for case in yaml.safe_load((CASES / "sentences.yml").read_text(encoding="utf-8"))
    for n, text in enumerate(case["texts"], 1)
]
GOLDEN = yaml.safe_load((CASES / "sentences_golden.yml").read_text(encoding="utf-8"))


def sentences(text: str) -> list[str]:
    return [text[found.start : found.end] for found in split_sentences(text, (Block(0, len(text), "paragraph"),))]


@pytest.mark.parametrize("marked", OWN)
def test_sentences_end_at_the_marks(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: str(case["text"])[:40])
def test_golden_rules(case: dict[str, object]) -> None:
    assert sentences(str(case["text"])) == case["sentences"]


def test_a_sentence_over_two_lines_keeps_its_line_break() -> None:
    text = "The council will meet again on Thursday\nto decide who pays. Nobody objects."
    assert sentences(text) == ["The council will meet again on Thursday\nto decide who pays.", "Nobody objects."]


PIECES = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            [". ", "! ", "? ", "... ", '"', "”", "(", ")", "Mr. ", "U.S. ", "1. ", " (a) ", "\n", "It rained"]
        ),
        st.characters(codec=None),
    ),
    max_size=30,
).map("".join)


@given(PIECES)
def test_sentences_are_ordered_inside_their_blocks_and_lose_nothing(text: str) -> None:
    blocks = mark_blocks(text)
    found = split_sentences(text, blocks)
    at = 0
    for sentence in found:
        assert at <= sentence.start < sentence.end
        assert not text[at : sentence.start].strip()
        assert sum(block.start <= sentence.start and sentence.end <= block.end for block in blocks) == 1
        at = sentence.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "text",
    [
        "1" * 300_000,
        '"' * 20_000,
        "!" * 300_000,
        "?. " * 50_000,
        "“a " * 50_000,
        "(a " * 50_000,
        ". . " * 50_000,
        " 'a" * 50_000,
    ],
    ids=["digits", "quotes", "exclamations", "mixed", "open quotes", "open brackets", "spaced dots", "apostrophes"],
)
def test_hostile_text_is_covered(text: str) -> None:
    found = sentences(text)
    assert sum(map(len, found)) <= len(text)
    assert "".join("".join(found).split()) == "".join(text.split())
