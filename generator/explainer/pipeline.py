"""The table of contents: which stage follows which."""

from __future__ import annotations

from dataclasses import replace

from .model import Annotated, Document
from .text.blocks import mark_blocks
from .text.dates import find_dates
from .text.hedges import find_hedges
from .text.names import find_names
from .text.published import find_published
from .text.quantities import find_quantities
from .text.quotations import find_quotations
from .text.sentences import split_sentences
from .text.when import date_sentences


def annotate(document: Document) -> Annotated:
    """Everything the text stages see in one document. Depends on this document alone."""
    text = document.text
    blocks = mark_blocks(text)
    sentences = split_sentences(text, blocks)
    published, rule, evidence = find_published(document, blocks, sentences)
    dates = find_dates(text, blocks, sentences, published)
    names = find_names(text, blocks, sentences)
    seen = Annotated(
        document,
        published,
        rule,
        evidence,
        blocks,
        sentences,
        dates,
        find_quantities(text, sentences, dates, names),
        names,
        find_quotations(text, blocks, sentences, names),
        find_hedges(text, sentences),
    )
    return replace(seen, sentences=date_sentences(seen))
