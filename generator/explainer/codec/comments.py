"""People's comments and order of keys, taken from a sheet's old text and put back into its new one.

A comment belongs to an entry and a field, not to a line: entries are known by their ids, quotes by source and words, so
a comment stays with its entry when lists grow, shrink and move. (Round-trip YAML libraries bind a comment to the token
before it, so that deleting an entry deletes the comment above the next one.)

A comment on a line of its own belongs to what follows it, or, where it is indented deeper than that, to what it ends.
A comment behind a value belongs to that value. Where the field is gone, the comment moves to its entry; where the entry
is gone, to the end of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .nodes import Mapping, Node, Scalar, normalised, parse

Key = tuple[str, ...]
"""Field names and labels of entries from the root down: ('claims', 'id sora-closed', 'text')."""

_COMMENT = re.compile("(?<![^ \t\n])#[^\n]*")
_LINE_ENDS = str.maketrans("\x85\u2028\u2029", "\n\n\n")
"""YAML 1.1 ends a line, and with it a comment, at these too. One for one, so that positions stay."""
_IDENTITY = (("id",), ("revision",), ("source", "exact"), ("claim", "date"), ("reading",))
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Layout:
    before: dict[Key, list[str]] = field(default_factory=dict)
    """Lines above; '' is a blank line between comments."""
    beside: dict[Key, str] = field(default_factory=dict)
    """Behind the value, with the blanks that part it from that."""
    after: dict[Key, list[str]] = field(default_factory=dict)
    tail: list[str] = field(default_factory=list)
    """Lines at the end of the file."""
    order: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    """Field names of each mapping as they stood."""

    def ordered(self, key: Key, names: Iterable[str]) -> list[str]:
        """The names in the old order; a new one comes behind the name it follows in `names`."""
        names = list(names)
        old = self.order.get(key)
        if not old:
            return names
        present = set(names)
        kept = [name for name in old if name in present]
        known = set(kept)
        for number, name in enumerate(names):
            if name not in known:
                kept.insert(kept.index(names[number - 1]) + 1 if number else 0, name)
                known.add(name)
        return kept

    def fitted(self, present: frozenset[Key]) -> Layout:
        """The layout for a sheet that has only the keys `present`: the others' comments move up, or to the end."""
        before: dict[Key, list[str]] = {}
        after: dict[Key, list[str]] = {}
        beside: dict[Key, str] = {}
        tail: list[str] = []
        for source, kept in ((self.before, before), (self.after, after)):
            for key, lines in source.items():
                home = _home(key, present)
                if home == key:
                    kept.setdefault(key, []).extend(lines)
                elif home:
                    before.setdefault(home, []).extend(line for line in lines if line)
                else:
                    tail += [line for line in lines if line]
        for key, text in self.beside.items():
            home = _home(key, present)
            if home == key:
                beside[key] = text
            elif home:
                before.setdefault(home, []).append(text.strip())
            else:
                tail.append(text.strip())
        return Layout(before, beside, after, tail + self.tail, self.order)


NO_LAYOUT = Layout()


def labelled(items: Iterable[_T]) -> Iterator[tuple[str, _T]]:
    """Each item with a label that tells it from its siblings by what it is rather than by where it stands."""
    seen: dict[str, int] = {}
    for item in items:
        label = _label(item)
        seen[label] = seen.get(label, 0) + 1
        yield (label if seen[label] == 1 else f"{label} #{seen[label]}"), item


def _label(item: Any) -> str:
    if isinstance(item, str):
        return item
    if isinstance(item, Scalar):
        return item.value
    if isinstance(item, Mapping):
        item = {key.value: value.value for key, value in item.items if isinstance(value, Scalar)}
    if isinstance(item, dict):
        for names in _IDENTITY:
            if all(name in item for name in names):
                return " ".join((names[0], *(str(item[name]) for name in names)))
    return "?"


def _home(key: Key, present: frozenset[Key]) -> Key:
    """The nearest of `key` and what holds it that is there, down to the entry; () where that is gone."""
    while len(key) > 2 and key not in present:
        key = key[:-1]
    return key if key in present else ()


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    line: int
    column: int
    key: Key
    entry: bool
    """The item of a list, which has no line for itself where it is a mapping."""


def read_layout(text: str) -> Layout:
    """Comments and order of keys of a sheet's text, which must decode."""
    text = normalised(text)
    root, _ = parse(text)
    places: list[_Place] = []
    scalars: list[Scalar] = []
    layout = Layout()
    if root is not None:
        _walk(root, (), layout.order, places, scalars)
    text = text.translate(_LINE_ENDS)
    starts = [place.start for place in places]
    previous_line = -2
    lines = _LineCounter(text)
    for at, words in _comments(text, scalars):
        begin = text.rfind("\n", 0, at) + 1
        number = bisect_left(starts, at)
        upcoming = places[number] if number < len(places) else None
        line = lines.at(at)
        left = text[begin:at]
        if left.strip() and number:
            place = places[number - 1]
            if place.key not in layout.beside and not place.entry:
                layout.beside[place.key] = left[len(left.rstrip(" \t")) :] + words
            else:
                layout.before.setdefault(place.key, []).append(words)
            continue
        deeper = at - begin > (upcoming.column if upcoming else 0)
        if deeper and number:
            target = layout.after.setdefault(places[number - 1].key, [])
        elif upcoming:
            target = layout.before.setdefault(upcoming.key, [])
        else:
            target = layout.tail
        if target and line > previous_line + 1:
            target.append("")
        target.append(words)
        previous_line = line
    return layout


class _LineCounter:
    """Line numbers of rising positions, counted once."""

    def __init__(self, text: str) -> None:
        self.text, self.position, self.line = text, 0, 0

    def at(self, position: int) -> int:
        self.line += self.text.count("\n", self.position, position)
        self.position = position
        return self.line


def _comments(text: str, scalars: list[Scalar]) -> Iterator[tuple[int, str]]:
    """Position and words of each comment: what begins with '#' between the scalars."""
    position = 0
    for scalar in scalars:
        for match in _COMMENT.finditer(text, position, scalar.start):
            yield match.start(), match.group().rstrip()
        position = max(position, scalar.end)
        if scalar.style in ("|", ">"):
            header = _COMMENT.search(text, scalar.start, text.find("\n", scalar.start, scalar.end))
            if header:
                yield header.start(), header.group().rstrip()
    for match in _COMMENT.finditer(text, position):
        yield match.start(), match.group().rstrip()


def _walk(node: Node, key: Key, order: dict[Key, tuple[str, ...]], places: list[_Place], scalars: list[Scalar]) -> None:
    if isinstance(node, Scalar):
        scalars.append(node)
    elif isinstance(node, Mapping):
        order[key] = tuple(name.value for name, _ in node.items)
        for name, value in node.items:
            here = (*key, name.value)
            scalars.append(name)
            if not node.flow:
                places.append(_Place(name.start, name.line, name.column, here, False))
            _walk(value, here, order, places, scalars)
    else:
        for label, item in labelled(node.items):
            here = (*key, label)
            if not node.flow:
                entry = not isinstance(item, Scalar)
                places.append(_Place(item.start, item.line, node.column, here, entry))
            _walk(item, here, order, places, scalars)
