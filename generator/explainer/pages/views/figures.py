"""Numbers for the eye: the story in figures, and the bars of a series."""

from __future__ import annotations

import re
from dataclasses import replace

from ...core import edtf
from ...core.model import Slot
from ...core.printable import one_line
from ...grammar.inflection import plural
from ...grammar.numbers import VALUES
from .dates import plain_date
from .rows import ClaimRow, DisagreementRow, FigureRow, PositionRow, QuoteRow
from .words import BOUND, CURRENCY, NO_NOUN, SYMBOLS, UNIT

_MOST_FIGURES = 6


def figures(
    claims: tuple[ClaimRow, ...], updates: tuple[DisagreementRow, ...], conflicts: tuple[DisagreementRow, ...] = ()
) -> tuple[FigureRow, ...]:
    """The first claims that are about a number, with the number as it is printed large, each quantity once.

    Of a number that changed over time only its latest value is shown, with the one before it: in a series its last
    position, and none that is older than that of what the series counts. What sources dispute stands beside it. Ages
    and the like describe somebody; they are no figures of the story.
    """
    newest = {row.claim.id: row.claim.slot for entry in updates for row in entry.positions[-1].claims}
    older = {row.claim.id for entry in updates for position in entry.positions[:-1] for row in position.claims}
    series = {_thing(slot): slot.as_of for slot in newest.values() if slot}
    before = {
        row.claim.id: _worded(entry.positions[-2])
        for entry in updates
        if len(entry.positions) > 1
        for row in entry.positions[-1].claims
    }
    found: dict[tuple[str, ...], FigureRow] = {}
    for row in claims:
        slot = row.claim.slot
        value = figure(slot) if slot and row.claim.kind == "figure" else ""
        if not value or slot is None or _describes(slot, row.claim.text):
            continue
        if row.claim.id in newest or (
            row.claim.id not in older and not _before(slot.as_of, series.get(_thing(slot), ""))
        ):
            was, disputed = before.get(row.claim.id, ""), _disputed(row, conflicts)
            shown = FigureRow(value[0].upper() + value[1:], counted(slot), row, was, disputed)
            key = _quantity(slot, value)
            if key not in found:
                found[key] = shown
            elif key[0] == RATE and (first := found[key].row.claim.slot) and slot.value != first.value:
                latest, earlier = (shown, found[key]) if _before(first.as_of, slot.as_of) else (found[key], shown)
                if not latest.before and _before(_as_of(earlier), _as_of(latest)):
                    latest = replace(latest, before=f"{earlier.value} ({plain_date(_as_of(earlier))})")
                found[key] = latest
    return tuple(found.values())[:_MOST_FIGURES]


RATE, COUNT = "rate", "count"


def _quantity(slot: Slot, value: str) -> tuple[str, ...]:
    """Two figures of one quantity have one: a rate of one thing, or one number of people, parts or the like, whatever
    it is called ("11 missing", "11 workers")."""
    unit, _, per = slot.unit.partition("/")
    if per and unit not in CURRENCY and unit != "%":
        return RATE, unit, per
    return (value,) if slot.unit else (COUNT, slot.value)


def _describes(slot: Slot, text: str) -> bool:
    """Does the number only describe something: "a 26-year-old", "a four-star general"?"""
    number = _number(slot)
    if number is None or not re.search(r"\w-[a-z]", text):
        return False
    written = [_digits(number), *(word for word, value in VALUES.items() if value == number)]
    word = rf"\b(?:{'|'.join(map(re.escape, written))})-"
    if re.search(rf"{word}years?-old", text, re.IGNORECASE):
        return True
    return not slot.unit and bool(re.search(rf"{word}{re.escape(slot.what)}s?\b", text, re.IGNORECASE))


def _disputed(row: ClaimRow, conflicts: tuple[DisagreementRow, ...]) -> tuple[tuple[str, QuoteRow], ...]:
    """(other value, the first words that give it) where sources give several for this one."""
    return tuple(
        (position.value or position.reading, position.quotes[0])
        for entry in conflicts
        if entry.kind == "number" and any(row in place.claims for place in entry.positions)
        for position in entry.positions
        if row not in position.claims and position.quotes
    )


def _worded(position: PositionRow) -> str:
    words = position.value or position.reading
    return f"{words} ({position.as_of})" if position.as_of else words


def _as_of(row: FigureRow) -> str:
    return row.row.claim.slot.as_of if row.row.claim.slot else ""


def counted(slot: Slot | None) -> str:
    """What a bare number counts, as it is read after the number: 'deaths'; empty where a unit says it.

    >>> counted(Slot("further death", "48"))
    'further deaths'
    """
    number = _number(slot)
    if slot is None or number is None or slot.unit or slot.what in NO_NOUN:
        return ""
    return one_line(slot.what) if abs(number) == 1 else plural(one_line(slot.what))


def _thing(slot: Slot) -> tuple[str, str]:
    return slot.what, slot.unit


def _before(day: str, other: str) -> bool:
    return edtf.valid(day) and edtf.valid(other) and edtf.sort_key(day) < edtf.sort_key(other)


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
        unit = UNIT.get(unit, unit)
        plain = abs(number) == 1 or unit in SYMBOLS or not unit.islower() or unit.endswith("s")
        amount += f" {unit if plain else plural(unit)}"
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
