"""The publication date of an article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.core.model import Document, Extractor, Metadata
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

TABLE: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parents[1] / "cases" / "published.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
SEEDS = Path(__file__).parents[2] / "seeds"


def document(text: str, published: str = "") -> Document:
    return Document("a", "a.txt", text, "0" * 64, Extractor("text", "1"), Metadata(published=published))


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["title"])
def test_case_table(case: dict[str, Any]) -> None:
    seen = annotate(document(case["text"]))
    span = seen.published_evidence
    assert seen.published == case["published"]
    assert (seen.document.text[span.start : span.end] if span else None) == case.get("words")
    assert bool(seen.published_rule) == bool(seen.published)


def test_metadata_beats_the_text() -> None:
    seen = annotate(document("Published: 3 May 2025\n\nThe museum opened yesterday after long delays.", "2025-05-04"))
    assert (seen.published, seen.published_evidence) == ("2025-05-04", None)


def test_metadata_that_is_no_date_is_passed_over() -> None:
    assert annotate(document("The museum opened yesterday.", "soon")).published == ""


def test_a_time_in_the_metadata_leaves_the_day() -> None:
    assert annotate(document("It opened yesterday.", "2025-05-04T10:30:00Z")).published == "2025-05-04"


def test_seeds() -> None:
    """Only one of the first five sources says enough for a year, and none for a day."""
    found = {path.name[:3]: annotate(read(path.name, path.read_bytes())) for path in SEEDS.glob("00[0-4]_*.txt")}
    assert {name: seen.published for name, seen in found.items() if seen.published} == {"001": "2026?"}
    seen = found["001"]
    assert seen.published_evidence is not None
    words = seen.document.text[seen.published_evidence.start : seen.published_evidence.end]
    assert words == "January of this year"
    assert "September 2025" in seen.published_rule
