"""PDF: the words in reading order as PDFium gives them, put together to paragraphs by `pdf_lines`.

A PDF knows no paragraphs, only placed characters, so each line is read with its place and height on the page.
"""

from __future__ import annotations

import re

import pypdfium2  # type: ignore[import-untyped]

from ...core.errors import SeedError
from ...core.model import Extractor, Metadata
from ..reading.extracted import Extracted
from .pdf_lines import PageLine, paragraphs

_PASSWORD_CODE = 4
_MOST_PAGES = 2000
_LINE = re.compile(r"[^\r\n\ufffe]+\ufffe?")


def read_pdf(file: str, data: bytes) -> Extracted:
    """Raises SeedError for an encrypted or damaged file and for one without text, such as a scan."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_CODE or "password" in str(error).lower():
            raise SeedError(file, "an encrypted PDF", "Save it without a password.") from None
        raise SeedError(file, "not a PDF that can be read", "Check that the file opens, or save it anew.") from None
    if len(document) > _MOST_PAGES:
        document.close()
        raise SeedError(file, f"a PDF of more than {_MOST_PAGES} pages", "Save the pages that matter and add those.")
    try:
        pages = [_lines(document[n]) for n in range(len(document))]
        title = " ".join(document.get_metadata_value("Title").split())
    except pypdfium2.PdfiumError:
        raise SeedError(file, "a damaged PDF", "Check that the file opens, or save it anew.") from None
    finally:
        document.close()
    text = "\n\n".join(paragraphs(pages))
    if not text.strip():
        raise SeedError(file, "a PDF without text, perhaps a scan", "Run text recognition on it first.")
    stated = title if title and title.lower() in " ".join(text[:2000].lower().split()) else ""
    return Extracted(text, Extractor("pypdfium2", _version()), Metadata(title=stated))


def _version() -> str:
    return str(pypdfium2.version.PYPDFIUM_INFO)


def _lines(page: pypdfium2.PdfPage) -> list[PageLine]:
    """The page's lines in reading order. PDFium writes U+FFFE where a word is broken at the end of a line."""
    words = page.get_textpage()
    try:
        text = words.get_text_range()
        placed = len(text) == words.count_chars()
        lines = []
        for match in _LINE.finditer(text):
            if stripped := match[0].strip():
                box = _box(words, match.start(), match.end()) if placed else None
                lines.append(PageLine(stripped, *(box or (0.0, 0.0, 0.0, 0.0))))
        return lines
    finally:
        words.close()
        page.close()


def _box(words: pypdfium2.PdfTextPage, start: int, end: int) -> tuple[float, float, float, float] | None:
    """(left, bottom, right, top) of the visible characters, in points from the page's lower left corner."""
    boxes = [words.get_charbox(n, loose=True) for n in range(start, end)]
    boxes = [box for box in boxes if box[2] > box[0]]
    if not boxes:
        return None
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
