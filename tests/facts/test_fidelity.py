from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import Citation, Claim, FactSheet
from explainer.facts.checking.borne_out import unsupported
from explainer.facts.checking.fidelity import check_wording, how_written
from explainer.facts.compose import compose
from explainer.facts.model.ownership import seal
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "fidelity.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_wording_and_what_bears_it_out(case: dict[str, Any]) -> None:
    quotes = case["quotes"]
    assert how_written(case["text"], quotes, case.get("speakers", [])) == case["written"]
    if case["written"] == "reworded":
        assert unsupported(case["text"], quotes) == case.get("doubts", [])


def test_a_false_mark_is_a_fault_of_the_machine_and_a_matter_to_look_at_for_a_person() -> None:
    claim = Claim("c", "Twelve people left Rome.", (Citation("a", "People left.", 0, 12),))
    machines = seal(FactSheet(claims=(claim,)))
    assert [(d.path, d.fault) for d in check_wording(machines)] == [
        ("claims[0].written", True),
        ("claims[0].text", False),
        ("claims[0].text", False),
    ]
    assert [d.fault for d in check_wording(FactSheet(claims=(claim,)))] == [False, False, False]


def test_a_clause_whose_subject_stands_before_it_is_quoted_with_its_subject() -> None:
    text = """---
published: 2009-04-27
---
Two people fell ill in Norland. Nicola Sturgeon said the pair who flew back to Norland on April 21 had not been in an \
area affected by recent outbreaks of the fever.
"""
    sheet = compose((annotate(read("a.txt", text.encode())),))
    (claim,) = (claim for claim in sheet.claims if claim.text == "The pair flew back to Norland on April 21.")
    assert "the pair who flew back" in claim.citations[0].exact
    assert check_wording(sheet) == ()
