"""What was understood of one source before it is written: text, metadata with its places, doubts.

The text of a draft is what the seed will read back: line ends are LF and every character can be written as UTF-8.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256
from urllib.parse import urlsplit

from ..core.errors import SeedError
from ..core.model import Extractor, Metadata
from ..grammar.language import foreign_note
from ..text.readers.page.html import read_page
from ..text.readers.read import read
from ..text.reading.encoding import decode
from ..text.reading.length import check_length, word_count
from ..text.reading.metadata import merge
from ..text.reading.self_description import complete
from ..text.reading.yaml_lines import Entry
from .addresses import shown
from .front import other_keys
from .kinds import charset_of, kind_of
from .walls import wall

_FEWEST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes that a source was made of, and how they came."""

    data: bytes
    name: str
    """The address they came from in the end, or the file's name."""
    asked: str = ""
    """The address that was asked for; empty for a file."""
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    retrieved: str = ""
    """UTC, YYYY-MM-DDThh:mm:ssZ."""

    @property
    def address(self) -> str:
        return self.name if self.asked else ""


@dataclass(frozen=True, slots=True)
class Draft:
    original: Original
    kind: str
    """Suffix of the reader: '.html' ..."""
    text: str
    extractor: Extractor
    metadata: Metadata
    where: dict[str, str] = field(default_factory=dict)
    """For each field of the metadata that is known, the place that says so."""
    warnings: tuple[str, ...] = ()
    others: tuple[Entry, ...] = ()
    """Keys of the file's own front matter that are other programs'."""

    @property
    def text_sha256(self) -> str:
        return sha256(self.text.encode()).hexdigest()


def understand(original: Original, given: Metadata, fallback: Metadata | None = None, anyway: bool = False) -> Draft:
    """The draft of a source. `given` is what the user says, `fallback` what a feed says of it.

    Raises SeedError where there is no article: no reader, no text, or a wall in its place (unless `anyway`).
    """
    place = shown(original.name)
    if not anyway and _is_front(original.address) and not _is_front(original.asked):
        raise SeedError(place, "the front page, to which the host led on", "The article may be gone; look for a copy.")
    kind = kind_of(original.data, original.media_type, original.name)
    if kind == ".xml":
        raise SeedError(place, "a feed, not an article", "Add its articles with --feed.")
    if not kind:
        sent = f" ({original.media_type.partition(';')[0]})" if original.media_type else ""
        raise SeedError(place, f"no kind of file that can be read{sent}", "Add a page, a PDF or a text.")
    draft = _page(original, anyway) if kind == ".html" else _file(original, kind)
    stated = replace(draft.metadata, retrieved=draft.metadata.retrieved or _day(original))
    metadata, where = merge(given, stated), {**draft.where}
    for name in Metadata.__slots__:
        if getattr(given, name):
            where[name] = "--set"
    known = merge(metadata, fallback or Metadata())
    known = complete(known, draft.text)
    for name in Metadata.__slots__:
        if getattr(known, name) and name not in where:
            where[name] = "the feed" if fallback and getattr(fallback, name) == getattr(known, name) else "the text"
    where.pop("retrieved", None)
    doubts = [] if original.address == "" or known.published else ["no date of publication is stated"]
    if known.published[:10] > (stated.retrieved or "9") and known.published[:1].isdigit():
        doubts.append(f"published ({known.published}) after it was fetched")
    return replace(draft, metadata=known, where=where, warnings=(*draft.warnings, *doubts))


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) and parts.path in ("", "/") and not parts.query


def _day(original: Original) -> str:
    return original.retrieved[:10] if original.asked else ""


def _page(original: Original, anyway: bool) -> Draft:
    got = read_page(original.data, charset_of(original.media_type), original.address)
    place = shown(original.name)
    text = _writable(got.extracted.text)
    check_length(place, text)
    if got.page is not None and not anyway:
        seen = wall(got.page, text, got.stated.free, got.stated.metadata.title)
        if seen:
            raise SeedError(place, f"{seen}, in the place of an article", "Add a saved copy, or pass --anyway.")
    if word_count(text) < (1 if anyway else _FEWEST_WORDS):
        raise SeedError(place, "a page without an article's text", "Add a saved copy of what a browser shows.")
    note = foreign_note(text)
    warnings = (*got.extracted.warnings, note) if note else got.extracted.warnings
    if not got.stated.free:
        warnings = (*warnings, "the page says that it is not free to read: the text may be cut short")
    return Draft(
        original, ".html", text, got.extracted.extractor, got.stated.metadata, dict(got.stated.where), warnings
    )


def _file(original: Original, kind: str) -> Draft:
    data, doubt = original.data, ""
    others: tuple[Entry, ...] = ()
    if kind in (".txt", ".md"):
        words, _, doubt = decode(data, charset_of(original.media_type))
        data, others = _writable(words).encode(), other_keys(_writable(words))
    document = read(_named(original, kind), data)
    metadata = document.metadata
    if original.address and not metadata.url:
        metadata = replace(metadata, url=original.address)
    where = {name: "the file" for name in Metadata.__slots__ if getattr(metadata, name)}
    text = _writable(document.text)
    warnings = (*document.warnings, *([doubt] if doubt else []))
    return Draft(original, kind, text, document.extractor, metadata, where, warnings, others)


def _named(original: Original, kind: str) -> str:
    """A name for messages that has the suffix by which the reader is chosen."""
    name = shown(original.name)
    return name if name.lower().endswith(kind) else f"{name} ({kind.removeprefix('.')}){kind}"


def _writable(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
