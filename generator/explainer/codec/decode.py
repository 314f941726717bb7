"""YAML text -> FactSheet. The type hints of the model are the schema; every fault is told at once, with its line.

A reader is built once for each type and puts a harmless value in the place of a faulty one, so that the rest is still
checked. What a string means beyond its type (an id, a reference, a date) is in the tables below.
"""

from __future__ import annotations

import difflib
import math
import re
import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from ..core import edtf
from ..core.errors import SheetError
from ..core.model import (
    Change,
    Citation,
    Claim,
    Csl,
    Disagreement,
    Evidence,
    FactSheet,
    Order,
    OtherDate,
    Position,
    Question,
    Slot,
    Source,
    TimelineEntry,
)
from .entry_faults import entry_faults
from .nodes import Fault, Mapping, Node, Path, Scalar, Sequence, Unreadable, normalised, parse, show
from .sections import SECTIONS, missing_sections

_IDS = {Source: "source", Claim: "claim", TimelineEntry: "timeline entry", Question: "question",
        Disagreement: "disagreement"}  # fmt: skip
_REFERENCES = {
    (FactSheet, "summary"): "claim",
    (Order, "claims"): "claim",
    (Order, "timeline"): "timeline entry",
    (TimelineEntry, "claim"): "claim",
    (OtherDate, "claim"): "claim",
    (Question, "answer"): "claim",
    (Position, "claims"): "claim",
    (Disagreement, "settling"): "claim",
    (Citation, "source"): "source",
    (Evidence, "source"): "source",
}
_DATES = {
    (Slot, "as_of"),
    (Csl, "issued"),
    (Csl, "accessed"),
    (TimelineEntry, "date"),
    (OtherDate, "date"),
    (Position, "as_of"),
    (Change, "date"),
}
_FOUND_AGAIN = {(Citation, "start"): 0, (Citation, "end"): 0, (Evidence, "start"): 0, (Evidence, "end"): 0}
"""A person who adds a quote by hand need not count code points: the quote is looked up and its place filled in."""

_ID = re.compile(r"\w[\w.-]*")
_INT = re.compile(r"-?[0-9]{1,15}")
_FLOAT = re.compile(r"-?[0-9]{1,300}(?:\.[0-9]{0,300})?(?:[eE][-+]?[0-9]{1,3})?")
_BOOLS = {"true": True, "false": False}


@dataclass(slots=True)
class _Seen:
    """What was met on the way that can be judged only at the end."""

    faults: list[Fault] = field(default_factory=list)
    ids: dict[str, dict[str, int]] = field(default_factory=lambda: {kind: {} for kind in _IDS.values()})
    references: list[tuple[str, str, int, Path]] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    """Kinds of entries whose section is missing: what refers to one is no fault of its own."""

    def fault(self, line: int, path: Path, message: str) -> None:
        where = show(path)
        self.faults.append((line, f"{where}: {message}" if where else message))


_Reader = Callable[[Node, Path, _Seen], Any]


def decode(text: str, name: str = "facts.yml") -> FactSheet:
    """The sheet that the text holds. `name` is the file's name in messages.

    Raises SheetError with all faults, ordered by line, each '<name>:<line>: <path>: <what, and what to write instead>'.
    """
    seen = _Seen()
    sheet = None
    try:
        root, faults = parse(normalised(text))
        seen.faults += faults
        if root is None or (isinstance(root, Scalar) and root.empty):
            seen.fault(1, (), "the file is empty; restore it, or remove it to have a new one made")
        else:
            sheet = _record(FactSheet)(root, (), seen)
    except Unreadable as error:
        seen.fault(error.line, (), error.message)
    else:
        _resolve(seen)
    if seen.faults or not isinstance(sheet, FactSheet):
        raise SheetError(tuple(f"{name}:{line}: {message}" for line, message in sorted(set(seen.faults))))
    return sheet


def _resolve(seen: _Seen) -> None:
    told: set[str] = set()
    for kind, value, line, path in seen.references:
        known = seen.ids[kind]
        if kind in seen.unknown:
            if not seen.faults and kind not in told:
                seen.fault(line, path, f"this names a {kind}, and the file has no section of them; restore it")
            told.add(kind)
        elif value and value not in known:
            near = _nearest(value, known)
            seen.fault(line, path, f"no {kind} has the id {_quote(value)}; {near or f'add the {kind} or remove this'}")


def _nearest(word: str, known: Any) -> str:
    if len(word) > 200:
        return ""
    near = difflib.get_close_matches(word, list(known), 1, 0.7)
    return f"did you mean {near[0]!r}?" if near else ""


def _quote(value: str) -> str:
    return repr(value if len(value) <= 60 else value[:57] + "...")


@cache
def _reader(hint: Any) -> _Reader:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        inner = _reader(next(argument for argument in arguments if argument is not type(None)))
        return lambda node, path, seen: None if isinstance(node, Scalar) and node.empty else inner(node, path, seen)
    if origin is tuple:
        return _list(_reader(arguments[0]))
    if origin is Literal:
        return _choice(arguments)
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    return {str: _text, int: _int, float: _float, bool: _bool}[hint]


def _scalar(node: Node, path: Path, seen: _Seen, wanted: str) -> str | None:
    if isinstance(node, Scalar):
        return node.value
    found = "a list" if isinstance(node, Sequence) else "a mapping"
    seen.fault(node.line, path, f"{found} stands here; write {wanted}")
    return None


def _text(node: Node, path: Path, seen: _Seen) -> str:
    return _scalar(node, path, seen, "a text, in quotes if it holds brackets or ': '") or ""


def _int(node: Node, path: Path, seen: _Seen) -> int:
    value = _scalar(node, path, seen, "a whole number")
    if value is not None and not _INT.fullmatch(value):
        seen.fault(node.line, path, f"{_quote(value)} is no whole number; write one such as 12")
        return 0
    return int(value or 0)


def _float(node: Node, path: Path, seen: _Seen) -> float:
    value = _scalar(node, path, seen, "a number")
    if value is not None and not (_FLOAT.fullmatch(value) and math.isfinite(float(value))):
        seen.fault(node.line, path, f"{_quote(value)} is no number; write one such as 0.5")
        return 0.0
    return float(value or 0)


def _bool(node: Node, path: Path, seen: _Seen) -> bool:
    value = _scalar(node, path, seen, "true or false")
    if value is not None and value.lower() not in _BOOLS:
        seen.fault(node.line, path, f"{_quote(value)} is neither true nor false; write one of them")
    return _BOOLS.get((value or "").lower(), False)


def _choice(choices: tuple[str, ...]) -> _Reader:
    names = ", ".join(choice for choice in choices if choice)

    def read(node: Node, path: Path, seen: _Seen) -> str:
        value = _scalar(node, path, seen, f"one of {names}")
        if value is None or value in choices:
            return value or choices[0]
        near = _nearest(value, choices)
        seen.fault(node.line, path, f"{_quote(value)} is not one of {names}" + (f"; {near}" if near else ""))
        return choices[0]

    return read


def _list(inner: _Reader) -> _Reader:
    def read(node: Node, path: Path, seen: _Seen) -> tuple[Any, ...]:
        if isinstance(node, Sequence):
            return tuple(inner(item, (*path, number), seen) for number, item in enumerate(node.items))
        if not (isinstance(node, Scalar) and node.empty):
            seen.fault(node.line, path, "a list should stand here; begin each of its lines with '- ', or write []")
        return ()

    return read


_T = TypeVar("_T")


@cache
def _record(cls: type[_T]) -> Callable[[Node, Path, _Seen], _T | None]:
    hints = get_type_hints(cls)
    readers = {f.metadata.get("key", f.name): (f.name, _reader(hints[f.name])) for f in fields(cls)}  # type: ignore[arg-type]
    needed = {f.metadata.get("key", f.name) for f in fields(cls) if f.default is MISSING}  # type: ignore[arg-type]
    needed -= {name for owner, name in _FOUND_AGAIN if owner is cls}
    spare = {name: value for (owner, name), value in _FOUND_AGAIN.items() if owner is cls}
    if cls is FactSheet:
        needed.add("version")
    sections = {name: kind for cls_, kind in _IDS.items() for name in SECTIONS if SECTIONS[name] is cls_}

    def read(node: Node, path: Path, seen: _Seen) -> _T | None:
        if not isinstance(node, Mapping):
            names = ", ".join(readers)
            seen.fault(node.line, path, f"fields should stand here, each as 'name: value'; known are {names}")
            return None
        before = len(seen.faults)
        values: dict[str, Any] = dict(spare)
        lines: dict[str, int] = {}
        for key, value in node.items:
            here = (*path, key.value)
            if key.value not in readers:
                near = _nearest(key.value, readers) or f"known are {', '.join(readers)}"
                seen.fault(key.line, here, f"there is no such field; {near}")
                continue
            name, inner = readers[key.value]
            values[name] = inner(value, here, seen)
            lines[name] = key.line
            _note_meaning(cls, name, value, here, seen)
        for key_name in sorted(needed - {key.value for key, _ in node.items}):
            seen.fault(node.line, path, f"the field {key_name!r} is missing; add it")
        if cls is FactSheet:
            gone = missing_sections(node)
            seen.unknown |= {sections[name] for name in SECTIONS if name not in lines and name in sections}
            if gone:
                seen.fault(node.line, path, gone)
        if len(seen.faults) > before:
            return None
        made = cls(**values)
        for name, message in entry_faults(made):
            seen.fault(lines.get(name, node.line), (*path, name), message)
        return made

    return read


def _note_meaning(cls: type, name: str, node: Node, path: Path, seen: _Seen) -> None:
    if name == "id" and cls in _IDS and isinstance(node, Scalar):
        known = seen.ids[_IDS[cls]]
        if not _ID.fullmatch(node.value):
            seen.fault(node.line, path, f"{_quote(node.value)} is no id; write letters, digits and hyphens")
        elif node.value in known:
            seen.fault(
                node.line, path, f"{_quote(node.value)} is already used in line {known[node.value]}; choose another"
            )
        known.setdefault(node.value, node.line)
    elif (cls, name) in _DATES and isinstance(node, Scalar) and node.value and not edtf.valid(node.value):
        message = (
            f"{_quote(node.value)} is no date; write EDTF such as 2025, 2025-12, 2025-12-09, 2025-12? or 2025/2026"
        )
        seen.fault(node.line, path, message)
    elif kind := _REFERENCES.get((cls, name)):
        items = enumerate(node.items) if isinstance(node, Sequence) else [(None, node)]
        for number, item in items:
            if isinstance(item, Scalar):
                place = path if number is None else (*path, number)
                seen.references.append((kind, item.value, item.line, place))
