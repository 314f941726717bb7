"""How long a measure lasts: "until further notice" on one day, "until 6 May" on the next.

Two statements are about one measure where they tell one class of event of one thing in one place; the later one gives
its end anew.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from ...core.edtf import apart, human, plain
from ...core.model import Timex
from ...grammar.stems import event_classes, stem, terms
from ...lang.en.certainty import OPEN_END
from ..disputes.corpus import Corpus
from ..model.candidate import Candidate, Side, days_after
from ..model.span_index import Marks
from ..model.statement import Statement

LASTS = frozenset("end suspend ban measure".split())
"""Event classes that go on for a time."""
BESIDE = 4
"""Words before and behind the word of an event among which its thing is looked for."""
_OPEN = re.compile(OPEN_END, re.I)
_UNTIL = re.compile(r"\b(?:until|till|through)\s+$", re.I)
_WORD = re.compile(r"[A-Za-z][a-z-]+")
_NAME_WORD = re.compile(r"[^\W_]{4,}")


@dataclass(frozen=True, slots=True)
class _End:
    claim: str
    statement: Statement
    day: str
    """EDTF; '' where it is open."""
    reading: str
    things: frozenset[str] = frozenset()
    """Stems of what it is the end for."""


def moved_ends(corpus: Corpus) -> list[Candidate]:
    """A series for each measure whose end was given anew, in order of its first claim."""
    seen = {source.document.id: (source.document.text, Marks(source.dates)) for source in corpus.sources}
    told: dict[str, list[_End]] = defaultdict(list)
    for claim, group in corpus.groups.items():
        for s in group.statements:
            lasting = sorted(LASTS & s.events & group.best.events)
            end = _end_of(claim, s, *seen[s.source]) if lasting else None
            worded = _end_of(claim, group.best, *seen[group.best.source]) if end else None
            if end and (worded is None or worded.day == end.day):
                things = _things(s, lasting[0]) & _things(group.best, lasting[0])
                told[lasting[0]].append(replace(end, things=things))
    found = []
    for ends in told.values():
        taken: set[str] = set()
        for first in ends:
            later = [end for end in ends if end.claim not in taken | {first.claim} and _given_anew(first, end)]
            if later and first.claim not in taken:
                taken.update(end.claim for end in (first, *later))
                found.append(_told(first, later))
    return found


def _things(s: Statement, event: str) -> frozenset[str]:
    """Stems of the words beside the word of the event: what is closed, or forbidden; names aside."""
    words = [word.lower() for word in _WORD.findall(s.text)]
    at = [n for n, word in enumerate(words) if event in event_classes(terms(word))]
    near = {word for n in at for word in words[max(0, n - BESIDE) : n + BESIDE + 1]}
    return frozenset(terms(" ".join(sorted(near - _places(s))))) - {f"={event}"}


def _end_of(claim: str, s: Statement, text: str, dates: Marks[Timex]) -> _End | None:
    for d in dates.begun(s.start, s.end):
        if d.edtf and d.type != "DURATION" and _UNTIL.search(text, s.start, d.start):
            return _End(claim, s, plain(d.edtf), f"until {human(d.edtf)}")
    match = _OPEN.search(s.text)
    return _End(claim, s, "", match[0].lower()) if match else None


def _given_anew(first: _End, later: _End) -> bool:
    """Is the second end told after the first, of the same thing, and another day?"""
    one, other = first.statement, later.statement
    moved = bool(later.day) and (not first.day or apart(first.day, later.day))
    news = one.source != other.source and days_after(other, one) > 0
    return moved and news and bool(first.things & later.things) and not _places(one).isdisjoint(_places(other))


def _places(s: Statement) -> set[str]:
    return {word.lower() for name in s.names for word in _NAME_WORD.findall(name)}


def _told(first: _End, later: list[_End]) -> Candidate:
    later.sort(key=lambda end: plain(end.statement.published))
    names = sorted({*first.statement.names} & {*later[0].statement.names})
    steps: dict[str, list[_End]] = {first.reading: [first]}
    for end in later:
        steps.setdefault(end.reading, []).append(end)
    sides = tuple(
        Side(reading, tuple(dict.fromkeys(end.claim for end in ends)), plain(ends[0].statement.published))
        for reading, ends in steps.items()
    )
    shared = first.things & later[0].things
    thing = next(word.lower() for word in _WORD.findall(first.statement.text) if stem(word.lower()) in shared)
    return Candidate(f"Until when: {', '.join([thing, *names[:1]])}", "update", sides)
