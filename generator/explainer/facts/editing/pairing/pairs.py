"""Which old entry is which new one: one to one, by the passages that both quote, largest overlap first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from ....core.model import Citation, Claim, Disagreement, Evidence, Question, TimelineEntry

E = TypeVar("E", Claim, TimelineEntry, Question, Disagreement)

Passage = tuple[str, int, int]
"""(source, start, end) of a quote that stands; one that stands nowhere has no passage."""

Overlap = tuple[int, float]
"""Code points in common, and their share in all that the two hold: of two equal overlaps the purer is the better."""


def passages(quotes: Iterable[Citation | Evidence]) -> list[Passage]:
    """The places of the quotes that stand, each once, in order."""
    return sorted({(quote.source, quote.start, quote.end) for quote in quotes if quote.end > quote.start})


def overlap(one: Passage, other: Passage) -> int:
    """Code points that both passages hold."""
    return max(0, min(one[2], other[2]) - max(one[1], other[1])) if one[0] == other[0] else 0


def overlaps(olds: Sequence[Iterable[Passage]], news: Sequence[Iterable[Passage]]) -> dict[tuple[int, int], Overlap]:
    """{(old, new): what they have in common} for the pairs that have anything, by their numbers."""
    held_old, held_new = [_joined(held) for held in olds], [_joined(held) for held in news]
    by_source: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    for number, held in enumerate(held_old):
        for passage in held:
            by_source[passage[0]].append((passage, number))
    for row in by_source.values():
        row.sort()
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for new, held in enumerate(held_new):
        for passage in held:
            for other, old in by_source.get(passage[0], ()):
                if other[1] >= passage[2]:
                    break
                if size := overlap(passage, other):
                    shared[old, new] += size
    sizes_old, sizes_new = [[sum(p[2] - p[1] for p in held) for held in side] for side in (held_old, held_new)]
    return {(o, n): (size, size / (sizes_old[o] + sizes_new[n] - size)) for (o, n), size in shared.items()}


def _joined(held: Iterable[Passage]) -> list[Passage]:
    """The passages without overlaps among themselves, in order."""
    joined: list[Passage] = []
    for source, start, end in sorted(held):
        if joined and joined[-1][0] == source and start <= joined[-1][2]:
            joined[-1] = (source, joined[-1][1], max(end, joined[-1][2]))
        else:
            joined.append((source, start, end))
    return joined


def pair(ranked: Iterable[tuple[int, int]]) -> dict[int, int]:
    """{old: new} from candidate pairs in order of preference; nobody is taken twice."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for old, new in ranked:
        if old not in pairs and new not in taken:
            pairs[old] = new
            taken.add(new)
    return pairs


def in_place(placed: Sequence[E], old: Sequence[E], stay: Mapping[int, E]) -> list[E]:
    """`placed`, with each of `stay` ({old number: entry}) behind the one it stood behind; pinned ones first."""
    entries = list(placed)
    pinned = {entry.id for entry in old if entry.pin}
    for number, entry in sorted(stay.items(), key=lambda item: item[0]):
        there = {other.id: at for at, other in enumerate(entries)}
        before = [there[other.id] for other in old[:number] if other.id in there and other.id not in pinned]
        entries.insert(before[-1] + 1 if before else 0, entry)
    order = {entry.id: at for at, entry in enumerate(old)}
    top = sorted((entry for entry in entries if entry.pin), key=lambda entry: order.get(entry.id, len(order)))
    return top + [entry for entry in entries if not entry.pin]
