"""Numbers as they are printed large: exact, with their unit, and nothing where there is no number."""

from __future__ import annotations

import pytest

from explainer.core.model import Bound, Claim, Slot
from explainer.pages.views.figures import counted, figure, figures, share
from explainer.pages.views.rows import ClaimRow, DisagreementRow, PositionRow


@pytest.mark.parametrize(
    ("value", "unit", "bound", "shown"),
    [
        ("81", "", "", "81"),
        ("1200", "case", "at-least", "at least 1,200 cases"),
        ("1000000", "USD/day", "", "$1 million a day"),
        ("1234567", "USD", "", "$1,234,567"),
        ("2.5e9", "EUR", "more-than", "more than €2.5 billion"),
        ("45", "%", "", "45%"),
        ("150", "ton", "at-most", "up to 150 tons"),
        ("5600", "mi", "", "5,600 miles"),
        ("1", "ft", "", "1 foot"),
        ("3", "km", "", "3 km"),
        ("18", "months", "", "18 months"),
        ("300", "SGD", "", "300 SGD"),
        ("-3.5", "GBP", "", "−£3.5"),
        ("0.004", "", "", "0.004"),
        ("2024-02", "", "", ""),
        ("nan", "", "", ""),
        ("inf", "USD", "", ""),
        ("", "", "", ""),
    ],
)
def test_figure(value: str, unit: str, bound: Bound, shown: str) -> None:
    assert figure(Slot("x", value, bound, unit)) == shown


@pytest.mark.parametrize(
    ("what", "value", "unit", "noun"),
    [
        ("death", "81", "", "deaths"),
        ("death", "1", "", "death"),
        ("injured person", "3", "", "injured people"),
        ("injury", "3", "", "injuries"),
        ("aircraft", "4", "", "aircraft"),
        ("cost", "1000000", "USD", ""),
        ("amount", "45", "", ""),
        ("launch", "2024-02", "", ""),
    ],
)
def test_what_is_counted_stands_beside_the_number(what: str, value: str, unit: str, noun: str) -> None:
    assert counted(Slot(what, value, unit=unit)) == noun


def test_bars_are_parts_of_the_largest() -> None:
    assert share([Slot("x", "20"), Slot("x", "80"), Slot("x", "40")]) == [0.25, 1.0, 0.5]


@pytest.mark.parametrize(
    "slots",
    [
        [Slot("x", "20", unit="%"), Slot("x", "80", unit="USD")],
        [Slot("deaths", "20"), Slot("cases", "80")],
        [Slot("x", "20"), None],
        [Slot("x", "-1"), Slot("x", "1")],
        [Slot("x", "0"), Slot("x", "0")],
    ],
)
def test_what_cannot_be_compared_has_no_bars(slots: list[Slot | None]) -> None:
    assert share(slots) == [None, None]


def _rows(*told: tuple[str, Slot]) -> tuple[ClaimRow, ...]:
    return tuple(
        ClaimRow(n, Claim(f"c{n}", text, kind="figure", slot=slot), "", (), (), 1, 1)
        for n, (text, slot) in enumerate(told, 1)
    )


def _shown(rows: tuple[ClaimRow, ...], *updates: DisagreementRow) -> list[str]:
    told = figures(rows, updates)
    return [" ".join(filter(None, (row.value, row.counted, f"before {row.before}" * bool(row.before)))) for row in told]


def test_one_number_of_the_same_people_is_one_figure() -> None:
    rows = _rows(("11 are missing.", Slot("missing", "11")), ("11 workers are sought.", Slot("worker", "11")))
    assert _shown(rows) == ["11 missing"]


def test_a_rate_is_shown_with_its_newest_value_and_the_one_before() -> None:
    early, late = (
        Slot("amount", "1000", "", "barrel/day", "2010-04-26"),
        Slot("amount", "5000", "", "barrel/day", "2010-04-29"),
    )
    rows = _rows(("It leaks 1,000 barrels a day.", early), ("It leaks 5,000 barrels a day.", late))
    assert _shown(rows) == ["5,000 barrels a day before 1,000 barrels a day (26 April 2010)"]


def test_ages_and_ranks_are_no_figures() -> None:
    rows = _rows(
        ("A 26-year-old man was tested.", Slot("amount", "26", "", "year")),
        ("Jo Park, a four-star general, left.", Slot("star", "4")),
    )
    assert _shown(rows) == []


def test_two_quantities_of_one_noun_are_both_shown() -> None:
    rows = _rows(("144 planes were ordered.", Slot("plane", "144")), ("250 planes are needed.", Slot("plane", "250")))
    assert _shown(rows) == ["144 planes", "250 planes"]


def test_what_a_count_was_before_stands_beside_it() -> None:
    rows = _rows(
        ("81 died.", Slot("death", "81", as_of="2009-04-26")), ("103 died.", Slot("death", "103", as_of="2009-04-27"))
    )
    series = tuple(
        PositionRow(value, day, (row,), (), 0.5, value)
        for value, day, row in zip(("81", "103"), ("26 April 2009", "27 April 2009"), rows, strict=True)
    )
    update = DisagreementRow("d", "deaths", "update", series, True)
    assert _shown(rows, update) == ["103 deaths before 81 (26 April 2009)"]
