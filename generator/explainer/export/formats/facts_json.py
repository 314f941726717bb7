"""The published sheet as JSON, and the JSON Schema of it, both read off the model's types.

The names are those of content/facts.yml, and what is empty is left out as it is there, so that whoever can read one
can read the other. As both walk the same dataclasses, a field that is added to the model is in the file and in the
schema at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from ...core.model import VERSION, FactSheet
from ..common.json_text import to_json

SCHEMA = "facts.schema.json"
_PRIVATE = {"seal", "edited", "summary_seal", "hide", "reject", "note", "weight"}
_LISTS = {"revision", "order", "sources", "claims", "timeline", "faq", "disagreements", "changes"}
"""Of the sheet itself: there even where they are empty."""
_SCALARS = {str: {"type": "string"}, bool: {"type": "boolean"}, float: {"type": "number"}}


def facts_json(sheet: FactSheet) -> bytes:
    """`sheet` is one that `published` has made."""
    return to_json({"$schema": SCHEMA, **_tree(sheet)})


def facts_schema() -> bytes:
    """JSON Schema, draft 2020-12. Offsets are code points; dates are EDTF."""
    kinds: dict[str, Any] = {}
    root = _object(FactSheet, kinds)
    root["properties"] = {"$schema": {"type": "string"}, **root["properties"], "version": {"const": VERSION}}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Fact sheet",
        "description": "Claims with the words of the sources that support them. `start` and `end` count Unicode code "
        "points of the source's text, whose SHA-256 is given; dates are EDTF; ids lead to entries of this file.",
    }
    return to_json({**head, **root, "$defs": dict(sorted(kinds.items()))})


@cache
def _plan(cls: type) -> tuple[tuple[Field[Any], str], ...]:
    """The public fields of a dataclass with the names they have in the file."""
    return tuple((f, f.metadata.get("key", f.name)) for f in fields(cls) if f.name not in _PRIVATE)


def _always(cls: type, field: Field[Any]) -> bool:
    """Is the field written whatever it holds? So is what has no default, or one that says something."""
    if field.default is MISSING or (cls is FactSheet and field.name in _LISTS):
        return True
    return bool(field.default) and not is_dataclass(field.default)


def _tree(entry: Any) -> dict[str, Any]:
    cls: type = type(entry)
    return {
        key: _value(value)
        for field, key in _plan(cls)
        if (value := getattr(entry, field.name)) != field.default or _always(cls, field)
    }


def _value(value: Any) -> Any:
    if is_dataclass(value):
        return _tree(value)
    return [_value(item) for item in value] if isinstance(value, tuple) else value


def _object(cls: type, kinds: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {
        "type": "object",
        "properties": {key: _schema(hints[field.name], kinds) for field, key in _plan(cls)},
        "required": [key for field, key in _plan(cls) if _always(cls, field)],
        "additionalProperties": False,
    }


def _schema(hint: Any, kinds: dict[str, Any]) -> dict[str, Any]:
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], kinds)}
    if get_origin(hint) is UnionType:
        return _schema(next(_known_parts(hint)), kinds)
    if hint is int:
        return {"type": "integer", "minimum": 0}
    if is_dataclass(hint) and isinstance(hint, type):
        if hint.__name__ not in kinds:
            kinds[hint.__name__] = {}
            kinds[hint.__name__] = _object(hint, kinds)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return dict(_SCALARS[hint])


def _known_parts(hint: Any) -> Iterator[Any]:
    """`Slot | None` -> Slot: what is None is left out of the file."""
    return (part for part in get_args(hint) if part is not NoneType)
