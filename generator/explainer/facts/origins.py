"""Independent origins: who really stands behind a passage.

Seven copies of one wire report are one voice. A publisher's own articles have one origin, and so have documents of
which one is mostly a copy of the other; inside otherwise independent articles, a copied passage keeps the origin of the
article that had it first. Copies are found by shared shingles (Broder 1997): runs of eight words.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from zlib import crc32

from ..edtf import sort_key
from ..model import Annotated
from .statement import Statement
from .terms import words

SHINGLE = 8
MOSTLY = 0.5
"""Share of the smaller document's shingles that makes it a copy."""
EARLIEST = 16
"""A shingle ties a document or a passage to this many of the first that have it: copies of one text share its first
holders, and a line that all documents have must not cost the square of their number."""
PASSAGE = 0.6
"""Share of a passage's shingles found in an earlier article that makes the passage a copy."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Origin ids ('o1', 'o2' ... in the order of the sources)."""

    of_source: dict[str, str]
    of_passage: dict[tuple[str, int], str]
    """(document id, start of the statement) -> origin, only where it differs from its source's."""

    def of(self, statement: Statement) -> str:
        """The origin of a statement's words."""
        return self.of_passage.get((statement.source, statement.start), self.of_source[statement.source])


def find_origins(sources: tuple[Annotated, ...], statements: tuple[Statement, ...]) -> Origins:
    """Origins of all sources and of the copied passages in them."""
    own = [_shingles(_running_text(seen)) for seen in sources]
    holders: dict[int, list[int]] = defaultdict(list)
    for n, shingles in enumerate(own):
        for shingle in shingles:
            holders[shingle].append(n)
    leader = list(range(len(sources)))

    def root(n: int) -> int:
        while leader[n] != n:
            n = leader[n]
        return n

    by_publisher: dict[str, int] = {}
    for n, seen in enumerate(sources):
        if publisher := " ".join(seen.document.metadata.publisher.casefold().split()):
            leader[n] = root(by_publisher.setdefault(publisher, n))
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for found in holders.values():
        for place, b in enumerate(found):
            for a in found[: min(place, EARLIEST)]:
                shared[a, b] += 1
    for (a, b), count in sorted(shared.items()):
        if count >= MOSTLY * min(len(own[a]), len(own[b])):
            low, high = sorted((root(a), root(b)))
            leader[high] = low
    numbers: dict[int, str] = {}
    for n in range(len(sources)):
        numbers.setdefault(root(n), f"o{len(numbers) + 1}")
    of_source = {seen.document.id: numbers[root(n)] for n, seen in enumerate(sources)}
    return Origins(of_source, _copied(sources, statements, holders, of_source))


def _copied(
    sources: tuple[Annotated, ...],
    statements: tuple[Statement, ...],
    holders: dict[int, list[int]],
    of_source: dict[str, str],
) -> dict[tuple[str, int], str]:
    rank = sorted(range(len(sources)), key=lambda n: (sort_key(sources[n].published), sources[n].document.id))
    first = {n: place for place, n in enumerate(rank)}
    earliest = {shingle: sorted(found, key=first.__getitem__)[:EARLIEST] for shingle, found in holders.items()}
    number = {seen.document.id: n for n, seen in enumerate(sources)}
    text = {seen.document.id: seen.document.text for seen in sources}
    copied: dict[tuple[str, int], str] = {}
    for statement in statements:
        shingles = _shingles(text[statement.source][statement.start : statement.end])
        if not shingles:
            continue
        mine = first[number[statement.source]]
        count: dict[int, int] = defaultdict(int)
        for shingle in shingles:
            for n in earliest.get(shingle, ()):
                if first[n] < mine:
                    count[n] += 1
        earlier = [n for n, c in count.items() if c >= PASSAGE * len(shingles)]
        if earlier:
            origin = of_source[sources[min(earlier, key=lambda n: first[n])].document.id]
            if origin != of_source[statement.source]:
                copied[statement.source, statement.start] = origin
    return copied


def _running_text(seen: Annotated) -> str:
    text = seen.document.text
    return "\n".join(text[b.start : b.end] for b in seen.blocks if b.kind != "boilerplate")


def _shingles(text: str) -> frozenset[int]:
    """CRC-32 of each run of words: the same in every run of Python, unlike `hash` of a string."""
    found = [word.encode("utf-8", "surrogatepass") for word in words(text)]
    return frozenset(crc32(b" ".join(found[n : n + SHINGLE])) for n in range(len(found) - SHINGLE + 1))
