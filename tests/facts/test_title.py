"""The topic is named by the part of a headline that says what all sources are about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "titles.yml").read_text("utf-8"))


def _sheet(texts: list[str]) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.md", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_title(case: dict[str, Any]) -> None:
    texts = [f"# {s['headline']}\n\n{s['text']}" if "headline" in s else s["text"] for s in case["sources"]]
    title = _sheet(texts).title
    assert title.text == case["expect"]
    for cited in title.citations:
        text = read("x.md", texts[int(cited.source)].encode()).text
        assert text[cited.start : cited.end] == cited.exact


def test_nothing_told_has_a_title_too() -> None:
    sheet = _sheet(["Oh."])
    assert sheet.title.text == "Nothing to tell yet"
    assert not sheet.title.citations


def test_a_count_that_was_brought_up_to_date_names_no_story() -> None:
    early = "---\npublished: 2026-03-24\n---\nA storm in Norland has killed 20 people. The storm destroyed a harbour."
    late = "---\npublished: 2026-03-26\n---\nThe storm in Norland has killed 81 people. The mayor of Norland fled."
    sheet = _sheet([early, late])
    assert any(d.kind == "update" for d in sheet.disagreements)
    assert "20" not in sheet.title.text
