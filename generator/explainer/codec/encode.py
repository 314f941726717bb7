"""FactSheet -> YAML text. The same sheet gives the same bytes; comments and order of keys are taken from the old text.

Left out is what is empty and says nothing: "", (), None, False and 0 in fields that have a default. What the machine
decided (kind, status, stance ...) is always written, since scripts read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any

from ..core.model import Change, Claim, FactSheet, Order, Slot
from .comments import NO_LAYOUT, Key, Layout, labelled, read_layout
from .nodes import normalised
from .scalars import WIDTH, written, written_in_flow
from .sections import SECTIONS

_ALWAYS = {(FactSheet, name) for name in ("revision", *SECTIONS)} | {(Order, "claims"), (Order, "timeline")}
POINTER = "# yaml-language-server: $schema="
_HEAD = POINTER + "data/sheet.schema.json"
"""Tells editors of YAML where the schema is: they complete fields and explain each. A person may point elsewhere."""
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


class _Literally(str):
    """A number or truth value, written without quotes."""


class _Row(list[str]):
    """A list of ids that goes into square brackets: the history of changes must stay small."""


Tree = str | list["Tree"] | dict[str, "Tree"]


def encode(sheet: FactSheet, previous: str = "") -> str:
    """The text of the sheet, ending in a newline.

    `previous` is the text that is being replaced, which must decode: its comments stay with the entry and field they
    stood at, and what stood at an entry that is gone comes at the end of the text.
    """
    tree = _tree(sheet)
    pointer, previous = _pointer(normalised(previous))
    layout = read_layout(previous) if previous else NO_LAYOUT
    if layout is not NO_LAYOUT:
        layout = layout.fitted(frozenset(_keys(tree, ())))
    out = [pointer]
    _mapping(tree, (), 0, layout, out, "")
    out += layout.tail
    return "\n".join(out) + "\n"


def _pointer(text: str) -> tuple[str, str]:
    """(the line that points to the schema, the text without it), where it stands above the first field."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if line.startswith(POINTER):
            return line.rstrip(), "\n".join((*lines[:at], *lines[at + 1 :]))
        if line and not line.startswith("#"):
            break
    return _HEAD, text


@cache
def _plan(cls: type) -> tuple[tuple[str, str, Any], ...]:
    """(field, key, the empty value that may be left out) in the order of the model, a claim's passages last."""
    plan = [
        (f.name, f.metadata.get("key", f.name), MISSING if (cls, f.name) in _ALWAYS else f.default) for f in fields(cls)
    ]
    return tuple(sorted(plan, key=lambda row: cls is Claim and row[0] in ("citations", "repeats")))


def _tree(entry: Any) -> dict[str, Tree]:
    cls: type = type(entry)
    tree: dict[str, Tree] = {}
    for name, key, default in _plan(cls):
        value = getattr(entry, name)
        if not value and value == default:
            continue
        tree[key] = _value(value, cls)
        if cls is Slot and name == "value" and _NUMBER.fullmatch(value):
            tree[key] = _Literally(value)
    return tree


def _value(value: Any, owner: type) -> Tree:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return _Literally("true" if value else "false")
    if isinstance(value, float):
        text = repr(value)
        return _Literally(text if "." in text else text.replace("e", ".0e"))
    if isinstance(value, int):
        return _Literally(value)
    if is_dataclass(value):
        return _tree(value)
    if owner is Change and all(isinstance(item, str) for item in value):
        return _Row(value)  # type: ignore[return-value]
    return [_value(item, owner) for item in value]


def _keys(tree: Tree, key: Key) -> Iterator[Key]:
    yield key
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from _keys(value, (*key, name))
    elif isinstance(tree, list) and not isinstance(tree, _Row):
        for label, item in labelled(tree):
            yield from _keys(item, (*key, label))


def _mapping(tree: dict[str, Tree], key: Key, indent: int, layout: Layout, out: list[str], lead: str) -> None:
    """Append the lines of a mapping. `lead` is what the first of them begins with instead of the indent ('  - ')."""
    pad = " " * indent
    for name in layout.ordered(key, tree):
        value = tree[name]
        here = (*key, name)
        if not indent and len(out) > 1 and isinstance(value, list | dict):
            out.append("")
        above = layout.before.get(here)
        if above:
            out += [pad[: len(lead) - 2 if lead else None] + line if line else "" for line in above]
        begin = (lead or pad) + name + ":"
        lead = ""
        beside = layout.beside.get(here, "")
        if isinstance(value, str):
            text = value if isinstance(value, _Literally) else written(value, indent + 2, len(begin) + 1)
            out.append(f"{begin} {text}{beside}")
        elif not value:
            out.append(f"{begin} {'[]' if isinstance(value, list) else '{}'}{beside}")
        elif isinstance(value, _Row):
            out.append(f"{begin} {_row(value, indent + 2, len(begin) + 1)}{beside}")
        else:
            out.append(begin + beside)
            if isinstance(value, dict):
                _mapping(value, here, indent + 2, layout, out, "")
            else:
                _items(value, here, indent + 2, layout, out)
        if below := layout.after.get(here):
            out += [pad + line if line else "" for line in below]


def _items(items: list[Tree], key: Key, indent: int, layout: Layout, out: list[str]) -> None:
    pad = " " * indent
    for number, (label, item) in enumerate(labelled(items)):
        here = (*key, label)
        if number and len(key) == 1 and isinstance(item, dict):
            out.append("")
        if above := layout.before.get(here):
            out += [pad + line if line else "" for line in above]
        if isinstance(item, dict):
            _mapping(item, here, indent + 2, layout, out, pad + "- ")
        else:
            out.append(f"{pad}- {written(str(item), indent + 2, indent + 2)}{layout.beside.get(here, '')}")
        if below := layout.after.get(here):
            out += [pad + line if line else "" for line in below]


def _row(ids: _Row, indent: int, column: int) -> str:
    lines: list[str] = []
    line = ""
    for number, text in enumerate(written_in_flow(value) for value in ids):
        word = text + ("," if number < len(ids) - 1 else "]")
        if line and (column if not lines else indent) + len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else ("[" if not number else "") + word
    lines.append(line)
    return ("\n" + " " * indent).join(lines)
