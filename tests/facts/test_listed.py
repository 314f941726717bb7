"""A list of words is found in the same texts and at the same places whether it is looked up or searched for."""

from __future__ import annotations

import pytest

from explainer.grammar.word_lists import Lookup, any_of
from explainer.lang.en.topics import FEARING, TOPICS
from explainer.lang.en.weak import IMPRESSIONS

TEXTS = (
    "Hooli closed its plant.",
    "The VACCINE costs £20; travellers are ill.",
    "Workers were caught off\nguard and laid off.",
    "Human-to-human transmission spread through the air.",
    "A re-opened case, a showcase and the cases' files.",
    "It captured the world's attention.",
    "",
)
LISTS = [listed for _, about, saying, _, _ in TOPICS for listed in (about, saying) if listed]


@pytest.mark.parametrize("listed", [*LISTS, FEARING, IMPRESSIONS, "£ $", "case", "human-to-human", "off_guard", "*ing"])
def test_looking_up_finds_what_searching_finds(listed: str) -> None:
    searched = [(n, match.span()) for n, text in enumerate(TEXTS) if (match := any_of(listed).search(text))]
    assert [(n, match.span()) for n, match in Lookup(TEXTS).find(listed)] == searched
