"""One event, told alike but for one thing: another day, or another sort of thing.

Candidates are propositions of one predicate and one polarity that agree on a role; what fills the other role, or the
day that the clause names, decides. Numbers are compared by what they count (see `numbers`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...core.edtf import apart
from ...core.model import DisagreementKind
from ..grouping.contradictions import overlap
from ..model.candidate import Rivalry, Side
from ..model.proposition import Proposition
from ..model.statement import Group, Statement
from ..propositions.compare import compare, other_sort
from .find_disputes import candidates, meet, says_something
from .sides import claims_of, in_order, shortened

SURE = 3
"""Least level (see `Match`) from which two propositions tell one event, of which there is one day."""
_ABOUT: dict[DisagreementKind, str] = {"date": "When", "nature": "What it was"}
_Told = tuple[str, Statement]
"""Claim, statement."""


def rival_values(groups: dict[str, Group]) -> list[Rivalry]:
    """In order of the first claim."""
    homes = claims_of(groups)
    placed = [(n, s, p) for n, s in enumerate(homes) for p in s.propositions if says_something(p, s)]
    slots: dict[tuple[DisagreementKind, str, str], dict[str, list[_Told]]] = defaultdict(lambda: defaultdict(list))
    for (_, a, p), (_, b, q) in candidates(placed):
        if a.source != b.source and not overlap(a, b) and meet(a, b, p, q):
            for kind, role, one, other in _clashes(a, b, p, q):
                for s, told, value in ((a, p, one), (b, q, other)):
                    homes_of_it = (c for c in homes[s] if groups[c].best is s or _tells(groups[c].best, told))
                    slots[kind, role, p.lemma][value] += [(claim, s) for claim in homes_of_it]
    order = {id: n for n, id in enumerate(groups)}
    found = [rivalry for (kind, _, _), values in slots.items() if (rivalry := _rivalry(kind, values, order, groups))]
    return in_order(found, groups)


def _clashes(
    a: Statement, b: Statement, p: Proposition, q: Proposition
) -> Iterator[tuple[DisagreementKind, str, str, str]]:
    """(kind, role, value of the first, of the second)."""
    if found := other_sort(p, q):
        role, one, other = found
        yield "nature", role, one.head, other.head
    elif a.when and b.when and apart(a.when, b.when) and _dates(a, p) and _dates(b, q):
        match = compare(p, q)
        if match and not match.opposite and match.level >= SURE:
            yield "date", "when", a.when, b.when


def _dates(s: Statement, p: Proposition) -> bool:
    """Does the day of the statement stand in the words of the proposition's clause?"""
    return s.date is not None and p.start <= s.date.start and s.date.end <= p.end + 1


def _tells(best: Statement, p: Proposition) -> bool:
    return any(mine.lemma == p.lemma and mine.terms >= p.terms for mine in best.propositions)


def _rivalry(
    kind: DisagreementKind, values: dict[str, list[_Told]], order: dict[str, int], groups: dict[str, Group]
) -> Rivalry | None:
    sides: list[Side] = []
    taken: set[str] = set()
    for told in sorted(filter(None, values.values()), key=lambda told: min(order[c] for c, _ in told)):
        claims = tuple(sorted({c for c, _ in told} - taken, key=order.__getitem__))
        taken.update(claims)
        if claims:
            sides.append(Side(groups[claims[0]].best.text, claims))
    if len(sides) < 2:
        return None
    return Rivalry(f"{_ABOUT[kind]}: {shortened(sides[0].reading)}", kind, tuple(sides))
