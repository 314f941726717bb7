"""What people write about a source: front matter of the file itself, or an entry of `seeds/sources.yml`.

Both have the same fields. A doubtful value is left out with a word to the owner and never guessed: an invented date
would colour the whole timeline.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any

from ...core.edtf import valid
from ...core.errors import ProjectError
from ...core.model import Metadata
from .yaml_lines import Value, YamlFault, load

_DATES = frozenset({"published", "modified", "retrieved"})
_TEXTS = frozenset({"title", "publisher", "url", "archived", "language"})
_AUTHORS = frozenset({"author", "authors"})
_KEY = re.compile(r"[a-z][a-z0-9_-]{0,40}")
"""What keys look like. "Update: the bridge has closed" between two lines of dashes is a sentence."""
_TIMESTAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)? ?(?:Z|[+-]\d\d:?\d\d|UTC|GMT)?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")


def front_matter(text: str) -> tuple[Metadata, int, tuple[str, ...]]:
    """(metadata, offset at which the article's text begins, warnings).

    Front matter opens with `---` on the very first line and ends with the next such line. What does not hold a YAML
    mapping is the article's own text: nothing is lost, and a warning says so.
    """
    opening = re.match(r"---[ \t]*\n", text)
    closing = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE).search(text, opening.end()) if opening else None
    if not opening or not closing:
        return Metadata(), 0, ()
    try:
        value = load(text[opening.end() : closing.start()])
    except YamlFault as fault:
        return Metadata(), 0, (f"front matter is not YAML (line {fault.line + 1}: {fault.what}), read as text",)
    if not isinstance(value, tuple) or (value and not any(_KEY.fullmatch(entry.key) for entry in value)):
        return Metadata(), 0, ("front matter is not a list of `key: value` lines, read as text",)
    metadata, faults = decode(value)
    return metadata, closing.end(), tuple(f"front matter line {line + 1}: {what}" for line, what in faults)


def decode(value: Value) -> tuple[Metadata, list[tuple[int, str]]]:
    """Metadata of a YAML mapping, and (line, fault) of what had to be left out. Unknown keys are other people's."""
    known: dict[str, Any] = {}
    faults: list[tuple[int, str]] = []
    seen: set[str] = set()
    for entry in value if isinstance(value, tuple) else ():
        if entry.key in seen:
            faults.append((entry.line, f"{entry.key} is given twice; the first stands"))
            continue
        seen.add(entry.key)
        if entry.key in _AUTHORS:
            names = entry.value if isinstance(entry.value, list) else [entry.value]
            authors = tuple(_line(name) for name in names if isinstance(name, str) and name.strip())
            if len(authors) == len(names) or not entry.value:
                known["authors"] = authors
            else:
                faults.append((entry.line, f"{entry.key} must be a name or a list of names"))
        elif entry.key not in _DATES | _TEXTS or not entry.value:
            continue
        elif not isinstance(entry.value, str):
            faults.append((entry.line, f"{entry.key} must be one line of text"))
        elif entry.key in _TEXTS:
            known[entry.key] = _line(entry.value)
        elif day := as_edtf(entry.value):
            known[entry.key] = day
        else:
            faults.append((entry.line, f"{entry.key}: {_line(entry.value)!r} is no date such as 2026-03-25"))
    return Metadata(**known), faults


def as_edtf(written: str) -> str:
    """EDTF of an ISO 8601 date or timestamp, or of a value that is EDTF already; empty where it is neither.

    >>> as_edtf('2026-03-25T09:30:00+01:00'), as_edtf('March 25')
    ('2026-03-25', '')
    """
    written = written.strip()
    if stamp := _TIMESTAMP.fullmatch(written):
        written = stamp[1]
    elif compact := _COMPACT.fullmatch(written):
        written = "-".join(compact.groups())
    return written if valid(written) else ""


def merge(best: Metadata, *others: Metadata) -> Metadata:
    """Field by field, the first that is known."""
    for other in others:
        best = replace(best, **{f.name: getattr(best, f.name) or getattr(other, f.name) for f in fields(Metadata)})
    return best


def decode_sources(text: str, name: str = "sources.yml") -> dict[str, Metadata]:
    """{file: its metadata} of a sources.yml, which maps each seed's file name to the fields of front matter.

    Raises ProjectError with every fault at once, each as `file:line: what`.
    """
    try:
        value = load(text)
    except YamlFault as fault:
        raise ProjectError(f"{name}:{fault.line}: {fault.what}. Mend the YAML.") from None
    if not isinstance(value, tuple):
        raise ProjectError(f"{name}:1: must map file names to their metadata, as in `article.txt: {{title: ...}}`.")
    sources: dict[str, Metadata] = {}
    faults: list[tuple[int, str]] = []
    for entry in value:
        if entry.key in sources:
            faults.append((entry.line, f"{entry.key} is listed twice"))
            continue
        if not isinstance(entry.value, tuple) and entry.value:
            faults.append((entry.line, f"{entry.key} must have fields below it, such as `title: ...`"))
        sources[entry.key], more = decode(entry.value)
        faults += [(line, what.replace("; the first stands", "")) for line, what in more]
    if faults:
        raise ProjectError("\n".join(f"{name}:{line}: {what}." for line, what in sorted(faults)))
    return sources


def _line(value: str) -> str:
    return " ".join(value.split())
