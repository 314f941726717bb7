"""Are two numbers of one thing? Where their frames are alike: unit and time, or noun, words and names beside them.

What surely tells: one dimension of one thing, a distance from one place, the hour of one event, one role of one act.
What surely does not: another person, place, direction, whole, day or mode.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ....core.edtf import apart
from ....grammar.stems import stem
from ....lang.en.measures import DIRECTIONS, MEASURING
from ...grouping.contradictions import agreeing_numbers
from ...grouping.similarity import Vector, cosine
from ...model.candidate import days_between
from ...model.reading import Reading
from ...model.statement import Statement
from .beside import dimension, distance_from, mode, of_others, one_act, one_predicate, other_whole

AT_ODDS, MUCH_AT_ODDS = 3.0, 10.0
"""A ratio of two values above which they hardly measure the same thing; of two rates and areas, which grow fast, and of
two distances from one place."""
SAME_TIME, NEAR_TIME = 21, 3
"""Days between two articles up to which they measure the same thing, and one that moves."""
TELLING, SEVERAL = 3.0, 3
"""Nats that the words beside two numbers of one thing share, or how many of them, where a story is too short to tell
how rare they are."""
OF_ONE_ACT = 2
"""How many shared words it is worth that both are counted in one act."""
TELLING_NUMBER = 1.0
"""How telling a number beside it must be that both give."""
CLOCK, CLOCK_LEFT = 180.0, 60.0
"""Minutes between two times of one event, and seconds between two of what was left to play, beyond which they are not
of one thing."""
ALIKE, MUCH_ALIKE, LITTLE_ALIKE = 0.2, 0.3, 0.12
"""Least cosine of two statements that count one thing; that measure it, since units are few; and that count it with
many of the same words beside the number."""
_CHANGES = frozenset(("=rise", "=fall"))
_UNITS = frozenset(stem(word) for word in MEASURING.split())
_WORD = re.compile(r"[^\W\d_][\w-]*")


@dataclass(frozen=True, slots=True)
class Story:
    """What all comparisons share."""

    vectors: Mapping[Statement, Vector]
    told: Mapping[str, float]
    """Term -> nats that it tells."""
    telling: float
    """Nats that two numbers of one thing share."""
    text: Mapping[str, str]
    """By document id."""

    @property
    def short(self) -> bool:
        """Is it too short to tell how rare a word is?"""
        return self.telling == TELLING


def one_thing(a: Reading, b: Reading, story: Story) -> bool:
    """Both have one `what` and one unit."""
    one, other = a.statement, b.statement
    if one is other or of_others(a, b) or days_between(one, other) > SAME_TIME:
        return False
    if a.what in ("child", "magnitude"):
        return bool(a.where & b.where)
    if a.unit == "clock":
        return _one_hour(a, b, story)
    moves = bool(distance_from(a, story.text) & distance_from(b, story.text))
    grows = (bool(a.unit) and bool(a.what)) or a.unit == "m²" or (moves and days_between(one, other) <= NEAR_TIME)
    less, more = sorted((a.value, b.value))
    if more > (MUCH_AT_ODDS if grows else AT_ODDS) * less:
        return False
    if grows:
        return bool((set(one.terms) & set(other.terms)) - _UNITS)
    return not _excluded(a, b, story) and _alike(a, b, story)


def _excluded(a: Reading, b: Reading, story: Story) -> bool:
    """Do their words tell of two things?"""
    one, other = a.statement, b.statement
    if mode(a, story.text) != mode(b, story.text):
        return True
    if a.where and b.where and a.where.isdisjoint(b.where):
        beside = agreeing_numbers(one, other) >= TELLING_NUMBER
        if a.unit != "m" or not beside or not one_predicate(a, b):
            return True
    if a.unit == "%":
        changes = _CHANGES & (a.local | b.local) and days_between(one, other)  # of two days, not of one
        return bool(changes) or other_whole(a, b, story.text)
    return a.unit == "m" and (not _one_way(one, other) or len({*_dimensions(a, b, story)}) > 1)


def _dimensions(a: Reading, b: Reading, story: Story) -> list[str]:
    return [way for way in (dimension(a, story.text), dimension(b, story.text)) if way]


def _alike(a: Reading, b: Reading, story: Story) -> bool:
    one, other = a.statement, b.statement
    shared = a.local & b.local
    measured = a.unit not in ("", "%") and not one_predicate(a, b)
    least = MUCH_ALIKE if measured else ALIKE if len(shared) <= SEVERAL else LITTLE_ALIKE
    alike = cosine(story.vectors[one], story.vectors[other]) >= least
    if len(_dimensions(a, b, story)) == 2 and shared:
        return alike or bool(set(one.names) & set(other.names))
    beside = agreeing_numbers(one, other) >= TELLING_NUMBER
    several = len(shared) + beside + OF_ONE_ACT * one_act(a, b)
    nats = math.fsum(sorted(story.told.get(term, 0.0) for term in shared))
    return alike and (nats >= story.telling or (several >= SEVERAL and story.short))


def _one_hour(a: Reading, b: Reading, story: Story) -> bool:
    """Are two times near each other those of one event? A second or two of play are hardly two events."""
    one, other = a.statement, b.statement
    if abs(a.value - b.value) > (CLOCK_LEFT if a.what else CLOCK) or (
        one.date and other.date and apart(one.when, other.when)
    ):
        return False
    return bool(a.local & b.local) if a.what else _alike(a, b, story)


def _one_way(a: Statement, b: Statement) -> bool:
    """Is a distance told in no other direction?"""
    one, other = ({w.lower() for w in _WORD.findall(s.text)} & DIRECTIONS for s in (a, b))
    return one == other or not (one and other)
