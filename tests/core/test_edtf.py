"""EDTF, as far as the sheet uses it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.core import edtf

KNOWN = [
    ("2025", "year", "2025-01-01", "2025-12-31", "2025"),
    ("2025-12?", "month", "2025-12-01", "2025-12-31", "December 2025"),
    ("2025-12-09~", "day", "2025-12-09", "2025-12-09", "9 December 2025"),
    ("2025-21", "season", "2025-03-01", "2025-05-31", "spring 2025"),
    ("2025-24", "season", "2025-12-01", "2026-02-28", "winter 2025"),
    ("199X", "decade", "1990-01-01", "1999-12-31", "1990s"),
    ("19XX", "century", "1900-01-01", "1999-12-31", "1900s"),
    ("2025-05-03/2025-05-07", "interval", "2025-05-03", "2025-05-07", "3 May 2025 to 7 May 2025"),
    ("2025~/2026?", "interval", "2025-01-01", "2026-12-31", "2025 to 2026"),
    ("2025-04/2025-06", "interval", "2025-04-01", "2025-06-30", "second quarter of 2025"),
    ("../2009", "interval", "0001-01-01", "2009-12-31", "until 2009"),
    ("2009/..", "interval", "2009-01-01", "9999-12-31", "from 2009"),
]


@pytest.mark.parametrize(("text", "precision", "first", "last", "words"), KNOWN, ids=[row[0] for row in KNOWN])
def test_known_forms(text: str, precision: str, first: str, last: str, words: str) -> None:
    assert edtf.bounds(text) == (date.fromisoformat(first), date.fromisoformat(last))
    assert edtf.precision(text) == precision
    assert edtf.human(text) == words


@pytest.mark.parametrize(
    "text", ["", "2025-13", "2025-02-30", "2025-25", "../..", "2026/2025", "199X-05", "25", "2025-1", "soon", "0000"]
)
def test_what_is_no_date(text: str) -> None:
    assert not edtf.valid(text)
    assert edtf.bounds(text) is None
    assert edtf.precision(text) == ""


def test_qualifiers() -> None:
    assert [edtf.uncertain(text) for text in ("2025", "2025?", "2025~", "2025%")] == [False, True, False, True]
    assert [edtf.approximate(text) for text in ("2025", "2025?", "2025~", "2025%")] == [False, False, True, True]
    assert edtf.plain("2025~/2026?") == "2025/2026"


def test_order_is_by_time_and_a_year_stands_before_its_days() -> None:
    ordered = ["19XX", "199X", "../2009", "2025", "2025-01", "2025-01-01", "2025-12", "2026?", ""]
    assert sorted([*ordered[4:], *ordered[:4]], key=edtf.sort_key) == ordered


@given(st.text(alphabet="0123456789-/.X?~%", max_size=12))
def test_any_text(text: str) -> None:
    """Every function answers, and what has bounds has them in order."""
    span = edtf.bounds(text)
    assert edtf.valid(text) == (span is not None)
    assert span is None or span[0] <= span[1]
    assert bool(edtf.precision(text)) == edtf.valid(text)
    assert isinstance(edtf.human(text), str)
    edtf.sort_key(text)


@given(st.dates())
def test_days(day: date) -> None:
    assert edtf.bounds(day.isoformat()) == (day, day)
