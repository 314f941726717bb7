"""The JSON of `explainer annotate`: field names are a contract with scripts."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from .model import Annotated, Span

_LISTS = ("blocks", "sentences", "dates", "quantities", "names", "quotations", "hedges")
_ALWAYS = {"approximate", "kind", "type", "name", "cue", "speaker"}


def to_json(seen: Annotated) -> str:
    """One line of JSON. Empty fields are left out, but for those that the contract always has."""
    record: dict[str, Any] = {"text": seen.document.text, "sha256": seen.document.sha256}
    if seen.published:
        record |= {"published": seen.published, "published_rule": seen.published_rule}
    if seen.published_evidence:
        record["published_evidence"] = _plain(seen.published_evidence)
    record |= {name: [_plain(item) for item in getattr(seen, name)] for name in _LISTS}
    return json.dumps(record, ensure_ascii=False)


def _plain(item: Any) -> dict[str, Any]:
    record = {}
    for field in fields(item):
        value = getattr(item, field.name)
        if isinstance(value, Span):
            value = _plain(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if (
            value not in ("", None, False)
            or isinstance(value, int | float)
            and value is not False
            or field.name in _ALWAYS
        ):
            record[field.name] = value
    return record
