"""The project's own published example, from its seeds to the committed sheet: what its readers rely on."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from explainer import store
from explainer.core.model import Annotated, Dossier, FactSheet
from explainer.run import pipeline
from explainer.text.layout.blocks import mark_blocks

ROOT = Path(__file__).parent.parent


@cache
def _sources() -> tuple[Annotated, ...]:
    seeds = store.read_seeds(ROOT / "seeds")
    assert not seeds.errors
    documents = pipeline.name_sources(seeds.documents, store.load_sheet(ROOT / "content" / "facts.yml"))
    return tuple(map(pipeline.annotate, documents))


@cache
def _dossier() -> Dossier:
    sheet = store.load_sheet(ROOT / "content" / "facts.yml")
    assert sheet is not None
    return pipeline.examine(sheet, _sources())


def test_the_committed_sheet_is_what_condensing_gives() -> None:
    sheet = _dossier().sheet
    again, notices = pipeline.condense(_sources(), sheet)
    assert (again, notices) == (sheet, ())


def test_every_citation_of_the_committed_sheet_is_exact() -> None:
    assert {verdict.kind for verdict in _dossier().verdicts} == {"exact"}


def test_no_menu_widget_or_disclaimer_is_cited_or_asked_or_named() -> None:
    dossier = _dossier()
    furniture = {
        (seen.document.id, block.start, block.end)
        for seen in dossier.sources
        for block in mark_blocks(seen.document.text)
        if block.kind == "boilerplate"
    }
    assert len(furniture) > 60
    sheet = dossier.sheet
    quotes = [q for claim in sheet.claims for q in (*claim.citations, *claim.repeats)]
    quotes += [e.evidence for e in sheet.timeline if e.evidence]
    quotes += [words for question in sheet.faq for words in question.asked]
    quotes += list(sheet.title.citations)
    spans = [(q.source, q.start, q.end) for q in quotes]
    spans += [(seen.document.id, name.start, name.end) for seen in dossier.sources for name in seen.names]
    touched = [s for s in spans if any(s[0] == f[0] and s[1] < f[2] and s[2] > f[1] for f in furniture)]
    assert touched == []


def test_every_sentence_has_a_fate() -> None:
    dossier = _dossier()
    sentences = [(seen.document.id, s.start, s.end) for seen in dossier.sources for s in seen.sentences]
    assert [(entry.source, entry.start, entry.end) for entry in dossier.ledger] == sentences
    assert all(entry.reason for entry in dossier.ledger)


def _said(sheet: FactSheet, *words: str) -> set[str]:
    return {c.id for c in sheet.claims if any(all(w in q.exact for w in words) for q in (*c.citations, *c.repeats))}


@pytest.mark.parametrize(
    ("date", "words", "about"),
    [
        ("2024-02", "February 2024", ("launched", "Sora")),
        ("2025-09", "September 2025", ("Sora 2",)),
        ("2025-12?", "December last year", ("Disney", "licensing")),
        ("2026-01?", "January of this year", ("45%",)),
        ("2025", "2025", ("Martin Luther King",)),
    ],
)
def test_the_timeline_has_the_dates_in_the_words_of_the_sources(date: str, words: str, about: tuple[str, ...]) -> None:
    sheet = _dossier().sheet
    claims = _said(sheet, *about)
    entries = [e for e in sheet.timeline if e.claim in claims and e.date == date]
    assert any(e.evidence and words in e.evidence.exact for e in entries)
    assert all(e.rule for e in entries)


def test_the_announcement_is_undated_with_its_words() -> None:
    sheet = _dossier().sheet
    told = _said(sheet, "announced on Tuesday", "cease operating")
    entries = [e for e in sheet.timeline if e.claim in told]
    assert entries
    assert all(e.undated and not e.date and e.evidence and "Tuesday" in e.evidence.exact for e in entries)


def test_those_who_tell_of_the_shutdown_corroborate_it() -> None:
    """The first claim is borne out by all who tell that the application ends, in whatever words."""
    sheet = _dossier().sheet
    claim = next(c for c in sheet.claims if c.id == sheet.summary[0])
    assert "discontinue its standalone Sora video generation platform" in claim.text
    assert claim.status == "corroborated"
    told = " ".join(c.exact for c in claim.citations if c.stance == "supports")
    assert "cease operating its once-popular Sora" in told
    assert "shut down the standalone Sora application" in told


def test_the_sources_disagree_on_what_sora_was_when_it_began_and_what_disney_paid() -> None:
    sheet = _dossier().sheet
    kinds = {d.kind: [p.reading for p in d.positions] for d in sheet.disagreements}
    assert any("conversational intelligence" in reading for reading in kinds["nature"])
    assert "February 2024" in kinds["date"]
    assert any("multi-billion" in reading for reading in kinds["number"])


def test_the_questions_of_the_sources_are_answered() -> None:
    sheet = _dossier().sheet
    asked = " ".join(words.exact for question in sheet.faq for words in question.asked)
    for words in (
        "choose to shut down Sora",
        "partnership between OpenAI and Disney",
        "step backward",
        "pull the plug",
    ):
        assert words in asked
    assert all(question.answer for question in sheet.faq)
    assert sum("shut down Sora" in q.question or "pull the plug" in q.question for q in sheet.faq) == 1


def test_no_publication_date_is_invented() -> None:
    for source in _dossier().sheet.sources:
        assert not source.csl.issued or ("?" in source.csl.issued and source.dated)
