"""Verb groups: lemma with particle, tense, aspect, voice, modality, polarity, and questions."""

from __future__ import annotations

import pytest

from explainer.grammar.chunking.model import VerbGroup
from explainer.grammar.roles.parse import parse
from parses import chunk_text, tagged


def group(line: str) -> VerbGroup:
    return parse(tagged(line)).verb_groups[0]


@pytest.mark.parametrize(
    ("line", "lemma"),
    [
        ("It/PRP shut/VBD down/RP ./.", "shut down"),
        ("They/PRP called/VBD the/DT game/NN off/RP ./.", "call off"),
        ("They/PRP called/VBD the/DT game/NN off/IN ./.", "call off"),
        ("They/PRP walked/VBD off/IN the/DT pitch/NN ./.", "walk"),
        ("He/PRP 's/VBZ made/VBN a/DT deal/NN ./.", "make"),
    ],
)
def test_lemma(line: str, lemma: str) -> None:
    assert group(line).lemma == lemma


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It/PRP rose/VBD ./.", ("past", False, False, False, "")),
        ("It/PRP rises/VBZ ./.", ("present", False, False, False, "")),
        ("It/PRP will/MD rise/VB ./.", ("future", False, False, False, "")),
        ("It/PRP has/VBZ risen/VBN ./.", ("present", True, False, False, "")),
        ("It/PRP had/VBD been/VBN rising/VBG ./.", ("past", True, True, False, "")),
        ("It/PRP was/VBD sold/VBN ./.", ("past", False, False, True, "")),
        ("He/PRP got/VBD killed/VBN ./.", ("past", False, False, True, "")),
        ("It/PRP is/VBZ being/VBG sold/VBN ./.", ("present", False, True, True, "")),
        ("It/PRP might/MD have/VB been/VBN sold/VBN ./.", ("present", True, False, True, "might")),
        ("He/PRP 's/VBZ made/VBN a/DT deal/NN ./.", ("present", True, False, False, "")),
    ],
)
def test_tense_aspect_voice_and_modal(line: str, expected: tuple[str, bool, bool, bool, str]) -> None:
    found = group(line)
    assert (found.tense, found.perfect, found.progressive, found.passive, found.modal) == expected


@pytest.mark.parametrize(
    ("line", "negator"),
    [
        ("It/PRP did/VBD n't/RB rise/VB ./.", "n't"),
        ("It/PRP never/RB rose/VBD ./.", "never"),
        ("It/PRP is/VBZ no/RB longer/RB sold/VBN ./.", "no"),
        ("It/PRP hardly/RB rose/VBD ./.", "hardly"),
        ("It/PRP cannot/MD be/VB sold/VBN ./.", None),
        ("It/PRP not/RB only/RB rose/VBD ./.", None),
        ("It/PRP rose/VBD ./.", None),
    ],
)
def test_negation(line: str, negator: str | None) -> None:
    found = group(line).negation
    assert (None if found is None else tagged(line)[found].text) == negator


def test_a_question_has_its_subject_inside() -> None:
    parsed = parse(tagged("Did/VBD the/DT head/NN of/IN Apple/NNP deny/VB it/PRP ?/."))
    assert parsed.verb_groups[0].lemma == "deny"
    assert chunk_text(parsed, parsed.verb_groups[0].subject) == "the head of Apple"


def test_an_auxiliary_alone_stands_for_its_verb() -> None:
    found = group("Lee/NNP did/VBD not/RB ./.")
    assert (found.elliptic, found.negation) == (True, 2)


def test_a_parenthesis_does_not_part_a_group() -> None:
    found = group("It/PRP was/VBD ,/, however/RB ,/, sold/VBN ./.")
    assert (found.lemma, found.passive) == ("sell", True)


def test_auxiliaries_are_shared() -> None:
    parsed = parse(tagged("He/PRP was/VBD not/RB arrested/VBN or/CC charged/VBN ./."))
    second = parsed.verb_groups[1]
    assert (second.shares, second.passive, second.tense, second.negation) == (0, True, "past", 2)


def test_a_participle_before_a_verb_without_subject_is_no_past() -> None:
    parsed = parse(tagged("The/DT man/NN arrested/VBD on/IN Monday/NNP was/VBD freed/VBN ./."))
    assert [g.finite for g in parsed.verb_groups] == [False, True]


def test_a_participle_with_subject_and_object_is_a_past() -> None:
    parsed = parse(tagged("The/DT flood/NN damaged/VBN the/DT bridge/NN ./."))
    assert parsed.verb_groups[0].finite


def test_a_clause_without_verb_finds_it_among_its_nouns() -> None:
    parsed = parse(tagged("The/DT city/NN plans/NNS to/TO sell/VB it/PRP ./."))
    assert [g.lemma for g in parsed.verb_groups] == ["plan", "sell"]
