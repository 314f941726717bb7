"""What a source itself tells to have been told, and then otherwise: "police first said ...; later they said ...".

Both accounts are shown in order, as an update.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ...lang.en.contrasts import AT_FIRST, IN_THE_END
from ..disputes.corpus import Corpus
from ..disputes.naming import named
from ..disputes.sides import heading, in_order
from ..model.candidate import Candidate, Side
from ..model.statement import Statement

LEAST = 3.0
"""Nats that both accounts share."""
_AT_FIRST, _IN_THE_END = re.compile(AT_FIRST, re.I), re.compile(IN_THE_END, re.I)

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?|(?<!\w)['‘].*")


def accounts_corrected(corpus: Corpus) -> list[Candidate]:
    """A candidate for each account that the same source replaces in the same or the next sentence."""
    homes, field = corpus.homes, corpus.field
    found = []
    for first, then in _pairs(corpus, homes):
        one, other = homes[first], homes[then]
        shared = frozenset(first.terms) & frozenset(then.terms)
        if set(one).isdisjoint(other) and field.weight(shared) >= LEAST:
            texts = [corpus.groups[ids[0]].best.text for ids in (one, other)]
            sides = (Side(texts[0], tuple(one), first.published), Side(texts[1], tuple(other), then.published))
            about = named(corpus.groups[one[0]].best, corpus.text[corpus.groups[one[0]].best.source], shared)
            found.append(Candidate(heading("update", about), "update", sides))
    return in_order(found, corpus.groups)


def _pairs(corpus: Corpus, homes: dict[Statement, list[str]]) -> Iterator[tuple[Statement, Statement]]:
    placed: dict[tuple[str, int], list[Statement]] = defaultdict(list)
    for s in homes:
        if not s.headline:
            placed[s.source, s.sentence].append(s)
    for (source, number), here in sorted(placed.items(), key=lambda item: item[0]):
        parts = sorted(here, key=lambda s: (s.facet, s.start, -s.end))
        within = [(a, b) for a in parts for b in parts if a.end <= b.start]
        beyond = [(a, b) for a in parts[:1] for b in sorted(placed.get((source, number + 1), ()), key=_order)[:1]]
        told = (
            (a, b) for a, b in (*within, *beyond) if _AT_FIRST.search(a.text) and _replaces(a, b, corpus.text[source])
        )
        yield from list(told)[:1]


def _order(s: Statement) -> tuple[bool, int, int]:
    return s.facet, s.start, -s.end


def _replaces(a: Statement, b: Statement, text: str) -> bool:
    """Is what comes next told in place of it, and not at first too?"""
    return bool(_IN_THE_END.search(_QUOTED.sub("", text[a.end : b.end]))) and not _AT_FIRST.search(b.text)
