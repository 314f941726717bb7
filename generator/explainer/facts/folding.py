"""Text folded so that a quote is found again although its typography changed; each folded code point knows its place.

Folding only *locates*: what is stored is always the source's own characters. It covers what an editor, a word processor
or a text extractor changes without meaning to, and nothing that changes the meaning: no case, no accents, no digits.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

RULES = ("white space", "line-wrap hyphens", "quotation marks", "dashes", "ligatures")
"""In the order in which they are tried and named."""

_QUOTES = dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_WRAP = re.compile(r"\xad[^\S\n]?\n?|(?<=[^\W\d_])[-‐][^\S\n]*\n[^\S\n]*(?=[^\W\d_])")
_SPACE = re.compile(rf"[\s{_INVISIBLE}]+")
_OTHER = re.compile("[" + "".join(sorted((_QUOTES | _DASHES | _LIGATURES).keys())) + "]")


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


def fold(text: str, rules: Collection[str] = RULES, keep_hyphen: bool = False) -> Folded:
    """The text under the rules. `keep_hyphen`: a hyphen at a line's end belongs to the word ("well-\\nknown")."""
    table = _table(rules)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(piece: str, begin: int, end: int) -> None:
        out.append(piece)
        starts.extend([begin] * len(piece))
        ends.extend([end] * len(piece))

    pattern = _pattern(rules)
    position = 0
    for match in pattern.finditer(text) if pattern else ():
        begin, end = match.span()
        out.append(text[position:begin])
        starts.extend(range(position, begin))
        ends.extend(range(position + 1, begin + 1))
        found = match.group()
        if match.lastgroup == "wrap":
            if keep_hyphen and found[0] != "\xad":
                put("-", begin, end)
        elif match.lastgroup == "space":
            if found.strip(_INVISIBLE):
                put(" ", begin, end)
        else:
            put(table[found], begin, end)
        position = end
    out.append(text[position:])
    starts.extend(range(position, len(text)))
    ends.extend(range(position + 1, len(text) + 1))
    return Folded("".join(out), tuple(starts), tuple(ends))


def differing(one: str, other: str) -> tuple[str, ...]:
    """The rules without which the two texts would not be equal, in the order of RULES."""
    return tuple(rule for rule in RULES if not _equal(one, other, [r for r in RULES if r != rule]))


def _equal(one: str, other: str, rules: Collection[str]) -> bool:
    return any(
        fold(one, rules, keep_one).text.strip() == fold(other, rules, keep_other).text.strip()
        for keep_one in (False, True)
        for keep_other in (False, True)
    )


def _table(rules: Collection[str]) -> dict[str, str]:
    table: dict[str, str] = {}
    for rule, part in (("quotation marks", _QUOTES), ("dashes", _DASHES), ("ligatures", _LIGATURES)):
        if rule in rules:
            table |= part
    return table


def _pattern(rules: Collection[str]) -> re.Pattern[str] | None:
    parts = []
    if "line-wrap hyphens" in rules:
        parts.append(f"(?P<wrap>{_WRAP.pattern})")
    if "white space" in rules:
        parts.append(f"(?P<space>{_SPACE.pattern})")
    if table := _table(rules):
        parts.append("(?P<other>[" + "".join(sorted(table)) + "])")
    return re.compile("|".join(parts)) if parts else None
