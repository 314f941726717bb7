"""The day of a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.core import edtf
from explainer.core.model import Annotated, Document, Extractor, Metadata
from explainer.run.pipeline import annotate

TABLE: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parents[1] / "cases" / "when.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)


def read(text: str, published: str = "2026-03-25") -> Annotated:
    document = Document("a", "a.txt", text, "0" * 64, Extractor("text", "1"), Metadata(published=published))
    return annotate(document)


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["title"])
def test_case_table(case: dict[str, Any]) -> None:
    seen = read(case["text"], case.get("published", "2026-03-25"))
    text = seen.document.text
    found = {}
    for begin, wanted in case["when"].items():
        at = text.index(begin)
        sentence = next(each for each in seen.sentences if each.start <= at < each.end)
        found[begin] = sentence.when
        assert sentence.planned == (begin in case.get("planned", ())), begin
        assert bool(sentence.when_rule) == bool(wanted), begin
    assert found == case["when"]


def test_every_day_has_its_reason_and_is_a_date() -> None:
    for case in TABLE:
        for sentence in read(case["text"]).sentences:
            assert bool(sentence.when) == bool(sentence.when_rule)
            assert not sentence.when or edtf.valid(sentence.when)


def test_a_day_counted_from_an_inferred_year_stays_uncertain_and_says_from_which_words() -> None:
    text = "In September 2025, it sold an app.\nIn 2025, it grew.\nBy January of this year, sales had plummeted."
    last = read(text, published="").sentences[-1]
    assert last.when == "2026-01?"
    assert "inferred" in last.when_rule
    assert "September 2025" in last.when_rule


@given(st.lists(st.sampled_from(["said", "will", "on Tuesday", "“", "”", '"', "\n", ". ", "until", "2019", "\ud800"])))
@settings(max_examples=60, deadline=None)
def test_any_text(words: list[str]) -> None:
    seen = read(" ".join(words))
    assert [replace(each, when="", when_rule="", planned=False) for each in seen.sentences] == [
        replace(each, when="", when_rule="", planned=False) for each in read(" ".join(words), "").sentences
    ]
