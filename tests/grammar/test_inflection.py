"""Singular and plural of nouns, as pages and comparison need them."""

from __future__ import annotations

import pytest

from explainer.grammar.inflection import may_be_plural, plural, singular
from explainer.lang.en.nouns import IRREGULAR
from explainer.lang.en.numbers import PEOPLE


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("worker", "workers"),
        ("personnel", "personnel"),
        ("spacecraft", "spacecraft"),
        ("confirmed case", "confirmed cases"),
        ("body", "bodies"),
        ("survey", "surveys"),
        ("virus", "viruses"),
        ("crisis", "crises"),
        ("witness", "witnesses"),
        ("church", "churches"),
        ("spokeswoman", "spokeswomen"),
        ("volcano", "volcanoes"),
        ("photo", "photos"),
        ("shelf", "shelves"),
        ("headache", "headaches"),
        ("person", "people"),
        ("missing", "missing"),
    ],
)
def test_one_and_many(one: str, many: str) -> None:
    assert plural(one) == many
    head, *_ = reversed(many.split())
    assert singular(head) == one.split()[-1]


def test_every_noun_that_is_counted_comes_back_from_its_plural() -> None:
    nouns = sorted(PEOPLE | set(IRREGULAR.values()))
    assert [noun for noun in nouns if singular(plural(noun)) != noun] == []
    assert [noun for noun in nouns if not may_be_plural(plural(noun))] == []
