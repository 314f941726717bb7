"""Disagreement by denial: one source says it, another that it is not so; an amount meets the word that none was paid.

Grammar can mislead here ("not only", "no longer"), so two statements must look very much alike, or share both parties
of a deal.
"""

from __future__ import annotations

import re
from collections import defaultdict

from ...grammar.money import SIGNS, is_money
from ...grammar.negation import denies
from ..grouping.similarity import Vector, cosine
from ..model.candidate import Rivalry, Side, days_between, same_names
from ..model.statement import Group, Statement

ALIKE = 0.55
"""Cosine from which an affirmed and a negated statement are about one thing."""
COVERED = 0.6
SAME_TIME = 3
"""Days between two articles up to which they speak of one state of things."""
_NOT_ALL = re.compile(r"\b(?:not|n['’]t)\s+(?:[a-z]+\s+)?(?:all|every|always|only|just|yet)\b", re.I)
"""Denies less than the whole."""
_UNPAID = re.compile(
    r"\b(?:never|not|no|without)\b[^.;]{0,40}\b(?:exchang\w+|paid|pay|payments?|money|funds?|cash|transfer\w*|invested)\b",
    re.I,
)
_AMOUNT = re.compile(
    rf"(?:[{SIGNS}]\s?\d[\d.,]*|\b(?:multi-)?(?:hundred|thousand|million|billion|trillion)s?\b)[^.,;:()]{{0,60}}?"
    r"(?:deal|agreement|contract|partnership|licen[cs]e|pact|accord)\w*",
    re.I,
)


def rival_accounts(groups: dict[str, Group], made: dict[Statement, Vector]) -> list[Rivalry]:
    """Denials, then opposed accounts of an amount, each in order of the first claim."""
    return _denials(groups, made) + _amounts(groups)


def _denials(groups: dict[str, Group], made: dict[Statement, Vector]) -> list[Rivalry]:
    ids = list(groups)
    heads = [groups[id].best for id in ids]
    found = []
    for i, j in _told_both_ways(heads):
        a, b = heads[i], heads[j]
        if len(a.events ^ b.events) > len(a.events & b.events) or _one_source(groups[ids[i]], groups[ids[j]]):
            continue
        if cosine(made[a], made[b]) < ALIKE or same_names(a, b) < 1.0 or days_between(a, b) > SAME_TIME:
            continue
        yes, no = (i, j) if b.negated else (j, i)
        if (
            denies(heads[yes].text)
            or heads[yes].hedged
            or _NOT_ALL.search(heads[no].text)
            or _covered(heads[no], heads[yes]) < COVERED
            or max(a.leaning, b.leaning) > 0.4
        ):
            continue
        found.append(
            Rivalry(
                "Whether it happened",
                "denial",
                (Side(heads[yes].text, (ids[yes],)), Side(heads[no].text, (ids[no],))),
            )
        )
    return found


def _covered(denied: Statement, told: Statement) -> float:
    """Share of the denial's terms that the other has too: a denial repeats what it denies."""
    terms = set(denied.terms)
    return len(terms & set(told.terms)) / (len(terms) or 1)


def _told_both_ways(heads: list[Statement]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of which one is negated, with one event, one class of main verb and a name in common."""
    affirmed: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, s in enumerate(heads):
        if not s.negated:
            for name in s.names:
                affirmed[s.head, name].append(n)
    pairs = {
        (min(no, yes), max(no, yes))
        for no, s in enumerate(heads)
        if s.negated
        for name in s.names
        for yes in affirmed[s.head, name]
        if s.events & heads[yes].events
    }
    return sorted(pairs)


def _amounts(groups: dict[str, Group]) -> list[Rivalry]:
    """An amount of money in one account of a deal, no money in another, with the same parties."""
    deals = [(id, s, amount) for id, group in groups.items() for s in group.statements if (amount := _amount(s))]
    dealing = {party for _, deal, _ in deals for party in _parties(deal)}
    found = []
    for none_id, group in groups.items() if deals else ():
        for none in group.statements:
            unpaid = len(dealing & _parties(none)) > 1 and _UNPAID.search(none.text)
            if not unpaid:
                continue
            paid: dict[str, str] = {}
            for id, deal, amount in deals:
                if id != none_id and deal.source != none.source and len(_parties(none) & _parties(deal)) > 1:
                    paid.setdefault(id, amount)
            if paid:
                reading = min(paid.values(), key=len)
                found.append(
                    Rivalry(
                        "Whether money changed hands",
                        "number",
                        (Side(reading, tuple(paid)), Side(unpaid[0], (none_id,))),
                    )
                )
    return found


def _amount(s: Statement) -> str:
    """The words of an amount of money that the statement gives for a deal, or ''."""
    if "deal" not in s.events or not any(is_money(q.unit) for q in s.quantities):
        return ""
    words = _AMOUNT.search(s.text)
    return words[0] if words else ""


def _parties(s: Statement) -> set[str]:
    return set(s.names) | set(s.context)


def _one_source(a: Group, b: Group) -> bool:
    """Do all statements come from one source? A source that qualifies itself does not disagree."""
    return len(set(a.sources) | set(b.sources)) < 2
