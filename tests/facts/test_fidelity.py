from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import Citation, Claim, FactSheet
from explainer.facts.checking.borne_out import unsupported
from explainer.facts.checking.fidelity import check_wording, how_written
from explainer.facts.model.ownership import seal

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
