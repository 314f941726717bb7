"""Where sources disagree, and where they only seem to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "disagreements.yml").read_text("utf-8"))


def _sheet(sources: list[dict[str, str]]) -> FactSheet:
    documents = []
    for n, source in enumerate(sources):
        head = f"---\npublished: {source['published']}\n---\n" if "published" in source else ""
        documents.append(annotate(read(f"{n}.txt", (head + source["text"]).encode())))
    return compose(tuple(documents))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_disagreements(case: dict[str, Any]) -> None:
    found = [
        {"kind": d.kind, "about": d.about, "readings": [position.reading for position in d.positions]}
        for d in _sheet(case["sources"]).disagreements
    ]
    assert len(found) == len(case["expect"]), found
    for told, expected in zip(found, case["expect"], strict=True):
        assert told == {"about": told["about"], **expected}


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_only_conflicts_make_a_claim_contested(case: dict[str, Any]) -> None:
    sheet = _sheet(case["sources"])
    at_odds = {c for d in sheet.disagreements if d.kind != "update" for p in d.positions for c in p.claims}
    assert {claim.id for claim in sheet.claims if claim.status == "contested"} == at_odds
