"""What single words do to the factuality of what they govern."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.grammar.lexicon.factuality_classes import adverb_class, factuality_class, modal_value
from explainer.lang.en.factuality import CLASSES, FACTUALITY_ADJECTIVES, FACTUALITY_NOUNS, FACTUALITY_VERBS
from explainer.lang.en.factuality_adverbs import FACTUALITY_ADVERBS, FACTUALITY_MODALS

TABLE: list[list[Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "factuality_lexicon.yml").read_text("utf-8")
)


@pytest.mark.parametrize("case", TABLE, ids=lambda case: " ".join(case[:3]))
def test_case_table(case: list[Any]) -> None:
    lemma, part, follow, affirmed, negated, holder = case
    row = factuality_class(lemma, part, follow)
    assert (row and (row.affirmed, row.negated, row.holder)) == ((affirmed, negated, holder) if affirmed else None)


def test_a_word_has_one_class_for_what_follows_it() -> None:
    places = [
        (number, word, follow)
        for row in CLASSES
        for number, table in enumerate((FACTUALITY_VERBS, FACTUALITY_NOUNS, FACTUALITY_ADJECTIVES))
        for word in table.get(row.name, "").split()
        for follow in row.follows
    ]
    assert sorted({place for place in places if places.count(place) > 1}) == []


def test_names_are_unique_and_words_in_lower_case() -> None:
    assert len({row.name for row in CLASSES}) == len(CLASSES)
    assert {
        row.name for row in CLASSES
    } == FACTUALITY_VERBS.keys() | FACTUALITY_NOUNS.keys() | FACTUALITY_ADJECTIVES.keys()
    words = [
        word
        for table in (FACTUALITY_VERBS, FACTUALITY_NOUNS, FACTUALITY_ADJECTIVES)
        for listed in table.values()
        for word in listed.split()
    ]
    assert [word for word in words if word != word.lower()] == []
    adverbs = [word for row in FACTUALITY_ADVERBS for word in row.words.split()]
    assert len(set(adverbs)) == len(adverbs)


@pytest.mark.parametrize(
    ("adverb", "affirmed", "holder"),
    [
        ("reportedly", "CT+", "others"),
        ("allegedly", "CT+", "others"),
        ("probably", "PR+", "author"),
        ("possibly", "PS+", "author"),
        ("falsely", "CT-", "author"),
        ("no longer", "CT-", "author"),
    ],
)
def test_adverbs_of_stance(adverb: str, affirmed: str, holder: str) -> None:
    row = adverb_class(adverb)
    assert row is not None
    assert (row.affirmed, row.holder) == (affirmed, holder)


def test_an_adverb_of_manner_says_nothing() -> None:
    assert adverb_class("quickly") is None


def test_modal_verbs() -> None:
    assert {modal for modal in FACTUALITY_MODALS if modal_value(modal, negated=False) == "PS+"} == {
        "may",
        "might",
        "could",
    }
    assert modal_value("may", negated=True) == "PS-"
    assert modal_value("cannot", negated=False) is None
    assert modal_value("can", negated=True) == "CT-"
