"""Names that last, for formats that demand one: tag URIs (RFC 4151) and the name of a text (RFC 6920).

RFC 4287 wants the id of an entry to survive a move of the site. So no id holds the site's address: it holds a digest
of the story's first revision, which is kept in the sheet for ever. The authority is one that nobody owns (RFC 2606).
"""

from __future__ import annotations

import base64
import hashlib

from ...core.addresses import slug
from ...core.model import FactSheet

_AUTHORITY = "explainer.invalid,2026"


def story_tag(sheet: FactSheet) -> str:
    """The story's own id. It changes with nothing that is done to the sheet after its first revision."""
    first = sheet.changes[-1] if sheet.changes else None
    words = [str(first.revision), *first.sources, *first.added] if first else [sheet.title.text]
    return f"tag:{_AUTHORITY}:{_digest(words)}"


def site_tag(title: str) -> str:
    """The id of what is of all stories of a site, as long as that keeps its name."""
    return f"tag:{_AUTHORITY}:{_digest(['site', title])}"


def tag(story: str, *parts: str) -> str:
    """The id of a part of the story, named by its kind and id."""
    return ":".join((story, *map(slug, parts)))


def passage(*parts: object) -> str:
    """A short name for what has no id of its own."""
    return _digest(list(map(str, parts)))


def text_name(sha256: str) -> str:
    """`ni:///sha-256;...`: the canonical text that has this digest (hexadecimal), wherever a copy of it may be kept."""
    try:
        raw = bytes.fromhex(sha256)
    except ValueError:
        raw = hashlib.sha256(sha256.encode("utf-8", "surrogatepass")).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(raw).decode('ascii').rstrip('=')}"


def _digest(words: list[str]) -> str:
    return hashlib.sha256("\n".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]
