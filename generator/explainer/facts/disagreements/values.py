"""One event, told alike but for one thing: another number, another day, another sort of thing, another name.

Candidates are propositions of one predicate and one polarity that agree on a role; what fills the other role decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...core.edtf import apart
from ...core.model import DisagreementKind
from ..grouping.contradictions import overlap
from ..model.candidate import Rivalry, Side, days_after
from ..model.proposition import Argument, Proposition
from ..model.statement import Group, Statement
from ..propositions.compare import compare, difference
from .disputes import candidates, meet, says_something

SURE = 2
"""Least level (see `Match`) from which two propositions tell one event, of which each has one day."""
_Told = tuple[str, Statement, str]
"""Claim, statement, reading."""


def rival_values(groups: dict[str, Group], text: dict[str, str]) -> list[Rivalry]:
    """In order of the first claim. `text` is by document id."""
    homes: dict[Statement, list[str]] = defaultdict(list)
    for id, group in groups.items():
        for s in group.statements:
            homes[s].append(id)
    statements = tuple(homes)
    placed = [(n, s, p) for n, s in enumerate(statements) for p in s.propositions if says_something(p, s)]
    slots: dict[tuple[str, str, str], dict[str, list[_Told]]] = defaultdict(lambda: defaultdict(list))
    for (_, a, p), (_, b, q) in candidates(placed):
        if overlap(a, b) or not meet(a, b, p, q):
            continue
        for kind, role, one, other in _clashes(a, b, p, q):
            for s, told, value in ((a, p, one), (b, q, other)):
                for claim in homes[s]:
                    if groups[claim].best is s or _tells(groups[claim].best, told):
                        slots[kind, role, _theme(p)][value].append((claim, s, _reading(s, told, text)))
    order = {id: n for n, id in enumerate(groups)}
    found = [r for (kind, _, _), values in slots.items() if (r := _rivalry(kind, values, order))]
    return sorted(found, key=lambda r: min(order[c] for side in r.sides for c in side.claims))


def _clashes(a: Statement, b: Statement, p: Proposition, q: Proposition) -> Iterator[tuple[str, str, str, str]]:
    """(kind, role, value of the first, of the second)."""
    if found := difference(p, q):
        yield found.kind, found.role, _value(found.kind, found.one), _value(found.kind, found.other)
    elif a.date and b.date and a.when and b.when and apart(a.when, b.when) and _told_with(a, p) and _told_with(b, q):
        match = compare(p, q)
        if match and not match.opposite and match.level > SURE:
            yield "date", "when", a.when, b.when


def _told_with(s: Statement, p: Proposition) -> bool:
    """Does the date stand in the words of the proposition's clause?"""
    return s.date is not None and p.start <= s.date.start and s.date.end <= p.end + 1


def _value(kind: str, a: Argument) -> str:
    return f"{a.number:g}" if kind == "number" and a.number is not None else a.head


def _theme(p: Proposition) -> str:
    return p.lemma


def _tells(best: Statement, p: Proposition) -> bool:
    return any(mine.lemma == p.lemma and mine.terms >= p.terms for mine in best.propositions)


def _reading(s: Statement, p: Proposition, text: dict[str, str]) -> str:
    if p.agent is None or p.agent.vague or not p.main:
        return s.text
    return " ".join(text[s.source][p.start : p.end].split()).removeprefix("that ")


_KINDS: dict[str, DisagreementKind] = {"number": "number", "date": "date", "sort": "nature"}
_ABOUT = {"number": "How many", "date": "When", "sort": "What it was"}


def _rivalry(kind: str, values: dict[str, list[_Told]], order: dict[str, int]) -> Rivalry | None:
    sides: list[tuple[Statement, Side]] = []
    taken: set[str] = set()
    for told in sorted(values.values(), key=lambda told: min(order[c] for c, _, _ in told)):
        claims = tuple(sorted({c for c, _, _ in told} - taken, key=order.__getitem__))
        taken.update(claims)
        if claims:
            _, s, reading = min(told, key=lambda t: (len(t[2]), t[0]))
            sides.append((s, Side(reading, claims)))
    if len(sides) < 2:
        return None
    newest, oldest = sides[0][0], sides[0][0]
    for s, _ in sides:
        newest, oldest = (s if days_after(s, newest) > 0 else newest), (s if days_after(s, oldest) < 0 else oldest)
    grows = kind == "number" and days_after(newest, oldest) > 0
    about = f"{_ABOUT[kind]}: {sides[0][1].reading}"
    return Rivalry(about[:140], "update" if grows else _KINDS[kind], tuple(side for _, side in sides))
