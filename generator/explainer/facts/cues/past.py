"""Which statements tell of other years than their article's own: they are told for comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...core.edtf import bounds, precision
from ...grammar.money import SIGNS
from ..clauses.main_verb import main_verb
from ..model.statement import Cue, Statement

LONG_AGO = 366
"""Days before its article from which an event is of another year."""

_ANY_YEAR = r"(?:1\d|20)\d\d(?![\d.,%]\d)\b"
_YEAR = re.compile(rf"(?<![\d.,{SIGNS}]){_ANY_YEAR}")
_OF_A_YEAR = re.compile(rf"(?:An?|The|That)\b(?: [\w'’-]+){{0,4}}? (?:of )?({_ANY_YEAR})")
"""A subject that carries its year: "The 1918 pandemic", "A plague epidemic of 1347"."""
_CAPITAL = re.compile(r"(?<=\w )[A-Z]\w+")
_NAMED = re.compile(r"(?:The|That) ([A-Z]\w+) [a-z]+")
"""A subject that a name tells from others of its kind."""
_GOES_ON = re.compile(r"(?:That|Those)\b")


def long_before(s: Statement) -> bool:
    """Was it long before its article? What happened in other years is told for comparison."""
    return "long before" in s.cues


def of_another_year(s: Statement) -> bool:
    """Does it give only a year, and one before its article's?"""
    return precision(s.when) == "year" and s.when[:4] < s.published[:4]


def with_history(statements: Sequence[Statement], cues: Sequence[frozenset[Cue]]) -> list[frozenset[Cue]]:
    """The cues of one source's statements, with "long before" for those that go on, in the past and with no day of
    their own, about what another told of other years: "That pandemic killed a million people", "The Asian flu killed
    two" behind "the 1957 Asian flu"."""
    old = {n for n, known in enumerate(cues) if "long before" in known}
    once = {word for n in old for word in _capitals(statements[n])}
    once -= {word for n, s in enumerate(statements) if n not in old and s.days for word in _capitals(s)}
    found = list(cues)
    last = -1
    for n, s in enumerate(statements):
        follows = s.sentence - last <= 1 and _GOES_ON.match(s.text)
        named = _NAMED.match(s.text)
        if (follows or (named and named[1] in once)) and not s.days and main_verb(s.text).tense == "past":
            found[n] |= {"long before"}
        if "long before" in found[n]:
            last = s.last
    return found


def _capitals(s: Statement) -> list[str]:
    return _CAPITAL.findall(s.text)


def years_before(s: Statement) -> bool:
    """Do its date, or the years that it names, say so?"""
    day = bounds(s.published) if s.published else None
    if not day:
        return False
    if (own := _OF_A_YEAR.match(s.text)) and int(own[1]) < day[0].year - 1 and main_verb(s.text).tense == "past":
        return True
    if span := bounds(s.when) if s.when else None:
        return (day[0] - span[1]).days > LONG_AGO
    years = [int(year) for year in _YEAR.findall(s.text)]
    return bool(years) and max(years) < day[0].year - 1
