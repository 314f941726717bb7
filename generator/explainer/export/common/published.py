"""What of a sheet the public may see. Every format starts from here, so that none can forget what is hidden.

The rules are those of the pages: a hidden source takes its quotes along, a hidden claim its dates, and whatever
question or disagreement would be left without substance goes too. Ids are made of words, so the history of changes
loses the ids of what is hidden as well.
"""

from __future__ import annotations

from dataclasses import replace

from ...core.addresses import uri
from ...core.model import (
    Change,
    Citation,
    Claim,
    Disagreement,
    Evidence,
    FactSheet,
    Moved,
    OtherDate,
    Question,
    Source,
    TimelineEntry,
)


def published(sheet: FactSheet) -> FactSheet:
    """The sheet without hidden entries, seals, notes, and addresses that are not of the web (http, https).

    Every id in it leads to an entry of it, but for those in `changes` that have been withdrawn since.
    """
    sources = tuple(_source(entry) for entry in sheet.sources if not entry.hide)
    cited = {entry.id for entry in sources}
    claims = tuple(kept for entry in sheet.claims if (kept := _claim(entry, cited)))
    known = {entry.id for entry in claims}
    timeline = tuple(_entry(entry, cited, known) for entry in sheet.timeline if not entry.hide and entry.claim in known)
    faq = tuple(asked for entry in sheet.faq if (asked := _question(entry, cited, known)))
    secret = {entry.id for entry in sheet.claims} - known
    secret |= {entry.id for entry in sheet.timeline} - {entry.id for entry in timeline}
    return replace(
        sheet,
        title=replace(sheet.title, citations=_cited(sheet.title.citations, cited), seal=""),
        summary=_known(sheet.summary, known),
        sources=sources,
        claims=claims,
        timeline=timeline,
        faq=faq,
        disagreements=tuple(two for entry in sheet.disagreements if (two := _disagreement(entry, known))),
        changes=tuple(_change(change, secret, cited) for change in sheet.changes),
    )


def _source(source: Source) -> Source:
    csl = replace(source.csl, URL=uri(source.csl.URL), archive=uri(source.csl.archive))
    return replace(source, csl=csl, seal="", note="")


def _claim(claim: Claim, cited: set[str]) -> Claim | None:
    citations = _cited(claim.citations, cited)
    if claim.hide or (claim.citations and not citations):
        return None
    return replace(claim, citations=citations, repeats=_cited(claim.repeats, cited), seal="", note="")


def _entry(entry: TimelineEntry, cited: set[str], known: set[str]) -> TimelineEntry:
    also = tuple(
        OtherDate(other.date, other.claim, _evidence(other.evidence, cited))
        for other in entry.also
        if other.claim in known
    )
    return replace(entry, also=also, evidence=_evidence(entry.evidence, cited), seal="", note="")


def _question(entry: Question, cited: set[str], known: set[str]) -> Question | None:
    answer = _known(entry.answer, known)
    if entry.hide or not answer:
        return None
    asked = tuple(words for words in entry.asked if words.source in cited)
    return replace(entry, answer=answer, asked=asked, seal="", note="")


def _disagreement(entry: Disagreement, known: set[str]) -> Disagreement | None:
    positions = tuple(
        replace(position, claims=claims) for position in entry.positions if (claims := _known(position.claims, known))
    )
    if entry.hide or len(positions) < 2:
        return None
    return replace(entry, positions=positions, settling=_known(entry.settling, known), seal="", note="")


def _change(change: Change, secret: set[str], cited: set[str]) -> Change:
    def shown(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(key for key in ids if key not in secret)

    def moved(entries: tuple[Moved, ...]) -> tuple[Moved, ...]:
        return tuple(one for one in entries if not {one.id, one.claim} & secret)

    return Change(
        change.revision,
        change.date,
        tuple(key for key in change.sources if key in cited),
        shown(change.added),
        shown(change.reworded),
        shown(change.corroborated),
        shown(change.contested),
        shown(change.resolved),
        moved(change.joined),
        moved(change.split),
        shown(change.withdrawn),
    )


def _cited(citations: tuple[Citation, ...], cited: set[str]) -> tuple[Citation, ...]:
    return tuple(cite for cite in citations if cite.source in cited)


def _evidence(evidence: Evidence | None, cited: set[str]) -> Evidence | None:
    return evidence if evidence and evidence.source in cited else None


def _known(ids: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys(ids) if key in known)
