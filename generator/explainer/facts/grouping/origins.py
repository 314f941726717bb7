"""Independent origins: who really stands behind a passage.

Seven copies of one wire report are one voice. A publisher's own articles have one origin, and so have documents of
which one is mostly a copy of the other; inside otherwise independent articles, a copied passage keeps the origin of the
article that had it first. Copies are found by shared shingles (Broder 1997): runs of eight words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import accumulate, chain
from zlib import crc32

from ...core.edtf import sort_key
from ...core.model import Annotated
from ...grammar.stems import WORD, words
from ..model.span_index import Marks
from ..model.statement import Statement

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
    words_of = [Words(seen) for seen in sources]
    own = [frozenset(found.shingles) for found in words_of]
    holders = _holders(own)
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
    for found, count in Counter(holders.values()).items():
        for place, b in enumerate(found):
            for a in found[: min(place, EARLIEST)]:
                shared[a, b] += count
    for (a, b), count in sorted(shared.items()):
        if count >= MOSTLY * min(len(own[a]), len(own[b])):
            low, high = sorted((root(a), root(b)))
            leader[high] = low
    numbers: dict[int, str] = {}
    for n in range(len(sources)):
        numbers.setdefault(root(n), f"o{len(numbers) + 1}")
    of_source = {seen.document.id: numbers[root(n)] for n, seen in enumerate(sources)}
    return Origins(of_source, _copied(sources, words_of, statements, holders, of_source))


def _holders(own: list[frozenset[int]]) -> dict[int, tuple[int, ...]]:
    """Shingle -> the documents that have it, for each that several have."""
    spread = Counter(chain.from_iterable(own))
    several = {shingle for shingle, count in spread.items() if count > 1}
    found: dict[int, list[int]] = defaultdict(list)
    for n, shingles in enumerate(own):
        for shingle in shingles & several:
            found[shingle].append(n)
    return {shingle: tuple(documents) for shingle, documents in found.items()}


def _copied(
    sources: tuple[Annotated, ...],
    words_of: list[Words],
    statements: tuple[Statement, ...],
    holders: dict[int, tuple[int, ...]],
    of_source: dict[str, str],
) -> dict[tuple[str, int], str]:
    """Passages with an earlier article's words. `holders` has the shingles that several articles share."""
    order = sorted(range(len(sources)), key=lambda n: (sort_key(sources[n].published), sources[n].document.id))
    place = {n: at for at, n in enumerate(order)}
    earliest = {shingle: sorted([place[n] for n in documents])[:EARLIEST] for shingle, documents in holders.items()}
    number = {seen.document.id: n for n, seen in enumerate(sources)}
    copied: dict[tuple[str, int], str] = {}
    for statement in statements:
        home = number[statement.source]
        shingles = words_of[home].between(statement.start, statement.end)
        shared = [earliest[shingle] for shingle in shingles if shingle in earliest]
        if not shared or len(shared) < PASSAGE * len(shingles):
            continue
        count = Counter(chain.from_iterable(shared))
        enough = PASSAGE * len(shingles)
        if earlier := [at for at, c in count.items() if at < place[home] and c >= enough]:
            origin = of_source[sources[order[min(earlier)]].document.id]
            if origin != of_source[statement.source]:
                copied[statement.source, statement.start] = origin
    whole = [s for s in statements if (s.source, s.start) in copied]
    of_sentence = {(s.source, s.sentence): copied[s.source, s.start] for s in whole}
    for s in statements:  # a part may be too short to have shingles of its own
        if s.facet and (s.source, s.sentence) in of_sentence:
            copied.setdefault((s.source, s.start), of_sentence[s.source, s.sentence])
    return copied


class Words:
    """The words of a source's running text, so that the shingles of a passage are looked up and not made anew."""

    def __init__(self, seen: Annotated) -> None:
        self._text = seen.document.text
        running = [block for block in seen.blocks if block.kind != "boilerplate"]
        self._hidden = Marks(tuple(block for block in seen.blocks if block.kind == "boilerplate"))
        self._starts = [word.start() for b in running for word in WORD.finditer(self._text, b.start, b.end)]
        self.shingles = shingles_of("\n".join(self._text[block.start : block.end] for block in running))
        """By their first words."""

    def between(self, start: int, end: int) -> frozenset[int]:
        """The shingles of a passage. They are not the source's own where it cuts a word or holds boilerplate."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if self._hidden.touching(start, end) or self._runs_over(first - 1, start) or self._runs_over(last - 1, end):
            return frozenset(shingles_of(self._text[start:end]))
        return frozenset(self.shingles[first : max(first, last - SHINGLE + 1)])

    def _runs_over(self, n: int, at: int) -> bool:
        """Does the n-th word end behind that place?"""
        word = WORD.match(self._text, self._starts[n]) if n >= 0 else None
        return word is not None and word.end() > at


def shingles_of(text: str) -> list[int]:
    """CRC-32 of each run of words: the same in every run of Python, unlike `hash` of a string."""
    found = [word.encode("utf-8", "surrogatepass") for word in words(text)]
    ends = list(accumulate([len(word) + 1 for word in found]))
    joined = b" ".join(found)
    return [crc32(joined[begin : end - 1]) for begin, end in zip([0, *ends], ends[SHINGLE - 1 :], strict=False)]
