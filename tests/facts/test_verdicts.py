"""What a source calls false, asks and answers with no, or takes back, supports nothing of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import FactSheet
from explainer.facts.compose import compose
from explainer.facts.cues.answered import answer
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.safe_load((Path(__file__).parent.parent / "cases" / "verdicts.yml").read_text("utf-8"))
TOLD = "Norland sold the port of Arden to Globex on Monday for 40 million dollars."


def _sheet(*texts: str) -> FactSheet:
    return compose(tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(texts)))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["text"]) for case in CASES])
def test_no_denial_bears_out_what_it_denies(case: dict[str, Any]) -> None:
    sheet = _sheet(TOLD, f"{case['text']} The mayor was away in May.")
    for claim in sheet.claims:
        assert len({cite.source for cite in claim.citations if cite.stance == "supports"}) == 1, claim.text
    assert bool(sheet.disagreements) == case.get("shown", True)


def test_an_article_that_calls_a_story_a_hoax_supports_none_of_what_it_retells() -> None:
    sheet = _sheet(
        "A giant squid 40 metres long washed ashore in Tarn Bay on Sunday. The creature weighs as much as a bus.",
        "A giant squid 40 metres long washed ashore in Tarn Bay on Sunday, a website wrote. The story is a hoax.",
    )
    told = next(claim for claim in sheet.claims if claim.text.startswith("A giant squid 40 metres long washed ashore"))
    assert [(cite.source, cite.stance) for cite in told.citations] == [("0", "supports"), ("1", "disputes")]


@pytest.mark.parametrize(
    ("told", "behind", "expected"),
    [
        ("Did the mayor resign?", "No.", "no"),
        ("Is it real?", "No, of course not.", "no"),
        ("Did the mayor resign?", "Yes.", "yes"),
        ("Who resigned?", "No.", ""),
        ("Did you resign?", "No.", ""),
        ("Claim: The mayor resigned.", "Verdict: False.", "no"),
        ("Everybody says that the mayor resigned.", "Sadly, it isn't true.", "no"),
        ("The mayor resigned.", "No.", ""),
        ("The mayor resigned.", "No one was told.", ""),
    ],
)
def test_a_sentence_that_only_says_yes_or_no(told: str, behind: str, expected: str) -> None:
    assert answer(told, behind) == expected
