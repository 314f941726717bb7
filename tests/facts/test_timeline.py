"""What the timeline shows, in what order, and how much each day weighs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.core.edtf import sort_key
from explainer.core.model import TimelineEntry
from explainer.facts.grouping.origins import find_origins
from explainer.facts.grouping.similarity import idf_weights, make_vectors
from explainer.facts.model.statement import Group
from explainer.facts.selection.retold import with_rivals
from explainer.facts.selection.timeline import make_timeline
from explainer.facts.selection.told_apart import told_apart
from explainer.facts.statements.build import make_statements
from explainer.run.pipeline import annotate
from explainer.text.readers.read import read

CASES = yaml.load((Path(__file__).parent.parent / "cases" / "timeline.yml").read_text("utf-8"), yaml.BaseLoader)

MONDAY = "Acme closed its plant in Springfield on Monday."
TUESDAY = "Globex opened a bridge in Shelbyville on Tuesday."


Made = tuple[dict[str, Group], tuple[TimelineEntry, ...]]


def _timeline(*articles: tuple[str, str]) -> Made:
    """Claims and timeline of articles (published, text). Statements that begin with the same words are one claim."""
    heads = [(f"---\npublished: {day}\n---\n" if day else "", text) for day, text in articles]
    sources = tuple(annotate(read(f"{n}.txt", (h + text).encode())) for n, (h, text) in enumerate(heads))
    claims: dict[str, Group] = {}
    statements = make_statements(sources)
    for statement in (s for s in statements if not s.facet):
        id = "-".join(statement.text.split()[:6])
        claims[id] = Group((*claims[id].statements, statement) if id in claims else (statement,))
    claims |= {group.best.text: group for group in told_apart(list(claims.values()), statements, sources)}
    made = dict(zip(statements, make_vectors(statements, idf_weights(statements)), strict=True))
    origins = find_origins(sources, statements)
    return claims, make_timeline(claims, sources, dict.fromkeys(claims, 1.0), made, origins)


def _lines(made: Made) -> list[str]:
    claims, timeline = made
    return [_line(claims[entry.claim].best.text, entry) for entry in timeline]


def _line(text: str, entry: TimelineEntry) -> str:
    date = ("undated" if entry.undated else entry.date) + " planned" * entry.planned
    words = entry.evidence.exact if entry.evidence else ""
    return " | ".join([date, words, text, *(f"also {other.date}" for other in entry.also)])


@pytest.mark.parametrize("case", [pytest.param(case, id=case["title"]) for case in CASES])
def test_timeline(case: dict[str, Any]) -> None:
    found = _lines(_timeline(*((source.get("published", ""), source["text"]) for source in case["sources"])))
    assert len(found) == len(case["expect"]), found
    for line, expected in zip(found, case["expect"], strict=True):
        date, words, text, *also = (part.strip() for part in expected.split("|"))
        assert line.split(" | ")[:2] == [date, words]
        assert line.split(" | ")[2].startswith(text)
        assert line.split(" | ")[3:] == also


def _days(*articles: tuple[str, str]) -> dict[str, float]:
    """Weight of each day: that of its weightiest entry."""
    return {e.date: e.weight for e in sorted(_timeline(*articles)[1], key=lambda e: e.weight)}


def test_the_day_that_more_articles_tell_of_weighs_more() -> None:
    days = _days(("2026-03-25", f"{MONDAY} {TUESDAY}"), ("2026-03-25", MONDAY), ("2026-03-26", MONDAY))
    assert days["2026-03-23"] == 1.0 > days["2026-03-24"] > 0


def test_repeating_a_day_in_one_article_adds_nothing() -> None:
    often = (
        f"{MONDAY} Maria Lopez resigned on Monday. Acme paid 30 workers on Monday. The union called a strike on Monday."
    )
    days = _days(("2026-03-25", f"{often} {TUESDAY}"), ("2026-03-25", TUESDAY))
    assert days["2026-03-24"] > days["2026-03-23"]


def test_a_day_still_told_weeks_later_outweighs_one_told_the_next_day() -> None:
    days = _days(
        ("2026-03-24", MONDAY),
        ("2026-03-25", TUESDAY),
        ("2026-03-25", "Globex said on Tuesday that it opened a bridge."),
        ("2026-05-04", "Acme closed its plant in Springfield on 23 March 2026."),
    )
    assert days["2026-03-23"] > days["2026-03-24"]


def test_one_entry_stands_for_its_day() -> None:
    _, timeline = _timeline(
        ("2026-03-25", f"{MONDAY} Acme dismissed its staff on Monday. The union called a strike on Monday.")
    )
    first, *others = sorted((e.weight for e in timeline if e.date == "2026-03-23"), reverse=True)
    assert len(others) == 2
    assert all(weight <= 0.6 * first for weight in others)


def test_deep_in_an_article_only_named_days_make_events() -> None:
    head = " ".join(f"Acme sold the plant {n} to Globex." for n in range(10, 24))
    lines = _lines(_timeline(("2026-03-25", f"{head} Acme bought Initech. Acme bought Hooli on 2 March 2026.")))
    assert any("Hooli" in line for line in lines)
    assert not any("Initech" in line for line in lines)
    assert any("the plant 10" in line for line in lines)


PARTS = [MONDAY, TUESDAY, "Acme will open a museum in June 2026.", "Globex was founded in 1989.", "It rained."]
ARTICLES = st.lists(
    st.tuples(st.sampled_from(["", "2026-03-25", "2026-04-01"]), st.lists(st.sampled_from(PARTS), min_size=1)),
    min_size=1,
    max_size=4,
)


def test_a_passage_that_supports_many_claims_dates_its_own_alone() -> None:
    told = [
        "Acme closed three plants.",
        "Acme sold its ships.",
        "Acme paid its staff.",
        "Acme shut a mine in May 1990.",
    ]
    sources = tuple(annotate(read(f"{n}.txt", text.encode())) for n, text in enumerate(told))
    statements = tuple(s for s in make_statements(sources) if not s.facet)
    wide = statements[-1]
    claims = {s.text: Group((s,) if s is wide else (s, wide)) for s in statements}
    made = dict(zip(statements, make_vectors(statements, idf_weights(statements)), strict=True))
    timeline = make_timeline(claims, sources, dict.fromkeys(claims, 1.0), made, find_origins(sources, statements))
    assert [(entry.claim, entry.date) for entry in timeline] == [(wide.text, "1990-05")]


@settings(max_examples=25, deadline=None)
@given(ARTICLES)
def test_every_timeline_is_in_order_with_ids_of_its_own(articles: list[tuple[str, list[str]]]) -> None:
    claims, timeline = _timeline(*((day, " ".join(parts)) for day, parts in articles))
    ids = [e.id for e in timeline]
    assert len(set(ids) | set(claims)) == len(ids) + len(claims)
    assert [sort_key(e.date) for e in timeline] == sorted(sort_key(e.date) for e in timeline)
    assert all(e.undated == (not e.date) and 0 <= e.weight <= 1 for e in timeline)
    assert {e.claim for e in timeline} <= set(claims)


def test_two_days_that_sources_give_for_one_event_are_one_entry() -> None:
    first, other, third = (
        TimelineEntry("", "left-monday", "2026-03-23", weight=0.8),
        TimelineEntry("", "left-tuesday", "2026-03-24", weight=0.4),
        TimelineEntry("", "opened", "2026-03-24", weight=0.3),
    )
    told = with_rivals((first, other, third), [[("left-monday",), ("left-tuesday",)]])
    assert [entry.claim for entry in told] == ["left-monday", "opened"]
    assert [(also.date, also.claim) for also in told[0].also] == [("2026-03-24", "left-tuesday")]
