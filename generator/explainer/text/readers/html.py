"""HTML: the article's text and metadata as trafilatura finds them.

Offsets refer to the extracted text, never to the markup. Dates are taken from the page's own metadata only: left to
itself, the date finder guesses one from any year it sees in the article, and its upper bound is the clock.
"""

from __future__ import annotations

import logging
import re

from ...model import Extractor, Metadata
from ..metadata import as_edtf
from .extracted import Extracted

_DATES = {"extensive_search": False, "original_date": True, "min_date": "1990-01-01", "max_date": "2099-12-31"}
_LANGUAGE = re.compile(rb"<html\b[^>]{0,400}?\blang\s{0,9}=\s{0,9}[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})")
_FEWEST_WORDS = 20

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())


def read_html(file: str, data: bytes) -> Extracted:
    """Falls back to all the page's words, with a warning, where no article stands out."""
    import trafilatura  # here, for it takes half the start-up time of every command

    extractor = Extractor("trafilatura", trafilatura.__version__)
    found = trafilatura.bare_extraction(
        data, with_metadata=True, include_comments=False, include_formatting=False, date_extraction_params=_DATES
    )
    language = _LANGUAGE.search(data[:4000])
    tongue = language[1].decode("ascii") if language else ""
    if found is None or isinstance(found, dict) or len((found.text or "").split()) < _FEWEST_WORDS:
        whole = trafilatura.html2txt(data) or ""
        warning = "no article was found in this page: all its words were taken"
        return Extracted(whole, extractor, Metadata(language=tongue), (warning,))
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    metadata = Metadata(
        title=" ".join((found.title or "").split()),
        publisher=" ".join((found.sitename or "").split()),
        authors=authors,
        published=as_edtf(found.date or ""),
        url=found.url or "",
        language=found.language or tongue,
    )
    return Extracted(found.text or "", extractor, metadata)
