"""HTML: the article's text as trafilatura finds it, and the metadata that the page states.

Offsets refer to the extracted text, never to the markup. The date finder of trafilatura is not asked: it takes any year
it sees for a date, and its upper bound is the clock.
"""

from __future__ import annotations

import logging
from copy import deepcopy
from dataclasses import dataclass

from lxml import html  # type: ignore[import-untyped]

from ....core.model import Extractor, Metadata
from ...reading.encoding import decode
from ...reading.extracted import Extracted
from ...reading.length import word_count
from .completeness import whole_article
from .markup import Page, parse, text_of
from .page_metadata import Stated, page_metadata

_FEWEST_WORDS = 20
_PREPARED = 2
"""Version of what is done to the page before and after the extraction."""

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page with all that reading it found out."""

    extracted: Extracted
    stated: Stated
    page: Page | None
    """None where the bytes hold no markup."""


def read_html(file: str, data: bytes) -> Extracted:
    """Falls back to all the page's words, with a warning, where no article stands out."""
    return read_page(data).extracted


def read_page(data: bytes, charset: str = "", address: str = "") -> PageRead:
    """As `read_html`. `charset` is what the transport said, `address` where the page was fetched from."""
    import trafilatura  # here, for it takes half the start-up time of every command

    extractor = Extractor("trafilatura", f"{trafilatura.__version__}+{_PREPARED}")
    source, _, doubt = decode(data, charset, markup=True)
    page = parse(source)
    if page is None:
        return PageRead(Extracted("", extractor), Stated(Metadata()), None)
    stated = page_metadata(page, address)
    text, doubts = whole_article(page, _extracted)
    metadata, warnings = stated.metadata, (*stated.warnings, *([doubt] if doubt else []), *doubts)
    if word_count(text) < _FEWEST_WORDS:
        text = _all_words(page)
        warnings = ("no article was found in this page: all its words were taken", *warnings)
        metadata = Metadata(language=metadata.language)
    return PageRead(Extracted(text, extractor, metadata, warnings), stated, page)


def _extracted(tree: html.HtmlElement, recall: bool) -> str:
    """The article's text; empty where none stands out. The extraction takes the tree apart."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            tree, with_metadata=False, include_comments=False, include_formatting=False, favor_recall=recall
        )
    except ValueError:  # characters that XML forbids, written as references
        return ""
    return "" if found is None or isinstance(found, dict) else found.text or ""


def _all_words(page: Page) -> str:
    import trafilatura

    try:
        return trafilatura.html2txt(deepcopy(page.root)) or ""
    except ValueError:
        return text_of(page.root)
