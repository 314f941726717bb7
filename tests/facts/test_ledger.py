"""Every sentence of every source has one fate, with a reason that is true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.core.model import Annotated
from explainer.facts.compose import compose
from explainer.facts.ledger import make_ledger
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "ledger.yml").read_text("utf-8"))


def _seen(*texts: str) -> tuple[Annotated, ...]:
    return tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_fate_of_each_sentence(case: dict[str, Any]) -> None:
    seen = _seen(case["source"])
    ledger = make_ledger(compose(seen), seen)
    assert [entry.fate for entry in ledger] == [line.split(" | ")[0] for line in case["expect"]]
    assert all(line.split(" | ")[1] in entry.reason for line, entry in zip(case["expect"], ledger, strict=True))


def test_the_sentence_of_a_hidden_claim_names_the_editor_and_no_claim() -> None:
    seen = _seen("Acme closed its plant in Springfield on Monday.")
    sheet = compose(seen)
    hidden = replace(sheet, claims=tuple(replace(claim, hide=True) for claim in sheet.claims))
    (entry,) = make_ledger(hidden, seen)
    assert not entry.claims
    assert entry.fate == "hidden"
    assert "editor" in entry.reason


PARTS = [
    "Acme closed its plant on Monday.",
    "Why did it close?",
    "It rained.",
    "# Floods",
    "“We paid,” said Ann Lee.",
    "\n\n",
]


@settings(max_examples=30)
@given(st.lists(st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=3))
def test_every_sentence_has_one_fate_and_only_cited_ones_name_claims(texts: list[str]) -> None:
    seen = _seen(*(text + " The end came." for text in texts))
    sheet = compose(seen)
    ledger = make_ledger(sheet, seen)
    places = [(s.document.id, sentence.start, sentence.end) for s in seen for sentence in s.sentences]
    assert [(entry.source, entry.start, entry.end) for entry in ledger] == places
    known = {claim.id for claim in sheet.claims}
    for entry in ledger:
        assert entry.reason
        assert bool(entry.claims) == (entry.fate in ("cited", "repeat"))
        assert set(entry.claims) <= known
