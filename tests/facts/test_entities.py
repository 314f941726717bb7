"""One name for one thing in all articles, and never one for two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.facts.statements.entities import join_names
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "entities.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
@pytest.mark.parametrize("turned", [False, True], ids=["in order", "reversed"])
def test_names_across_articles(case: dict[str, Any], turned: bool) -> None:
    texts = case["sources"][::-1] if turned else case["sources"]
    joined = join_names(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))
    assert {name: joined.get(name) for name in case["joined"]} == case["joined"]
