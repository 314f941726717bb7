"""Suffix -> reader: the seam through which further formats come in."""

from __future__ import annotations

from collections.abc import Callable

from ..reading.extracted import Extracted
from .docx import read_docx
from .eml import read_eml
from .epub import read_epub
from .page.html import read_html
from .pdf import read_pdf
from .plain import read_plain

READERS: dict[str, Callable[[str, bytes], Extracted]] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
    ".docx": read_docx,
    ".epub": read_epub,
    ".eml": read_eml,
}
"""Each takes the file's name (for its messages) and bytes, and raises SeedError where it cannot read them."""
