"""One event, told alike but for one thing: another day, or another sort of thing.

Candidates are propositions of one predicate and one polarity that agree on a role; what fills the other role, or the
day that the clause names, decides. Numbers are compared by what they count (see `disagreements.numbers`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...core.edtf import apart
from ...core.model import DisagreementKind
from ..grouping.contradictions import overlap
from ..model.candidate import Candidate, Side, days_between
from ..model.proposition import Proposition
from ..model.statement import Group, Statement
from ..propositions.compare import one_event, other_sort
from .corpus import Corpus
from .find_disputes import comparable_pairs, meet, says_something
from .sides import claims_of, in_order, shortened


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
    homes = claims_of(groups)
    placed = [(n, s, p) for n, s in enumerate(homes) for p in s.propositions if says_something(p, s)]
    slots: dict[tuple[DisagreementKind, str, str], dict[str, dict[str, Statement]]] = defaultdict(dict)
    for (_, a, p), (_, b, q) in comparable_pairs(placed):
        if a.source == b.source or overlap(a, b) or not meet(a, b, p, q):
            continue
        for clash in _clashes(a, b, p, q):
            values = slots[clash.kind, clash.about, min(p.lemma, q.lemma)]
            for s, told, value in ((a, p, clash.one), (b, q, clash.other)):
                bearing = (c for c in homes[s] if groups[c].best is s or _tells(groups[c].best, told))
                values.setdefault(value, {}).update((c, s) for c in bearing)
    found = [_candidate(kind, about, values, groups) for (kind, about, _), values in slots.items()]
    return in_order(filter(None, found), groups)


def _clashes(a: Statement, b: Statement, p: Proposition, q: Proposition) -> Iterator[_Clash]:
    if found := other_sort(p, q):
        yield _Clash("nature", "What it was", found[1].head, found[2].head)
    elif one_event(p, q) and a.when and b.when and apart(a.when, b.when) and _dates(a, p) and _dates(b, q):
        moved = "ahead" in (p.mode, q.mode) and days_between(a, b) > 0
        yield _Clash("update" if moved else "date", "When", a.when, b.when)


def _dates(s: Statement, p: Proposition) -> bool:
    """Does the day of the statement begin in the words of the proposition's clause?"""
    return s.date is not None and p.start <= s.date.start <= p.end


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
