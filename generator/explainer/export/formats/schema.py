"""JSON Schemas of the sheet, draft 2020-12: of what is published, and of the file that people edit.

Both are read off the model's types, with the descriptions of `sheet_fields`; so a field that is added to the model is
in the file and in the schemas at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from ...core.model import VERSION, Citation, Evidence, FactSheet, Slot
from ...core.sheet_fields import FIELDS, OWNERS
from ..common.json_text import to_json
from .facts_json import SCHEMA, always, plan

SHEET_SCHEMA = "sheet.schema.json"
_UNSTORED = {"weight", "minor"}
_SECTIONS = {"version", "title", "summary", "order", "sources", "claims", "timeline", "faq", "disagreements", "changes"}
_SCALARS = {str: {"type": "string"}, bool: {"type": "boolean"}, float: {"type": "number"}}
_HEAD = "Claims with the words of the sources that support them. `start` and `end` count Unicode code points of the "
_HEAD += "source's text, whose SHA-256 is given; dates are EDTF; ids lead to entries of this file."


@cache
def facts_schema() -> bytes:
    """Of facts.json, as `facts_json` makes it."""
    return _schema_of("Fact sheet, as published", SCHEMA, peoples=False)


@cache
def sheet_schema() -> bytes:
    """Of content/facts.yml, version 2, as people have it: with seals, notes, quotes without places."""
    return _schema_of("Fact sheet", SHEET_SCHEMA, peoples=True)


def _schema_of(title: str, name: str, *, peoples: bool) -> bytes:
    kinds: dict[str, Any] = {}
    root = _object(FactSheet, kinds, peoples)
    if not peoples:
        root["properties"] = {"$schema": {"type": "string"}, **root["properties"]}
    root["properties"]["version"] |= {"const": VERSION}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:explainer:{name.removesuffix('.schema.json')}:{VERSION}",
        "title": title,
        "description": _HEAD,
    }
    return to_json({**head, **root, "$defs": dict(sorted(kinds.items()))})


def _object(cls: type, kinds: dict[str, Any], peoples: bool) -> dict[str, Any]:
    hints = get_type_hints(cls)
    plans = _peoples_plan(cls) if peoples else plan(cls)
    required = [key for field, key in plans if (_needed(cls, field) if peoples else always(cls, field))]
    return {
        "type": "object",
        "properties": {key: _described(cls, key, _schema(hints[field.name], kinds, peoples)) for field, key in plans},
        "required": required,
        "additionalProperties": False,
    }


def _described(cls: type, key: str, schema: dict[str, Any]) -> dict[str, Any]:
    told = FIELDS[cls][key]
    words = {"title": key, "description": f"{told.meaning} ({OWNERS[told.owner].partition(':')[0].capitalize()}.)"}
    if cls is Slot and key == "value":
        return {"type": ["string", "number"], **words}
    return {**schema, **words}


def _peoples_plan(cls: type) -> tuple[tuple[Field[Any], str], ...]:
    return tuple((f, f.metadata.get("key", f.name)) for f in fields(cls) if f.name not in _UNSTORED)


def _needed(cls: type, field: Field[Any]) -> bool:
    """Must a person write it? A quote's place is looked up."""
    if cls is FactSheet:
        return field.name in _SECTIONS
    return field.default is MISSING and not (cls in (Citation, Evidence) and field.name in ("start", "end"))


def _schema(hint: Any, kinds: dict[str, Any], peoples: bool) -> dict[str, Any]:
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], kinds, peoples)}
    if get_origin(hint) is UnionType:
        return _schema(next(_known_parts(hint)), kinds, peoples)
    if hint is int:
        return {"type": "integer", "minimum": 0}
    if is_dataclass(hint) and isinstance(hint, type):
        if hint.__name__ not in kinds:
            kinds[hint.__name__] = {}
            kinds[hint.__name__] = _object(hint, kinds, peoples)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return dict(_SCALARS[hint])


def _known_parts(hint: Any) -> Iterator[Any]:
    """`Slot | None` -> Slot: what is None is left out of the file."""
    return (part for part in get_args(hint) if part is not NoneType)
