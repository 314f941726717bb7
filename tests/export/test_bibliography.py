from __future__ import annotations

import json

import pytest
from pybtex.database import parse_string

from explainer.core.model import FactSheet
from export.made import breaches, files, of, source
from pages.fixture import dossier


@pytest.mark.parametrize(
    ("issued", "date", "fields"),
    [
        (
            "2026-03-25",
            {"date-parts": [[2026, 3, 25]]},
            {"year": "2026", "month": "March", "note": "Dated 25 March 2026"},
        ),
        ("2026-03", {"date-parts": [[2026, 3]]}, {"year": "2026", "month": "March", "note": "Dated March 2026"}),
        ("2026", {"date-parts": [[2026]]}, {"year": "2026"}),
        ("2026?", {"date-parts": [[2026]], "circa": True}, {"year": "2026", "note": "Dated 2026 (inferred)"}),
        ("2026~", {"date-parts": [[2026]], "circa": True}, {"year": "2026", "note": "Dated about 2026"}),
        ("2025-21", {"date-parts": [[2025]], "season": 1}, {"year": "2025", "note": "Dated spring 2025"}),
        ("2025-03/2025-05-02", {"date-parts": [[2025, 3], [2025, 5, 2]]}, {"note": "Dated March 2025 to 2 May 2025"}),
        ("199X", {"literal": "1990s"}, {"note": "Dated 1990s"}),
        ("../2025", {"literal": "until 2025"}, {"note": "Dated until 2025"}),
        ("last week", {"literal": "last week"}, {"note": "Dated last week"}),
        ("", None, {}),
    ],
)
def test_dates_are_no_more_exact_than_the_sheets(issued: str, date: object, fields: dict[str, str]) -> None:
    made = of(FactSheet(sources=(source(issued=issued),)))
    item = json.loads(made["sources.csl.json"])[0]
    assert item.get("issued") == date
    entry = parse_string(made["sources.bib"].decode(), "bibtex").entries["one"]
    assert {key: entry.fields[key] for key in ("year", "month", "note") if key in entry.fields} == fields


def test_every_source_is_listed_with_what_is_known() -> None:
    items = json.loads(files()["sources.csl.json"])
    assert breaches("csl-data.yml", items) == []
    sheet = dossier().sheet
    assert [item["id"] for item in items] == [entry.id for entry in sheet.sources]
    assert items[1]["container-title"] == "Gate News"
    assert items[1]["author"] == [{"literal": "A. Writer"}]
    assert "URL" not in items[0]
    entries = parse_string(files()["sources.bib"].decode(), "bibtex").entries
    assert list(entries) == [entry.id for entry in sheet.sources]
    assert entries["gate-reversal"].type == "article"
    assert entries["gate-reversal"].fields["journal"] == "Gate News"
    assert entries["trend-post"].type == "misc"


def test_names_stay_whole_and_special_characters_are_escaped() -> None:
    title = r"100% of R&D_{x} \input{y} cost $5 #1 ~ ^"
    made = of(FactSheet(sources=(source(title=title, author=("Smith and Wesson", "Reuters {staff}")),)))
    text = made["sources.bib"].decode()
    entry = parse_string(text, "bibtex").entries["one"]
    assert len(entry.persons["author"]) == 2
    assert text.count("{") == text.count("}")
    assert r"100\% of R\&D\_\textbraceleft{}x" in text
    assert r"\input" not in text


def test_a_type_that_csl_does_not_know_is_a_document() -> None:
    items = json.loads(of(FactSheet(sources=(source(type="tweet storm"),)))["sources.csl.json"])
    assert items[0]["type"] == "document"
