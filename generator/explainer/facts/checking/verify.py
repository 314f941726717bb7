"""Every quote of the sheet against the words of its source: a verdict each, never a mere yes or no."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from ...core.model import Document, FactSheet, Verdict, VerdictKind
from ..model.ownership import answered_for
from .anchor import Quote, Texts

KINDS: tuple[VerdictKind, ...] = get_args(VerdictKind)
_FAULTS = frozenset({"misattributed", "ambiguous", "absent"})


def verify(sheet: FactSheet, documents: tuple[Document, ...]) -> tuple[Verdict, ...]:
    """A verdict for each quote of the sheet, in the order of the sheet."""
    texts = Texts({document.id: document for document in documents})
    verdicts = []
    for path, entry, own, quote in quotes(sheet):
        found = texts.look_up(quote)
        there = found.span if found.kind in ("relocated", "folded") else None
        verdicts.append(Verdict(path, entry, quote.source, found.kind, found.detail, own, there))
    return tuple(verdicts)


def faults(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Those that stop a build: quotes of the machine's entries that do not stand where they are said to stand."""
    return tuple(verdict for verdict in verdicts if verdict.kind in _FAULTS and not verdict.owned)


def warnings(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Those that stop nothing: moved, folded and uncheckable quotes, and whatever is wrong with people's entries."""
    stopping = set(faults(verdicts))
    return tuple(verdict for verdict in verdicts if verdict.kind != "exact" and verdict not in stopping)


def counts(verdicts: tuple[Verdict, ...]) -> dict[VerdictKind, int]:
    """How many there are of each kind, all kinds in their fixed order."""
    found = [verdict.kind for verdict in verdicts]
    return {kind: found.count(kind) for kind in KINDS}


def quotes(sheet: FactSheet) -> Iterator[tuple[str, str, bool, Quote]]:
    """(path, id of the entry, does a person own it, quote) of every quote, in the order of the sheet."""
    for number, cited in enumerate(sheet.title.citations):
        yield f"title.citations[{number}]", "title", answered_for(sheet.title), cited
    for at, claim in enumerate(sheet.claims):
        own = answered_for(claim)
        for name, passages in (("citations", claim.citations), ("repeats", claim.repeats)):
            for number, cited in enumerate(passages):
                yield f"claims[{at}].{name}[{number}]", claim.id, own, cited
    for at, event in enumerate(sheet.timeline):
        own = answered_for(event)
        if event.evidence:
            yield f"timeline[{at}].evidence", event.id, own, event.evidence
        for number, other in enumerate(event.also):
            if other.evidence:
                yield f"timeline[{at}].also[{number}].evidence", event.id, own, other.evidence
    for at, question in enumerate(sheet.faq):
        own = answered_for(question)
        for number, asked in enumerate(question.asked):
            yield f"faq[{at}].asked[{number}]", question.id, own, asked
