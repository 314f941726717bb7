"""How exactly a source gives a number: "about", "at least", "up to", "or more", by the words around it."""

from __future__ import annotations

from ...core.model import Bound
from ...lang.en.numbers import APPROXIMATE, BOUNDS, TRAILING_BOUNDS
from .numerals import Token, low

_BOUNDS = {phrase: bound for bound, phrases in BOUNDS.items() for phrase in phrases}
_APPROXIMATE = frozenset(APPROXIMATE)
_LEADING = max(len(p.split()) for p in (*_BOUNDS, *_APPROXIMATE))


def qualifiers(line: list[Token], start: int, stop: int, after: int) -> tuple[bool, Bound]:
    """(approximate, bound) by the words around tokens `[start, stop)`; `after` is behind the counted noun."""
    approximate, at = False, start
    bound: Bound = ""
    while at > 0 and not bound:
        for length in range(min(_LEADING, at), 0, -1):
            phrase = " ".join(w.low for w in line[at - length : at])
            if phrase in _BOUNDS or phrase in _APPROXIMATE or phrase in {"~", "≈", "c ."}:
                approximate |= phrase not in _BOUNDS or phrase in _APPROXIMATE
                bound = _BOUNDS.get(phrase, "")
                at -= length
                break
        else:
            if low(line, at - 1) in {"a", "an", "the", "further", "additional", "another", "between", "total", "of"}:
                at -= 1
                if start - at < 3:
                    continue
            break
    for place in (stop, max(stop, after)):
        pair = f"{low(line, place)} {low(line, place + 1)}"
        bound = bound or TRAILING_BOUNDS.get(pair, "")
        approximate |= pair == "or so"
    if low(line, stop) == "+":
        bound = bound or "at-least"
    return approximate, bound
