"""The figures of a statement: values for slots, each with the place, the people and the state it counts.

"81 deaths in Mexico" and "two deaths in the United States" fill two slots, and so do "20 confirmed" and "68 suspected"
ones; what comes on top of an earlier count ("nine new cases"), held before ("up from 91") or happens every year fills
none. Where a number is counted is read from the words that belong to it, up to the next number or clause.
"""

from __future__ import annotations

import re

from ...core.edtf import bounds
from ...core.model import Annotated, Name, Quantity
from ...grammar.inflection import singular
from ...grammar.money import is_money
from ...grammar.stems import event_classes, terms
from ...lang.en import counting as words
from ...lang.en.cohesion import BEFORE_PLACES
from ...lang.en.counting import LED
from ...lang.en.countries import COUNTRY_OF
from ...lang.en.numbers import PEOPLE
from ...lang.en.words import HARMS
from ..clauses.kinds import telling
from ..model.span_index import Marks
from ..model.statement import Figure, Statement
from ..model.tolerance import tolerance
from .intervals import delay

FAR = 60
"""Days between what a statement tells of and its source's date beyond which it is history."""
AGED = 2
"""Years between a year named in the statement and its source's date beyond which it is history."""
WORLD = frozenset(("world",))
CUMULATIVE = HARMS | frozenset(("order", "sale", "download"))
"""What only adds up."""
_PERSONS = frozenset("person people passenger guest visitor resident".split())
_NO_TOTAL = re.compile(words.NO_TOTAL)
_PART_OF = re.compile(words.PART_OF)
_PARTIAL = re.compile(words.PARTIAL + r"([a-z]+)", re.I)
_BEFORE = re.compile(words.BEFORE, re.I)
_USUAL = re.compile(words.USUAL, re.I)
_AHEAD = re.compile(words.FORESEEN, re.I)
_EXPECTED = re.compile(words.EXPECTED, re.I)
_WORLD = re.compile(words.WORLDWIDE, re.I)
_ELSEWHERE = re.compile(words.ELSEWHERE, re.I)
_CUT = re.compile(words.CUT, re.I)
_TOGETHER = re.compile(words.TOGETHER)
_HOLDS = re.compile(words.HOLDS, re.I)
_NAME = r"([A-Z][\w'’.-]{1,30}(?:\s[A-Z][\w'’.-]{1,30}){0,4})"
_NAMED_BEFORE = re.compile(_NAME + r",?\s?\(?$")
_NAMED_BEHIND = re.compile(r"[\s-]?(?:years?[\s-]old)?\s?(?:[a-z]+\s)?" + _NAME)
_BESIDE_ORDER = re.compile(
    r"\b(?:order|sell|download)\w*\s+(?:about\s+|some\s+)?\d|\d[\w,.]*\s+(?:[\w-]+\s+){1,6}?(?:order|sold|download)"
)
_LED = re.compile(LED)
_JOINED = re.compile(r"\band(?: \w+ly| has| have| had| was| were)?\s+$")
_GAP = 3
"""Code points between a place and the number that it belongs to."""
_NEAR = 60
"""Code points before and behind a number that may belong to it."""


class Places:
    """Where and how a source counts: its text with the names of places in it."""

    def __init__(self, seen: Annotated, joined: dict[str, str]) -> None:
        self.text = seen.document.text
        self.quantities = Marks(seen.quantities)
        self.dates = Marks(seen.dates)
        self._places = Marks(tuple(name for name in seen.names if self._is_place(name)))
        self._joined = joined

    def _is_place(self, name: Name) -> bool:
        before = self.text[max(0, name.start - _NEAR) : name.start].split(" ")[-2:]
        return name.kind == "place" or (name.kind == "other" and before[0] in BEFORE_PLACES and before[-1] == "")

    def within(self, start: int, end: int) -> frozenset[str]:
        """The places named in text[start:end], countries also by their adjectives; one that is left out as such."""
        found = set()
        for name in self._places.begun(start, end):
            place = self._joined.get(name.name, name.name)
            place = words.SAME_PLACE.get(place, place)
            found.add(
                f"outside {place}"
                if _ELSEWHERE.search(self.text, max(start, name.start - _NEAR), name.start)
                else place
            )
        peoples = (COUNTRY_OF.get(word) for word in re.findall(r"[A-Z][a-z]+", self.text[start:end]))
        return frozenset(found) or frozenset(words.SAME_PLACE.get(place, place) for place in peoples if place)

    def last(self, start: int, end: int) -> Name | None:
        """The last place named in text[start:end]."""
        return next(iter(self._places.begun(start, end)[-1:]), None)


def figures_of(s: Statement, places: Places) -> tuple[Figure, ...]:
    """Every figure and every length of time that measures an event of the statement, where it is of today."""
    if not (s.quantities or s.durations) or s.context_dependence >= 0.9 or not current(s, places):
        return ()
    found = []
    for q in () if s.negated else s.quantities:
        if not q.value or q.value < 0 or not telling(q) or (q.unit == "%" and not q.counted):
            continue
        if not _total(q, s, places.text):
            continue
        end = _reach(q, s, places)
        low, high = _range(q)
        noun = set(terms(q.counted))
        local = frozenset(terms(places.text[q.end : end].replace("-", " "))) - noun
        where = _where(q, s, end, places)
        if q.counted == "age":  # wherever somebody is
            local, where = _holder(q, s, places.text), frozenset()
        what = _what(q, s, places.text)
        found.append(Figure(what, q.counted, q.unit, where, low, high, q.value, q.bound, q.start, q.end, local))
    if late := delay(places.text, s.durations, s.start, s.end):
        months, at = late
        nowhere: frozenset[str] = frozenset()
        found.append(
            Figure("delay", "", "months", nowhere, months, months, months, "", at.start, at.end, local=frozenset())
        )
    return tuple(found)


def current(s: Statement, places: Places) -> bool:
    """Does it tell of its source's own time, and once?"""
    span, now = bounds(s.when) if s.when else None, bounds(s.published) if s.published else None
    if span and now and abs((now[0] - span[1]).days) > FAR and not s.planned:
        return False
    named = [bounds(d.edtf) for d in places.dates.begun(s.start, s.end) if d.edtf and d.type != "DURATION"]
    if now and any(day and now[0].year - day[0].year >= AGED for day in named):
        return False
    return not _USUAL.search(s.text)


def _total(q: Quantity, s: Statement, text: str) -> bool:
    """Is it a whole count, and not one that comes on top of another, held before, is feared or is part of a sum?"""
    before, behind = text[max(s.start, q.start - _NEAR) : q.start], text[q.end : q.end + _NEAR]
    some = _NO_TOTAL.match(behind) or (q.unit != "%" and _PART_OF.match(behind))
    added = some and not q.counted.startswith("further")
    partial = _PARTIAL.match(behind)
    more = partial is not None and singular(partial[1].lower()) in PEOPLE
    ahead = _EXPECTED.search(before) or (not q.unit and _AHEAD.search(before))
    return not (added or more or ahead or _BEFORE.search(before))


def _what(q: Quantity, s: Statement, text: str) -> str:
    noun = q.counted or "amount"
    if is_money(q.unit):
        return noun if noun.split()[-1] in words.SUMS_BY_NAME else "money"
    if noun in _PERSONS and not q.unit and _HOLDS.search(text, s.start, q.start):
        return "capacity"
    together = _TOGETHER.match(text, q.end, s.end)
    mixed = noun in PEOPLE and together is not None and singular(together[1]) in PEOPLE
    what = "person" if noun in _PERSONS or mixed else noun
    if s.head and not q.unit and noun.split()[-1] not in HARMS:
        ordered = s.head in CUMULATIVE and _BESIDE_ORDER.search(text[max(s.start, q.start - 12) : q.end + _NEAR])
        what = next(iter(sorted(event_classes(terms(noun)))), "") or (s.head if ordered else what)
    return what


def _holder(q: Quantity, s: Statement, text: str) -> frozenset[str]:
    """Words of the name whose age it is: 'Ann Smith, 61', 'the 61-year-old Ann Smith'."""
    before = _NAMED_BEFORE.search(text, max(s.start, q.start - _NEAR), q.start)
    behind = _NAMED_BEHIND.match(text, q.end, s.end)
    match = before or behind
    return frozenset(match[1].split()) if match else frozenset()


def _reach(q: Quantity, s: Statement, places: Places) -> int:
    """Where the words that belong to the number end: at the next number or clause, or with the statement."""
    later = places.quantities.begun(q.end, s.end)
    end = next((other.start for other in later if telling(other) or not other.counted), s.end)
    cut = _CUT.search(places.text, q.end, end)
    return cut.start() if cut else end


def _where(q: Quantity, s: Statement, end: int, places: Places) -> frozenset[str]:
    """Where it is counted: in the places behind it, else in those before it, nearest first."""
    world = _WORLD.search(places.text, q.end, s.end)
    if world and world.start() <= end:
        return WORLD
    if behind := places.within(q.end, min(_own(q.end, end, places), _next_deed(q.end, end, s, places.text))):
        return behind
    before = places.quantities.begun(s.start, q.start)
    nearest = places.within(before[-1].end if before else s.start, q.start)
    return nearest or places.within(s.start, q.start) or (WORLD if _WORLD.search(s.text) else frozenset())


def _next_deed(start: int, end: int, s: Statement, text: str) -> int:
    """Where the next thing that was done begins: 'killed 60 people in Norland and spread to Sylvania'."""
    joined = (p.head for p in s.propositions if p.kind == "verb" and start < p.head < end)
    return min((head for head in joined if _JOINED.search(text, start, head)), default=end)


def _own(start: int, end: int, places: Places) -> int:
    """Where the places of a number end that are not the next one's: 'Canada has 389 cases and Norland 8'."""
    if places.quantities.begun(end, end + 1) and (name := places.last(start, end)) and end - name.end < _GAP:
        led = _LED.search(places.text, max(start, name.start - _NEAR), name.start)
        return end if led else name.start
    return end


def _range(q: Quantity) -> tuple[float, float]:
    """What can be true by the words alone: 'at least 20' leaves room for any more, where `gates` asks what is meant."""
    value = q.value or 0.0
    if q.high is not None:
        return value, q.high
    if q.bound in ("at-least", "more-than"):
        return value, float("inf")
    if q.bound in ("at-most", "less-than"):
        return 0.0, value
    slack = tolerance(q)
    return value - slack, value + slack
