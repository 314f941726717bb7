"""Content-Security-Policy: a second lock behind the escaping of source texts.

The theme needs a few inline scripts before its stylesheets, so a policy names them by their digests, taken from the
built page. Only what stands outside of the article is trusted that way: a script that ever slipped into the words of a
page would have no digest and would not run. https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_DATA = re.compile(r"""\btype=["']?(?!module\b|text/javascript\b)[\w/+-]""", re.IGNORECASE)
_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
_MARK = '<meta http-equiv="Content-Security-Policy"'


def with_policy(page: str, scripts: Iterable[str]) -> str:
    """The built page with a policy as the first thing after the character set; unchanged where it has one.

    `scripts` are its own `script_digests`.
    """
    place = _CHARSET.search(page)
    if place is None or _MARK in page[: place.end() + len(_MARK) + 20]:
        return page
    meta = f'{_MARK} content="{policy(scripts)}">'
    return f"{page[: place.end()]}{meta}{page[place.end() :]}"


def headers(digests: Iterable[str]) -> str:
    """The `_headers` file that several static hosts read: one policy for every page, and what a meta cannot say."""
    return (
        "/*\n"
        f"  Content-Security-Policy: {policy(digests)}\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  X-Content-Type-Options: nosniff\n"
    )


def script_digests(page: str) -> frozenset[str]:
    """'sha256-…' of each inline script of the theme's frame; data in a script element is none."""
    start, end = page.find("<article"), page.rfind("</article>")
    frame = page[:start] + page[end:] if 0 <= start < end else page
    found = (match.groups() for match in _SCRIPT.finditer(frame))
    return frozenset(
        "sha256-" + base64.b64encode(hashlib.sha256(code.encode("utf-8", "replace")).digest()).decode("ascii")
        for attributes, code in found
        if code and " src=" not in attributes and not _DATA.search(attributes)
    )


def policy(digests: Iterable[str]) -> str:
    """Everything from this site alone; scripts from its files, and inline only those named."""
    scripts = " ".join(["'self'", *(f"'{digest}'" for digest in sorted(digests))])
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        "base-uri 'self'; form-action 'self'"
    )
