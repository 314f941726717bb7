"""Whether two statements that look alike can be saying the same: slots are compared, not words.

A gate closes on a clash that a reader would see: another number for the same thing, another day, a denial. What is
missing on one side closes nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...core.edtf import apart
from ...core.model import Quantity
from ...grammar.money import is_money
from ...grammar.numbers import in_digits
from ...lang.en.counting import PAID, STEPPED
from ...lang.en.measures import SAME_MEASURE
from ...lang.en.numbers import ONES, PEOPLE
from ..cues.sureness import certainty
from ..cues.unknown import is_unknown
from ..model.statement import Figure, Statement
from ..model.tolerance import tolerance

BEYOND = 0.1
"""How far 'more than' and 'up to' reach with a round number: nobody writes 'more than 1,000' for 1,400, and 'up to 159'
is said by who counted 159."""
CONVERTED = 0.08
"""How far a length that was converted and rounded may lie off."""
TELLING = 1.0
"""How telling a number must be (see `agreeing_numbers`) that two give, to raise the level of their match."""
_SHARE = re.compile(
    r"\b(?:all|most|none|few|half|many|majority) of (?:the|those|these|them|its|their|his|her|whom)\b", re.I
)
_STEP = re.compile(rf"\b({'|'.join(STEPPED)})(?: to| at)? (\d+|{'|'.join(ONES)})\b")
_UNTIL = re.compile(r"\b(?:until|till)\s+((?:further|\d|[A-Z])\S*(?:\s\S+)?)")


def compatible(a: Statement, b: Statement) -> bool:
    """Can both be the same statement?

    Not where one counts time from what the other tells, gives another length of delay, says that the matter is not
    known, tells of a share ("most of the dead"), or gives the reason for what its own article told before.
    """
    if a.source == b.source and (overlap(a, b) or (a.kind == "reason") != (b.kind == "reason")):
        return False
    if (a.since or b.since) and ((a.since - b.since) & b.events or (b.since - a.since) & a.events):
        return False
    if a.late != b.late and a.late > 0 < b.late:
        return False
    if is_unknown(a) != is_unknown(b) or _is_share(a.text) != _is_share(b.text):
        return False
    return not (
        numbers_clash(a, b)
        or figures_clash(a, b)
        or places_clash(a, b)
        or steps_clash(a, b)
        or days_clash(a, b)
        or ends_clash(a, b)
        or certainty_clash(a, b)
    )


@lru_cache(maxsize=1 << 15)
def _is_share(text: str) -> bool:
    return bool(_SHARE.search(text))


def overlap(a: Statement, b: Statement) -> bool:
    """Are both cut from the same words? A clause does not repeat the sentence that it stands in."""
    return a.source == b.source and a.start < b.end and b.start < a.end


def certainty_clash(a: Statement, b: Statement) -> bool:
    """Is one count confirmed in the one and only suspected in the other?"""
    if not (a.quantities and b.quantities):
        return False
    one, other = certainty(a.text), certainty(b.text)
    return bool(one and other and one != other) and any(comparable(p, q) for p in a.quantities for q in b.quantities)


def days_clash(a: Statement, b: Statement) -> bool:
    """Do both name a day, and different ones? A day that only their articles' dates gave closes nothing.

    A plan is for the days that it names, also where its article's news is of another day.
    """
    if a.date and b.date:
        return apart(a.when, b.when)
    planned = (a.planned or b.planned) and a.days and b.days
    return bool(planned) and all(apart(one, other) for one in a.days for other in b.days)


def ends_clash(a: Statement, b: Statement) -> bool:
    """Do both say until when, and not the same: "until further notice", "until 6 May"?"""
    one, other = _end(a.text), _end(b.text)
    return bool(one and other) and one != other


@lru_cache(maxsize=1 << 15)
def _end(text: str) -> str:
    """Until when, in lower case; '' where it does not say. Kept, since it is compared with hundreds of others."""
    found = _UNTIL.search(text)
    return found[1].lower() if found else ""


def steps_clash(a: Statement, b: Statement) -> bool:
    """Do both name a step of one scale, and not the same: "phase 4", "phase five"?"""
    one, other = _steps(a.text), _steps(b.text)
    return any(one[scale].isdisjoint(other[scale]) for scale in one.keys() & other.keys())


@lru_cache(maxsize=1 << 15)
def _steps(text: str) -> dict[str, frozenset[str]]:
    """Name of a scale -> the steps of it that a text names."""
    found: dict[str, set[str]] = {}
    for match in _STEP.finditer(text.lower()):
        step = in_digits(match[2])
        found.setdefault(match[1], set()).add(step)
    return {scale: frozenset(steps) for scale, steps in found.items()}


def dated_alike(a: Statement, b: Statement) -> bool:
    """Do both name a day, or a month or year, and none that excludes the other's?"""
    return bool(a.when and b.when and a.date and b.date) and not days_clash(a, b)


def numbers_clash(a: Statement, b: Statement) -> bool:
    """Does the first quantity of one that the other measures too have another value there?

    "20 cases, eight of them in York" is no report of eight cases: what comes first is what a statement is about.
    """
    one, other = a.quantities, b.quantities
    return bool(one and other) and (_first_differs(one, other) or _first_differs(other, one))


def figures_clash(a: Statement, b: Statement) -> bool:
    """Do both give figures for one thing, and no value that both may mean: ten dead and at least 50 hurt, ten dead and
    another 70 hurt?"""
    if not (a.figures and b.figures):
        return False
    ours, theirs = _by_slot(a), _by_slot(b)
    return any(
        not any(_one_value(p, q) for p in ours[slot] for q in theirs[slot])
        and any(not (p.where and q.where) or p.where & q.where for p in ours[slot] for q in theirs[slot])
        for slot in ours.keys() & theirs.keys()
    )


def counts_too(claim: Statement, passage: Statement) -> bool:
    """Does the passage give a figure, or the very number, for all that the claim counts? Who tells of ten dead does not
    bear out ten dead and fifty hurt."""
    given = {q.value for q in passage.quantities}
    there = _by_slot(passage)
    return all(
        slot[1] or slot in there or any(f.value in given for f in figures) for slot, figures in _by_slot(claim).items()
    )


@lru_cache(maxsize=1 << 15)
def _by_slot(s: Statement) -> dict[tuple[str, str], list[Figure]]:
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in s.figures:
        found.setdefault((figure.what.removeprefix("further "), figure.unit), []).append(figure)
    return found


def _one_value(a: Figure, b: Figure) -> bool:
    """Bounds reach no further than in `agree`."""
    near = abs(a.value - b.value) <= BEYOND * max(a.value, b.value)
    if a.bound and a.bound == b.bound:
        return a.value == b.value
    return a.low <= b.high and b.low <= a.high and (near or not (a.bound or b.bound))


def places_clash(a: Statement, b: Statement) -> bool:
    """Do both count the same thing, and in other places?"""
    where = [(f.where, g.where) for f in a.figures for g in b.figures if (f.what, f.unit) == (g.what, g.unit)]
    return bool(where) and all(one and other and one.isdisjoint(other) for one, other in where)


def _first_differs(some: tuple[Quantity, ...], others: tuple[Quantity, ...]) -> bool:
    for p in some:
        if rivals := [q for q in others if comparable(p, q)]:
            same = any(agree(p, q) for q in rivals)
            if not (same and p.counted == "age"):  # by which people are known, not what is told of them
                return not same
    return False


def agreeing_numbers(a: Statement, b: Statement) -> float:
    """How much it tells that they give one value for one thing, by its digits: 0.5 for 20, 1 for 81, 2 for 1,324;
    0 where they give none."""
    same = ((p, q) for p in a.quantities for q in b.quantities if comparable(p, q) and agree(p, q))
    return max((max(0.5, min(_digits(p), _digits(q)) / 2) for p, q in same), default=0.0)


def _digits(q: Quantity) -> int:
    """How many digits stand before the zeros at the end."""
    return len(f"{q.value or 0:.0f}".rstrip("0"))


def comparable(p: Quantity, q: Quantity) -> bool:
    """Do both measure the same kind of thing: equal unit, and equal noun where both name one?

    "20 confirmed deaths" and "68 deaths" are two statements, "two confirmed cases" and "two cases" may be one: what
    stands before the noun does not count.
    """
    if p.value is None or q.value is None or _measure(p) != _measure(q):
        return False
    if is_money(p.unit) and {p.counted, q.counted} <= PAID | {""}:
        return True
    if p.counted and q.counted:
        return _head(p) == _head(q)
    return bool(p.unit) and p.counted == q.counted


def _measure(q: Quantity) -> str:
    """The unit of what it measures, one for feet and metres."""
    return SAME_MEASURE.get(q.unit, (q.unit, 1.0))[0]


def _head(q: Quantity) -> str:
    """The noun that is counted; whoever is ill or hurt counts as a person, whether as a pupil or as a case."""
    noun = q.counted.split()[-1]
    return "person" if noun in PEOPLE or noun in ("case", "hospitalisation") else noun


def agree(p: Quantity, q: Quantity) -> bool:
    """Do both give one value? 1,004 is "more than 1,000"; "at least 20" is not "at least 68": both can be true of one
    thing, but they tell two."""
    if p.bound and p.bound == q.bound and p.high is None and q.high is None and p.unit == q.unit:
        return p.value == q.value
    low, high = _range(p)
    other_low, other_high = _range(q)
    if p.unit != q.unit:  # rounded in its own unit before it was converted
        size, its = (SAME_MEASURE[x.unit][1] for x in (p, q))
        low, high = low * size * (1 - CONVERTED), high * size * (1 + CONVERTED)
        other_low, other_high = other_low * its, other_high * its
    return low <= other_high and other_low <= high


def _range(q: Quantity) -> tuple[float, float]:
    value = q.value or 0.0
    if q.high is not None:
        return value, q.high
    reach = BEYOND * abs(value) if value % 10 == 0 else 0.0
    if q.bound in ("at-least", "more-than"):
        return value, value + reach
    if q.bound in ("at-most", "less-than"):
        return value - reach, value
    slack = tolerance(q)
    return value - slack, value + slack
