"""The day that a clause names, be it only a weekday: "checked in on Tuesday", "was there on Monday, when he fell"."""

from __future__ import annotations

import re

from ....core.edtf import approximate, bounds, human, plain
from ....core.model import Annotated, Timex
from ....lang.en.calendar import WEEKDAYS
from ...model.proposition import Proposition
from ...model.span_index import Marks
from ...model.statement import Statement
from .value import Value

BARE = 8
"""Code points behind a clause's last argument within which a bare day stands: "was set early Friday"."""
ABOUT = 3
"""Days that 'about 10 days ago' may reach to both sides."""
FARTHEST = 10
"""Days between two dates beyond which they are hardly of one event."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.I)
_WHEN = re.compile(r"(?: (?:morning|afternoon|evening|night))?,? when\b", re.I)
"""Behind a day: what follows was on that day too."""


class Days:
    """The days that clauses name."""

    def __init__(self, sources: tuple[Annotated, ...]) -> None:
        self._dates = {seen.document.id: Marks(seen.dates) for seen in sources}
        self._text = {seen.document.id: seen.document.text for seen in sources}

    def of(self, s: Statement, p: Proposition) -> Value | None:
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

    def _value(self, source: str, t: Timex) -> Value | None:
        words = " ".join(self._text[source][t.start : t.end].split())
        weekday = _WEEKDAY.search(words)
        day = bounds(plain(t.edtf)) if t.edtf else None
        number = WEEKDAYS[weekday[0].lower()] if weekday else 0
        if day and (day[1] - day[0]).days < FARTHEST and approximate(t.edtf):
            return Value(words, day[0].toordinal() - ABOUT, day[1].toordinal() + ABOUT)
        if day and (day[1] - day[0]).days < FARTHEST:
            number = day[0].isoweekday() if day[0] == day[1] else number
            return Value(words if weekday else human(plain(t.edtf)), day[0].toordinal(), day[1].toordinal(), number)
        return Value(weekday[0], weekday=number) if weekday else None

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Is there such a day?"""
        return self.of(s, p) is not None

    def apart(self, one: Value, other: Value) -> bool:
        """Can they not be one day?"""
        if one.weekday and one.weekday == other.weekday:
            return False
        if one.first and other.first:
            return (one.last < other.first or other.last < one.first) and abs(one.first - other.first) <= FARTHEST
        return bool(one.weekday and other.weekday)


def _dated(s: Statement, t: Timex) -> Proposition | None:
    """The predicate that stands nearest to the time in a clause that holds it; the first where the time opens all."""
    verbs = [q for q in s.propositions if q.kind == "verb"]
    if verbs and all(t.end <= q.start for q in verbs):
        return next((q for q in sorted(verbs, key=lambda q: q.start) if q.main), None)
    around = [q for q in verbs if q.start <= t.start <= q.end + BARE]
    return min(around, key=lambda q: (abs(q.head - t.start), q.start)) if around else None
