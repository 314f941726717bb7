"""The JSON of `explainer annotate`: its field names are a contract with scripts.

Written by hand rather than through `dataclasses.asdict`, because empty fields are left out, but for the few that
readers may rely on.
"""

from __future__ import annotations

import json
import math
from dataclasses import fields
from typing import Any

from ...core.model import Annotated, Span
from .grammar_json import grammar_of

_LISTS = ("blocks", "sentences", "dates", "quantities", "names", "quotations", "hedges")
_ALWAYS = {"start", "end", "kind", "type", "name", "cue", "speaker", "approximate"}


def to_json(seen: Annotated, *, one_line: bool, grammar: bool = False) -> bytes:
    """JSON in UTF-8, without a closing newline; with tokens and clauses where `grammar` is asked for.

    A lone surrogate, which UTF-8 cannot hold, is written as JSON's own escape, so that any reader gets back the very
    text that the offsets count in.
    """
    record: dict[str, Any] = {"text": seen.document.text, "sha256": seen.document.sha256}
    if seen.published:
        record["published"] = seen.published
    if seen.published_rule:
        record["published_rule"] = seen.published_rule
    if seen.published_evidence:
        record["published_evidence"] = _plain(seen.published_evidence)
    record |= {name: [_plain(item) for item in getattr(seen, name)] for name in _LISTS}
    if grammar:
        record |= grammar_of(seen)
    return json.dumps(record, ensure_ascii=False, allow_nan=False, indent=None if one_line else 1).encode(
        "utf-8", "backslashreplace"
    )


def _plain(item: Any) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for field in fields(item):
        value = getattr(item, field.name)
        if isinstance(value, Span):
            value = _plain(value)
        elif isinstance(value, float):
            value = _number(value)
        if value is not None and (field.name in _ALWAYS or (value != "" and value is not False)):
            record[field.name] = value
    return record


def _number(value: float) -> int | float | None:
    """JSON knows no infinity, which a run of a thousand digits would be; whole numbers are shown as such."""
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value
