"""Plain text and Markdown: the file as it is, without a byte-order mark, with LF line ends, behind its front matter."""

from __future__ import annotations

from ...core.errors import SeedError
from ...core.model import Extractor
from ..reading.extracted import Extracted
from ..reading.metadata import front_matter


def read_plain(file: str, data: bytes) -> Extracted:
    """Raises SeedError where the bytes are not UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"not UTF-8 at byte {error.start} (0x{data[error.start]:02x})"
        raise SeedError(file, what, "Save the file as UTF-8.") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    metadata, begin, warnings = front_matter(text)
    return Extracted(text[begin:], Extractor("text", "1"), metadata, warnings)
