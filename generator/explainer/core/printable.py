"""Making any string fit to be shown: what a reader must not be harmed by is taken out here, and only here.

Canonical texts keep every character they came with, since offsets count them. What people read drops what cannot be
seen and could break it: control characters (two of them are Python-Markdown's own placeholders), lone surrogates (they
have no UTF-8 form) and the characters that reverse the order of the words after them. Escaping is left to whoever
knows the format. It lies below pages and export because both show the same strings.
"""

from __future__ import annotations

import re

_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENDLESS = re.compile(r"(\S{1000})\S+")


def harmless(text: str) -> str:
    """The text without characters that have no business before a reader; a lone surrogate becomes U+FFFD.

    What is left is legal in XML 1.0 and in UTF-8.
    """
    return text if text.isprintable() else _SURROGATE.sub("\ufffd", _HARMFUL.sub("", text))


def printable(text: str) -> str:
    """The harmless text for a page: what has a thousand characters without a space is no word, and browsers hang over
    laying it out, so it is cut.
    """
    if len(text) <= 1000 and text.isprintable():
        return text
    return _ENDLESS.sub(r"\1…", harmless(text))


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


def plural(count: int, one: str, many: str = "") -> str:
    """The number with its noun: "1 story", "2,000 stories"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
