"""Word documents (.docx): paragraphs, list items and table rows in the order of the text.

python-docx is an optional extra, since most projects never see such a file. The file's own dates are those of a draft
and its author is whoever made the template, so neither is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ...core.distribution import extra
from ...core.errors import SeedError
from ...core.model import Extractor, Metadata
from ..reading.extracted import Extracted
from .zipped import open_archive


def read_docx(file: str, data: bytes) -> Extracted:
    """Raises SeedError where the library is missing or the file is damaged, encrypted or huge."""
    try:
        import docx
    except ImportError:
        raise SeedError(file, "a Word document", f"Install its reader: {extra('docx')}.") from None
    open_archive(file, data, "a Word document").close()
    try:
        document = docx.Document(BytesIO(data))
        lines = list(_lines(document))
        title = " ".join(document.core_properties.title.split())
    except Exception:  # the library raises whatever the damage leads to
        raise SeedError(file, "a damaged Word document", "Check that the file opens, or save it anew.") from None
    text = "\n\n".join(lines)
    stated = title if title and title.lower() in text[:2000].lower() else ""
    return Extracted(text, Extractor("python-docx", docx.__version__), Metadata(title=stated))


def _lines(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                cells = dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)  # merged cells come repeatedly
                if line := " | ".join(cell for cell in cells if cell):
                    yield line
        elif words := " ".join(block.text.split()):
            style = block.style.name if block.style is not None else ""
            yield f"- {words}" if (style or "").startswith("List") else words
