"""Pages, feeds and files as strangers write them: what is understood, what becomes a claim, which doubts are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import Annotated, Metadata
from explainer.facts.compose import compose
from explainer.intake.draft import Draft, Original, understand
from explainer.intake.feed import read_feed
from explainer.intake.front import seed_file
from explainer.run.pipeline import annotate
from explainer.text.readers.page.html import read_page
from explainer.text.readers.read import read

CASES = Path(__file__).parent.parent / "cases"
INPUTS = Path(__file__).parent / "incoming"
INCOMING = yaml.load((CASES / "incoming.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
PAGES = yaml.load((CASES / "pages.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
PARAGRAPHS = (
    "The old mill of Carston burned down on Sunday night, and nobody was hurt in the fire, the brigade said.",
    "Forty people who live near the mill had to leave their homes until the walls had been made safe by engineers.",
    "The mill was built in 1884 and had stood empty since the last miller gave up his work there nine years ago.",
)
ARTICLE = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)


def _draft(name: str) -> Draft:
    return understand(Original((INPUTS / name).read_bytes(), name), Metadata())


def _seen(draft: Draft) -> Annotated:
    return annotate(read("a.md", seed_file(draft.metadata, draft.text)))


def test_every_input_has_a_case() -> None:
    assert sorted(case["file"] for case in INCOMING) == sorted(path.name for path in INPUTS.iterdir())


@pytest.mark.parametrize("case", [case for case in INCOMING if "entries" not in case], ids=lambda case: case["title"])
def test_what_comes_in_is_read_as_a_reader_would(case: dict[str, Any]) -> None:
    draft = _draft(case["file"])
    for name, value in case.get("metadata", {}).items():
        assert getattr(draft.metadata, name) == (tuple(value) if isinstance(value, list) else value)
    assert case.get("doubt", "") in " ".join(draft.warnings)
    lines = draft.text.split("\n")
    for beginning in case.get("lines", ()):
        assert any(line.startswith(beginning) for line in lines), beginning
    for beginning in case.get("no_lines", ()):
        assert not any(line.startswith(beginning) for line in lines), beginning
    seen = _seen(draft)
    assert not {block.reason for block in seen.blocks} & set(case.get("no_blocks", ()))
    sheet = compose((seen,))
    assert case.get("sheet_title", "") in sheet.title.text
    claims = [claim.text for claim in sheet.claims]
    for beginning in case.get("claims", ()):
        assert any(claim.startswith(beginning) for claim in claims), beginning
    for beginning in case.get("no_claims", ()):
        assert not any(claim.startswith(beginning) for claim in claims), beginning


@pytest.mark.parametrize("case", [case for case in INCOMING if "entries" in case], ids=lambda case: case["title"])
def test_a_feed_is_read_entry_by_entry(case: dict[str, Any]) -> None:
    base = case.get("base", "https://echo.example/feed")
    entries = read_feed((INPUTS / case["file"]).read_bytes(), base, case["file"])
    found = [{"title": e.metadata.title, "address": e.address, "publisher": e.metadata.publisher} for e in entries]
    assert [{key: one[key] for key in wanted} for one, wanted in zip(found, case["entries"], strict=True)] == case[
        "entries"
    ]


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case["title"])
def test_a_page_says_what_it_says_and_no_more(case: dict[str, Any]) -> None:
    body = case["body"].replace("{article}", ARTICLE)
    head = f"<meta charset=utf-8>{case.get('head', '')}"
    page = f"<!DOCTYPE html><html lang=en><head>{head}</head><body>{body}</body></html>"
    got = read_page(page.encode(), address=case.get("url", "")).extracted
    fields = {"name": "title", "published": "published", "modified": "modified"}
    fields |= {"publisher": "publisher", "authors": "authors"}
    for key, field in fields.items():
        if key in case:
            wanted = tuple(case[key]) if isinstance(case[key], list) else case[key]
            assert getattr(got.metadata, field) == wanted
    assert case.get("doubt", "") in " ".join(got.warnings)


def test_paragraphs_that_no_try_takes_are_named_as_a_doubt() -> None:
    """A page of two articles of which the extraction takes one."""
    other = "".join(
        f"<div class=z{n}><section><p>The harbour of Westport number {n} lost its crane in the storm, and the company "
        f"that runs it will buy a new one for {n} million dollars next year.</p></section></div>"
        for n in range(20)
    )
    page = f"<html><body><article><h1>Mill burns down</h1>{ARTICLE}</article><div class=x>{other}</div></body></html>"
    got = read_page(page.encode()).extracted
    taken = sum(f"Westport number {n} lost" in got.text for n in range(20))
    assert taken == 20 or "paragraphs were not taken" in " ".join(got.warnings)
