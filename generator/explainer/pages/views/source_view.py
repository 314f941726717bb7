"""The page of one source: as much of its text as the settings allow, highlighted, and its ledger.

Highlights are made by cutting the text at every boundary of a quote, once, from left to right; overlapping quotes share
pieces. The publisher owns the text: `full` shows all of it, `context` the cited sentences and their neighbours in the
paragraph, `quotes` the cited words alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from ...core.addresses import anchor, source_page, web_address
from ...core.model import Annotated, Dossier, LedgerEntry, Settings, Source, Status
from ...core.printable import excerpt, one_line
from ...core.shown import shown as is_shown
from .dates import plain_date
from .marks import find_marks
from .rows import ClaimRow, SourceRef
from .source_rows import Fold, LedgerGroup, LedgerRow, Mark, Passage, Piece, SourcePage
from .words import FATE

_EXCERPT = 90
_DOUBT: tuple[Status, ...] = ("contested", "unsupported", "single-source", "corroborated")


def source_pages(
    dossier: Dossier, settings: Settings, refs: Mapping[str, SourceRef], claims: Mapping[str, ClaimRow]
) -> tuple[SourcePage, ...]:
    """A page for each source that is shown, in the sheet's order."""
    seen = {annotated.document.id: annotated for annotated in dossier.sources}
    marks = find_marks(dossier, refs, claims)
    ledger: dict[str, list[LedgerEntry]] = {}
    for entry in dossier.ledger:
        ledger.setdefault(entry.source, []).append(entry)
    used: dict[str, list[ClaimRow]] = {}
    for row in claims.values():
        for key in dict.fromkeys(quote.source.id for quote in (*row.quotes, *row.repeats)):
            used.setdefault(key, []).append(row)
    peers: dict[str, list[SourceRef]] = {}
    shown = [source for source in dossier.sheet.sources if is_shown(source)]
    for source in shown:
        peers.setdefault(source.origin or source.id, []).append(refs[source.id])
    return tuple(
        _page(
            source,
            settings,
            refs[source.id],
            seen.get(source.id),
            marks.get(source.id, []),
            ledger.get(source.id, []),
            tuple(used.get(source.id, [])),
            tuple(peer for peer in peers[source.origin or source.id] if peer.id != source.id),
            claims,
        )
        for source in shown
    )


def _page(
    source: Source,
    settings: Settings,
    ref: SourceRef,
    seen: Annotated | None,
    marks: list[Mark],
    entries: list[LedgerEntry],
    used: tuple[ClaimRow, ...],
    peers: tuple[SourceRef, ...],
    claims: Mapping[str, ClaimRow],
) -> SourcePage:
    csl = source.csl
    text = _text(seen, marks, settings.text) if seen else ()
    return SourcePage(
        ref=ref,
        uri=f"{source_page(source.id)}.md",
        authors=tuple(one_line(author) for author in csl.author),
        file=one_line(source.file),
        sha256=one_line(source.sha256),
        accessed=plain_date(csl.accessed),
        archive=web_address(csl.archive),
        original=web_address(csl.URL),
        dated=one_line(source.dated or (seen.published_rule if seen else "")),
        origin_peers=peers,
        used=used,
        only_here=sum(row.sources == 1 and row.quotes[0].source.id == source.id for row in used if row.quotes),
        sentences=len(entries),
        cited=sum(entry.fate == "cited" for entry in entries),
        text=text,
        ledger=_ledger(entries, seen, settings.text, claims),
        warnings=tuple(one_line(warning) for warning in seen.document.warnings) if seen else (),
        present=seen is not None,
    )


def _text(seen: Annotated, marks: Sequence[Mark], policy: str) -> tuple[Fold, ...]:
    """Passages in the text's order, each run of boilerplate folded, and gaps counted where text is left out."""
    cutter = _Cutter(seen.document.text, marks)
    passages: list[Passage] = []
    left_out = 0
    for kind, start, end in _ranges(seen, marks, policy):
        if kind == "gap":
            left_out += 1
            continue
        if left_out:
            passages.append(Passage("gap", left_out=left_out))
            left_out = 0
        passages.append(Passage(kind, cutter.pieces(start, end)))
    if left_out:
        passages.append(Passage("gap", left_out=left_out))
    folds = groupby(passages, key=lambda passage: passage.kind == "boilerplate")
    return tuple(Fold(boilerplate, tuple(members)) for boilerplate, members in folds)


def _ranges(seen: Annotated, marks: Sequence[Mark], policy: str) -> Iterator[tuple[str, int, int]]:
    """(kind, start, end) of what is shown, in order; a `gap` for each sentence of the article that is not."""
    if policy == "full":
        yield from ((block.kind, block.start, block.end) for block in seen.blocks)
        return
    if policy == "quotes":
        end = -1
        for mark in marks:
            if mark.end > end:
                yield "quote", max(mark.start, end), mark.end
                end = mark.end
        return
    starts = [sentence.start for sentence in seen.sentences]
    ends = [sentence.end for sentence in seen.sentences]
    cited: set[int] = set()
    for mark in marks:
        cited.update(range(bisect_right(ends, mark.start), bisect_left(starts, mark.end)))
    for block in seen.blocks:
        inside = range(bisect_left(starts, block.start), bisect_left(starts, block.end))
        reach = 0 if block.kind == "boilerplate" else 1
        around = {near for at in inside if at in cited for near in range(at - reach, at + reach + 1)}
        for shown, run in groupby(inside, key=around.__contains__):
            members = list(run)
            if shown:
                yield block.kind, starts[members[0]], ends[members[-1]]
            elif block.kind != "boilerplate":
                yield from (("gap", starts[at], ends[at]) for at in members)


class _Cutter:
    """Cuts ranges, asked for in the text's order, into pieces; every mark's anchor ends up on exactly one piece."""

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.text = text
        self.marks = marks
        self.starts = [mark.start for mark in marks]
        self.longest = max((mark.end - mark.start for mark in marks), default=0)
        self.anchors = sorted(set(self.starts), reverse=True)

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        low = bisect_left(self.starts, start - self.longest)
        near = [mark for mark in self.marks[low : bisect_left(self.starts, end)] if mark.end > start]
        bounds = {start, end} | {at for mark in near for at in (mark.start, mark.end) if start < at < end}
        cuts = sorted(bounds)
        return tuple(self._piece(left, right, near, right == end) for left, right in pairwise(cuts))

    def _piece(self, left: int, right: int, near: Sequence[Mark], last: bool) -> Piece:
        anchors = []
        while self.anchors and self.anchors[-1] < right:
            anchors.append(anchor(self.anchors.pop()))
        covering = [mark for mark in near if mark.start < right and mark.end > left]
        rows = [mark.row for mark in covering if mark.row]
        ending = {mark.row.number: mark.row for mark in covering if mark.row and (mark.end == right or last)}
        statuses = {row.claim.status for row in rows}
        return Piece(
            self.text[left:right],
            tuple(anchors),
            next((status for status in _DOUBT if status in statuses), None),
            tuple(dict.fromkeys(anchor(mark.start) for mark in covering)),
            tuple(ending[number] for number in sorted(ending)),
        )


def _ledger(
    entries: Sequence[LedgerEntry], seen: Annotated | None, policy: str, claims: Mapping[str, ClaimRow]
) -> tuple[LedgerGroup, ...]:
    """Fates in the interface's order, each with its sentences in the text's order."""
    text = seen.document.text if seen and policy != "quotes" else ""
    groups: dict[str, list[LedgerEntry]] = {}
    for entry in entries:
        groups.setdefault(entry.fate, []).append(entry)
    result = []
    for fate in FATE:
        members = groups.get(fate, [])
        if members:
            reasons = Counter(one_line(entry.reason) for entry in members).most_common()
            rows = tuple(
                LedgerRow(
                    excerpt(text[entry.start : min(entry.end, entry.start + 4 * _EXCERPT)], _EXCERPT),
                    one_line(entry.reason),
                    tuple(claims[key] for key in entry.claims if key in claims),
                )
                for entry in members
            )
            result.append(LedgerGroup(fate, len(members), rows, tuple(reasons)))
    return tuple(result)
