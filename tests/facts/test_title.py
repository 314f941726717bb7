"""The topic is named by the part of a headline that says what all sources are about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import Claim, FactSheet
from explainer.facts.compose import compose
from explainer.facts.cues.headlines import is_denied, what_is_denied
from explainer.facts.selection.title import choose_title
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


@pytest.mark.parametrize(
    ("headline", "other", "denied"),
    [
        ("Kei Tarn Highest-Paid Player in the League", "Website fools ESPN, Kei Tarn isn't highest paid player", True),
        ("Acme shuts plant in Springfield", "Acme shuts plant in Springfield, mayor was not told", False),
        ("Kei Tarn isn't highest paid player", "No, Kei Tarn is not the highest-paid player", False),
    ],
)
def test_a_headline_is_denied_by_another_that_tells_of_the_same_that_it_is_not_so(
    headline: str, other: str, denied: bool
) -> None:
    assert is_denied(headline, what_is_denied([headline, other])) is denied


def test_where_most_is_disputed_a_claim_that_leaves_it_to_somebody_names_the_story() -> None:
    doubt = "Scientists in Lund doubt that a spider crawled under the skin of Ann Tarn"
    claims = (
        Claim("a", "The doctors of a hospital in Norland removed a spider from her stomach.", kind="event"),
        Claim("b", f"{doubt}.", kind="event", status="contested"),
        Claim("c", "A spider crawled under the skin of Ann Tarn, doctors in Norland said.", status="contested"),
    )
    centre = {"spider": 0.8, "norland": 0.3, "doctor": 0.3, "hospit": 0.3, "remov": 0.3}
    seen = (annotate(read("a.txt", b"Roads were shut.")),)
    assert "removed" not in choose_title(seen, claims, centre).text
    plain = tuple(replace(claim, status="single-source") for claim in claims)
    assert "removed" in choose_title(seen, plain, centre).text
