"""EPUB: the chapters in the order of the spine, and what the package document states of the book.

Written here because the libraries for it are under copyleft licences, and a reader needs four parts of the standard
only: the container, the package document, its manifest and its spine (EPUB 3.3, sections 4 to 6).
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree  # type: ignore[import-untyped]

from ...core.errors import SeedError
from ...core.model import Extractor, Metadata
from ..reading.encoding import decode
from ..reading.extracted import Extracted
from .page.markup import Page, parse, text_of
from .page.stated_dates import stated_date
from .zipped import LARGEST_READ, open_archive

_BLOCKS = "p h1 h2 h3 h4 h5 h6 li blockquote dt dd td figcaption".split()


def read_epub(file: str, data: bytes) -> Extracted:
    """Raises SeedError where the file is damaged, encrypted or huge."""
    with open_archive(file, data, "an EPUB") as archive:
        try:
            container = _xml(archive.read("META-INF/container.xml"))
            place = next(tag.get("full-path") for tag in container.iter("{*}rootfile"))
            package = _xml(archive.read(place))
            names = _spine(package, posixpath.dirname(place))
            pages = [parse(decode(data, markup=True)[0]) for data in _read(file, archive, names)]
        except (
            KeyError,
            StopIteration,
            TypeError,
            etree.LxmlError,
            zipfile.BadZipFile,
            zlib.error,
            ValueError,
            EOFError,
        ):
            raise SeedError(file, "a damaged EPUB", "Check that the file opens, or save it anew.") from None
    text = "\n\n".join(line for page in pages if page for line in _lines(page))
    return Extracted(text, Extractor("epub", "1"), _metadata(package))


def _spine(package: etree._Element, base: str) -> list[str]:
    items = {tag.get("id"): tag for tag in package.iter("{*}item")}
    order = dict.fromkeys(tag.get("idref") for tag in package.iter("{*}itemref"))  # none twice (EPUB 3.3, 5.7)
    chapters = [items[id] for id in order if id in items]
    names = [
        posixpath.normpath(posixpath.join(base, unquote(tag.get("href", ""))))
        for tag in chapters
        if "html" in (tag.get("media-type") or "") and "nav" not in (tag.get("properties") or "").split()
    ]
    return list(dict.fromkeys(names))


def _read(file: str, archive: zipfile.ZipFile, names: list[str]) -> Iterator[bytes]:
    """The chapters, as long as they stay within what an article may be. Raises SeedError."""
    size = 0
    for name in names:
        data = archive.read(name)
        size += len(data)
        if size > LARGEST_READ:
            raise SeedError(file, f"holds more than {LARGEST_READ >> 20} MB of text", "Save its text and add that.")
        yield data


def _metadata(package: etree._Element) -> Metadata:
    def values(name: str) -> list[str]:
        found = (
            " ".join((tag.text or "").split()) for tag in package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")
        )
        return [value for value in found if value]

    dates = [stated_date(value) for value in values("date")]
    return Metadata(
        title=next(iter(values("title")), ""),
        publisher=next(iter(values("publisher")), ""),
        authors=tuple(dict.fromkeys(values("creator"))),
        published=dates[0] if len(dates) == 1 else "",
        language=next(iter(values("language")), ""),
    )


def _lines(page: Page) -> list[str]:
    blocks = [tag for tag in page.root.iter(_BLOCKS) if next(tag.iterdescendants(_BLOCKS), None) is None]
    return [words for tag in blocks or [page.root] if (words := text_of(tag))]


def _xml(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser=parser)
