"""Who says what a statement tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "statement_speakers.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_cases(case: dict[str, Any]) -> None:
    statements = make_statements((annotate(read("1.txt", case["text"].encode())),))
    assert [f"{s.said_by} | {s.text}" for s in statements if not s.facet] == case["expected"]
