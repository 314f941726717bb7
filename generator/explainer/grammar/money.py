"""Units of money: ISO 4217 codes, by the day, the year or the unit or not."""

from __future__ import annotations


def is_money(unit: str) -> bool:
    """Is the unit a currency ("USD"), or one a day, a year or a unit ("USD/year")? Megawatts ("MW") are none."""
    code = unit.split("/")[0]
    return len(code) == 3 and code.isalpha() and code.isupper()
