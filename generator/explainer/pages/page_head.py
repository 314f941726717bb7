"""What a page begins with: front matter and a heading, both proof against any words."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

import yaml

from ..core.printable import one_line

_PLAIN = re.compile(r"[^\W_]| ")


def heading(text: str) -> str:
    """A Markdown heading of any words: all but letters, digits and spaces are written as character references."""
    words = one_line(text) or "Untitled"
    return "# " + "".join(char if _PLAIN.fullmatch(char) else f"&#{ord(char)};" for char in words)


def front_matter(fields: Mapping[str, object]) -> str:
    """YAML front matter; strings are escaped for HTML, because themes print them as they are."""
    escaped = {key: html.escape(one_line(value)) if isinstance(value, str) else value for key, value in fields.items()}
    body = yaml.safe_dump(escaped, sort_keys=False, allow_unicode=True, width=10**9)
    return f"---\n{body}---\n"
