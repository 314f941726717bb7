"""PDF: the words in reading order as PDFium gives them, put together to paragraphs by `pdf_lines`.

A PDF knows no paragraphs, only placed characters, so each line is read with its place and height on the page.
"""

from __future__ import annotations

import re

import pypdfium2  # type: ignore[import-untyped]

from ...core.errors import SeedError
from ...core.model import Extractor, Metadata
from ..reading.extracted import Extracted
from .pdf_columns import in_reading_order
from .pdf_lines import PageLine, paragraphs

_PASSWORD_CODE = 4
_LAYOUT = 2
"""Of what is made here of PDFium's characters."""
_MOST_PAGES = 2000
_PROGRAM = re.compile(r"^(?:Microsoft (?:Word|PowerPoint|Excel)|Print|Layout \d+) ?[-–:]? ", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.\w{2,5}$|_|\\|://|^(?:untitled|document ?\d*|slide \d+)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,40}")
_FEWEST_TITLE_WORDS = 3
_WIDE_GAP = 0.9
"""Of a line's height: what may be a gutter between columns and seldom is the space between two words."""
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
    text = "\n\n".join(paragraphs([in_reading_order(page) for page in pages]))
    if not text.strip():
        raise SeedError(file, "a PDF without text, perhaps a scan", "Run text recognition on it first.")
    return Extracted(text, Extractor("pypdfium2", _version()), Metadata(title=_title(title, text)))


def _title(stated: str, text: str) -> str:
    """The Title property, where it is a title and not what a program put there: the text takes up its words."""
    title = _PROGRAM.sub("", stated).strip()
    words = {word for word in _WORD.findall(title.lower()) if len(word) > 3}
    if len(title.split()) < _FEWEST_TITLE_WORDS or _FILE_NAME.search(title):
        return title if title and title.lower() in " ".join(text[:2000].lower().split()) else ""
    found = set(_WORD.findall(text.lower()))
    return title if words and 2 * len(words & found) > len(words) else ""


def _version() -> str:
    return f"{pypdfium2.version.PYPDFIUM_INFO}+{_LAYOUT}"


def _lines(page: pypdfium2.PdfPage) -> list[PageLine]:
    """The page's lines in reading order. PDFium writes U+FFFE where a word is broken at the end of a line."""
    words = page.get_textpage()
    try:
        text = words.get_text_range()
        placed = len(text) == words.count_chars()
        lines = []
        for match in _LINE.finditer(text):
            if not placed:
                lines += [PageLine(match[0].strip(), 0.0, 0.0, 0.0, 0.0)] if match[0].strip() else []
                continue
            lines += _pieces(words, match[0], match.start())
        return lines
    finally:
        words.close()
        page.close()


Box = tuple[float, float, float, float]
"""(left, bottom, right, top), in points from the page's lower left corner."""


def _pieces(words: pypdfium2.PdfTextPage, line: str, start: int) -> list[PageLine]:
    """The line as one piece, or cut where the gap between two characters is wide."""
    boxes = [(n, words.get_charbox(start + n, loose=True)) for n, c in enumerate(line) if not c.isspace()]
    boxes = [(n, box) for n, box in boxes if box[2] > box[0]]
    if not boxes:
        return [PageLine(line.strip(), 0.0, 0.0, 0.0, 0.0)] if line.strip() else []
    pieces: list[PageLine] = []
    first = 0
    for at in range(1, len(boxes) + 1):
        before = boxes[at - 1][1]
        wide = at < len(boxes) and boxes[at][1][0] - before[2] > _WIDE_GAP * (before[3] - before[1])
        if wide or at == len(boxes):
            begin, end = boxes[first][0], boxes[at][0] if at < len(boxes) else len(line)
            pieces.append(PageLine(line[begin:end].strip(), *_around([box for _, box in boxes[first:at]])))
            first = at
    return pieces


def _around(boxes: list[Box]) -> Box:
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
