"""Bodies as they were before packing, within a limit: a few packed bytes can stand for gigabytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import chain

from ..core.errors import SeedError
from .addresses import shown

_AS_NAMED, _RAW = 47, -15
"""zlib's window bits: a gzip or zlib header as it comes, or none."""


def unpacked(chunks: Iterator[bytes], encoding: str, limit: int, address: str, cut: bool = False) -> Iterator[bytes]:
    """The body behind a Content-Encoding, piece by piece.

    Raises SeedError where it is longer than `limit` bytes, unless it may be `cut` there, or packed in another way, and
    zlib.error where it is broken.
    """
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise SeedError(shown(address), f"packed as {encoding!r}, which was not asked for", "Save the page by hand.")
    packed = encoding not in ("", "identity")
    first = next(chunks, b"")
    unpacker = zlib.decompressobj(_AS_NAMED if encoding != "deflate" or _has_header(first) else _RAW)
    size = 0
    for chunk in chain([first], chunks):
        while chunk:
            out = unpacker.decompress(chunk, limit + 1 - size) if packed else chunk
            chunk = unpacker.unconsumed_tail if packed else b""
            size += len(out)
            if size > limit:
                if cut:
                    yield out[: len(out) - (size - limit)]
                    return
                raise SeedError(
                    shown(address), f"larger than {_size(limit)}", "Save what is needed of it and add the file."
                )
            yield out
            if packed and unpacker.eof and unpacker.unused_data:
                chunk, unpacker = unpacker.unused_data, zlib.decompressobj(_AS_NAMED)
    if packed and size and not unpacker.eof:
        raise zlib.error("cut short")


def _has_header(packed: bytes) -> bool:
    """Does deflated data bear the zlib header that HTTP asks for (RFC 9110, 8.4.1.2)? Some hosts send it bare."""
    return len(packed) < 2 or (packed[0] & 15 == 8 and int.from_bytes(packed[:2], "big") % 31 == 0)


def _size(size: int) -> str:
    return f"{size >> 20} MB" if size >= 2**20 else f"{size >> 10} KB"
