"""What would settle a disagreement: told where a source says it of this very matter, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.facts.editing.merge import merge
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "settling.yml").read_text("utf-8"))


def _sheet(sources: list[dict[str, str]]) -> FactSheet:
    heads = [f"---\npublished: {source['published']}\n---\n" for source in sources]
    texts = [head + source["text"] for head, source in zip(heads, sources, strict=True)]
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_settling(case: dict[str, Any]) -> None:
    sheet = _sheet(case["sources"])
    (entry,) = sheet.disagreements
    texts = {claim.id: claim.text for claim in sheet.claims}
    assert [position.reading for position in entry.positions] == case["expect"]["readings"]
    assert [texts[id] for id in entry.settling] == case["expect"]["settling"]


def test_a_claim_that_is_gone_is_not_said_to_settle_anything() -> None:
    sheet = _sheet(CASES[0]["sources"])
    (open_one,) = sheet.disagreements[0].settling
    first, _ = merge(None, sheet)
    assert first.disagreements[0].settling == (open_one,)
    mine = replace(first.disagreements[0], about="How many people died")
    less = replace(
        sheet,
        claims=tuple(claim for claim in sheet.claims if claim.id != open_one),
        disagreements=(replace(sheet.disagreements[0], settling=()),),
    )
    kept, _ = merge(replace(first, disagreements=(mine,)), less)
    assert kept.disagreements[0].about == "How many people died"
    assert kept.disagreements[0].settling == ()
