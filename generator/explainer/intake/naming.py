"""File names of seeds: day, publisher, title, in ASCII letters, digits and hyphens, which every platform takes.

Nothing that a page says can lead out of the folder, make a hidden file, or meet a reserved name.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from ..text.reading.identity import slug
from .draft import Draft

_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_UNDATED = "undated"


def seed_name(draft: Draft, taken: Collection[str]) -> str:
    """`2026-03-24-springfield-gazette-plant-to-close.md`, or with a number where that is taken (in lower case)."""
    metadata = draft.metadata
    day = _DAY.match(metadata.published)
    parts = [day[0] if day else _UNDATED, slug(metadata.publisher or _host(draft), 3), _title(draft)]
    stem = "-".join(part for part in parts if part)
    name, number = f"{stem}.md", 2
    while name in taken:
        name, number = f"{stem}-{number}.md", number + 1
    return name


def _host(draft: Draft) -> str:
    host = urlsplit(draft.original.address).hostname or ""
    return host.removeprefix("www.").replace(".", " ")


def _title(draft: Draft) -> str:
    """Words of the title, else of the address or file it came from, else the text's digest."""
    name = unquote(urlsplit(draft.original.name).path if draft.original.asked else draft.original.name)
    stem = re.sub(r"\.[a-zA-Z]{1,5}$", "", PurePosixPath(name.rstrip("/")).name)
    return slug(draft.metadata.title, 8) or slug(stem, 8) or draft.text_sha256[:8]
