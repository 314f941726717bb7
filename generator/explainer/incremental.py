"""The expensive stages, spared where the cache holds what they would make: annotating a document, composing a sheet.

What comes out, and its order, is the same with and without the cache. Annotations depend on a document's text and
metadata alone, not on its name: a seed that is renamed is not read anew. A composed sheet depends on all documents at
once, since a term's weight and an origin are a matter of the whole story.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from .facts.compose import compose
from .model import Annotated, Document, Extractor, FactSheet
from .store import Cache
from .workers import annotate_many

_NOBODY = Document("", "", "", "", Extractor("", ""))


def annotate_all(documents: Sequence[Document], cache: Cache) -> Iterator[Annotated]:
    """One for each document, in their order, each as soon as it is there."""
    known = {document.id: found for document in documents if (found := _recalled(document, cache))}
    missing = [document for document in documents if document.id not in known]
    made = annotate_many(missing)
    for document in documents:
        seen = known.get(document.id)
        if seen is None:
            seen = next(made)
            cache.keep(_depends_on(document), replace(seen, document=_NOBODY))
        yield seen
    if missing:
        cache.prune()


def compose_once(sources: Sequence[Annotated], cache: Cache) -> FactSheet:
    """The machine's own sheet of these sources."""
    told = [(seen.document.id, seen.document.file, _depends_on(seen.document)) for seen in sources]
    key = hashlib.sha256(repr(told).encode("utf-8", "backslashreplace")).hexdigest()
    sheet = cache.recall(key, FactSheet)
    if sheet is None:
        with _uninterrupted():
            sheet = compose(tuple(sources))
        cache.keep(key, sheet)
    return sheet


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Without the collector of cyclic garbage: composing makes none, and looking for it takes a sixth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _depends_on(document: Document) -> str:
    """Names all of a document that its annotations may depend on."""
    told = repr((document.sha256, document.extractor, document.metadata))
    return hashlib.sha256(told.encode("utf-8", "backslashreplace")).hexdigest()


def _recalled(document: Document, cache: Cache) -> Annotated | None:
    found = cache.recall(_depends_on(document), Annotated)
    if found is None:
        return None
    length = len(document.text)
    marks = (found.blocks, found.sentences, found.dates, found.quantities, found.names, found.quotations, found.hedges)
    fits = all(0 <= mark.start <= mark.end <= length for kind in marks for mark in kind)
    return replace(found, document=document) if fits else None
