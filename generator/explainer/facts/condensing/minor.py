"""Which claims a sheet can do without: it stays of a length that a person can review.

The number of claims grows with what is told, and ever more slowly: twice as many articles tell of the same events, and
what each adds matters less. What several origins tell, what is disputed, dated or answers a question always stays. The
room that is left goes to what matters most, and first to what tells something new. The rest is in the ledger and on the
page of its source, with its fate.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ...core.model import Claim, Disagreement, Question, TimelineEntry

ROOM = 7.0
"""Claims that a sheet has room for, over the square root of the number of all: 70 of 100, 580 of 7,000. What always
stays may take more."""
LEADING = 0.15
"""Share of the room that goes to what matters most, however much always stays."""
STAYS = ("corroborated", "contested")
IN_PASSING = 3
"""Terms beside a clause, without a name or a number, that a sentence of it tells in passing: "... has met its fate"."""
AGAIN = 3.0
"""Cost of words that one claim that stays has all of, where room is left; of a share of them, that share."""


def mark_minor(
    claims: tuple[Claim, ...],
    needed: Collection[str],
    worth: Mapping[str, float],
    terms: Mapping[str, frozenset[str]],
    last: Collection[str] = (),
) -> tuple[Claim, ...]:
    """The claims, in order of importance, with those marked that are minor. `needed`: ids that others rest on; `worth`
    and `terms`: of each claim and of its words, by id; `last`: ids of what is told beside the story's matter."""
    room = round(ROOM * math.sqrt(len(claims)))
    stay = {n for n, claim in enumerate(claims) if claim.status in STAYS or claim.id in needed}
    stay |= set(range(min(round(LEADING * room), len(claims))))
    value = [(c.id in last, -worth[c.id]) for c in claims]
    stay |= _filling(value, [terms[c.id] for c in claims], stay, room)
    cut: dict[tuple[str, int], int] = {}
    """(source, start) of the wordings that stay -> which of them ends first."""
    for n in sorted((n for n in stay if claims[n].citations), key=lambda n: claims[n].citations[0].end):
        cut.setdefault((claims[n].citations[0].source, claims[n].citations[0].start), n)
    for n, claim in enumerate(claims):
        passage = next(iter(claim.citations), None)
        part = cut.get((passage.source, passage.start)) if passage and n not in stay else None
        if part is not None and _tells_more(claim, claims[part], terms):
            stay.add(n)
    return tuple(claim if n in stay else replace(claim, minor=True) for n, claim in enumerate(claims))


def _filling(
    value: Sequence[tuple[bool, float]], terms: Sequence[frozenset[str]], stay: Collection[int], room: int
) -> set[int]:
    """Places of the claims that take up the room that is left. `value`: of each, does it come last, and its cost."""
    told = [terms[n] for n in sorted(stay)]
    others = [n for n in range(len(terms)) if n not in stay]
    # As in `importance`: worth only falls as more stays, so the heap's first is weighed anew until it stays first.
    heap = [(*value[n], n, 0) for n in others]
    heapq.heapify(heap)
    shared = dict.fromkeys(others, 0.0)
    taken: set[int] = set()
    while heap and len(stay) + len(taken) < room:
        _, _, n, weighed = heapq.heappop(heap)
        if weighed == len(told):
            taken.add(n)
            told.append(terms[n])
            continue
        shared[n] = max(shared[n], *(len(terms[n] & other) / (len(terms[n]) or 1) for other in told[weighed:]))
        behind, cost = value[n]
        heapq.heappush(heap, (behind, cost + AGAIN * shared[n], n, len(told)))
    return taken


def _tells_more(whole: Claim, part: Claim, terms: Mapping[str, frozenset[str]]) -> bool:
    """Does a sentence tell more than in passing beside the clause that was cut of it and stays? Then it stays too."""
    rest = whole.citations[0].exact[part.citations[0].end - whole.citations[0].start :]
    told = len(terms[whole.id] - terms[part.id])
    return bool(rest and told) and (told > IN_PASSING or any(c.isupper() or c.isdigit() for c in rest))


def rested_on(
    summary: Collection[str],
    timeline: Collection[TimelineEntry],
    questions: Collection[Question],
    disagreements: Collection[Disagreement],
) -> frozenset[str]:
    """Ids of the claims that other entries of a sheet name."""
    dated = {id for entry in timeline for id in (entry.claim, *(other.claim for other in entry.also))}
    answering = {id for question in questions for id in question.answer}
    opposed = {id for d in disagreements for place in d.positions for id in place.claims}
    settling = {id for d in disagreements for id in d.settling}
    return frozenset((*summary, *dated, *answering, *opposed, *settling))
