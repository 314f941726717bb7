"""A report by "he" or "she" names who speaks, where that is certain, in words that its citation bears out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.facts.checking.fidelity import check_wording, wording_of
from explainer.facts.compose import compose
from explainer.facts.statements.build import make_statements
from explainer.facts.statements.named_speaker import with_speaker
from explainer.run.pipeline import annotate, renew
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "named_speakers.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_cases(case: dict[str, Any]) -> None:
    seen = annotate(read("1.md", case["text"].encode()))
    last = [s for s in make_statements((seen,)) if not s.facet][-1]
    assert with_speaker(last, seen) == case["expected"]


def test_the_claim_is_checked_by_who_its_citation_says_speaks() -> None:
    seen = annotate(read("1.txt", b"Ann Lee met the unions on Monday.\n\nShe said the port would close in May.\n"))
    sheet, _ = renew(compose((seen,)), (seen.document,), None)
    claim = next(claim for claim in sheet.claims if claim.text.startswith("["))
    assert claim.text == "[Ann Lee] said the port would close in May."
    assert [(quote.exact, quote.said_by) for quote in claim.citations] == [
        ("She said the port would close in May.", "Ann Lee")
    ]
    assert claim.written == wording_of(claim) == "trimmed"
    assert not check_wording(sheet)
