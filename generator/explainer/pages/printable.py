"""Making any string fit to be shown: what a reader must not be harmed by is taken out here, and only here.

Canonical texts keep every character they came with, since offsets count them. A page drops what cannot be seen and
could break it: control characters (two of them are Python-Markdown's own placeholders), lone surrogates (they have no
UTF-8 form) and the characters that reverse the order of the words after them. Escaping for HTML is left to Jinja2.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

import yaml

_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENDLESS = re.compile(r"(\S{1000})\S+")
_PLAIN = re.compile(r"[^\W_]| ")


def printable(text: str) -> str:
    """The text without characters that have no business on a page; a lone surrogate becomes U+FFFD.

    What has a thousand characters without a space is no word, and browsers hang over laying it out: it is cut.
    """
    if len(text) <= 1000 and text.isprintable():
        return text
    return _ENDLESS.sub(r"\1…", _SURROGATE.sub("\ufffd", _HARMFUL.sub("", text)))


def one_line(text: str) -> str:
    """Printable, with each run of white space as one space."""
    return " ".join(printable(text).split())


def excerpt(text: str, length: int) -> str:
    """The first words of a text, at most `length` characters of them, with an ellipsis where words were left out."""
    line = one_line(text)
    if len(line) <= length:
        return line
    head = line[:length]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,;:.–—-") + "…"


def heading(text: str) -> str:
    """A Markdown heading of any words: all but letters, digits and spaces are written as character references."""
    words = one_line(text) or "Untitled"
    return "# " + "".join(char if _PLAIN.fullmatch(char) else f"&#{ord(char)};" for char in words)


def front_matter(fields: Mapping[str, object]) -> str:
    """YAML front matter; strings are escaped for HTML, because themes print them as they are."""
    escaped = {key: html.escape(one_line(value)) if isinstance(value, str) else value for key, value in fields.items()}
    body = yaml.safe_dump(escaped, sort_keys=False, allow_unicode=True, width=10**9)
    return f"---\n{body}---\n"
