"""Reading takes work in proportion to the length of the text, counted in calls and not in seconds."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from explainer.text.layout.blocks import mark_blocks
from explainer.text.sentences.split import split_sentences

PARTS = {
    "one line": "It rained on Monday, and Mr. Lee said: “We stay.” Nobody (but one) left at 5 p.m. and why? ",
    "many lines": "It rained on Monday, and Mr. Lee said so.\nNobody left. The U.S. team did.\n\n",
    "short lines": "Related stories\nHome\nNews\n12 likes\nBy Ann Lee\n",
    "lists": "1. Bread 2. Butter a) Nuts b) Figs • Jam ",
    "filled": "It rained on Monday and on Tuesday and on Wednesday and on Thursday\nand so forth\n",
    "end marks": "a. b! c? . . . ",
}


def work(text: str) -> int:
    """Calls of functions, those of the interpreter's own included, while `text` is cut into sentences."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        split_sentences(text, mark_blocks(text))
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_twice_the_text_is_at_most_a_little_more_than_twice_the_work(part: str) -> None:
    work(part * 10)
    assert work(part * 240) < 2.2 * work(part * 120)
