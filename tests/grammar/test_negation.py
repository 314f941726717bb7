"""What is denied, and by which words: one vocabulary for every stage."""

from __future__ import annotations

import pytest

from explainer.grammar.main_verb import main_verb
from explainer.grammar.negation import denies, scopes


@pytest.mark.parametrize(
    "clause",
    [
        "Norland has not closed the port.",
        "Norland never closed the port.",
        "The port can’t be reopened.",
        "Norland is no longer a member.",
        "Nothing was found in the wreck.",
        "No one was hurt in the fire.",
        "Neither side signed the deal.",
    ],
)
def test_a_verb_is_denied(clause: str) -> None:
    assert main_verb(clause).negated
    assert denies(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Norland not only closed the port but sold it.",
        "No doubt the port was closed.",
        "No fewer than 40 ships left the port.",
        "The never-ending strike closed the port.",
        "Norland closed the port.",
    ],
)
def test_what_only_looks_like_a_negation_denies_nothing(clause: str) -> None:
    assert not main_verb(clause).negated
    assert not denies(clause)


def test_a_cue_is_about_the_words_behind_it() -> None:
    assert scopes("Workers were told not to enter the mine, which Norland closed.") == [
        "to enter the mine, which Norland"
    ]


def test_who_denies_something_denies_no_verb_of_its_own() -> None:
    assert denies("Norland denied the report.")
    assert not main_verb("Norland denied the report.").negated
