"""What the words beside a number tell of it: by which predicate, in which mode, in which direction, of what whole."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ....grammar.stems import terms
from ....lang.en.clause_words import LIGHT_VERBS
from ....lang.en.counting import FORESEEN
from ....lang.en.measures import DIMENSIONS, DISTANCE_FROM, HEDGED_AMOUNT
from ...model.proposition import Proposition
from ...model.reading import Reading
from ...propositions.akin import related
from ...propositions.participants import other_people

_WHOLE = re.compile(r" of ((?:[\w’'-]+ ?){1,5})")
_WAY = "|".join(DIMENSIONS)
_WAY_BEHIND = re.compile(rf"\s*(?:\([^)]{{0,24}}\)\s*)?-?(?:in )?({_WAY})\b", re.I)
_WAY_BEFORE = re.compile(rf"\b({_WAY}) (?:of|is|was|to|reached|reaching)?\s*(?:(?:{HEDGED_AMOUNT}) )?$", re.I)
_NEAR = 40
_FROM = re.compile(DISTANCE_FROM)
_FORESEEN = re.compile(FORESEEN, re.I)
_Text = Mapping[str, str]
"""By document id."""


def around(r: Reading) -> Proposition | None:
    """The predicate in whose clause the number stands."""
    held = [p for p in r.statement.propositions if p.start <= r.start <= p.end]
    return min(held, key=lambda p: p.end - p.start) if held else None


def mode(r: Reading, text: _Text) -> str:
    """Is it told as it is, or as planned, wished or feared?"""
    if (held := around(r)) is not None and held.mode:
        return held.mode
    return "ahead" if _FORESEEN.search(text[r.statement.source], r.statement.start, r.start) else ""


def one_predicate(a: Reading, b: Reading) -> bool:
    """Are both told by one verb, or by two that may tell one act?"""
    p, q = around(a), around(b)
    if p is None or q is None or not (p.kind == q.kind == "verb"):
        return False
    return related(p.lemma, q.lemma) and p.lemma not in LIGHT_VERBS


def one_act(a: Reading, b: Reading) -> bool:
    """Is what both count in one role of one act?"""
    p, q = around(a), around(b)
    if not a.what or a.unit or p is None or q is None or not one_predicate(a, b):
        return False
    told = [(p.argument(role), q.argument(role)) for role in ("agent", "patient", "recipient")]
    return any(x and y and x.head == y.head == a.what for x, y in told)


def of_others(a: Reading, b: Reading) -> bool:
    """Are they told of two people: of another age, or surely by another name in the same role?"""
    ages = [{f.value for f in r.statement.figures if f.what == "age"} for r in (a, b)]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        return True
    p, q = around(a), around(b)
    return p is not None and q is not None and other_people(p, q)


def other_whole(a: Reading, b: Reading, text: _Text) -> bool:
    """Are they shares of two things: "a third of the city", "30% of them"?"""
    wholes = [_WHOLE.match(text[r.statement.source], r.end, r.statement.end) for r in (a, b)]
    one, other = (set(terms(whole[1])) if whole else None for whole in wholes)
    return one is not None and other is not None and one.isdisjoint(other)


def distance_from(r: Reading, text: _Text) -> frozenset[str]:
    """The named places from which a distance is told."""
    match = _FROM.match(text[r.statement.source], r.end, r.statement.end) if r.unit == "m" else None
    return frozenset(name for name in r.where if match and match[1].startswith(name.split()[0]))


def dimension(r: Reading, text: _Text) -> str:
    """What of a thing a length measures: 'width' of "12 metres wide", "a diameter of 12 metres"; '' for none."""
    if r.unit != "m":
        return ""
    told, s = text[r.statement.source], r.statement
    behind = _WAY_BEHIND.match(told, r.end, s.end)
    before = _WAY_BEFORE.search(told, max(s.start, r.start - _NEAR), r.start)
    word = behind[1] if behind else before[1] if before else ""
    return DIMENSIONS.get(word.lower(), "")
