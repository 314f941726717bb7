"""What is hidden is in no file, under no name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.core.model import Dossier, Settings, TimelineEntry
from explainer.export import export
from explainer.export.common.published import published
from export.made import files, source
from pages.fixture import dossier

SECRETS = (b"HIDDENTOKEN", b"PRIVATENOTE", b"secret-hidden", b"t-hidden", b"hidden-one", b"only-hidden")


@pytest.mark.parametrize("name", files())
def test_hidden_entries_seals_and_notes_are_in_no_file(name: str) -> None:
    sheet = dossier().sheet
    marked = replace(
        sheet,
        claims=tuple(replace(claim, seal="SEALTOKEN", note="PRIVATENOTE") for claim in sheet.claims),
        sources=tuple(replace(entry, seal="SEALTOKEN", note="PRIVATENOTE") for entry in sheet.sources),
    )
    data = export(Dossier(marked, ()), Settings())[name]
    assert not [secret for secret in (*SECRETS, b"SEALTOKEN") if secret in data]


@pytest.mark.parametrize("name", [name for name in files() if not name.endswith(".schema.json")])
def test_a_hidden_source_takes_its_quotes_along(name: str) -> None:
    sheet = dossier().sheet
    sources = tuple(replace(entry, hide=entry.id == "pivot-analysis") for entry in sheet.sources)
    data = export(Dossier(replace(sheet, sources=sources), ()), Settings())[name]
    assert b"pivot-analysis" not in data
    assert b"cost around one million dollars" not in data


def test_what_loses_its_substance_goes_and_the_rest_stays() -> None:
    sheet = published(dossier().sheet)
    assert [entry.id for entry in sheet.disagreements] == ["first-shown", "disney-worth", "downloads"]
    assert [entry.id for entry in sheet.faq] == ["why-shut-down", "disney-affected"]
    assert sheet.faq[1].answer == ("disney-no-money",)
    assert "orphan" in [claim.id for claim in sheet.claims]
    assert sheet.changes[0].withdrawn == ("x",)


def test_a_hidden_date_leaves_its_claim() -> None:
    sheet = dossier().sheet
    entry = TimelineEntry("t-withheld", "daily-cost", "2025", hide=True)
    found = published(replace(sheet, timeline=(entry,), changes=(replace(sheet.changes[0], withdrawn=(entry.id,)),)))
    assert found.timeline == ()
    assert found.changes[0].withdrawn == ()
    assert "daily-cost" in [claim.id for claim in found.claims]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
        ("http://example.org/ä\"<'", "http://example.org/%C3%A4%22%3C'"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("HTTPS://Example.org:8443/100%", "https://example.org:8443/100%25"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https://exa<mple.org/", ""),
        ("https://user:secret@example.org/", ""),
        ("//example.org", ""),
    ],
)
def test_addresses_are_of_the_web_and_well_formed(given: str, kept: str) -> None:
    sheet = replace(dossier().sheet, sources=(source(URL=given, archive=given),))
    assert [(entry.csl.URL, entry.csl.archive) for entry in published(sheet).sources] == [(kept, kept)]
