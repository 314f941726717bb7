"""YAML text as a tree of nodes that know where they stand. Every scalar is a string.

Built from the parser's events and not by `yaml.compose`: that recurses as deep as the text nests, and follows aliases.
A sheet needs neither, so both are faults here. Positions are code points of the text without byte-order mark and with
LF line ends, see `normalised`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

DEPTH = 16
"""Deeper nesting than this is a slip or an attack: the sheet itself nests eight deep."""

_SURROGATE_ESCAPE = re.compile(r"\\[uU](?:0000)?[dD][89a-fA-F]")
"""libyaml refuses the escapes of lone surrogates; the slow parser takes them."""

_FORBIDDEN = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML allows only as an escape in double quotes."""

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: [^\n]*)?$", re.MULTILINE)
"""What git leaves where two people changed the same lines."""

Path = tuple[str | int, ...]
Fault = tuple[int, str]
"""Line, counted from 1, and message."""


@dataclass(slots=True)
class Scalar:
    value: str
    start: int
    end: int
    line: int
    column: int
    style: str
    """'' plain, else the indicator: ' " | >"""

    @property
    def empty(self) -> bool:
        """Nothing was written after the key or dash."""
        return not self.value and not self.style


@dataclass(slots=True)
class Sequence:
    items: list[Node]
    start: int
    line: int
    column: int
    flow: bool


@dataclass(slots=True)
class Mapping:
    items: list[tuple[Scalar, Node]]
    start: int
    line: int
    column: int
    flow: bool


Node = Scalar | Sequence | Mapping


class Unreadable(Exception):
    """The text is no YAML, or YAML that no sheet uses; nothing after this place was read."""

    def __init__(self, line: int, message: str) -> None:
        self.line, self.message = line, message
        super().__init__(message)


def normalised(text: str) -> str:
    """The text without byte-order mark and with LF line ends: what positions are counted in."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def show(path: Path) -> str:
    """'claims[3].citations[0].exact'"""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def parse(text: str) -> tuple[Node | None, list[Fault]]:
    """The root node of a normalised text, None where nothing is written; with the faults that leave the rest readable.

    Raises Unreadable where the text cannot be read to its end.
    """
    if conflict := _CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        raise Unreadable(
            line,
            f"git left a merge conflict here ({conflict.group()[:7]}); keep one of the two versions, and remove the "
            "lines that begin with <<<<<<<, ======= and >>>>>>>",
        )
    loader = yaml.Loader if _SURROGATE_ESCAPE.search(text) else getattr(yaml, "CLoader", yaml.Loader)
    faults: list[Fault] = []
    if bad := _FORBIDDEN.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        raise Unreadable(line, f"the character U+{ord(bad.group()):04X} may not stand here; remove it")
    try:
        events: Iterator[Any] = iter(yaml.parse(text, Loader=loader))
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                break
        else:
            return None, faults
        root = _node(next(events), events, (), faults)
        rest: list[Any] = [event for event in events if isinstance(event, yaml.DocumentStartEvent)]
        if rest:
            raise Unreadable(rest[0].start_mark.line + 1, "a second document begins; remove the line of three dashes")
    except yaml.MarkedYAMLError as error:
        raise _syntax(error) from None
    return root, faults


def _syntax(error: yaml.MarkedYAMLError) -> Unreadable:
    mark = error.problem_mark or error.context_mark
    what = error.problem or error.context or "this cannot be read"
    hint = {
        "mapping values are not allowed in this context": "put a text that holds ': ' in quotes, and check the indent",
        "found character that cannot start any token": "indent with spaces, and put a text that begins so in quotes",
        "found unexpected end of stream": "a quote or bracket is not closed",
    }.get(what, "check quotes, colons and the indent here and in the line above")
    return Unreadable(mark.line + 1 if mark else 1, f"no valid YAML: {what}; {hint}")


def _node(event: Any, events: Iterator[Any], path: Path, faults: list[Fault]) -> Node:
    mark: Any = event.start_mark
    line: int = mark.line + 1
    if len(path) > DEPTH:
        raise Unreadable(line, f"{show(path[:3])}...: nested too deep; a sheet needs no more than {DEPTH} levels")
    if isinstance(event, yaml.AliasEvent):
        faults.append((line, f"{show(path)}: *{event.anchor} is an alias; write the value out"))
        return Scalar("", mark.index, mark.index + 1, line, mark.column, "*")
    if getattr(event, "anchor", None):
        faults.append((line, f"{show(path)}: &{event.anchor} is an anchor; remove it"))
    if getattr(event, "tag", None):
        faults.append(
            (line, f"{show(path)}: {event.tag} is a tag; remove it, and quote the value if it begins with '!'")
        )
    end: int = event.end_mark.index
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, mark.index, end, line, mark.column, (event.style or "").strip())
    flow = bool(event.flow_style)
    if isinstance(event, yaml.SequenceStartEvent):
        sequence = Sequence([], mark.index, line, mark.column, flow)
        for inner in events:
            if isinstance(inner, yaml.SequenceEndEvent):
                break
            sequence.items.append(_node(inner, events, (*path, len(sequence.items)), faults))
        return sequence
    mapping = Mapping([], mark.index, line, mark.column, flow)
    seen: dict[str, int] = {}
    for inner in events:
        if isinstance(inner, yaml.MappingEndEvent):
            break
        key = _node(inner, events, (*path, "?"), faults)
        value = _node(next(events), events, (*path, key.value if isinstance(key, Scalar) else "?"), faults)
        if not isinstance(key, Scalar):
            faults.append((key.line, f"{show((*path, '?'))}: a list or mapping stands where a field name should"))
        elif key.value in seen:
            where = show((*path, key.value))
            faults.append(
                (key.line, f"{where}: this field is already given in line {seen[key.value]}; keep one of them")
            )
        else:
            seen[key.value] = key.line
            mapping.items.append((key, value))
    return mapping
