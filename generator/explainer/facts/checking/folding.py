"""Text folded so that a quote is found again although its typography changed; each folded code point knows its place.

Folding only *locates*: what is stored is always the source's own characters. It covers what an editor, a word processor
or a text extractor changes without meaning to, and nothing that changes the meaning: no case, no accents, no digits.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

RULES = ("white space", "line-wrap hyphens", "quotation marks", "dashes", "ligatures")
"""In the order in which they are tried and named."""

_BY_RULE = {
    "quotation marks": dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟″«»", '"'),
    "dashes": dict.fromkeys("‐‑‒–—―−", "-"),
    "ligatures": {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"},
}
_CHARACTERS = {char: plain for chars in _BY_RULE.values() for char, plain in chars.items()}
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_WRAP = r"\xad[^\S\n]?\n?|(?<=[^\W\d_])[-‐][^\S\n]*\n[^\S\n]*(?=[^\W\d_])"


@dataclass(frozen=True, slots=True)
class Folded:
    text: str
    starts: tuple[int, ...]
    """For each folded code point, where the first original one it stands for begins."""
    ends: tuple[int, ...]
    """And where the last ends."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of a folded one that is not empty."""
        return self.starts[start], self.ends[end - 1]


def folded(text: str, rules: Collection[str] = RULES, keep_hyphen: bool = False) -> str:
    """The text under the rules. `keep_hyphen`: a hyphen at a line's end belongs to the word ("well-\\nknown")."""
    pattern = _pattern(tuple(rules))
    return pattern.sub(lambda match: _stands_for(match, keep_hyphen), text) if pattern else text


def fold(text: str, rules: Collection[str] = RULES, keep_hyphen: bool = False) -> Folded:
    """The text as `folded` gives it, with the place of each of its code points in the original."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pattern = _pattern(tuple(rules))
    position = 0
    for match in pattern.finditer(text) if pattern else ():
        begin, end = match.span()
        piece = _stands_for(match, keep_hyphen)
        out += text[position:begin], piece
        starts += [*range(position, begin), *[begin] * len(piece)]
        ends += [*range(position + 1, begin + 1), *[end] * len(piece)]
        position = end
    out.append(text[position:])
    starts += range(position, len(text))
    ends += range(position + 1, len(text) + 1)
    return Folded("".join(out), tuple(starts), tuple(ends))


def differing(one: str, other: str) -> tuple[str, ...]:
    """The rules without which the two texts would not be equal, in the order of RULES."""
    return tuple(rule for rule in RULES if not _equal(one, other, [r for r in RULES if r != rule]))


def _equal(one: str, other: str, rules: Collection[str]) -> bool:
    keeps = (False, True)
    return bool({folded(one, rules, k).strip() for k in keeps} & {folded(other, rules, k).strip() for k in keeps})


def _stands_for(match: re.Match[str], keep_hyphen: bool) -> str:
    found = match.group()
    if match.lastgroup == "wrap":
        return "-" if keep_hyphen and found[0] != "\xad" else ""
    if match.lastgroup == "space":
        return " " if found.strip(_INVISIBLE) else ""
    return _CHARACTERS[found]


@cache
def _pattern(rules: tuple[str, ...]) -> re.Pattern[str] | None:
    parts = []
    if "line-wrap hyphens" in rules:
        parts.append(f"(?P<wrap>{_WRAP})")
    if "white space" in rules:
        parts.append(rf"(?P<space>[\s{_INVISIBLE}]+)")
    if table := "".join(char for rule, chars in _BY_RULE.items() if rule in rules for char in chars):
        parts.append(f"(?P<other>[{re.escape(table)}])")
    return re.compile("|".join(parts)) if parts else None
