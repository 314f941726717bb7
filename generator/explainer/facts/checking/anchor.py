"""Quotes and the places they come from.

A citation is made here and nowhere else, so that its words are a slice of the canonical text by construction: no quote
is ever typed, cleaned or rebuilt. Its context is what finds the place again after the source was saved anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...core.model import Citation, Document, Evidence, Span, Stance, VerdictKind
from .folding import differing, fold, folded

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
    _folded: dict[str, dict[str, bool]] = field(default_factory=dict)
    """Document -> {its text folded: whether hyphens at line ends were kept}; one text where that is all the same."""

    def look_up(self, quote: Quote) -> Found:
        """Find the quote: at its place, elsewhere in its source, folded, in another source, or nowhere."""
        document = self.documents.get(quote.source)
        if document is None:
            return Found("uncheckable", "the source's file is gone or cannot be read")
        if document.text[quote.start : quote.end] == quote.exact:
            return Found("exact", "", document.id, Span(quote.start, quote.end))
        if places := _occurrences(document.text, quote.exact, quote):
            spans = [Span(at, at + len(quote.exact)) for at in places]
            return self._choose(document, quote, spans, "relocated")
        if spans := self._folded_spans(document, quote, _foldings(quote.exact)):
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
        wanted = _foldings(quote.exact)
        for id, document in sorted(self.documents.items()):
            if id == quote.source:
                continue
            if spans := self._folded_spans(document, quote, wanted):
                hits[id] = spans[0]
        if not hits:
            return Found("absent", "no source holds these words")
        names = list(hits)
        if len(names) == 1:
            return Found("misattributed", f"these words stand in {names[0]}", names[0], hits[names[0]])
        return Found("misattributed", f"these words stand in {', '.join(names[:5])}")

    def _folded_spans(self, document: Document, quote: Quote, wanted: list[str]) -> list[Span]:
        if document.id not in self._folded:
            self._folded[document.id] = {folded(document.text, keep_hyphen=keep): keep for keep in (True, False)}
        found: set[tuple[int, int]] = set()
        for text, keep in self._folded[document.id].items():
            places = [(at, at + len(words)) for words in wanted for at in _occurrences(text, words, quote)]
            if places:
                whole = fold(document.text, keep_hyphen=keep)
                found |= {whole.span(*place) for place in places}
        return [Span(*span) for span in sorted(found)]


def _foldings(words: str) -> list[str]:
    both = {folded(words, keep_hyphen=keep).strip() for keep in (False, True)}
    return sorted(both - {""})


def _check(document: Document, start: int, end: int) -> None:
    if not 0 <= start < end <= len(document.text):
        raise ValueError(f"no span of {document.file}: {start} to {end} of {len(document.text)} code points")


def _context(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def _occurrences(text: str, words: str, quote: Quote) -> list[int]:
    """Where the words stand as whole words, so that "8" is not found in "81", nor "5 billion" in "1.5 billion".

    A quote that cut a word when it was made may do so again: its context shows that.
    """
    before, after = (quote.prefix[-1:], quote.suffix[:1]) if isinstance(quote, Citation) else ("", "")
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST:
        end = at + len(words)
        begins = not _cuts_word(text, at) or text[at - 1] == before
        if begins and (not _cuts_word(text, end) or text[end] == after):
            found.append(at)
        at = text.find(words, at + 1)
    return found


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
