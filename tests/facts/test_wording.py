"""Claims are worded in the source's own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.facts.clauses.facets import facets
from explainer.facts.clauses.kinds import kind_of
from explainer.facts.clauses.split import split_clauses
from explainer.facts.clauses.wording import word_claim
from explainer.grammar.analysis import analyse
from explainer.grammar.stems import event_classes, terms, words

CASES = Path(__file__).parent.parent / "cases"


def _cases(name: str) -> list[Any]:
    return [pytest.param(case, id=case["title"]) for case in yaml.safe_load((CASES / name).read_text("utf-8"))]


@pytest.mark.parametrize("case", _cases("wording.yml"))
def test_sentence_becomes_claims(case: dict[str, Any]) -> None:
    sentence = case["sentence"]
    clauses = split_clauses(sentence)
    assert [word_claim(sentence[c.start : c.end], c.words(sentence)).text for c in clauses] == case["claims"]


@pytest.mark.parametrize("case", _cases("facets.yml"))
def test_what_a_clause_tells_in_passing(case: dict[str, Any]) -> None:
    sentence = case["sentence"]
    found = [
        f.words(sentence) for clause in split_clauses(sentence) for f in facets(analyse(sentence), sentence, clause)
    ]
    assert not found if case.get("none") else [words for words in case["holds"] if words not in found] == []


@pytest.mark.parametrize("case", _cases("events.yml"))
def test_event_classes_of_a_passage(case: dict[str, Any]) -> None:
    assert sorted(event_classes(terms(case["text"]))) == case["classes"]


@pytest.mark.parametrize("case", _cases("kinds.yml"))
def test_kind_of_clause(case: dict[str, Any]) -> None:
    kind = kind_of(
        case["text"],
        reported="",
        speaker="",
        events=event_classes(terms(case["text"])),
        quantities=(),
        names=tuple(case["names"]),
        dated=bool(case.get("when", "")),
        planned=False,
    )
    assert kind == case["kind"]


@given(st.text(alphabet=st.sampled_from('Abc de,.;“”"()but and however12\n-'), max_size=120))
def test_clauses_are_spans_and_their_words_come_from_them_in_order(sentence: str) -> None:
    for clause in split_clauses(sentence):
        assert 0 <= clause.start <= clause.end <= len(sentence)
        assert all(a[1] <= b[0] for a, b in zip(clause.parts, clause.parts[1:], strict=False))
        passage = sentence[clause.start : clause.end]
        mine = iter(words(passage))
        assert all(word in mine for word in words(word_claim(passage, clause.words(sentence)).text))
        for facet in facets(analyse(sentence), sentence, clause):
            assert all(clause.start <= a < b <= clause.end for a, b in facet.parts)
