"""Quotes and the places they come from.

A citation is made here and nowhere else, so that its words are a slice of the canonical text by construction: no quote
is ever typed, cleaned or rebuilt. Its context is what finds the place again after the source was saved anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..model import Citation, Document, Evidence, Span, Stance, VerdictKind
from .folding import Folded, differing, fold

CONTEXT = 32
"""Code points of text kept before and after a quote."""

_MOST = 200
"""Places of one quote that are looked at; words that stand more often than this in a text identify nothing."""

Quote = Citation | Evidence


def cite(
    document: Document, start: int, end: int, *, stance: Stance = "supports", said_by: str = "", origin: str = ""
) -> Citation:
    """The citation of `document.text[start:end]`, code points, with its context. ValueError where that is no span."""
    _check(document, start, end)
    prefix, suffix = _context(document.text, start, end)
    return Citation(document.id, document.text[start:end], start, end, prefix, suffix, stance, said_by, origin)


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The words `document.text[start:end]` as evidence. ValueError where that is no span."""
    _check(document, start, end)
    return Evidence(document.id, document.text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a quote."""

    kind: VerdictKind
    detail: str = ""
    source: str = ""
    """Where the words stand now, for exact, relocated, folded and, where it is one source only, misattributed."""
    span: Span | None = None


@dataclass(slots=True)
class Texts:
    """The documents in which quotes are looked up. Folds a text when it is first needed, and only once."""

    documents: Mapping[str, Document]
    _folded: dict[tuple[str, bool], Folded] = field(default_factory=dict)

    def look_up(self, quote: Quote) -> Found:
        """Find the quote: at its place, elsewhere in its source, folded, in another source, or nowhere."""
        document = self.documents.get(quote.source)
        if document is None:
            return Found("uncheckable", "the source's file is gone or cannot be read")
        if document.text[quote.start : quote.end] == quote.exact:
            return Found("exact", "", document.id, Span(quote.start, quote.end))
        if places := _occurrences(document.text, quote.exact):
            spans = [Span(at, at + len(quote.exact)) for at in places]
            return self._choose(document, quote, spans, "relocated")
        if spans := self._folded_spans(document, quote.exact):
            return self._choose(document, quote, spans, "folded")
        return self._elsewhere(quote)

    def _choose(self, document: Document, quote: Quote, spans: list[Span], kind: VerdictKind) -> Found:
        if len(spans) > 1:
            scores = [_agreement(document.text, span, quote) for span in spans]
            best = max(scores)
            if not best or scores.count(best) > 1:
                return Found(
                    "ambiguous", f"these words stand {len(spans)} times in the source, none at the place given"
                )
            spans = [spans[scores.index(best)]]
        span = spans[0]
        if kind == "relocated":
            return Found(kind, f"moved from {quote.start} to {span.start}", document.id, span)
        rules = differing(quote.exact, document.text[span.start : span.end])
        return Found(kind, ", ".join(rules) or "several foldings", document.id, span)

    def _elsewhere(self, quote: Quote) -> Found:
        hits: dict[str, Span] = {}
        for id, document in sorted(self.documents.items()):
            if id == quote.source:
                continue
            if at := next(_places(document.text, quote.exact), -1) + 1:
                hits[id] = Span(at - 1, at - 1 + len(quote.exact))
            elif spans := self._folded_spans(document, quote.exact):
                hits[id] = spans[0]
        if not hits:
            return Found("absent", "no source holds these words")
        names = list(hits)
        if len(names) == 1:
            return Found("misattributed", f"these words stand in {names[0]}", names[0], hits[names[0]])
        return Found("misattributed", f"these words stand in {', '.join(names[:5])}")

    def _folded_spans(self, document: Document, exact: str) -> list[Span]:
        found: set[tuple[int, int]] = set()
        for keep in (False, True):
            key = (document.id, keep)
            if key not in self._folded:
                self._folded[key] = fold(document.text, keep_hyphen=keep)
            folded = self._folded[key]
            for keep_own in (False, True):
                wanted = fold(exact, keep_hyphen=keep_own).text.strip()
                if wanted:
                    found |= {folded.span(at, at + len(wanted)) for at in _occurrences(folded.text, wanted)}
        return [Span(*span) for span in sorted(found)]


def _check(document: Document, start: int, end: int) -> None:
    if not 0 <= start < end <= len(document.text):
        raise ValueError(f"no span of {document.file}: {start} to {end} of {len(document.text)} code points")


def _context(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def _occurrences(text: str, words: str) -> list[int]:
    """Where the words stand as whole words, so that "8" is not found in "81", nor "5 billion" in "1.5 billion"."""
    return [at for at, _ in zip(_places(text, words), range(_MOST), strict=False)]


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        if not _cuts_word(text, at) and not _cuts_word(text, at + len(words)):
            yield at
        at = text.find(words, at + 1)


def _cuts_word(text: str, at: int) -> bool:
    before, after = text[max(0, at - 2) : at], text[at : at + 2]
    if not before or not after:
        return False
    if before[-1].isalnum() and after[0].isalnum():
        return True
    inside = before[-1].isdigit() and after[0] in ".," and after[1:].isdigit()
    return inside or (before[-1] in ".," and before[:-1].isdigit() and after[0].isdigit())


def _agreement(text: str, span: Span, quote: Quote) -> int:
    """How many code points of the context beside the place are those that the citation remembers."""
    if not isinstance(quote, Citation):
        return 0
    before, after = _context(text, span.start, span.end)
    return _common(before[::-1], quote.prefix[::-1]) + _common(after, quote.suffix)


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
