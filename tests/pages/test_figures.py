"""Numbers as they are printed large: exact, with their unit, and nothing where there is no number."""

from __future__ import annotations

import pytest

from explainer.core.model import Bound, Slot
from explainer.pages.views.figures import counted, figure, share


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
