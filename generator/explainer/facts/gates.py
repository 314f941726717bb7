"""Whether two statements that look alike can be saying the same: slots are compared, not words.

A gate closes on a clash that a reader would see: another number for the same thing, another day, a denial. What is
missing on one side closes nothing.
"""

from __future__ import annotations

from ..edtf import bounds
from ..model import Quantity
from .statement import Statement


def compatible(a: Statement, b: Statement) -> bool:
    """Can both be the same statement?"""
    return not (numbers_clash(a, b) or days_clash(a, b) or (a.negated != b.negated and bool(a.events & b.events)))


def days_clash(a: Statement, b: Statement) -> bool:
    """Do both name a day, and different ones? A day that only their articles' dates gave closes nothing."""
    if not (a.when and b.when and a.date and b.date):
        return False
    one, other = bounds(a.when), bounds(b.when)
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


def numbers_clash(a: Statement, b: Statement) -> bool:
    """Does some quantity of one give another value for what a quantity of the other measures, and none agree?"""
    pairs = [(p, q) for p in a.quantities for q in b.quantities if comparable(p, q)]
    return bool(pairs) and not any(agree(p, q) for p, q in pairs)


def agreeing_numbers(a: Statement, b: Statement) -> bool:
    """Do they give one value for one thing?"""
    return any(agree(p, q) for p in a.quantities for q in b.quantities if comparable(p, q))


def measures(s: Statement) -> bool:
    """Does the statement give a figure?"""
    return any(q.value is not None and (q.unit or q.counted) for q in s.quantities)


def comparable(p: Quantity, q: Quantity) -> bool:
    """Do both measure the same kind of thing: equal unit, and equal noun where both name one?"""
    if p.value is None or q.value is None or p.unit != q.unit:
        return False
    return p.counted == q.counted if (p.counted or q.counted) else bool(p.unit)


def agree(p: Quantity, q: Quantity) -> bool:
    """Can both numbers be true of one thing, given their bounds, ranges and roundness?"""
    low, high = _range(p)
    other_low, other_high = _range(q)
    return low <= other_high and other_low <= high


def _range(q: Quantity) -> tuple[float, float]:
    value = q.value or 0.0
    if q.high is not None:
        return value, q.high
    if q.bound in ("at-least", "more-than"):
        return value, value * 1.5
    if q.bound in ("at-most", "less-than"):
        return value * 0.5, value
    slack = 0.05 * abs(value) if q.approximate else 0.0
    return value - slack, value + slack
