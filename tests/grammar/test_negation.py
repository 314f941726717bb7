"""What is denied, and what only looks like a negation: one vocabulary, read by the parse."""

from __future__ import annotations

import pytest

from explainer.grammar.analysis import analyse


def _negated(sentence: str) -> list[str]:
    return [predicate.lemma for predicate in analyse(sentence).predicates if predicate.negated]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Norland has not closed the port.", "close"),
        ("Norland never closed the port.", "close"),
        ("The port can’t be reopened.", "reopen"),
        ("Norland is no longer a member.", "be"),
        ("Nothing was found in the wreck.", "find"),
        ("No one was hurt in the fire.", "hurt"),
        ("Neither side signed the deal.", "sign"),
        ("Workers were told not to enter the mine, which Norland closed.", "enter"),
    ],
)
def test_a_verb_is_denied(sentence: str, verb: str) -> None:
    assert _negated(sentence) == [verb]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland not only closed the port but sold it.",
        "No doubt the port was closed.",
        "No fewer than 40 ships left the port.",
        "The never-ending strike closed the port.",
        "Norland closed the port.",
        "Norland denied the report.",
    ],
)
def test_what_only_looks_like_a_negation_denies_nothing(sentence: str) -> None:
    assert _negated(sentence) == []
