"""When and where one event was, told in two ways: "checked in on Tuesday", "on Friday"; "in Malibu", "in Los Angeles".

A weekday tells something also where the day of its article is not known. Two places are two only where neither may lie
in the other: both are countries, both are regions, or no sentence of the story names them together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ...core.edtf import bounds, human, plain
from ...core.model import Annotated, DisagreementKind, Timex
from ...lang.en.calendar import WEEKDAYS
from ...lang.en.names import COUNTRIES, REGIONS
from ..disputes.corpus import Corpus
from ..disputes.sides import claims_of, in_order
from ..model.candidate import Candidate, Side
from ..model.proposition import Proposition
from ..model.span_index import Marks
from ..model.statement import Group, Statement
from ..statements.entities import join_names
from .happenings import Happenings, Telling
from .headings import clause_of

BARE = 8
"""Code points behind a clause's last argument within which a bare day stands: "was set early Friday"."""
FARTHEST = 10
"""Days between two dates beyond which they are hardly of one event."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.I)
_WHEN = re.compile(r"(?: (?:morning|afternoon|evening|night))?,? when\b", re.I)
"""Behind a day: what follows was on that day too."""
_WHERE = ("in", "at", "near", "outside")
"""Prepositions behind which stands where something happened."""


@dataclass(frozen=True, slots=True)
class _Value:
    """A day or a place, as one telling gives it."""

    words: str
    first: int = 0
    last: int = 0
    """Ordinals of the days that are meant; 0 where they are not known."""
    weekday: int = 0
    """1 to 7; 0 where it is not known."""
    places: frozenset[str] = frozenset()

    def told_in(self, text: str) -> bool:
        """Does a wording tell it?"""
        return self.words.lower() in text.lower()


@dataclass(frozen=True, slots=True)
class _Rivals:
    """Two or more values of one circumstance of one event."""

    asked: str
    kind: DisagreementKind
    values: tuple[tuple[_Value, tuple[Telling, ...]], ...]


def differing_circumstances(corpus: Corpus) -> list[Candidate]:
    """Days, then places, each in order of the first claim."""
    homes = claims_of(corpus.groups)
    found = []
    for rivals in _rivals(homes, corpus.sources):
        sides = tuple(
            Side(value.words, claims)
            for value, tellings in rivals.values
            if (claims := _claims(value, tellings, homes, corpus.groups))
        )
        if len({side.claims for side in sides}) > 1:
            about = clause_of([(t.statement, t.proposition) for _, told in rivals.values for t in told], corpus.text)
            found.append(Candidate(f"{rivals.asked}: {about}" if about else rivals.asked, rivals.kind, sides))
    return in_order(found, corpus.groups)


def _claims(
    value: _Value, tellings: tuple[Telling, ...], homes: dict[Statement, list[str]], groups: dict[str, Group]
) -> tuple[str, ...]:
    """The claims whose wording tells the value; where none does, those that rest on who tells it."""
    resting = dict.fromkeys(c for t in tellings for c in homes[t.statement])
    telling = tuple(c for c in resting if value.told_in(groups[c].best.text))
    return telling or tuple(resting)


def _rivals(statements: Iterable[Statement], sources: tuple[Annotated, ...]) -> list[_Rivals]:
    happenings = Happenings(statements, {seen.document.id: seen.document.text for seen in sources})
    days, places = _Days(sources), _Places(sources)
    kinds: tuple[tuple[str, DisagreementKind, _Days | _Places], ...] = (
        ("When", "date", days),
        ("Where", "nature", places),
    )
    return [
        _Rivals(asked, kind, values)
        for asked, kind, reader in kinds
        for tellings in happenings.told(reader.tells)
        if len(values := _values(tellings, reader)) > 1
    ]


def _values(tellings: list[Telling], reader: _Days | _Places) -> tuple[tuple[_Value, tuple[Telling, ...]], ...]:
    """Those of which another source tells another: what one source tells in several ways is at odds with none."""
    values: dict[str, tuple[_Value, list[Telling]]] = {}
    for t in tellings:
        value = reader.of(t.statement, t.proposition)
        if value is not None:
            values.setdefault(value.words, (value, []))[1].append(t)
    told = list(values.values())
    kept = []
    for value, mine in told:
        own = {t.statement.source for t in mine}
        rivals = {t.statement.source for other, theirs in told if reader.apart(value, other) for t in theirs}
        if rivals - own:
            kept.append((value, tuple(mine)))
    return tuple(kept)


class _Days:
    """The days that clauses name."""

    def __init__(self, sources: tuple[Annotated, ...]) -> None:
        self._dates = {seen.document.id: Marks(seen.dates) for seen in sources}
        self._text = {seen.document.id: seen.document.text for seen in sources}

    def of(self, s: Statement, p: Proposition) -> _Value | None:
        """The only day that its clause names, or the clause whose time it tells: "was there on Monday, when ..."."""
        named = [
            (t, value)
            for t in self._dates[s.source].begun(s.start, s.end)
            if t.type in ("DATE", "TIME") and t.modifier != "aside" and (value := self._value(s.source, t))
        ]
        own = [value for t, value in named if _dated(s, t) is p]
        if own or len(named) != 1:
            return own[0] if len(own) == 1 else None
        (t, value), *_ = named
        return value if t.end <= p.head and _WHEN.match(self._text[s.source], t.end, s.end) else None

    def _value(self, source: str, t: Timex) -> _Value | None:
        words = " ".join(self._text[source][t.start : t.end].split())
        weekday = _WEEKDAY.search(words)
        day = bounds(plain(t.edtf)) if t.edtf else None
        number = WEEKDAYS[weekday[0].lower()] if weekday else 0
        if day and (day[1] - day[0]).days < FARTHEST:
            number = day[0].isoweekday() if day[0] == day[1] else number
            return _Value(words if weekday else human(plain(t.edtf)), day[0].toordinal(), day[1].toordinal(), number)
        return _Value(weekday[0], weekday=number) if weekday else None

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Is there such a day?"""
        return self.of(s, p) is not None

    def apart(self, one: _Value, other: _Value) -> bool:
        """Can they not be one day?"""
        if one.weekday and one.weekday == other.weekday:
            return False
        if one.first and other.first:
            return (one.last < other.first or other.last < one.first) and abs(one.first - other.first) <= FARTHEST
        return bool(one.weekday and other.weekday)


def _dated(s: Statement, t: Timex) -> Proposition | None:
    """The predicate that stands nearest to the time in a clause that holds it."""
    around = [q for q in s.propositions if q.kind == "verb" and q.start <= t.start <= q.end + BARE]
    return min(around, key=lambda q: (abs(q.head - t.start), q.start)) if around else None


class _Places:
    """The places that clauses name."""

    def __init__(self, sources: tuple[Annotated, ...]) -> None:
        joined = join_names(sources)
        self._known = {joined.get(m.name, m.name) for seen in sources for m in seen.names if m.kind == "place"}
        self._together: dict[str, set[str]] = defaultdict(set)
        for seen in sources:
            marks = Marks(seen.names)
            for sentence in seen.sentences:
                near = {joined.get(m.name, m.name) for m in marks.begun(sentence.start, sentence.end)}
                for name in near:
                    self._together[name] |= near

    def of(self, s: Statement, p: Proposition) -> _Value | None:
        """The only place that its clause names behind a preposition of place."""
        named = [a for preposition, a in p.obliques if preposition in _WHERE and a.names & self._known]
        places = frozenset(name for a in named for name in a.names & self._known)
        return _Value(" and ".join(sorted(places)), places=places) if len(named) == 1 and len(places) == 1 else None

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Is there such a place?"""
        return self.of(s, p) is not None

    def apart(self, one: _Value, other: _Value) -> bool:
        """Can neither lie in the other?"""
        (a,), (b,) = one.places, other.places
        if a == b or b in self._together[a] or set(a.split()) & set(b.split()):
            return False
        return _extent(a) == _extent(b)


def _extent(place: str) -> int:
    return 2 if place in COUNTRIES else 1 if place in REGIONS else 0
