"""Lines and paragraphs: the units of layout that a text without markup still shows.

Most web text has one paragraph a line. Plain text from mail and old archives is filled: its paragraphs are broken at a
fixed width. A filled text betrays itself, because each break stands where the next line's first word did not fit.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...core.model import Span
from .furniture import reason

_LINE = re.compile(r"[^\n\v\f\x85\u2028\u2029]+")
_FIRST_WORD = re.compile(r"\S{1,200}")
_BLANK_LINE = re.compile(r"\n[^\S\n]{0,1000}\n")
_LOWER_START = re.compile(r"[(\[]?[a-z]+(?:['’-][a-z]+)*(?=[\s,.;:!?)]|\Z)|\(\s|[,;]\s")
_MARKER = re.compile(
    r"(?:[-*+•‣⁃▪●·–—>]|\\\*|#{1,6}\s|\d{1,3}\.|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\))(?:\s|(?<=[⁃•]))"
)
_ENDS = frozenset(".!?:;…\"”'’")
_NARROWEST, _WIDEST, _FEWEST_BREAKS = 40, 120, 4


def lines(text: str) -> list[Span]:
    """Every line that is not blank, without the blanks around it."""
    found = []
    for match in _LINE.finditer(text):
        line = match[0]
        if stripped := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Span(start, start + len(stripped)))
    return found


def units(text: str) -> list[Span]:
    """Lines, with the lines of a paragraph that was broken in the middle of a sentence joined to one unit."""
    found = lines(text)
    width = _fill_width(text, found)
    joined: list[Span] = []
    for line in found:
        if joined and _continues(text, joined[-1], line, width):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def cut_at(text: str, found: list[Span], offsets: list[int]) -> list[Span]:
    """The units, each cut in two wherever one of the ascending offsets falls within it."""
    result: list[Span] = []
    at = 0
    for unit in found:
        start = unit.start
        while at < len(offsets) and offsets[at] < unit.end:
            if start < offsets[at]:
                before = text[start : offsets[at]].rstrip()
                result.append(Span(start, start + len(before)))
                start = offsets[at]
            at += 1
        result.append(Span(start, unit.end))
    return result


def blank_line_between(text: str, before: Span, after: Span) -> bool:
    """Is there a blank line between two units that follow one another?"""
    return text.count("\n", before.end, after.start) > 1 or "\u2029" in text[before.end : after.start]


def is_item(line: str) -> bool:
    """Does the line open with a bullet, a number or a letter of a list, or is it the row of a table?"""
    return _MARKER.match(line) is not None or (line[0] == line[-1] == "|" and len(line) > 2)


def _continues(text: str, unit: Span, line: Span, width: int) -> bool:
    if blank_line_between(text, unit, line) or _MARKER.match(text, line.start, line.end):
        return False
    last = text.rfind("\n", unit.start, unit.end) + 1 or unit.start
    ends = text[unit.end - 1] in _ENDS
    if width and _is_full(text, Span(last, unit.end), line, width) and text[unit.start] != "#":
        return True
    if ends or not _LOWER_START.match(text, line.start, line.end) or reason(text[line.start : line.end])[0]:
        return False
    return not text[unit.start].islower() and text.count(" ", unit.start, min(unit.end, unit.start + 200)) >= 3


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Would the first word of the next line not have fitted on this one?"""
    word = _FIRST_WORD.match(text, following.start, following.end)
    return line.end - line.start + 1 + (word.end() - word.start() if word else 0) > width


def _fill_width(text: str, found: list[Span]) -> int:
    """The width at which the text was filled; 0 where it was not."""
    breaks = [(a, b) for a, b in pairwise(found) if not blank_line_between(text, a, b)]
    if len(breaks) < _FEWEST_BREAKS:
        return 0
    width = max(span.end - span.start for span in found)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    open_ended = [(a, b) for a, b in breaks if text[a.end - 1] not in _ENDS]
    full = sum(_is_full(text, a, b, width) for a, b in open_ended)
    return width if 2 * len(open_ended) >= len(breaks) and full >= 0.8 * len(open_ended) else 0
