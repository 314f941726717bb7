"""The record beside an original: how it came, what was understood of it, and the digests that prove it.

One JSON file for each version of a source, `originals/<seed>.<digest>.json`, beside the packed bytes. Records are
written once and never changed, so they tell apart what a page said, what the tool read and what a person corrected.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any

from ..core.model import Metadata
from .draft import Draft

FOLDER = "originals"
_VERSION = 1
_PRIVATE = frozenset({"set-cookie", "set-cookie2", "authorization", "cookie"})


@dataclass(frozen=True, slots=True)
class Record:
    """What of it is needed again. Fields that are not in the file are empty."""

    name: str
    """File name of the record in `originals/`."""
    seed: str
    asked: str
    address: str
    retrieved: str
    sha256: str
    """Of the original's bytes, unpacked."""
    text_sha256: str
    """Of the canonical text that was read out of them."""
    metadata: Metadata = field(default_factory=Metadata)
    where: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")


def record_files(seed: str, draft: Draft) -> dict[str, bytes]:
    """{name relative to seeds/: bytes} of the original and its record."""
    original = draft.original
    digest = sha256(original.data).hexdigest()
    stem = f"{FOLDER}/{seed.removesuffix('.md')}.{digest[:8]}"
    stored = f"{stem}{draft.kind}.gz"
    fields: dict[str, Any] = {
        "version": _VERSION,
        "seed": seed,
        "asked": original.asked,
        "address": original.address,
        "file": "" if original.asked else original.name,
        "retrieved": original.retrieved,
        "media_type": original.media_type,
        "headers": [list(pair) for pair in original.headers if pair[0] not in _PRIVATE],
        "bytes": len(original.data),
        "sha256": digest,
        "stored": stored.rpartition("/")[2],
        "extractor": asdict(draft.extractor),
        "text_sha256": draft.text_sha256,
        "metadata": {name: value for name, value in asdict(draft.metadata).items() if value},
        "where": draft.where,
        "warnings": list(draft.warnings),
    }
    text = json.dumps({key: value for key, value in fields.items() if value}, indent=2, ensure_ascii=True)
    return {stored: gzip.compress(original.data, mtime=0), f"{stem}.json": f"{text}\n".encode()}


def decode_record(name: str, data: bytes) -> Record | None:
    """The record of a file; None where it is none, since people may keep other things in `originals/`."""
    try:
        fields = json.loads(data)
        seed, digest, text_digest = fields["seed"], fields["sha256"], fields["text_sha256"]
        metadata = fields.get("metadata", {})
        known = {key: value for key, value in metadata.items() if key in Metadata.__slots__ and isinstance(value, str)}
        authors = tuple(str(author) for author in metadata.get("authors", ()))
        headers = tuple((str(key), str(value)) for key, value in fields.get("headers", ()))
        where = {str(key): str(value) for key, value in fields.get("where", {}).items()}
        warnings = tuple(map(str, fields.get("warnings", ())))
        asked, address, retrieved = (str(fields.get(key, "")) for key in ("asked", "address", "retrieved"))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Record(
        name,
        str(seed),
        asked,
        address,
        retrieved,
        str(digest),
        str(text_digest),
        Metadata(authors=authors, **known),
        where,
        warnings,
        headers,
    )
