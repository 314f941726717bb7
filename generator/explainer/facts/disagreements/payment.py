"""Disagreement about payment: an amount of money in one account of a deal meets the word that none was paid."""

from __future__ import annotations

import re

from ...grammar.money import SIGNS, is_money
from ..disputes.corpus import Corpus
from ..model.candidate import Candidate, Side
from ..model.statement import Statement

_UNPAID = re.compile(
    r"\b(?:(?:never|not|n['’]t)\s+(?:\w+\s+)?(?:exchang\w+|paid|pay|transferr?\w*|invested)(?:\s+(?:money|funds?|cash|payments?))?"
    r"|(?:no|without)\s+(?:\w+\s+)?(?:payments?|money|funds?|cash))\b",
    re.I,
)
_AMOUNT = re.compile(
    rf"(?:[{SIGNS}]\s?\d[\d.,]*|\b(?:multi-)?(?:hundred|thousand|million|billion|trillion)s?\b)[^.,;:()]{{0,60}}?"
    r"(?:deal|agreement|contract|partnership|licen[cs]e|pact|accord)\w*",
    re.I,
)


def payment_or_none(corpus: Corpus) -> list[Candidate]:
    """An amount of money in one account of a deal, no money in another, with the same parties; in order of claims."""
    groups = corpus.groups
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
                    Candidate(
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
