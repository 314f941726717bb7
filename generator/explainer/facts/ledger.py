"""The ledger: what became of every sentence of every source, and why. Nothing is dropped in silence.

It is computed from the sheet and the annotated sources, never stored, by the same statements that the sheet was made
from; so the reason given is the one that the code used.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from ..model import Annotated, Citation, FactSheet, Fate, LedgerEntry
from .statement import Statement
from .statements import make_statements

_REASONS: dict[str, tuple[Fate, str]] = {
    "opinion": ("opinion", "the writer weighs or interprets; no named speaker and no second origin says it"),
    "background": ("background", "general background; no named speaker and no second origin says it"),
}


def make_ledger(sheet: FactSheet, sources: tuple[Annotated, ...]) -> tuple[LedgerEntry, ...]:
    """One entry a sentence, in the order of the sources and of their text. Hidden claims count as not cited."""
    cited: dict[str, list[tuple[int, int, str, bool]]] = defaultdict(list)
    for claim in sheet.claims:
        if not claim.hide:
            for repeat, citations in ((False, claim.citations), (True, claim.repeats)):
                for c in citations:
                    cited[c.source].append((c.start, c.end, claim.id, repeat))
    asked: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for question in sheet.faq:
        for e in question.asked:
            asked[e.source].append((e.start, e.end))
    titled: list[Citation] = list(sheet.title.citations)
    told: dict[str, dict[int, Statement]] = defaultdict(dict)
    for statement in make_statements(sources):
        for n in range(statement.sentence, statement.last + 1):
            told[statement.source].setdefault(n, statement)
    entries = []
    for seen in sources:
        source = seen.document.id
        starts = [block.start for block in seen.blocks]
        for n, sentence in enumerate(seen.sentences):
            block = seen.blocks[bisect_right(starts, sentence.start) - 1]
            here = [c for c in cited[source] if c[0] < sentence.end and c[1] > sentence.start]
            claims = tuple(dict.fromkeys(c[2] for c in here))
            fate: Fate
            if block.kind == "boilerplate" and not here:
                fate, reason = "boilerplate", f"not part of the article: {block.reason or 'page furniture'}"
            elif here:
                repeat = all(c[3] for c in here)
                fate = "repeat" if repeat else "cited"
                reason = "says again what this source is cited for" if repeat else "cited"
            elif any(a < sentence.end and b > sentence.start for a, b in asked[source]):
                fate, reason = "question", "a question that the page answers"
            elif any(t.source == source and t.start < sentence.end and t.end > sentence.start for t in titled):
                fate, reason = "heading", "the page's title is taken from it"
            elif block.kind == "heading":
                fate, reason = "heading", "a heading tells nothing by itself"
            elif seen.document.text[sentence.start : sentence.end].rstrip().rstrip("”\"'’").endswith("?"):
                fate, reason = "question", "a question tells nothing by itself"
            elif n in told[source]:
                kind = told[source][n].kind
                fate, reason = _REASONS.get(kind, ("unclear", "leans on its neighbours and says nothing by itself"))
            else:
                fate, reason = "unclear", "no complete statement"
            entries.append(LedgerEntry(source, sentence.start, sentence.end, fate, reason, claims))
    return tuple(entries)
