"""Conflict, update or compatible: which statements cannot all be right, and the disagreements that follow.

What was judged to be compatible is no disagreement, though the rules took it for one; what the rules found and a
judgement bears out keeps the rules' words, and is a conflict or an update as judged. In a row of updates of which some
were judged to be one and others to be in conflict, the row stays, and the conflict is told beside it. What only a
judgement found is put into words by rule: a number, a day, a denial, else what it was. The statements of two sides
never support one claim.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...core.edtf import sort_key
from ...core.judgement import Question
from ...core.model import Disagreement, DisagreementKind, Position
from ..disputes.sides import shortened
from ..grouping.contradictions import days_clash, numbers_clash
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group, Statement
from .neighbourhoods import Edges
from .pairs_in_reach import side_by_side

SIZE = 60
"""Statements in a question."""
ELIGIBLE = 1200
_ABOUT: dict[DisagreementKind, str] = {
    "number": "How many",
    "date": "When",
    "status": "Whether it has happened",
    "nature": "What it was",
    "denial": "Whether it is so",
    "update": "What became of it",
}


def ask_disputes(judge: Judge, statements: tuple[Statement, ...], edges: Edges) -> None:
    """Puts the questions that are open, about statements that were never asked about and those near them."""
    known = {key for line in judge.lines("disputes") for key in line.items}
    shown = {n for n in edges if judge.key(statements[n]) in known}
    for places in side_by_side(edges, shown, judge.room(SIZE), ELIGIBLE):
        items = tuple(judge.item(statements[n]) for n in places)
        judge.ask(Question("disputes", FORMS["disputes"].version, items))


@dataclass(slots=True)
class _Matter:
    update: bool
    sides: list[set[str]]
    """Claims."""


def judged_disputes(
    found: tuple[Disagreement, ...], groups: dict[str, Group], judge: Judge, votes: Votes
) -> tuple[Disagreement, ...]:
    """The disagreements that the rules found, as judgements have them, then those that only judgements found."""
    if not votes.disputed:
        return found
    keys = {id: judge.key(group.best) for id, group in groups.items()}
    homes: dict[str, list[str]] = defaultdict(list)
    for id, key in keys.items():
        homes[key].append(id)
    matters = _merged(
        _Matter(dispute.update, sides)
        for dispute in votes.disputed
        if all(sides := [{id for key in side for id in homes.get(key, ())} for side in dispute.sides])
    )
    kept = []
    for entry in found:
        same = _of_the_row(entry, [m for m in matters if _same_matter(entry, m)])
        if same:
            for m in same:
                matters.remove(m)
            kept.append(_as_judged(_narrowed(entry, keys, votes), same, groups))
        elif not _compatible(entry, keys, votes):
            kept.append(entry)
    order = {id: n for n, id in enumerate(groups)}
    made = list(filter(None, (_made(m, groups, order) for m in matters)))
    made.sort(key=lambda entry: min(order[id] for p in entry.positions for id in p.claims))
    return tuple(sorted((*kept, *made), key=lambda entry: entry.kind == "update"))


def _merged(matters: Iterator[_Matter]) -> list[_Matter]:
    """Disputes of two sides that share a claim on one side and none across are one matter."""
    made: list[_Matter] = []
    for matter in matters:
        home = next((m for m in made if m.update == matter.update and _fits(m, matter)), None)
        if home is None:
            made.append(matter)
            continue
        a, b = matter.sides
        if home.sides[0] & b or home.sides[1] & a:
            a, b = b, a
        home.sides[0] |= a
        home.sides[1] |= b
    return made


def _fits(home: _Matter, other: _Matter) -> bool:
    if len(home.sides) != 2 or len(other.sides) != 2:
        return False
    (a, b), (c, d) = home.sides, other.sides
    straight, crossed = bool(a & c or b & d), bool(a & d or b & c)
    return straight != crossed


def _same_matter(entry: Disagreement, matter: _Matter) -> bool:
    """Has each of two sides of the one a claim on its own side of the other?"""
    met = [{n for n, side in enumerate(matter.sides) if side & set(p.claims)} for p in entry.positions]
    return any(a != b for i, one in enumerate(met) for other in met[:i] for a in one for b in other)


def _of_the_row(entry: Disagreement, matters: list[_Matter]) -> list[_Matter]:
    """The matters; of a row of updates those that are updates, if any is."""
    in_row = entry.kind == "update" and len(entry.positions) > 2
    return [m for m in matters if in_row and m.update] or matters


def _as_judged(entry: Disagreement, matters: list[_Matter], groups: dict[str, Group]) -> Disagreement:
    """The entry with the claims that judgements put beside those of a position."""
    taken = {id for p in entry.positions for id in p.claims}
    positions = []
    for position in entry.positions:
        own = set(position.claims)
        more = {id for m in matters for side in m.sides if side & own for id in side} - taken
        taken |= more
        positions.append(replace(position, claims=(*position.claims, *sorted(more))))
    made = replace(entry, positions=tuple(positions))
    update = all(m.update for m in matters)
    if update == (entry.kind == "update"):
        return made
    kind, about = _renamed(entry, [groups[position.claims[0]].best for position in positions])
    return replace(made, kind=kind, about=about)


def _renamed(entry: Disagreement, best: list[Statement]) -> tuple[DisagreementKind, str]:
    """Kind and title of an update that was judged to be a conflict, or the other way round: "How many deaths: York" is
    a title for both, "What became of it" is not. `best`: a statement of each position."""
    bare = entry.kind in ("denial", "nature") or entry.about.startswith(_ABOUT["update"])
    kind: DisagreementKind = "update" if entry.kind != "update" else "denial" if bare else _kind(best)
    return kind, _titled(kind, best[0].text) if bare else entry.about


def _narrowed(entry: Disagreement, keys: dict[str, str], votes: Votes) -> Disagreement:
    """The entry without the claims that were judged to be in dispute with none of the other positions."""
    positions = []
    for position in entry.positions:
        others = [id for other in entry.positions if other is not position for id in other.claims]
        left = tuple(id for id in position.claims if not all(votes.compatible(keys[id], keys[o]) for o in others))
        positions.append(replace(position, claims=left or position.claims))
    return replace(entry, positions=tuple(positions))


def _compatible(entry: Disagreement, keys: dict[str, str], votes: Votes) -> bool:
    """Were claims of two sides judged together, and none of them found to be in dispute?"""
    pairs = [
        (keys[a], keys[b])
        for n, one in enumerate(entry.positions)
        for other in entry.positions[:n]
        for a in one.claims
        for b in other.claims
    ]
    return bool(pairs) and all(votes.compatible(a, b) for a, b in pairs)


def _made(matter: _Matter, groups: dict[str, Group], order: dict[str, int]) -> Disagreement | None:
    taken: set[str] = set()
    sides = []
    for side in matter.sides:
        claims = sorted(side - taken, key=order.__getitem__)
        taken.update(claims)
        if claims:
            sides.append(claims)
    if len(sides) < 2:
        return None
    best = [groups[side[0]].best for side in sides]
    if matter.update:
        ranked = sorted(zip(best, sides, strict=True), key=lambda item: sort_key(item[0].published))
        best, sides = [s for s, _ in ranked], [side for _, side in ranked]
    kind = "update" if matter.update else _kind(best)
    positions = (
        Position(s.text, tuple(claims), s.published if matter.update else "")
        for s, claims in zip(best, sides, strict=True)
    )
    return Disagreement(id="", about=_titled(kind, best[0].text), kind=kind, positions=tuple(positions))


def _kind(best: list[Statement]) -> DisagreementKind:
    first, *others = best
    if any(numbers_clash(first, other) for other in others):
        return "number"
    if any(days_clash(first, other) for other in others):
        return "date"
    return "denial" if any(first.negated != other.negated for other in others) else "nature"


def _titled(kind: DisagreementKind, words: str) -> str:
    return f"{_ABOUT[kind]}: {shortened(words)}"
