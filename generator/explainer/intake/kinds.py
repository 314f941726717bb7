"""What kind of file a body is: by what it says at its beginning, else by what it was sent or named as."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from ..text.readers.read import readable

_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/x-pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "message/rfc822": ".eml",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_FEEDS = frozenset("application/rss+xml application/atom+xml application/feed+json application/rdf+xml".split())
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_MARKUP = re.compile(rb"<(?:!doctype html|html|head|body|article|meta|title|h1|div|p)\b", re.IGNORECASE)
_BEGINNING = 2048


def kind_of(data: bytes, media_type: str = "", name: str = "") -> str:
    """The suffix of the reader for `data`: '.html' ...; '.xml' for a feed; '' where there is none.

    `media_type` is a Content-Type, `name` a file's name or an address; both may be empty.
    """
    beginning = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n")
    sent = media_type.partition(";")[0].strip().lower()
    if beginning.startswith(b"%PDF-"):
        return ".pdf"
    if sent in _FEEDS or _FEED.search(beginning[:1024]) or b'"https://jsonfeed.org/version' in beginning:
        return ".xml"
    suffix = PurePosixPath(unquote(urlsplit(name).path) if "://" in name else name).suffix.lower()
    suffix = {".htm": ".html", ".xhtml": ".html", ".markdown": ".md", ".text": ".txt"}.get(suffix, suffix)
    if beginning.startswith(b"PK\x03\x04"):
        return suffix if suffix in (".docx", ".epub") else _TYPES.get(sent, "")
    named = suffix if readable(f"a{suffix}") else ""
    if sent and sent not in ("application/octet-stream", "text/plain"):
        return _TYPES.get(sent, "")
    if b"\x00" in beginning[:512] and not beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    if named:
        return named
    if _MARKUP.match(beginning) or (not sent and _MARKUP.search(beginning[:512])):
        return ".html"
    return ".txt"


def charset_of(media_type: str) -> str:
    """The charset that a Content-Type declares; empty where none."""
    match = re.search(r"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", media_type, re.IGNORECASE)
    return match[1] if match else ""
