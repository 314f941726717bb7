"""What a page begins with: front matter and a heading, both proof against any words."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

from ..core.printable import one_line

_WORD = re.compile(r"[A-Za-z][A-Za-z ]*[A-Za-z]")
_SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "null"))
"""Words that YAML reads as something else."""
_PLAIN = re.compile(r"[^\W_]| ")


def heading(text: str) -> str:
    """A Markdown heading of any words: all but letters, digits and spaces are written as character references."""
    words = one_line(text) or "Untitled"
    return "# " + "".join(char if _PLAIN.fullmatch(char) else f"&#{ord(char)};" for char in words)


def front_matter(fields: Mapping[str, object]) -> str:
    """YAML front matter; strings are escaped for HTML, because themes print them as they are.

    Written here and not by a library, which takes a fifth of the time that a page takes: the values are texts of one
    line, switches, lists of names and one table of switches.
    """
    lines = [line for key, value in fields.items() for line in _entry(key, value)]
    return "---\n" + "".join(f"{line}\n" for line in lines) + "---\n"


def _entry(key: str, value: object) -> list[str]:
    if isinstance(value, Mapping):
        return [f"{key}:", *(f"  {line}" for name, inner in value.items() for line in _entry(name, inner))]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [f"{key}:", *(f"- {_scalar(inner)}" for inner in value)]
    return [f"{key}: {_scalar(value)}"]


def _scalar(value: object) -> str:
    """A word as it is; any other text in quotes, within which nothing but the quote means anything."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = html.escape(one_line(str(value)))
    quoted = text.replace("'", "''")
    return text if _WORD.fullmatch(text) and text.lower() not in _SWITCHES else f"'{quoted}'"
