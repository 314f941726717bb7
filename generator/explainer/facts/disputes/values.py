"""One event, told alike but for one thing: another day, or another sort of thing.

Candidates are propositions of one predicate and one polarity that agree on a role; what fills the other role, or the
day that the clause names, decides. Numbers are compared by what they count (see `disagreements.numbers`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...core.edtf import apart, plain
from ...core.model import DisagreementKind, Timex
from ...lang.en.milestones import LEAVING, ONCE
from ..grouping.contradictions import overlap
from ..model.candidate import Candidate, Side, days_between
from ..model.proposition import Proposition
from ..model.span_index import Marks
from ..model.statement import Group, Statement
from ..propositions.compare import compare, one_event, other_sort
from .corpus import Corpus
from .find_disputes import meet
from .sides import in_order, shortened

_Dates = dict[str, Marks[Timex]]
"""By document id."""


@dataclass(frozen=True, slots=True)
class _Clash:
    kind: DisagreementKind
    about: str
    one: str
    other: str
    """What fills the slot in each, so that it can be compared."""


def differing_values(corpus: Corpus) -> list[Candidate]:
    """One event with two days, or with things of two sorts in one role, in order of the first claim."""
    groups = corpus.groups
    homes = corpus.homes
    dates = {seen.document.id: Marks(seen.dates) for seen in corpus.sources}
    slots: dict[tuple[DisagreementKind, str, str], dict[str, dict[str, Statement]]] = defaultdict(dict)
    for (_, a, p), (_, b, q) in corpus.comparable:
        if a.source == b.source or overlap(a, b) or not meet(a, b, p, q):
            continue
        for clash in _clashes(a, b, p, q, dates):
            values = slots[clash.kind, clash.about, min(p.lemma, q.lemma)]
            for s, told, value in ((a, p, clash.one), (b, q, clash.other)):
                bearing = (c for c in homes[s] if groups[c].best is s or _tells(groups[c].best, told))
                values.setdefault(value, {}).update((c, s) for c in bearing)
    found = [_candidate(kind, about, values, groups) for (kind, about, _), values in slots.items()]
    return in_order(filter(None, found), groups)


def _clashes(a: Statement, b: Statement, p: Proposition, q: Proposition, dates: _Dates) -> Iterator[_Clash]:
    if found := other_sort(p, q):
        yield _Clash("nature", "What it was", found[1].head, found[2].head)
    elif one_event(p, q) or _once(a, b, p, q):
        one, other = _day(a, p, dates), _day(b, q, dates)
        if one and other and apart(one, other):
            moved = "ahead" in (p.mode, q.mode) and days_between(a, b) > 0
            yield _Clash("update" if moved else "date", "When", one, other)


def _once(a: Statement, b: Statement, p: Proposition, q: Proposition) -> bool:
    """Do both tell outright of one named person or thing what happens to it once: he resigns, it opens?"""
    if not (p.main and q.main and p.agent and q.agent and p.agent.names & q.agent.names):
        return False
    match = compare(p, q)
    once = bool(a.events & b.events & ONCE) or {p.lemma, q.lemma} <= LEAVING
    return match is not None and not match.opposite and match.level >= 0 and once


def _day(s: Statement, p: Proposition, dates: _Dates) -> str:
    """The day (EDTF) that the words of the proposition's clause name, '' where they name none."""
    if s.when and s.date is not None and p.start <= s.date.start <= p.end:
        return s.when
    named = [d.edtf for d in dates[s.source].begun(p.head, p.end + 1) if d.edtf and d.type == "DATE"]
    return plain(named[0]) if p.main and len(named) == 1 else ""


def _tells(best: Statement, p: Proposition) -> bool:
    return any(mine.lemma == p.lemma and mine.terms >= p.terms for mine in best.propositions)


def _candidate(
    kind: DisagreementKind, about: str, values: dict[str, dict[str, Statement]], groups: dict[str, Group]
) -> Candidate | None:
    place = {id: n for n, id in enumerate(groups)}
    sides: list[tuple[str, Side]] = []
    taken: set[str] = set()
    for told in sorted(filter(None, values.values()), key=lambda told: min(map(place.__getitem__, told))):
        claims = tuple(sorted(told.keys() - taken, key=place.__getitem__))
        taken.update(claims)
        if claims:
            since = min(s.published for s in told.values())
            sides.append((since, Side(groups[claims[0]].best.text, claims, since if kind == "update" else "")))
    if len(sides) < 2:
        return None
    if kind == "update":
        sides.sort(key=lambda side: side[0])
    return Candidate(f"{about}: {shortened(sides[0][1].reading)}", kind, tuple(side for _, side in sides))
