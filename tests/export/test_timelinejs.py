from __future__ import annotations

import json
from typing import Any

import pytest

from explainer.core.model import Claim, FactSheet, TimelineEntry
from export.made import breaches, files, of
from pages.fixture import dossier


def slide(entry: TimelineEntry) -> dict[str, Any]:
    made = json.loads(of(FactSheet(claims=(Claim("c", "It opened."),), timeline=(entry,)))["timeline.json"])
    assert breaches("timelinejs.yml", made) == []
    return dict(made["events"][0])


def test_every_dated_entry_is_a_slide_and_an_undated_one_is_none() -> None:
    slides = json.loads(files()["timeline.json"])["events"]
    shown = [entry.id for entry in dossier().sheet.timeline if entry.date and entry.claim != "secret-hidden"]
    assert [entry["unique_id"] for entry in slides] == shown


@pytest.mark.parametrize(
    ("date", "start", "end", "words"),
    [
        ("2025-12-09", {"year": 2025, "month": 12, "day": 9}, None, "9 December 2025"),
        ("2025-12?", {"year": 2025, "month": 12}, None, "December 2025 (inferred)"),
        ("2025~", {"year": 2025}, None, "about 2025"),
        (
            "2025-21",
            {"year": 2025, "month": 3, "day": 1},
            {"year": 2025, "month": 5, "day": 31},
            "spring 2025",
        ),
        ("2025-05/..", {"year": 2025, "month": 5, "day": 1}, None, "from May 2025"),
        ("../2025-05", {"year": 2025, "month": 5, "day": 31}, None, "until May 2025"),
    ],
)
def test_dates_are_no_more_exact_than_the_sheets(date: str, start: object, end: object, words: str) -> None:
    made = slide(TimelineEntry("t", "c", date))
    assert (made["start_date"], made.get("end_date"), made["display_date"]) == (start, end, words)


def test_a_plan_is_called_one() -> None:
    assert slide(TimelineEntry("t", "c", "2027", planned=True))["display_date"] == "2027 (planned)"


def test_what_would_be_markup_is_text() -> None:
    claim = Claim("c", "<img src=x onerror=alert(1)> & more")
    made = json.loads(of(FactSheet(claims=(claim,), timeline=(TimelineEntry("t", "c", "2025"),)))["timeline.json"])
    assert made["events"][0]["text"]["headline"] == "&lt;img src=x onerror=alert(1)&gt; &amp; more"
