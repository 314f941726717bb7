"""Wordings that tell little are known for what they are, and stand below those that tell something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.facts.cues.explanations import personal
from explainer.facts.cues.uninformative import half, impression, introduces, points_back, runs_on, tells, thin
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "weak.yml").read_text("utf-8"))
WAYS = {
    "impression": impression,
    "points_back": points_back,
    "half": half,
    "thin": thin,
    "runs_on": runs_on,
    "introduces": introduces,
    "personal": personal,
}


def _sheet(*texts: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_wording(case: dict[str, Any]) -> None:
    statement = make_statements((annotate(read("a.txt", case["text"].encode())),))[0]
    assert statement.text == case["text"]
    assert [name for name, is_so in WAYS.items() if is_so(statement)] == ([case["is"]] if case["is"] else [])


def test_what_an_aside_names_is_not_what_is_told() -> None:
    text = "The city, where a storm killed many people, opened a museum of clocks."
    statement = make_statements((annotate(read("a.txt", text.encode())),))[0]
    assert "die" in statement.events
    assert "die" not in tells(statement)


def test_a_fact_stands_above_an_impression() -> None:
    told = _sheet(
        "Acme opened the Springfield plant. The Springfield plant of Acme stunned observers and captivated the world."
        " Acme fined nine workers of the Springfield plant.",
        "Acme opened its plant in Springfield.",
    )
    texts = [claim.text for claim in told.claims]
    weak = next(n for n, text in enumerate(texts) if "stunned" in text)
    assert weak > next(n for n, text in enumerate(texts) if "fined" in text)
    assert told.claims[weak].id not in told.summary


def test_a_sentence_stands_above_a_clause_cut_from_it() -> None:
    whole = "Many editors who relied on Hooli for their films were caught off guard."
    texts = [claim.text for claim in _sheet(f"Hooli closed its archive. {whole}", "Initech bought 40 lorries.").claims]
    assert whole in texts
    assert all(texts.index(whole) <= n for n, text in enumerate(texts) if "relied on Hooli" in text)


def test_half_a_sentence_of_one_source_is_no_claim() -> None:
    told = _sheet("Acme closed its plant. Because the earlier storm killed nine people.", "Acme closed its plant.")
    assert not any(claim.text.startswith("Because") for claim in told.claims)


def test_a_view_of_nobody_in_particular_is_the_writers_own() -> None:
    told = _sheet("Hooli closed its archive. For many observers, Hooli represented the next step.", "Hooli closed it.")
    assert not any("many observers" in claim.text for claim in told.claims)
