"""YAML with line numbers and no surprises: every scalar stays the string that was written.

PyYAML turns `no` into False, keeps the last of two equal keys in silence and recurses without a bound; people write
the files that are read here, so each of these is a fault with its line instead. Only the event parser is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key: value` of a mapping."""

    key: str
    line: int
    """1-based."""
    value: Value


Value = str | tuple[Entry, ...] | list["Value"]
"""A scalar, a mapping (in the order written) or a sequence."""


class YamlFault(ValueError):
    """Text that is not the plain YAML described above."""

    def __init__(self, line: int, what: str) -> None:
        self.line, self.what = line, what
        super().__init__(f"line {line}: {what}")


def load(text: str) -> Value:
    """The one document of `text`; an empty one is an empty mapping. Raises YamlFault at the first fault of syntax.

    Equal keys are left to the caller, who can report all of them.
    """
    try:
        events = iter(yaml.parse(text, Loader=yaml.CBaseLoader))
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                return _value(event, events, 0)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlFault(mark.line + 1 if mark else 1, error.problem or "not YAML") from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise YamlFault(1, "it holds characters that YAML does not allow") from None
    return ()


def _value(event: Any, events: Iterator[Any], depth: int) -> Value:
    line = event.start_mark.line + 1
    if isinstance(event, yaml.ScalarEvent):
        return str(event.value)
    if isinstance(event, yaml.AliasEvent) or depth > _DEEPEST:
        raise YamlFault(line, "an alias (*name)" if isinstance(event, yaml.AliasEvent) else "nested too deeply")
    if isinstance(event, yaml.SequenceStartEvent):
        items: list[Value] = []
        for item in events:
            if isinstance(item, yaml.SequenceEndEvent):
                break
            items.append(_value(item, events, depth + 1))
        return items
    entries = []
    for key in events:
        if isinstance(key, yaml.MappingEndEvent):
            break
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarEvent):
            raise YamlFault(line, "a key that is not plain text")
        entries.append(Entry(str(key.value), line, _value(next(events), events, depth + 1)))
    return tuple(entries)
