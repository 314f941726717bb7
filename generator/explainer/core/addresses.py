"""Addresses: of our own pages and anchors, and of the words at the publisher; pages and export both give them.

Links are relative and name the built file (`claims.html#c-…`): the one form that MkDocs and Zensical both leave alone
in raw HTML, and that works from a disk too.
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote, urlsplit

_TAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_UNTAME = re.compile(r"[^a-z0-9]+")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")
_READ_IN_TWO_WAYS = re.compile(r"[\s\\\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
"""White space, backslashes, controls, invisible characters, lone surrogates."""
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EDGE_WORDS = 4
_URL_LIMIT = 2000


def slug(identifier: str) -> str:
    """The id as it stands in addresses: itself where it is plain, else its plain part and a digest, so still unique."""
    if _TAME.fullmatch(identifier):
        return identifier
    digest = hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    stem = _UNTAME.sub("-", identifier[:200].lower()).strip("-")[:60].rstrip("-")
    return f"{stem}-{digest}" if stem else f"x-{digest}"


def source_page(identifier: str) -> str:
    """Name of a source's page without its suffix; never that of the index beside it."""
    name = slug(identifier)
    return f"sources/{'index-source' if name == 'index' else name}"


def anchor(start: int) -> str:
    """Anchor of the words that begin at this code point of a source's text."""
    return f"at-{start}"


def web_address(url: str) -> str:
    """The address where it is one that a reader may safely follow (http, https), else nothing.

    None that programs read in different ways: browsers take a backslash for a slash and pass over control characters
    (WHATWG URL), others do not; and what stands before an @ passes for the host.
    """
    if len(url) > _URL_LIMIT or _READ_IN_TWO_WAYS.search(url):
        return ""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return ""
    named = parts.hostname and "@" not in parts.netloc
    return url if parts.scheme.lower() in ("http", "https") and named else ""


def uri(url: str) -> str:
    """The web address as strict formats want it (RFC 3986): host in ASCII, all else percent-encoded; else nothing.

    >>> uri('https://example.org/a b?c="é"')
    ''
    >>> uri('https://example.org/a?c="é"')
    'https://example.org/a?c=%22%C3%A9%22'
    """
    if not web_address(url):
        return ""
    parts = urlsplit(url)
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    if not _HOST.fullmatch(host):
        return ""
    port = f":{parts.port}" if parts.port is not None else ""
    rest = [quote(part, safe="%/:@!$&'()*+,;=-._~?") for part in (parts.path, parts.query, parts.fragment)]
    rest = [_LONE_PERCENT.sub("%25", part) for part in rest]
    query = f"?{rest[1]}" if rest[1] else ""
    fragment = f"#{rest[2]}" if rest[2] else ""
    return f"{parts.scheme.lower()}://{host}{port}{rest[0]}{query}{fragment}"


def text_fragment(url: str, exact: str) -> str:
    """The publisher's page scrolled to the quote: its first and last words. Empty where there is no safe address.

    https://wicg.github.io/scroll-to-text-fragment/ -- `-`, `,` and `&` separate parts there and so must be encoded.
    """
    address = web_address(url)
    words = exact.split()
    if not address or not words:
        return address
    if len(words) <= 2 * _EDGE_WORDS:
        directive = _encode(words)
    else:
        directive = f"{_encode(words[:_EDGE_WORDS])},{_encode(words[-_EDGE_WORDS:])}"
    joint = "" if "#" in address else "#"
    return f"{address}{joint}:~:text={directive}"


def _encode(words: list[str]) -> str:
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
