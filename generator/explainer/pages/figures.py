"""Numbers for the eye: the story in figures, and the bars of a series."""

from __future__ import annotations

from ..model import Slot
from .printable import one_line
from .rows import ClaimRow, FigureRow
from .words import BOUND, CURRENCY

_MOST_FIGURES = 6


def figures(claims: tuple[ClaimRow, ...]) -> tuple[FigureRow, ...]:
    """The first claims that are about a number, with the number as it is printed large."""
    found = ((figure(row.claim.slot), row) for row in claims if row.claim.kind == "figure" and row.claim.slot)
    return tuple(FigureRow(value, row) for value, row in found if value)[:_MOST_FIGURES]


def figure(slot: Slot | None) -> str:
    """'at least 1,200', '$1 million a day', '45%'; empty where the slot holds no number.

    >>> figure(Slot("cost", "1000000", "at-least", "USD/day"))
    'at least $1 million a day'
    """
    number = _number(slot)
    if slot is None or number is None:
        return ""
    unit, _, per = one_line(slot.unit).partition("/")
    amount = _amount(number)
    if unit in CURRENCY:
        amount = f"−{CURRENCY[unit]}{amount[1:]}" if number < 0 else CURRENCY[unit] + amount
    elif unit == "%":
        amount += "%"
    elif unit:
        amount += f" {unit}"
    return BOUND[slot.bound] + amount + (f" a {per}" if per else "")


def share(slots: list[Slot | None]) -> list[float | None]:
    """Each number as a part of the largest; None for all where one is missing, negative or of another thing."""
    numbers = [_number(slot) for slot in slots]
    if len({(slot.what, slot.unit) for slot in slots if slot}) > 1:
        return [None] * len(slots)
    known = [number for number in numbers if number is not None and number >= 0]
    top = max(known, default=0.0)
    if len(known) < len(numbers) or top == 0:
        return [None] * len(slots)
    return [number / top for number in known]


def _number(slot: Slot | None) -> float | None:
    try:
        value = float(slot.value) if slot else None
    except ValueError:
        return None
    return value if value is not None and abs(value) < 1e18 else None


def _amount(number: float) -> str:
    """In words where they are as exact as the digits."""
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        short = round(number / scale, 2)
        if abs(short) >= 1 and short * scale == number:
            return f"{_digits(short)} {word}"
    return _digits(number)


def _digits(number: float) -> str:
    text = f"{int(number):,}" if number == int(number) else f"{number:,}"
    return text.replace("-", "−")
