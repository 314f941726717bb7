"""An edited sheet meets today's sources: which source is which, and where its quotes stand now.

Runs before merging, so that old and new entries speak of the same sources and of the same places.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from ...core.model import (
    Citation,
    Claim,
    Document,
    Evidence,
    FactSheet,
    Metadata,
    Question,
    Source,
    TimelineEntry,
    Title,
)
from ..checking.anchor import Texts, cite, evidence
from ..model.ids import distinct
from ..model.ownership import digest, owned, sealed

_Q = TypeVar("_Q", Citation, Evidence)
_E = TypeVar("_E", Title, Claim, TimelineEntry, Question)


def identify(documents: tuple[Document, ...], old: FactSheet | None) -> tuple[Document, ...]:
    """The documents under the ids that the sheet knows them by, and with what a person changed about them there.

    A source is recognised by file and text, else by its text (it was renamed), else by its file (it was edited).
    """
    if old is None:
        return documents
    known: dict[int, Source] = {}
    left = list(old.sources)
    for same in (_same_file_and_text, _same_text, _same_file):
        for at, document in enumerate(documents):
            match = next((s for s in left if at not in known and same(s, document)), None)
            if match:
                known[at] = match
                left.remove(match)
    taken = {source.id for source in old.sources}
    result = []
    for at, document in enumerate(documents):
        if source := known.get(at):
            result.append(_under(source, document))
            continue
        id = distinct(document.id, taken)
        taken.add(id)
        result.append(replace(document, id=id))
    return tuple(result)


def reanchor(sheet: FactSheet, documents: tuple[Document, ...]) -> FactSheet:
    """The sheet with every quote at its present place, in the source's present characters.

    A quote that stands nowhere any more keeps its words and gets the place 0 to 0. Nothing changes hands by this.
    """
    texts = Texts({document.id: document for document in documents})

    def each(quotes: tuple[_Q, ...]) -> tuple[_Q, ...]:
        return tuple(_placed(quote, texts) for quote in quotes)

    def event(entry: TimelineEntry) -> TimelineEntry:
        also = tuple(replace(other, evidence=other.evidence and _placed(other.evidence, texts)) for other in entry.also)
        return replace(entry, evidence=entry.evidence and _placed(entry.evidence, texts), also=also)

    return replace(
        sheet,
        title=_same_hands(sheet.title, replace(sheet.title, citations=each(sheet.title.citations))),
        claims=tuple(
            _same_hands(claim, replace(claim, citations=each(claim.citations), repeats=each(claim.repeats)))
            for claim in sheet.claims
        ),
        timeline=tuple(_same_hands(entry, event(entry)) for entry in sheet.timeline),
        faq=tuple(_same_hands(entry, replace(entry, asked=each(entry.asked))) for entry in sheet.faq),
    )


def _same_hands(before: _E, after: _E) -> _E:
    """The entry as owned as it was, whatever its quotes look like now."""
    if before == after:
        return before
    if not owned(before):
        return sealed(after)
    return replace(after, edited=digest(after)) if before.edited == digest(before) else after


def _placed(quote: _Q, texts: Texts) -> _Q:
    found = texts.look_up(quote)
    if found.span is None or found.kind == "misattributed":
        return replace(quote, start=0, end=0)
    document = texts.documents[quote.source]
    start, end = found.span.start, found.span.end
    if isinstance(quote, Evidence):
        return evidence(document, start, end)
    return cite(document, start, end, stance=quote.stance, said_by=quote.said_by, origin=quote.origin)


def _same_file_and_text(source: Source, document: Document) -> bool:
    return source.file == document.file and source.sha256 == document.sha256


def _same_text(source: Source, document: Document) -> bool:
    return source.sha256 == document.sha256


def _same_file(source: Source, document: Document) -> bool:
    return source.file == document.file


def _under(source: Source, document: Document) -> Document:
    """The document under the source's id; a person's bibliographic record beats what was read."""
    if not owned(source):
        return replace(document, id=source.id)
    csl = source.csl
    metadata = Metadata(
        title=csl.title,
        publisher=csl.container_title,
        authors=csl.author,
        published=csl.issued,
        modified=document.metadata.modified,
        retrieved=csl.accessed,
        url=csl.URL,
        archived=csl.archive,
        language=csl.language,
    )
    return replace(document, id=source.id, metadata=metadata)
