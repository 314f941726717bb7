"""Noun chunks, their heads, and which of them belong together."""

from __future__ import annotations

import pytest

from explainer.grammar.chunking.chunks import find_chunks
from explainer.grammar.chunking.model import NounChunk
from explainer.grammar.roles.parse import parse
from parses import chunk_text, tagged, words


def chunks(line: str) -> tuple[list[str], tuple[NounChunk, ...]]:
    tokens = tagged(line)
    found = find_chunks(tokens)
    return [" ".join(t.text for t in tokens[c.start : c.end]) for c in found], found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The/DT very/RB old/JJ bridge/NN fell/VBD", ["The very old bridge"]),
        ("Chief/NNP Justice/NNP John/NNP Roberts/NNP spoke/VBD", ["Chief Justice John Roberts"]),
        ("At/IN least/JJS 200/CD people/NNS fled/VBD", ["At least 200 people"]),
        ("About/IN 30/CD homes/NNS burnt/VBD", ["About 30 homes"]),
        ("a/DT state/NN -/HYPH owned/VBN bank/NN", ["a state - owned bank"]),
        ("$/$ 3/CD billion/CD was/VBD lost/VBN", ["$ 3 billion"]),
        ("political/JJ and/CC economic/JJ reform/NN", ["political and economic reform"]),
        ("the/DT plants/NNS closing/VBG next/JJ week/NN", ["the plants", "next week"]),
        ("the/DT president/NN himself/PRP resigned/VBD", ["the president"]),
        ("in/IN order/NN to/TO save/VB jobs/NNS", ["jobs"]),
    ],
)
def test_extent(line: str, expected: list[str]) -> None:
    assert chunks(line)[0] == expected


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("the/DT new/JJ health/NN minister/NN", "minister"),
        ("Boeing/NNP 737/CD", "Boeing"),
        ("12/CD", "12"),
        ("the/DT poor/JJ", "poor"),
    ],
)
def test_head(line: str, head: str) -> None:
    assert tagged(line)[chunks(line)[1][0].head].text == head


def test_possessor_and_of_phrase_are_chunks_of_their_own() -> None:
    texts, found = chunks("Peru/NNP 's/POS minister/NN of/IN health/NN")
    assert texts == ["Peru", "minister", "health"]
    assert (found[1].possessor, found[2].attached_to) == (0, 1)


def test_a_list_has_one_preposition() -> None:
    _, found = chunks("in/IN Rome/NNP ,/, Milan/NNP and/CC Turin/NNP")
    assert [c.preposition for c in found] == [0, 0, 0]
    assert [c.conjunct_of for c in found] == [None, 0, 0]


def test_an_apposition_renames() -> None:
    _, found = chunks("Ana/NNP Ruiz/NNP ,/, the/DT mayor/NN ,/, spoke/VBD")
    assert found[1].apposition_to == 0


def test_what_stands_before_a_verb_is_no_apposition() -> None:
    _, found = chunks("In/IN Rome/NNP ,/, the/DT mayor/NN spoke/VBD")
    assert found[1].apposition_to is None


@pytest.mark.parametrize(
    ("line", "negative"),
    [("No/DT miners/NNS died/VBD", True), ("Nobody/NN died/VBD", True), ("All/DT miners/NNS died/VBD", False)],
)
def test_negative(line: str, negative: bool) -> None:
    assert chunks(line)[1][0].negative is negative


@pytest.mark.parametrize(
    ("line", "time"),
    [("last/JJ week/NN", True), ("Monday/NNP", True), ("the/DT week/NN", False), ("two/CD days/NNS ago/RB", True)],
)
def test_time(line: str, time: bool) -> None:
    assert chunks(line)[1][0].time is time


def test_a_conjunct_with_a_verb_of_its_own_is_its_subject() -> None:
    parsed = parse(tagged("Lee/NNP left/VBD Paris/NNP and/CC Kim/NNP stayed/VBD ./."))
    assert [chunk_text(parsed, clause.subject) for clause in parsed.clauses] == ["Lee", "Kim"]
    assert parsed.chunks[2].conjunct_of is None


def test_no_chunk_is_longer_than_a_phrase() -> None:
    found = find_chunks(words([("Lee", "NNP")] * 500))
    assert max(c.end - c.start for c in found) <= 40
