"""Lists that run on in one line: "1. Apples 2. Pears", "(a) Bread. (b) Butter.", "• Nuts • Figs".

The numbers themselves are the evidence: they count up by one, and the first stands where a sentence may begin.
"""

from __future__ import annotations

import re

_ENUMERATOR = re.compile(
    r"(?<!\S)(?:[•⁃‣▪●·]\s?)?(\()?(?:(\d{1,3}|[A-Za-z])(?:\.\)|\))|(?(1)(?!)|(\d{1,3}|[a-z])\.))(?=\s)"
)
"""A capital letter with a period alone is somebody's initial."""
_BULLET = re.compile(r"(?<!\S)[•⁃‣▪●](?=\s?\S)")
_HINT = re.compile(r"[)•⁃‣▪●·]|[1a]\.")
"""Without one of these there is no list: most text is spared the slower search."""
_OPENS = frozenset(".!?…\"”'’)]")


def item_starts(text: str, start: int, end: int) -> set[int]:
    """Offsets within `text[start:end]` at which an item of a list in the same line begins."""
    starts: set[int] = set()
    if not _HINT.search(text, start, end):
        return starts
    run: list[tuple[int, int]] = []
    for match in _ENUMERATOR.finditer(text, start, end):
        label = match[2] or match[3]
        value = int(label) if label.isdigit() else ord(label)
        if run and value == run[-1][1] + 1:
            run.append((match.start(), value))
            continue
        if len(run) > 1:
            starts.update(at for at, _ in run)
        opens = _may_open(text, start, match.start()) or (len(run) > 1 and label in "1aA")
        run = [(match.start(), value)] if opens else []
    if len(run) > 1:
        starts.update(at for at, _ in run)
    if _BULLET.match(text, start, end):
        starts.update(match.start() for match in _BULLET.finditer(text, start, end))
    return starts


def is_label(text: str, start: int, end: int) -> bool:
    """Is `text[start:end]` nothing but the number or letter of an item?"""
    return end - start <= 8 and _LABEL.fullmatch(text, start, end) is not None


_LABEL = re.compile(r"\s{0,2}(?:[•⁃‣▪●·*-]\s?)?\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\.?\)?")


def _may_open(text: str, start: int, at: int) -> bool:
    before = text[max(start, at - 40) : at].rstrip()
    return not before or before[-1] in _OPENS
