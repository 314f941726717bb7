"""The timeline in parts: before the story, the story with its weightiest entries open, what is planned."""

from __future__ import annotations

from dataclasses import replace

from explainer.core.model import Dossier, Order, Settings, TimelineEntry
from explainer.pages.views.build import build
from explainer.pages.views.rows import Timeline
from pages.fixture import dossier

CLAIM = "daily-cost"


def _timeline(*dates: str, planned: str = "", heaviest: tuple[int, ...] = ()) -> Timeline:
    entries = tuple(TimelineEntry(f"e{n}", CLAIM, day) for n, day in enumerate(dates))
    if planned:
        entries += (TimelineEntry("plan", CLAIM, planned, planned=True),)
    story = dossier()
    first = [f"e{n}" for n in heaviest]
    order = (*first, *(entry.id for entry in entries if entry.id not in first))
    made: Dossier = replace(story, sheet=replace(story.sheet, timeline=entries, order=Order(timeline=order)))
    return build(made, Settings()).timeline


def _days(told: Timeline) -> list[str]:
    return [row.date.words for year in told.years for row in year.entries if row.date]


def test_what_was_long_before_the_first_article_stands_apart() -> None:
    told = _timeline("2009", "2020-12-11", "2026-03-20")
    assert [row.anchor for row in told.before] == ["t-e0", "t-e1"]
    assert _days(told) == ["20 March 2026"]


def test_what_lies_ahead_of_the_last_article_is_planned() -> None:
    told = _timeline("2026-03-20", planned="2027-05-06")
    assert [row.anchor for row in told.planned] == ["t-plan"]
    assert _days(told) == ["20 March 2026"]


def test_a_long_timeline_shows_its_weightiest_and_folds_the_others_in_their_place() -> None:
    days = [f"2026-03-{n:02d}" for n in range(1, 31)]
    told = _timeline(*days, heaviest=tuple(range(5, 25)))
    (year,) = told.years
    assert [(stretch.folded, len(stretch.entries)) for stretch in year.stretches] == [(True, 5), (False, 20), (True, 5)]
    assert len(year.entries) == told.entries == 30


def test_a_short_timeline_folds_nothing() -> None:
    told = _timeline(*(f"2026-03-{n:02d}" for n in range(1, 20)))
    assert [stretch.folded for year in told.years for stretch in year.stretches] == [False]


def test_the_main_events_are_marked() -> None:
    told = _timeline(*(f"2026-03-{n:02d}" for n in range(1, 31)), heaviest=(7, 8))
    main = [row.anchor for year in told.years for row in year.entries if row.main]
    assert {"t-e7", "t-e8"} < set(main)
    assert len(main) == 5
