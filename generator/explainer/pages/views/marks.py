"""Everything that any page quotes from a source, so that every link to words finds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...core.model import Citation, Dossier, Evidence, FactSheet, Question, TimelineEntry, Verdict
from ...core.shown import shown
from .rows import ClaimRow, SourceRef
from .source_rows import Mark

_Quoted = tuple[str, Evidence, ClaimRow | None]
"""(path in the sheet, the words, the claim that they are for)."""


def find_marks(
    dossier: Dossier, refs: Mapping[str, SourceRef], claims: Mapping[str, ClaimRow]
) -> dict[str, list[Mark]]:
    """Source id -> what is quoted from it, in the order of its text."""
    texts = {annotated.document.id: annotated.document.text for annotated in dossier.sources}
    found = {verdict.path: verdict for verdict in dossier.verdicts}
    marks: dict[str, list[Mark]] = {}
    for path, words, row in _quoted(dossier.sheet, claims):
        span = place(texts.get(words.source), words, found.get(path))
        if span and words.source in refs:
            marks.setdefault(words.source, []).append(Mark(*span, row))
    for found_here in marks.values():
        found_here.sort(key=lambda item: (item.start, item.end, item.row.number if item.row else 0))
    return marks


def place(text: str | None, words: Evidence, verdict: Verdict | None) -> tuple[int, int] | None:
    """Where the quote stands now: where it says, else where verification found it, else nowhere."""
    if text is None:
        return None
    if words.exact and text[words.start : words.end] == words.exact:
        return words.start, words.end
    return (verdict.found.start, verdict.found.end) if verdict and verdict.found else None


def _quoted(sheet: FactSheet, claims: Mapping[str, ClaimRow]) -> Iterator[_Quoted]:
    """What the pages of these claims quote."""
    for index, claim in enumerate(sheet.claims):
        if row := claims.get(claim.id):
            yield from _of_citations(f"claims[{index}].citations", claim.citations, row)
            yield from _of_citations(f"claims[{index}].repeats", claim.repeats, row)
    yield from _of_citations("title.citations", sheet.title.citations, None)
    for index, entry in enumerate(sheet.timeline):
        if shown(entry):
            yield from _of_entry(f"timeline[{index}]", entry, claims)
    for index, question in enumerate(sheet.faq):
        if shown(question):
            yield from _of_question(f"faq[{index}]", question)


def _of_citations(path: str, citations: Sequence[Citation], row: ClaimRow | None) -> Iterator[_Quoted]:
    for number, cite in enumerate(citations):
        yield f"{path}[{number}]", Evidence(cite.source, cite.exact, cite.start, cite.end), row


def _of_entry(path: str, entry: TimelineEntry, claims: Mapping[str, ClaimRow]) -> Iterator[_Quoted]:
    """The words for an entry's own date, and for each other date that is told of it."""
    if entry.evidence and entry.claim in claims:
        yield f"{path}.evidence", entry.evidence, None
    for number, other in enumerate(entry.also):
        if other.evidence and other.claim in claims:
            yield f"{path}.also[{number}].evidence", other.evidence, None


def _of_question(path: str, question: Question) -> Iterator[_Quoted]:
    for number, words in enumerate(question.asked):
        yield f"{path}.asked[{number}]", words, None
