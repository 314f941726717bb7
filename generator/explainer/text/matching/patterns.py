"""The little language in which the grammar of time expressions is written, and its compiler.

A pattern is items between blanks. UPPER CASE is a word class of lexicon, anything else the word itself; `a|b`
is one of several, `?` behind an item makes it optional, `name=item` captures, and `( ... )`, `name=( ... )`, `( ... )?`
group. A `|` on its own separates alternatives of a group. `>( ... )` looks ahead without taking, and always succeeds;
`>>( ... )` looks ahead too, and what it names must stand there.

    ( w=WEEKDAY ,? )? m=MONTH d=DAY ,? y=YEAR
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .lexicon import Lexicon

_GROUP = re.compile(r"(?:([a-z]+)=|(>>?))?\(")
_ITEM = re.compile(r"(?:([a-z]+)=)?(.+?)(\?)?")
_CAPTURE = re.compile(r"\(\?P<[a-z0-9]+>")
_STRUCTURE = frozenset({")", ")?", "|"})


def literals(pattern: str) -> set[str]:
    """The words that the pattern names themselves, which the lexicon must know before compiling."""
    found: set[str] = set()
    for item in pattern.split():
        if item not in _STRUCTURE and not _GROUP.fullmatch(item):
            match = _ITEM.fullmatch(item)
            assert match is not None
            found |= {word for word in match[2].split("|") if not word.isupper()}
    return found


@dataclass(slots=True)
class _Sequence:
    """Part of a pattern while it is read: which characters it can begin with, and whether it may still be empty."""

    ahead: str = ""
    """'>' or '>>' where it is only looked at."""
    first: set[str] = field(default_factory=set)
    empty: bool = True
    any_empty: bool = False

    def take(self, codes: set[str], optional: bool) -> None:
        if self.empty:
            self.first |= codes
            self.empty = optional

    def next_choice(self) -> None:
        self.any_empty, self.empty = self.any_empty or self.empty, True


class Pattern:
    """A compiled pattern. A name may stand in several alternatives; whichever took part counts."""

    def __init__(self, pattern: str, lexicon: Lexicon) -> None:
        names: dict[str, int] = {}
        source: list[str] = []
        open_parts = [_Sequence()]
        for item in pattern.split():
            if group := _GROUP.fullmatch(item):
                open_parts.append(_Sequence(ahead=group[2] or ""))
                source.append("(?=" if group[2] else f"(?P<{_unique(group[1], names)}>" if group[1] else "(?:")
            elif item == "|":
                open_parts[-1].next_choice()
                source.append(item)
            elif item in (")", ")?"):
                part = open_parts.pop()
                source.append(("|" if part.ahead == ">" else "") + item)
                if not part.ahead:
                    open_parts[-1].take(part.first, part.empty or part.any_empty or item == ")?")
            else:
                text, codes, optional = _translate(item, lexicon, names)
                source.append(text)
                open_parts[-1].take(codes, optional)
        self.regex = re.compile("".join(source))
        self.first = frozenset(open_parts[0].first)
        """The characters with which a match can begin."""

    @property
    def bare(self) -> str:
        """The regular expression without its captures, to be joined with others."""
        return _CAPTURE.sub("(?:", self.regex.pattern)

    def match(self, classes: str, at: int) -> tuple[int, dict[str, tuple[int, int]]] | None:
        """(index behind the match, captured groups as index pairs) where the pattern matches at `at`."""
        match = self.regex.match(classes, at)
        if match is None:
            return None
        groups = {name.rstrip("0123456789"): match.span(name) for name, part in match.groupdict().items() if part}
        return match.end(), groups


def _unique(name: str, names: dict[str, int]) -> str:
    names[name] = names.get(name, 0) + 1
    return f"{name}{names[name]}"


def _translate(item: str, lexicon: Lexicon, names: dict[str, int]) -> tuple[str, set[str], bool]:
    """The regular expression of an item, its characters, and whether it is optional."""
    match = _ITEM.fullmatch(item)
    assert match is not None
    name, choices, optional = match.groups()
    codes = {code for choice in choices.split("|") for code in lexicon.characters(choice)}
    assert codes, f"no word for {item}"
    listed = "".join(sorted(codes))
    body = f"(?P<{_unique(name, names)}>[{listed}])" if name else f"[{listed}]"
    return body + (optional or ""), codes, bool(optional)
