"""Placed lines -> paragraphs: running heads and page numbers dropped, lines joined, hyphenation undone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from ...lang.en.words import KEPT_BEFORE_HYPHEN

_PAGE_NUMBER = re.compile(r"(?:[Pp]age\s?)?[-–—|\s]{0,3}\d{1,4}[-–—|\s]{0,3}(?:(?:of|/)\s?\d{1,4})?$")
_DIGITS = re.compile(r"\d{1,9}")
_ENDS = frozenset(".!?:…\"”'’)")
_ITEM = re.compile(r"(?:[•‣▪●·◦*–-]|\(?\d{1,3}[.)])\s")
_BROKEN = re.compile(r"([^\W\d_]{1,40})[-\u00ad\u2010\u0002\ufffe]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class PageLine(NamedTuple):
    """One line as it stands on its page, in points from the lower left corner; all zero where its place is unknown."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def paragraphs(pages: list[list[PageLine]]) -> list[str]:
    """The text of all pages, one string a paragraph, heading or item."""
    kept = _without_running_lines(pages)
    words = Counter(word.lower() for page in kept for line in page for word in _WORD.findall(line.text))
    found: list[str] = []
    previous: PageLine | None = None
    for page in kept:
        edge = max((line.right for line in page), default=0.0)
        gap = median([above.bottom - line.bottom for above, line in pairwise(page)] or [0.0])
        for n, line in enumerate(page):
            if previous and _continues(previous, line, edge, gap, turned=n == 0):
                found[-1] = _join(found[-1], line.text, words)
            else:
                found.append(line.text)
            previous = line
    return found


def _without_running_lines(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """Heads and feet that stand on several pages with nothing but their number changed, and bare page numbers."""
    edges = Counter(key for page in pages for key in {_running_key(line) for line in page[:2] + page[-2:]})
    repeated = {key for key, count in edges.items() if count >= 3 or (count == 2 and len(pages) == 2)}
    result = []
    for page in pages:
        last = len(page) - 1
        result.append(
            [
                line
                for n, line in enumerate(page)
                if not (n < 2 or n > last - 2)
                or not (_running_key(line) in repeated or ((n in (0, last)) and _PAGE_NUMBER.match(line.text)))
            ]
        )
    return result


def _running_key(line: PageLine) -> str:
    return _DIGITS.sub("#", line.text)


def _continues(above: PageLine, line: PageLine, edge: float, gap: float, turned: bool) -> bool:
    """Is `line` more of the paragraph that `above` belongs to?"""
    if _ITEM.match(line.text):
        return False
    open_ended = above.text[-1] not in _ENDS
    if turned or line.bottom > above.bottom:
        return open_ended and (line.text[0].islower() or bool(_BROKEN.search(above.text)))
    if not line.top:
        return open_ended and len(above.text) > 40
    height, height_above = line.top - line.bottom, above.top - above.bottom
    if abs(height - height_above) > 0.15 * max(height, height_above):
        return False
    if gap and above.bottom - line.bottom > 1.35 * gap:
        return False
    if line.left - above.left > 0.8 * height and not open_ended:
        return False
    short = above.right < edge - 0.15 * (edge - above.left)
    return not short or (open_ended and line.text[0].islower())


def _join(text: str, line: str, words: Counter[str]) -> str:
    broken = _BROKEN.search(text)
    if not broken or not line[:1].islower():
        return f"{text} {line}"
    following = _WORD.match(line)
    first, second = broken[1].lower(), following[0].lower() if following else ""
    hyphenated = text[-1] in "-\u2010\ufffe" and (
        words[f"{first}-{second}"] > words[first + second] or first in KEPT_BEFORE_HYPHEN
    )
    return f"{text[:-1]}-{line}" if hyphenated else text[:-1] + line
