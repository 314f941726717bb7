"""Disputes between statements -> positions of claims: every claim that tells one side, on that side.

Disputes about one thing belong together: those whose denied or excluded proposition has one predicate and one theme.
"""

from __future__ import annotations

from collections import defaultdict

from ...core.edtf import bounds
from ...core.model import DisagreementKind
from ..model.candidate import Rivalry, Side, days_after
from ..model.proposition import Proposition
from ..model.statement import Group, Statement
from ..propositions.compare import compare
from .disputes import Dispute, find_disputes
from .verdicts import is_verdict

LONGEST = 110
"""Code points of a clause that can stand in the title of a disagreement."""


def rival_propositions(groups: dict[str, Group], text: dict[str, str]) -> list[Rivalry]:
    """In order of the first claim. `text` is by document id."""
    homes: dict[Statement, list[str]] = defaultdict(list)
    for id, group in groups.items():
        for s in group.statements:
            homes[s].append(id)

    def claims(s: Statement, p: Proposition) -> set[str]:
        """The claims that a statement supports by this proposition."""
        return {id for id in homes[s] if groups[id].best is s or _tells(groups[id].best, p)}

    matters: list[tuple[set[str], set[str], list[Dispute]]] = []
    for dispute in find_disputes(tuple(homes)):
        yes, no = claims(dispute.one, dispute.told), claims(dispute.other, dispute.denied)
        if not yes - no or not no - yes:
            continue
        joined = [m for m in matters if m[0] & yes or m[1] & no]
        for other in joined:
            matters.remove(other)
            yes, no = yes | other[0], no | other[1]
        matters.append((yes, no, [*(d for m in joined for d in m[2]), dispute]))
    order = {id: n for n, id in enumerate(groups)}
    found = []
    for yes, no, disputes in matters:
        if disputes[0].exclusive:
            yes, no = yes - no, no - yes
        else:  # who denies it does not tell it, whatever else that claim's sources tell
            yes, no = (
                {c for c in side - other if _denies(groups[c].best) is denied}
                for side, other, denied in ((yes, no, False), (no, yes, True))
            )
        sides = [sorted(side, key=order.__getitem__) for side in (yes, no)]
        if all(sides):
            found.append(_rivalry(sides, disputes, text))
    return sorted(found, key=lambda r: min(order[c] for side in r.sides for c in side.claims))


def _denies(s: Statement) -> bool:
    """Does a claim's wording say of anything that it is not so?"""
    return is_verdict(s) or any(p.polarity < 0 for p in s.propositions)


def _tells(best: Statement, p: Proposition) -> bool:
    """Does a claim's wording tell the proposition?"""
    matches = (compare(mine, p) for mine in best.propositions)
    return any(match and not match.opposite and match.level > 0 for match in matches)


def _rivalry(sides: list[list[str]], disputes: list[Dispute], text: dict[str, str]) -> Rivalry:
    best = min(disputes, key=lambda d: (not _stands_alone(d.told), len(_clause(d.one, d.told, text))))
    kind = _kind(best)
    about = _clause(best.one, best.told, text)
    readings = (about, _clause(best.other, best.denied, text))
    told = [
        Side(reading, tuple(claims), s.published if kind == "update" else "")
        for reading, claims, s in zip(readings, sides, (best.one, best.other), strict=True)
    ]
    if kind == "update" and days_after(best.one, best.other) > 0:
        told.reverse()
    return Rivalry(f"Whether it is so: {_shortened(about)}", kind, tuple(told))


def _kind(dispute: Dispute) -> DisagreementKind:
    """An update where both are told of other days, or where what was planned or going on came out otherwise."""
    one, other = dispute.one, dispute.other
    first, second = (bounds(s.when) if s.when and s.date else None for s in (one, other))
    if dispute.exclusive and first and second and (first[1] < second[0] or second[1] < first[0]):
        return "update"
    early, late = (dispute.told, dispute.denied) if days_after(other, one) > 0 else (dispute.denied, dispute.told)
    if days_after(one, other) and early.mode == "ahead" and late.mode == "":
        return "update"
    if dispute.exclusive and dispute.told.links:
        return "nature"
    return "denial"


def _stands_alone(p: Proposition) -> bool:
    """Has it a subject of its own that is no pronoun?"""
    return p.kind != "noun" and p.agent is not None and not p.agent.vague and p.head > p.start


def _clause(s: Statement, p: Proposition, text: dict[str, str]) -> str:
    """The words that tell a proposition where they stand alone, else those of the statement."""
    if not _stands_alone(p) or not p.main:
        return s.text
    return " ".join(text[s.source][p.start : p.end].split()).removeprefix("that ")


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"
