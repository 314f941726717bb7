"""Menus and lists of links: short lines in company.

One short line without an end mark is a heading; five of them in a row are a menu. The last one before the article is
the headline after all where the article takes up its words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lang.en.widgets import FOLLOWED_BY_LINKS, FURNITURE
from ...lang.en.words import STOPWORDS

_COMPANY = FURNITURE | {"published", "byline"}
_RUN, _MOST_WORDS, _LONGEST, _LONGEST_LINK = 5, 10, 70, 160
_ENDS = frozenset(".!?:;,…")
_CLOSERS = "\"'”’)]»"
_NOTES = re.compile(r"(?:\[\w{1,4}\])+$")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,5}")
_WORD = re.compile(r"\w[\w'’-]{2,40}")
_LINK_ONLY = re.compile(r"(?:[-*+•]\s+)?!?\[[^\]]{0,120}\]\([^)\s]{1,400}\)$")
_LIST = re.compile(r"(?:[-*+•|]|\d{1,3}[.)])\s")


@dataclass(slots=True)
class Line:
    """A layout unit on its way to a block."""

    start: int
    end: int
    text: str
    reason: str = ""
    weak: bool = False
    """The reason counts only in company."""
    gap: bool = False
    """A blank line stands before it."""
    item: bool = False

    @property
    def furniture(self) -> bool:
        return not self.weak and self.reason in FURNITURE


def unterminated(text: str) -> bool:
    """Does the line end without an end mark, as headings, links and buttons do?"""
    bare = _NOTES.sub("", text[-24:]).rstrip(_CLOSERS)
    return bare[-1:] not in _ENDS or _DOTTED.fullmatch(text) is not None


def is_short(line: Line) -> bool:
    """Could the line be one entry of a menu?"""
    if _LINK_ONLY.match(line.text):
        return True
    return (
        len(line.text) <= _LONGEST
        and line.text.count(" ") < _MOST_WORDS
        and not _LIST.match(line.text)
        and unterminated(line.text)
    )


def mark(lines: list[Line]) -> None:
    """Give every line of a menu, of a list of links or between two pieces of furniture its reason, in place."""
    _mark_link_lists(lines)
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _joins_run(lines[end]):
            end += 1
        if end - at >= _RUN:
            _mark_run(lines, at, end)
        at = end + 1 if end == at else end
    _settle_weak(lines)
    _mark_enclosed(lines)


def _joins_run(line: Line) -> bool:
    return line.furniture or ((not line.reason or line.weak) and is_short(line))


def _mark_run(lines: list[Line], start: int, end: int) -> None:
    before = lines[start - 1] if start else None
    run = lines[start:end]
    if before and not before.reason and before.text.endswith(":"):
        for line in run:
            line.item = line.item or not line.reason
        return
    told = sum(any(c.isdigit() for c in line.text) and line.text.count(" ") >= 3 for line in run)
    if 2 * told >= len(run) and not any(line.furniture for line in run):
        return
    last = _headlines(lines, start, end)
    for line in lines[start:last]:
        if not line.reason or line.weak:
            line.reason, line.weak = line.reason or "menu", False


def _headlines(lines: list[Line], start: int, end: int) -> int:
    """Where the menu ends: before the one or two last lines whose words the article below takes up."""
    following = " ".join([line.text for line in lines[end : end + 16] if not line.reason][:4])[:3000]
    last, spared = end, 0
    while last > start and spared < 2:
        line = lines[last - 1]
        if line.furniture:
            break
        if (line.reason and not line.weak) or takes_up(following, line.text):
            last, spared = last - 1, spared + 1
        else:
            break
    return last


def takes_up(following: str, headline: str) -> bool:
    """Does the text use at least half of the headline's words, and so stand under it?"""
    wanted = {_stem(word) for word in _WORD.findall(headline.lower())} - STOPWORDS
    if not wanted:
        return False
    said = {_stem(word) for word in _WORD.findall(following.lower())}
    return 2 * len(wanted & said) >= len(wanted)


def _stem(word: str) -> str:
    return word if len(word) < 7 else word[:6]


def _mark_link_lists(lines: list[Line]) -> None:
    """Lines under "Related stories", "Tags" and the like, up to the first that ends as a sentence does."""
    links = 0
    for n, head in enumerate(lines):
        if links:
            links -= 1
            continue
        if head.reason not in FOLLOWED_BY_LINKS or head.text.count(" ") > 4 or head.text.rstrip().endswith("."):
            continue
        for line in lines[n + 1 :]:
            if len(line.text) > _LONGEST_LINK or (not unterminated(line.text) and not _LINK_ONLY.match(line.text)):
                break
            if line.reason and not line.weak and line.reason != head.reason:
                break
            if line.gap and links and not lines[n + links].gap:
                break
            if not line.reason or line.weak:
                line.reason, line.weak = head.reason, False
            links += 1
        if links >= 2:
            head.weak = False


def _settle_weak(lines: list[Line]) -> None:
    """A generic word is a button beside another or the date, and at either end of a page; else it is a heading."""
    last = len(lines) - 1
    touching = [
        n == last
        or (n == 0 and is_short(lines[1]))
        or any(0 <= m <= last and (lines[m].weak or lines[m].reason in _COMPANY) for m in (n - 1, n + 1))
        for n in range(len(lines))
    ]
    for line, keeps in zip(lines, touching, strict=True):
        if line.weak:
            line.weak = False
            if not keeps:
                line.reason = ""


def _mark_enclosed(lines: list[Line]) -> None:
    """A short line between two pieces of furniture, or between one and the end of the page."""
    for n, line in enumerate(lines):
        if line.reason or not is_short(line) or line.text.count(" ") > 4:
            continue
        before = lines[n - 1].furniture if n else False
        after = lines[n + 1].furniture if n + 1 < len(lines) else bool(n)
        if before and after and not takes_up(" ".join(x.text for x in lines[n + 1 : n + 5] if not x.reason), line.text):
            line.reason = "menu"
