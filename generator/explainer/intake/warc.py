"""Web archives (WARC, ISO 28500): every page that was crawled becomes an original, as if it had just been fetched.

warcio is an optional extra. The address, the headers and the moment of retrieval are the archive's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ..core.distribution import extra
from ..core.errors import SeedError
from .addresses import shown
from .draft import Original
from .kinds import kind_of

_LARGEST, _MOST, _LARGEST_IN_ALL = 32 * 2**20, 10_000, 512 * 2**20
"""Bytes of one page after unpacking; records of one archive; bytes of all its pages together."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def is_archive(name: str) -> bool:
    return name.lower().endswith((".warc", ".warc.gz"))


def read_archive(data: bytes, place: str) -> tuple[Original, ...]:
    """The pages and documents that were answered with status 200, in the archive's order.

    Raises SeedError where the library is missing, or the file is damaged or holds none.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
    except ImportError:
        raise SeedError(shown(place), "a web archive", f"Install its reader: {extra('warc')}.") from None
    try:
        found = tuple(_pages(ArchiveIterator(BytesIO(data))))
    except Exception:  # the library raises whatever the damage leads to
        raise SeedError(shown(place), "a damaged web archive", "Make it anew.") from None
    if not found:
        raise SeedError(shown(place), "a web archive without a page", "Add the archive that holds the article.")
    return found


def _pages(records: Any) -> Iterator[Original]:
    read = 0
    for number, record in enumerate(records):
        if number == _MOST:
            return
        answer, address = record.http_headers, record.rec_headers.get_header("WARC-Target-URI") or ""
        if record.rec_type != "response" or answer is None or answer.get_statuscode() != "200":
            continue
        body = record.content_stream().read(_LARGEST + 1)
        read += len(body)
        if read > _LARGEST_IN_ALL:
            return
        media_type = answer.get_header("Content-Type") or ""
        address = address.strip("<>")
        if len(body) > _LARGEST or not address.startswith(("http://", "https://")):
            continue
        if kind_of(body, media_type, address) in ("", ".xml"):
            continue
        moment = _MOMENT.match(record.rec_headers.get_header("WARC-Date") or "")
        headers = tuple((str(name).lower(), str(value)) for name, value in answer.headers)
        yield Original(body, address, address, media_type, headers, f"{moment[0]}Z" if moment else "")
