"""One thing measured twice: how much leaks a day, how large a slick is, how far off the front stands.

What is compared is the frame of a measure: its unit and the time in which it comes anew, and what is measured by the
words beside the number; the verb need not be the same ("leaking", "gushing"). Units are brought to one, so "42,000
gallons" is "1,000 barrels". Money, shares and counts are told apart by what they count (see `disagreements.numbers`).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator

from ...core.model import Quantity
from ...grammar.money import is_money
from ...grammar.stems import terms
from ...lang.en.measures import DIRECTIONS, EACH, OF_ADVERBS, SAME_MEASURE, SQUARE
from ..disputes.corpus import Corpus
from ..disputes.series import as_of, at_odds, points_of, series
from ..disputes.sides import claims_of, in_order
from ..model.candidate import Candidate, Side, days_between
from ..model.reading import Reading
from ..model.statement import Statement

_EACH, _SQUARE = re.compile(EACH, re.I), re.compile(SQUARE, re.I)
_ASIDE = re.compile(r"^\s*\([^)]{0,40}\)")
_WORD = re.compile(r"[^\W\d_][\w-]*")
AT_ODDS = 10.0
"""A ratio of two values above which they hardly measure the same thing."""
SAME_TIME = 21
"""Days between two articles up to which they measure the same thing."""
NEAR = 0.04
"""Share of a value within which another is the same, in other units or rounded."""
ABOUT = 0.1
"""How far 'about' and 'some' reach."""
_OF_A_PLACE = re.compile(
    r"(?:\b(?:town|city|village|suburb|port|base|district|province)\b[^.,;]{0,24}|[A-Z][\w’'-]+\s*[-–—,(]\s*(?:\w+ ){0,5})$"
)
"""Before a distance that only tells where a place lies."""
LENGTHS = frozenset(unit for unit, (measure, _) in SAME_MEASURE.items() if measure == "m")
SHARED, FEW_SHARED = 2, 1
"""Terms beside the number that two measures of one thing share; those of a rate and of an area, which are rare, fewer."""
_UNITS = frozenset(term for unit in ("barrel gallon litre mile kilometre metre foot square acre hectare ton tonne day hour week") .split() for term in terms(unit))


def differing_measures(corpus: Corpus) -> list[Candidate]:
    """A candidate for each thing with several measures, in order of the first claim."""
    homes = claims_of(corpus.groups)
    frames: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for s in homes:
        for reading in _readings(s, homes[s], corpus.text[s.source]):
            frames[reading.what, reading.unit].append(reading)
    found = []
    for readings in frames.values():
        for cluster in _clusters(readings):
            candidate = _candidate(_settled(cluster), corpus.text)
            if candidate:
                found.append(candidate)
    return in_order(found, corpus.groups)


def _readings(s: Statement, claims: list[str], text: str) -> Iterator[Reading]:
    """What is measured, as readings: `what` is the time in which it comes anew, `unit` that of the measure."""
    for q in s.quantities:
        if not q.value or is_money(q.unit):
            continue
        behind = _ASIDE.sub("", text[q.end : s.end])
        each = _EACH.match(behind)
        unit, _, per = q.unit.partition("/")
        if square := _SQUARE.match(behind):
            unit = "mi²" if "mi" in (q.counted or q.unit) else "km²"
        if unit not in SAME_MEASURE or _supposed(q, s) or (unit in LENGTHS and _OF_A_PLACE.search(text, s.start, q.start)):
            continue
        measure, size = SAME_MEASURE[unit]
        anew = next(filter(None, each.groups())).lower() if each else ""
        per = per or OF_ADVERBS.get(anew, anew)
        low, high = _range(q)
        end = q.end + (_to_unit(behind) if square else 0)
        local = frozenset(t for t in terms(text[s.start : s.end]) if not t[0].isdigit()) - _UNITS
        for claim in claims:
            yield Reading(
                per, "", measure, frozenset(), low * size, high * size, q.value * size, q.bound, q.start, end, local, claim, s
            )


def _supposed(q: Quantity, s: Statement) -> bool:
    """Is it told on a condition only, or asked?"""
    around = [p for p in s.propositions if p.start <= q.start <= p.end]
    return bool(around) and min(around, key=lambda p: p.end - p.start).open


def _to_unit(behind: str) -> int:
    """To the end of the unit: ' sq miles'."""
    match = re.match(r"\s*-?(?:sq\.?|square)\s+\w+", behind, re.I)
    return match.end() if match else 0


def _range(q: Quantity) -> tuple[float, float]:
    value = q.value or 0.0
    if q.high is not None:
        return value, q.high
    if q.bound in ("at-least", "more-than"):
        return value, math.inf
    if q.bound in ("at-most", "less-than"):
        return 0.0, value
    slack = value * (ABOUT if q.approximate else NEAR)
    return value - slack, value + slack


def _clusters(readings: list[Reading]) -> list[list[Reading]]:
    """Readings of one thing: each is alike to another of its cluster."""
    clusters: list[list[Reading]] = []
    for reading in readings:
        near = [c for c in clusters if any(_one_thing(reading, other) for other in c)]
        clusters = [c for c in clusters if c not in near]
        clusters.append([r for c in near for r in c] + [reading])
    return clusters


def _one_thing(a: Reading, b: Reading) -> bool:
    one, other = a.statement, b.statement
    less, more = sorted((a.value, b.value))
    if one is other or more > AT_ODDS * less or days_between(one, other) > SAME_TIME:
        return False
    few = (a.what or a.unit == "m²") and a.unit != "m"
    if len(a.local & b.local) < (FEW_SHARED if few else SHARED):
        return False
    return a.unit != "m" or bool(a.what) or _one_way(one, other)


def _one_way(a: Statement, b: Statement) -> bool:
    """Is a distance told from one place, and in no other direction?"""
    one, other = ({w.lower() for w in _WORD.findall(s.text)} & DIRECTIONS for s in (a, b))
    return bool(set(a.names) & set(b.names)) and (one == other or not (one and other))


def _settled(cluster: list[Reading]) -> list[Reading]:
    """With one value for those that are the same but for rounding."""
    values: list[float] = []
    settled = []
    for r in cluster:
        known = next((v for v in values if abs(v - r.value) <= NEAR * v), None)
        if known is None:
            values.append(r.value)
            known = r.value
        settled.append(
            Reading(r.what, "", r.unit, r.where, r.low, r.high, known, r.bound, r.start, r.end, r.local, r.claim, r.statement)
        )
    return settled


def _candidate(cluster: list[Reading], text: dict[str, str]) -> Candidate | None:
    points = points_of([r for r in cluster if any(r.high < other.low or other.high < r.low for other in cluster)])
    grown = series(points)
    told = grown or at_odds(points, "measure")
    if len(told) < 2 or len({r.statement.source for side in told for r in side}) < 2:
        return None
    sides = tuple(
        Side(
            min((_words(r, text) for r in side), key=len),
            tuple(dict.fromkeys(r.claim for r in side)),
            as_of(side[0].statement),
        )
        for side in told
    )
    return Candidate(_about(cluster), "update" if grown else "number", sides)


def _words(r: Reading, text: dict[str, str]) -> str:
    words = " ".join(text[r.statement.source][r.start : r.end].split())
    return words if not r.what or re.search(rf"\b{r.what}\b", words) else f"{words} a {r.what}"


def _about(cluster: list[Reading]) -> str:
    """Our own words, with a noun or name that all share."""
    first = cluster[0]
    kind = {"m": "How far", "m²": "How large an area", "kg": "How heavy", "W": "What power", "km/h": "How fast"}.get(
        first.unit, "How much"
    )
    if first.what:
        kind = f"How much each {first.what}" if kind.startswith("How") else kind
    names = frozenset.intersection(*(frozenset(r.statement.names) for r in cluster))
    return f"{kind}: {sorted(names)[0]}" if names else kind
