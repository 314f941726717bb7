"""Pieces of lines, as they are placed on a page -> lines in reading order, column after column.

Most files hold each column as a whole, and then PDFium's order is that of reading. Some hold the page row by row, and
what two columns say would be mixed into sentences that nobody wrote. Where rows share a gutter, a strip without ink
that runs down between them, each side is read to its end before the other (the XY cut of Nagy and Seth, 1984, downwards
along the rows). A table has such strips too, but few words beside them: its rows stay rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from .pdf_lines import PageLine

_FEWEST_ROWS = 3
"""Rows with text on both sides of a gutter that make columns."""
_FEWEST_WORDS = 3
"""Words of the middle piece on each side: cells of a table have fewer."""
_DEEPEST = 6

Row = list[PageLine]
"""Pieces that stand beside one another, in PDFium's order."""


def in_reading_order(pieces: Sequence[PageLine]) -> list[PageLine]:
    """The page's lines. Pieces that stand in no columns are put together again to the line they were cut from."""
    return _columns(_rows(pieces), 0)


def _rows(pieces: Sequence[PageLine]) -> list[Row]:
    rows: list[Row] = []
    for piece in pieces:
        if rows and piece.top and _beside(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _beside(row: Row, piece: PageLine) -> bool:
    last = row[-1]
    overlap = min(last.top, piece.top) - max(last.bottom, piece.bottom)
    apart = piece.left >= last.right or piece.right <= row[0].left
    return apart and overlap > 0.5 * min(last.top - last.bottom, piece.top - piece.bottom)


def _columns(rows: list[Row], depth: int) -> list[PageLine]:
    lines: list[PageLine] = []
    at = 0
    while at < len(rows):
        end, gutter = _run(rows, at)
        left = [side for row in rows[at:end] if (side := [p for p in row if p.right <= gutter])]
        right = [side for row in rows[at:end] if (side := [p for p in row if p.right > gutter])]
        if depth < _DEEPEST and _are_columns(rows[at:end], gutter) and _is_prose(left) and _is_prose(right):
            lines += _columns(left, depth + 1) + _columns(right, depth + 1)
        else:
            lines += map(_whole, rows[at:end])
        at = end
    return lines


def _run(rows: list[Row], start: int) -> tuple[int, float]:
    """(behind the last row of those from `start` on that share a gutter, the x at which it lies)."""
    first = rows[start]
    if len(first) < 2:
        return start + 1, first[0].right
    low, high = max(zip(_ends(first), _begins(first), strict=True), key=lambda gap: gap[1] - gap[0])
    end = start + 1
    while end < len(rows):
        row = rows[end]
        middle = (low + high) / 2
        ends = max((p.right for p in row if p.left < middle), default=low)
        begins = min((p.left for p in row if p.left >= middle), default=high)
        if max(low, ends) >= min(high, begins) or not row[0].top:
            break
        low, high, end = max(low, ends), min(high, begins), end + 1
    return end, (low + high) / 2


def _ends(row: Row) -> list[float]:
    return [piece.right for piece in sorted(row, key=lambda piece: piece.left)[:-1]]


def _begins(row: Row) -> list[float]:
    return [piece.left for piece in sorted(row, key=lambda piece: piece.left)[1:]]


def _are_columns(rows: list[Row], gutter: float) -> bool:
    both = [row for row in rows if min(p.left for p in row) < gutter < max(p.right for p in row)]
    return len(both) >= _FEWEST_ROWS


def _is_prose(side: list[Row]) -> bool:
    return bool(side) and median(len(piece.text.split()) for row in side for piece in row) >= _FEWEST_WORDS


def _whole(row: Row) -> PageLine:
    ordered = sorted(row, key=lambda piece: piece.left)
    return PageLine(
        " ".join(piece.text for piece in ordered),
        ordered[0].left,
        min(piece.bottom for piece in row),
        max(piece.right for piece in row),
        max(piece.top for piece in row),
    )
