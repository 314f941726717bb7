"""The rows of one dossier by id, so that each source and claim is built once and all other rows can point to it.

Hidden entries end here: a hidden claim takes with it its citations, its place in the timeline, and whatever question or
disagreement would be left without substance; nothing that asks this module knows that they exist.
"""

from __future__ import annotations

from ...core.addresses import anchor, slug, source_page, text_fragment
from ...core.model import Citation, Claim, Dossier, Evidence, Source
from ...core.printable import excerpt, one_line
from ...core.shown import by_importance, shown
from ...core.source_titles import source_titles
from .dates import plain_date
from .marks import place
from .rows import ClaimRow, QuoteRow, SourceRef

_LABEL_LENGTH = 44


class Rows:
    """Sources and claims that are shown, each numbered by its place."""

    def __init__(self, dossier: Dossier) -> None:
        sheet = dossier.sheet
        self.dossier = dossier
        self.texts = {seen.document.id: seen.document.text for seen in dossier.sources}
        self.published = {seen.document.id: seen.published for seen in dossier.sources}
        self.titles = source_titles(dossier)
        self.found = {verdict.path: verdict for verdict in dossier.verdicts}
        listed = [source for source in sheet.sources if shown(source)]
        self.sources = {source.id: self._source(number, source) for number, source in enumerate(listed, 1)}
        self.csl = {source.id: source.csl for source in listed}
        self.origin = {source.id: source.origin or source.id for source in listed}
        self.claims: dict[str, ClaimRow] = {}
        for index in by_importance(sheet):
            claim = sheet.claims[index]
            if shown(claim) and (row := self._claim(len(self.claims) + 1, index, claim)):
                self.claims[claim.id] = row

    def _source(self, number: int, source: Source) -> SourceRef:
        csl = source.csl
        title = self.titles[source.id]
        label = excerpt(csl.container_title or title, _LABEL_LENGTH)
        date = plain_date(csl.issued or self.published.get(source.id, ""))
        publisher = one_line(csl.container_title)
        return SourceRef(number, source.id, label, title, publisher, f"{source_page(source.id)}.html", date)

    def _claim(self, number: int, index: int, claim: Claim) -> ClaimRow | None:
        """None where every citation is of a hidden source; a claim that never had one stays, for its status says so."""
        quotes = self.citations(f"claims[{index}].citations", claim.citations)
        if claim.citations and not quotes:
            return None
        supporting = [cite for cite in claim.citations if cite.stance == "supports" and cite.source in self.sources]
        return ClaimRow(
            number,
            claim,
            f"claims.html#c-{slug(claim.id)}",
            quotes,
            self.citations(f"claims[{index}].repeats", claim.repeats),
            len({cite.source for cite in supporting}),
            len({cite.origin or self.origin[cite.source] for cite in supporting}),
        )

    def citations(self, path: str, citations: tuple[Citation, ...]) -> tuple[QuoteRow, ...]:
        rows = (
            self.quote(f"{path}[{index}]", Evidence(cite.source, cite.exact, cite.start, cite.end), cite)
            for index, cite in enumerate(citations)
        )
        return tuple(row for row in rows if row)

    def quote(self, path: str, words: Evidence, cite: Citation | None = None) -> QuoteRow | None:
        """The row of a quote; None where its source is hidden or unknown."""
        source = self.sources.get(words.source)
        if source is None:
            return None
        span = place(self.texts.get(words.source), words, self.found.get(path))
        original = text_fragment(self.csl[words.source].URL, words.exact)
        url = f"{source.url}#{anchor(span[0])}" if span else source.url
        if cite is None:
            return QuoteRow(source, words.exact, url, original, missing=span is None)
        return QuoteRow(source, words.exact, url, original, cite.said_by, cite.stance, span is None)

    def listed(self, ids: tuple[str, ...]) -> tuple[ClaimRow, ...]:
        return tuple(self.claims[key] for key in dict.fromkeys(ids) if key in self.claims)
