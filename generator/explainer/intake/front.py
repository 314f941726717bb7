"""Front matter as it is written: YAML that reads back to the same metadata, whatever a page put into it."""

from __future__ import annotations

import json
import re
from typing import Any

from ..core.model import Metadata
from ..text.reading.metadata import decode, front_matter
from ..text.reading.yaml_lines import Entry, Value, YamlFault, load

FIELDS = ("title", "publisher", "authors", "published", "modified", "retrieved", "url", "archived", "language")
"""In the order in which they are written."""
_KEYS = {"authors": "author"}
_OURS = frozenset({*FIELDS, "author"})
_PLAIN = re.compile(r"[A-Za-z][\w ,.()/'’“”%&+-]*[\w.)]|\d{4}-\d\d-\d\d|https?://[\w./%~+-]+")
_SPECIAL = re.compile(r"(?:true|false|yes|no|on|off|null|y|n)", re.IGNORECASE)


def seed_file(metadata: Metadata, text: str, others: tuple[Entry, ...] = ()) -> bytes:
    """A .md seed whose canonical text is exactly `text`, which has LF line ends and no lone surrogates."""
    lines = [
        f"{_KEYS.get(name, name)}: {_scalar(_known(metadata, name))}" for name in FIELDS if getattr(metadata, name)
    ]
    lines += [f"{_scalar(entry.key)}: {_scalar(_plain(entry.value))}" for entry in others]
    return "\n".join(["---", *lines, "---", text]).encode()


def other_keys(file: str) -> tuple[Entry, ...]:
    """The entries of a file's front matter that are no metadata of ours."""
    _, begin, _ = front_matter(file)
    if not begin:
        return ()
    inner = file[file.index("\n") + 1 : begin].rstrip("\n").rpartition("\n")[0]
    try:
        value = load(inner)
    except YamlFault:
        return ()
    return tuple(entry for entry in value if entry.key not in _OURS) if isinstance(value, tuple) else ()


def metadata_of(pairs: tuple[tuple[str, str], ...]) -> Metadata:
    """Metadata of `key=value` pairs as a user types them; several authors are separated by ';'.

    Raises ValueError that names an unknown key or a value that is none of its kind.
    """
    entries = []
    for key, value in pairs:
        if key not in _OURS:
            raise ValueError(f"{key!r} is no field of a source; there are {', '.join(FIELDS)}")
        names: Value = [name.strip() for name in value.split(";") if name.strip()]
        entries.append(Entry(key, 1, names if key in ("author", "authors") else value))
    metadata, faults = decode(tuple(entries))
    if faults:
        raise ValueError("; ".join(what for _, what in faults))
    return metadata


def _known(metadata: Metadata, name: str) -> Any:
    value = getattr(metadata, name)
    return list(value) if name == "authors" and len(value) > 1 else value[0] if name == "authors" else value


def _plain(value: Value) -> Any:
    if isinstance(value, tuple):
        return {entry.key: _plain(entry.value) for entry in value}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _scalar(value: Any) -> str:
    """JSON is YAML; what needs no quotes for people and machines alike goes without."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and not _SPECIAL.fullmatch(value) and " #" not in value:
        return value
    return "".join(c if c.isprintable() else _escaped(c) for c in json.dumps(value, ensure_ascii=False))


def _escaped(c: str) -> str:
    return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"
