"""The expensive stages, spared where the cache holds what they would make: annotating a document, making its
statements, composing a sheet.

What comes out, and its order, is the same with and without the cache. Annotations depend on a document's text and
metadata alone, not on its name: a seed that is renamed is not read anew. Statements depend on that, and on the names
that the source shares with others. A composed sheet depends on all documents at
once, since a term's weight and an origin are a matter of the whole story.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from .facts.compose import compose
from .facts.entities import join_names
from .facts.statement import Statement
from .facts.statements import names_used
from .model import Annotated, Document, Extractor, FactSheet
from .store import Cache
from .workers import annotate_many, state_many

_NOBODY = Document("", "", "", "", Extractor("", ""))


@dataclass(frozen=True, slots=True)
class _Told:
    """The statements of one source, as the cache keeps them."""

    statements: tuple[Statement, ...]


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


def state_all(sources: Sequence[Annotated], cache: Cache) -> tuple[Statement, ...]:
    """What `make_statements` makes of these sources."""
    joined = join_names(tuple(sources))
    told = [(seen, names_used(seen, joined)) for seen in sources]
    keys = [_hash((seen.document.id, _depends_on(seen.document), names)) for seen, names in told]
    known = [_stated(seen, cache.recall(key, _Told)) for (seen, _), key in zip(told, keys, strict=True)]
    made = state_many([one for one, found in zip(told, known, strict=True) if found is None])
    statements: list[Statement] = []
    for key, found in zip(keys, known, strict=True):
        if found is None:
            found = _Told(next(made))
            cache.keep(key, found)
        statements += found.statements
    if None in known:
        cache.prune()
    return tuple(statements)


def compose_once(sources: Sequence[Annotated], cache: Cache) -> FactSheet:
    """The machine's own sheet of these sources."""
    told = [(seen.document.id, seen.document.file, _depends_on(seen.document)) for seen in sources]
    key = _hash(told)
    sheet = cache.recall(key, FactSheet)
    if sheet is None:
        with _uninterrupted():
            sheet = compose(tuple(sources), partial(state_all, cache=cache))
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
    return _hash((document.sha256, document.extractor, document.metadata))


def _hash(told: object) -> str:
    return hashlib.sha256(repr(told).encode("utf-8", "backslashreplace")).hexdigest()


def _recalled(document: Document, cache: Cache) -> Annotated | None:
    found = cache.recall(_depends_on(document), Annotated)
    if found is None:
        return None
    length = len(document.text)
    marks = (found.blocks, found.sentences, found.dates, found.quantities, found.names, found.quotations, found.hedges)
    fits = all(0 <= mark.start <= mark.end <= length for kind in marks for mark in kind)
    return replace(found, document=document) if fits else None


def _stated(seen: Annotated, found: _Told | None) -> _Told | None:
    """What was kept, if it can be of this source."""
    length, sentences = len(seen.document.text), len(seen.sentences)
    fits = found is not None and all(
        s.source == seen.document.id
        and 0 <= s.start <= s.told <= s.end <= length
        and 0 <= s.sentence <= s.last < sentences
        and all(0 <= q.start <= q.end <= length for q in s.quantities)
        and all(0 <= d.start <= d.end <= length for d in s.durations)
        for s in found.statements
    )
    return found if fits else None
