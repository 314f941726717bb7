"""The published sheet as JSON, read off the model's types.

The names are those of content/facts.yml, and what is empty is left out as it is there, so that whoever can read one
can read the other.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any

from ...core.model import FactSheet
from ..common.json_text import to_json

SCHEMA = "facts.schema.json"
PRIVATE = {"seal", "edited", "summary_seal", "hide", "reject", "note", "weight", "minor"}
_LISTS = {"revision", "order", "sources", "claims", "timeline", "faq", "disagreements", "changes"}
"""Of the sheet itself: there even where they are empty."""


def facts_json(sheet: FactSheet) -> bytes:
    """`sheet` is one that `published` has made."""
    return to_json({"$schema": SCHEMA, **_tree(sheet)})


@cache
def plan(cls: type) -> tuple[tuple[Field[Any], str], ...]:
    """The public fields of a dataclass with the names they have in the file."""
    return tuple((f, f.metadata.get("key", f.name)) for f in fields(cls) if f.name not in PRIVATE)


def always(cls: type, field: Field[Any]) -> bool:
    """Is the field written whatever it holds? So is what has no default, or one that says something."""
    if field.default is MISSING or (cls is FactSheet and field.name in _LISTS):
        return True
    return bool(field.default) and not is_dataclass(field.default)


def _tree(entry: Any) -> dict[str, Any]:
    cls: type = type(entry)
    return {
        key: _value(value)
        for field, key in plan(cls)
        if (value := getattr(entry, field.name)) != field.default or always(cls, field)
    }


def _value(value: Any) -> Any:
    if is_dataclass(value):
        return _tree(value)
    return [_value(item) for item in value] if isinstance(value, tuple) else value
