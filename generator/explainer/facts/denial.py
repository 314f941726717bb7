"""Disagreement by denial: one source says it, another that it is not so; an amount meets the word that none was paid.

Grammar can mislead here ("not only", "no longer"), so two statements must look very much alike, or share both parties
of a deal.
"""

from __future__ import annotations

import re

from .rivalry import Rivalry, Side
from .similarity import Vector, alike_pairs
from .statement import Group, Statement

ALIKE = 0.55
"""Cosine from which an affirmed and a negated statement are about one thing."""
_UNPAID = re.compile(
    r"\b(?:never|not|no|without)\b[^.;]{0,40}\b(?:exchang\w+|paid|pay|payments?|money|funds?|cash|transfer\w*|invested)\b",
    re.I,
)
_MONEY = re.compile(r"\A[A-Z]{3}(?:/|\Z)")


def rival_accounts(groups: dict[str, Group], made: dict[Statement, Vector]) -> list[Rivalry]:
    """Denials, then opposed accounts of an amount, each in order of the first claim."""
    return _denials(groups, made) + _amounts(groups)


def _denials(groups: dict[str, Group], made: dict[Statement, Vector]) -> list[Rivalry]:
    ids = list(groups)
    heads = [groups[id].best for id in ids]
    found = []
    for i, j, _ in alike_pairs([made[s] for s in heads], ALIKE):
        a, b = heads[i], heads[j]
        if a.negated == b.negated or not (a.events & b.events) or _shares(groups[ids[i]], groups[ids[j]]):
            continue
        if len(a.events ^ b.events) > len(a.events & b.events):
            continue
        yes, no = (i, j) if b.negated else (j, i)
        found.append(
            Rivalry(
                "Whether it happened",
                "denial",
                (Side(heads[yes].text, (ids[yes],)), Side(heads[no].text, (ids[no],))),
            )
        )
    return found


def _amounts(groups: dict[str, Group]) -> list[Rivalry]:
    """An amount of money in one account of a deal, no money in another, with the same parties."""
    unpaid = [(id, s) for id, g in groups.items() for s in g.statements if _UNPAID.search(s.text)]
    found = []
    for none_id, none in unpaid:
        parties = _parties(none)
        claims = [
            id
            for id, g in groups.items()
            if id != none_id
            and any(
                s.source != none.source
                and "deal" in s.events
                and len(parties & set(s.names)) >= 2
                and any(_MONEY.match(q.unit) for q in s.quantities)
                for s in g.statements
            )
        ]
        if claims:
            words = groups[claims[0]].best.text
            found.append(
                Rivalry(
                    "Whether money changed hands", "number", (Side(words, tuple(claims)), Side(none.text, (none_id,)))
                )
            )
    return found


def _parties(s: Statement) -> set[str]:
    return set(s.names) | set(s.context)


def _shares(a: Group, b: Group) -> bool:
    """Do all statements come from one source? A source that qualifies itself does not disagree."""
    return len(set(a.sources) | set(b.sources)) < 2
