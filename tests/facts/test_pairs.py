"""Scores of pairs that were kept from an earlier corpus are those that the present one would give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.facts.grouping import candidate_pairs as pairs
from explainer.facts.grouping.candidate_pairs import NOTHING, Pairs, pair_statements
from explainer.facts.grouping.same_claim_score import Odds
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.model.statement import Statement
from explainer.facts.statements.build import statements_of
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

PLACES = "Westhaven Easthaven Northport Southport Rio Lima Quito".split()
ARTICLES = tuple(
    f"---\npublished: 2025-0{number % 3 + 1}-1{number}\n---\n"
    f"Acme closed its plant in {place} on Monday. The plant in {place} employed {300 + number % 4} people. "
    f"Acme opened the {place} plant in {1960 + number % 2}, and {place} never forgot it. "
    + "The union called the closure a betrayal of the workers. " * (number % 2)
    + f"{PLACES[number - 1]} lost a mill of Globex in spring, the mayor of {PLACES[number - 1]} said. " * (number % 3)
    for number, place in enumerate(PLACES)
)
TOLD = [statements_of(annotate(read(f"{n}.txt", text.encode())), {}) for n, text in enumerate(ARTICLES)]
TOLD += [
    (replace(TOLD[0][0], source=f"word {n}", names=(), deeds=frozenset(), content=tuple((t, 1.0) for t in terms)),)
    for n, terms in enumerate(combinations("abcdef", 2))
]

CORPORA = st.lists(st.lists(st.sampled_from(range(len(TOLD))), unique=True, min_size=9), min_size=2, max_size=5)
"""Which articles there are, in which order, at one run after another."""


@pytest.fixture(scope="module", autouse=True)
def few_are_a_crowd() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairs, "CROWD", 4)
        yield


def _pairs(statements: tuple[Statement, ...], before: Pairs = NOTHING, kept: dict[int, int] | None = None) -> Pairs:
    told = idf_weights(statements)
    return pair_statements(statements, make_vectors(statements, told), told, before, kept)


@given(CORPORA)
@settings(max_examples=200)
def test_whatever_comes_and_goes_the_pairs_are_those_of_a_first_run(corpora: list[list[int]]) -> None:
    before, places = NOTHING, dict[Statement, int]()
    for corpus in corpora:
        statements = tuple(s for number in corpus for s in TOLD[number])
        here = {s: place for place, s in enumerate(statements)}
        kept = {place: here[s] for s, place in places.items() if s in here}
        found = _pairs(statements, before, kept)
        assert found == _pairs(statements)
        before, places = found, here


def test_one_more_article_has_few_pairs_scored_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    scored = 0
    plain = Odds.of

    def counting(score: Odds, n: int, others: list[int]) -> Iterator[tuple[int, float, float]]:
        nonlocal scored
        scored += len(others)
        return plain(score, n, others)

    monkeypatch.setattr(Odds, "of", counting)
    monkeypatch.setattr(pairs, "CROWD", 40)
    names = [f"{a}{b}" for a in ("West", "East", "Nor", "Sud", "Bel", "Mar") for b in ("haven", "port", "ford", "gate")]
    told = [
        statements_of(annotate(read(f"{paper}{n}.txt", text.encode())), {})
        for n, name in enumerate(names)
        for text in [f"{name} opened a bridge of steel over the {name} canal in May. Crowds of {name} cheered."]
        for paper in ("gazette", "herald")
    ]
    few, many = (tuple(s for of_one in told[:end] for s in of_one) for end in (-1, None))
    before = _pairs(few)
    at_first, scored = scored, 0
    after = _pairs(many, before, {n: n for n in range(len(few))})
    assert len(after.odds) > len(before.odds) > 20
    assert scored < at_first / 4


def test_a_statement_never_meets_itself_and_each_pair_stands_once() -> None:
    found = _pairs(tuple(s for of_one in TOLD for s in of_one))
    both = list(zip(found.one, found.other, strict=True))
    assert both == sorted(set(both))
    assert all(one < other for one, other in both)
