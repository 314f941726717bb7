"""Units of money: ISO 4217 codes, by the day, the year or the unit or not; and the signs of currencies."""

from __future__ import annotations

import re

from ..lang.en.units import CODES, CURRENCY_SIGNS

SIGNS = re.escape("".join(sorted(CURRENCY_SIGNS)))
"""For a class of characters in a pattern."""
_CODES = frozenset(CODES)


def is_money(unit: str) -> bool:
    """Is the unit a currency ("USD"), or one a day, a year or a unit ("USD/year")? Megawatts ("MW") are none."""
    return unit.split("/")[0] in _CODES
