"""Bars of a long timeline: the right unit, nothing drawn as more exact than it is, no story pressed into one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core.model import Settings, TimelineEntry
from explainer.pages import render
from explainer.pages.views.density import density
from pages.fixture import dossier
from pages.markup import Markup, body

DAYS = [f"2009-04-{at % 28 + 1:02d}" for at in range(50)]


@pytest.mark.parametrize(
    ("title", "dates", "expected"),
    [
        ("a month of days", DAYS, ("day", 28, "1 April 2009", 2, 0)),
        (
            "a year of days",
            [f"2009-{at % 12 + 1:02d}-05" for at in range(60)],
            ("week", 48, "the week of 5 January 2009", 5, 0),
        ),
        (
            "months are not drawn as days",
            [f"2009-{at % 12 + 1:02d}" for at in range(60)],
            ("month", 12, "January 2009", 5, 0),
        ),
        (
            "ten years",
            [f"{2001 + at % 10}-05-05" for at in range(60)],
            ("quarter", 37, "the quarter from April 2001", 6, 0),
        ),
        ("weaker dates are left out", [*DAYS, "2009", "2009-04", "2009-04-29?"], ("day", 29, "1 April 2009", 2, 2)),
        ("one event long ago", ["1918-03-04", *DAYS], ("day", 28, "1 April 2009", 2, 1)),
        ("few dated to the day", [*DAYS[:40], "2009-05", "2009-05"], ("month", 2, "April 2009", 40, 0)),
    ],
)
def test_bars(title: str, dates: list[str], expected: tuple[str, int, str, int, int]) -> None:
    found = density(dates)
    assert found
    assert (found.unit, len(found.bars), found.peak, found.most, found.left_out) == expected


@pytest.mark.parametrize(
    "dates", [[], DAYS[:40], [f"{1800 + at}" for at in range(60)], ["../.."] * 60, ["no date"] * 60]
)
def test_no_bars_where_they_would_say_nothing(dates: list[str]) -> None:
    assert density(dates) is None


@given(
    st.lists(st.dates().map(str) | st.sampled_from(["0001-01-01", "9999-12", "2009?", "2009-04/..", "x"]), max_size=90)
)
def test_any_dates(dates: list[str]) -> None:
    found = density(dates)
    assert found is None or (len(found.bars) <= 80 and max(found.bars) == 1 and found.bars[0] > 0 < found.bars[-1])


def test_the_page_draws_them_and_says_it_in_words() -> None:
    story = dossier()
    entries = tuple(TimelineEntry(f"e{at}", "daily-cost", day, weight=0.5) for at, day in enumerate((*DAYS, "2009")))
    sheet = replace(story.sheet, timeline=entries)
    text = body(render(replace(story, sheet=sheet), Settings())["timeline.md"])
    drawing = re.search(r'<svg [^>]*role="img".*?</svg>', text, re.DOTALL)
    assert drawing
    assert drawing[0].count("<rect") == 28
    words = Markup(text).words
    assert "Dated entries by day, from 1 April 2009 to 28 April 2009. The highest: 1 April 2009, with 2." in words
    assert "Not drawn: 1 entry far from the rest, or not dated to the day." in words
    assert 'role="img"' not in body(render(story, Settings())["timeline.md"])
