"""Bodies as they were before packing, within a limit: a few packed bytes can stand for gigabytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..core.errors import SeedError
from .addresses import shown


def unpacked(chunks: Iterator[bytes], encoding: str, limit: int, address: str) -> Iterator[bytes]:
    """The body behind a Content-Encoding, piece by piece.

    Raises SeedError where it is longer than `limit` bytes or packed in another way, zlib.error where it is broken.
    """
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise SeedError(shown(address), f"packed as {encoding!r}, which was not asked for", "Save the page by hand.")
    packed = encoding not in ("", "identity")
    unpacker = zlib.decompressobj(47)
    size = 0
    for chunk in chunks:
        while chunk:
            out = unpacker.decompress(chunk, limit + 1 - size) if packed else chunk
            chunk = unpacker.unconsumed_tail if packed else b""
            size += len(out)
            if size > limit:
                raise SeedError(
                    shown(address), f"larger than {_size(limit)}", "Save what is needed of it and add the file."
                )
            yield out
            if packed and unpacker.eof and unpacker.unused_data:
                chunk, unpacker = unpacker.unused_data, zlib.decompressobj(47)
    if packed and size and not unpacker.eof:
        raise zlib.error("cut short")


def _size(size: int) -> str:
    return f"{size >> 20} MB" if size >= 2**20 else f"{size >> 10} KB"
