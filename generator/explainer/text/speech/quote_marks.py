"""Stretches of text between quotation marks, block by block.

A mark opens or closes by its shape or, where straight, by its neighbours. A quote that its block leaves open ends with
the block; where the next block opens one again, or closes one that it did not open, the two are parts of one quote.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...core.model import Block

_MARK = re.compile(r"[“”\"«»„]|(?<!\w)[‘'`](?=[\w“])|(?<=[\w.,!?…])['’](?!\w)")
_OPEN = frozenset("“«„")
_CLOSE = frozenset("”»")
_SINGLE = frozenset("‘'`’")


class Quoted(NamedTuple):
    """The words inside one pair of marks, marks excluded."""

    start: int
    end: int
    block: int
    """Index of the block."""
    continues: bool
    """Goes on with the quote before it."""
    closed: bool


def find_quoted(text: str, blocks: tuple[Block, ...]) -> list[Quoted]:
    """Quoted stretches outside boilerplate, in order, outermost ones only, each inside one block."""
    found: list[Quoted] = []
    pending = False
    for index, block in enumerate(blocks):
        if block.kind == "boilerplate":
            pending = False
            continue
        pending = _scan(text, block, index, pending, found)
    return found


def _scan(text: str, block: Block, index: int, pending: bool, found: list[Quoted]) -> bool:
    """Append the quotes of one block; True if its last quote was left open."""
    opened, mark, begun_inside = -1, "", False
    first = True
    for match in _MARK.finditer(text, block.start, block.end):
        sign, at = match[0], match.start()
        opens, closes = _role(text, block, sign, at)
        if opened < 0:
            if first and pending and closes and sign not in _SINGLE:
                found.append(_quoted(text, block.start, at, index, True, True))
            elif opens:
                opened, mark, begun_inside = at + 1, sign, first and pending and at <= block.start + 1
            first = False
        elif closes and _pairs(mark, sign) and at > opened:
            if mark not in _SINGLE or _likely_single(text, opened, at):
                found.append(_quoted(text, opened, at, index, begun_inside, True))
                opened = -1
        elif mark in _SINGLE and sign not in _SINGLE and opens:
            opened, mark, begun_inside = at + 1, sign, False
    if opened < 0 or mark in _SINGLE:
        return False
    found.append(_quoted(text, opened, block.end, index, begun_inside, False))
    return True


def _role(text: str, block: Block, sign: str, at: int) -> tuple[bool, bool]:
    """(may open, may close)."""
    if sign in _OPEN:
        return True, False
    if sign in _CLOSE:
        return False, True
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    if sign in "‘`":
        return True, False
    if sign == "’":
        return False, True
    opens = (before.isspace() or before in "([{—–-/“‘'") and not after.isspace()
    return opens, not before.isspace() or after.isspace() or not opens


def _pairs(mark: str, sign: str) -> bool:
    if mark in _SINGLE:
        return sign in "'’"
    if mark == '"':
        return sign in '"”'
    return sign in _CLOSE or (sign == '"' and mark == "“")


def _likely_single(text: str, start: int, end: int) -> bool:
    """Single marks are mostly apostrophes: a quote in them has several words or ends like one."""
    return end - start < 2000 and (" " in text[start:end] or text[end - 1] in ".,!?")


def _quoted(text: str, start: int, end: int, block: int, continues: bool, closed: bool) -> Quoted:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quoted(start, end, block, continues, closed)
