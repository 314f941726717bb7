"""Clauses: their kind, what opens them, their subject, where they hang, and whose word they are."""

from __future__ import annotations

import pytest

from explainer.grammar.chunking.model import Parse
from explainer.grammar.roles.parse import read_sentence
from parses import chunk_text


def read(text: str) -> Parse:
    return read_sentence(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The bridge fell.", ["main"]),
        ("Police said that the bridge fell.", ["main", "complement"]),
        ("Police said the bridge fell.", ["main", "complement"]),
        ("The bridge that fell was old.", ["relative", "main"]),
        ("The bridge fell because it was old.", ["main", "adverbial"]),
        ("If it rains, the bridge will fall.", ["conditional", "main"]),
        ("Unless it rains, the bridge will hold.", ["conditional", "main"]),
        ("The city wants to sell it.", ["main", "infinitive"]),
        ("The bridge fell, killing two men.", ["main", "participial"]),
        ("“The bridge fell,” police said.", ["quoted", "main"]),
        ("She asked who sold it.", ["main", "complement"]),
    ],
)
def test_kind(text: str, kinds: list[str]) -> None:
    assert [clause.kind for clause in read(text).clauses] == kinds


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Three Hurt in Blast", True),
        ("Scenes from the flood", True),
        ("Three people were hurt in the blast.", False),
        ("Firm denies it sold data", False),
    ],
)
def test_fragment(text: str, fragment: bool) -> None:
    assert read(text).fragment is fragment


def test_a_headline_has_its_roles() -> None:
    parsed = read("Three Hurt in Blast")
    (clause,) = parsed.clauses
    assert (clause.kind, chunk_text(parsed, parsed.predicates[0].patient)) == ("fragment", "Three")


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The storm killed nine people and cut power.", ["The storm", "The storm"]),
        ("The man, who fled, was held.", ["The man", "The man"]),
        ("The company he founded went bankrupt.", ["he", "The company"]),
        ("Shops in Rome and Milan closed.", ["Shops"]),
        ("In London, the head of the union spoke.", ["the head of the union"]),
        ("To save money, the school closed.", ["the school", "the school"]),
        ("There were two survivors.", ["two survivors"]),
        ("The agency (WHO) raised it.", ["The agency"]),
    ],
)
def test_subject(text: str, subjects: list[str]) -> None:
    parsed = read(text)
    assert [chunk_text(parsed, clause.subject) for clause in parsed.clauses] == subjects


def test_a_relative_clause_hangs_on_its_noun() -> None:
    parsed = read("They found the boat that sank.")
    assert chunk_text(parsed, parsed.clauses[1].noun) == "the boat"


def test_what_stands_in_front_hangs_on_the_main_clause() -> None:
    parsed = read("After the roof fell, people ran.")
    assert (parsed.clauses[0].parent, parsed.clauses[1].parent) == (1, None)


def test_a_list_of_that_clauses_has_one_governor() -> None:
    parsed = read("She said that the dam broke and that the town flooded.")
    assert [clause.parent for clause in parsed.clauses] == [None, 0, 0]


@pytest.mark.parametrize(
    ("text", "clause", "frames"),
    [
        ("Ana Ruiz said that it fell.", 1, [("Ana Ruiz", "say", False)]),
        ("It fell, Ana Ruiz said.", 0, [("Ana Ruiz", "say", False)]),
        ("It fell, said Ana Ruiz.", 0, [("Ana Ruiz", "say", False)]),
        ("According to Ana Ruiz, it fell.", 0, [("Ana Ruiz", "according to", False)]),
        ("Ana Ruiz did not say that it fell.", 1, [("Ana Ruiz", "say", True)]),
        ("Ana Ruiz denied reports that it fell.", 1, [("", "report", False), ("Ana Ruiz", "deny", False)]),
        ("Ana Ruiz said the firm denied that it fell.", 2, [("the firm", "deny", False), ("Ana Ruiz", "say", False)]),
        ("It was reported that the bridge fell.", 1, [("", "report", False)]),
        ("Ana Ruiz agreed to pay.", 1, []),
        ("The bridge fell.", 0, []),
    ],
)
def test_frames(text: str, clause: int, frames: list[tuple[str, str, bool]]) -> None:
    parsed = read(text)
    assert [(chunk_text(parsed, f.holder), f.lemma, f.negated) for f in parsed.frames[clause]] == frames
