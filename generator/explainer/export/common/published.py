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
    Order,
    OtherDate,
    Question,
    Source,
    TimelineEntry,
)
from ...core.shown import by_importance, shown, weightiest


def published(sheet: FactSheet) -> FactSheet:
    """The sheet without hidden and rejected entries, seals, notes, and addresses that are not of the web (http, https),
    its claims by importance.

    Every id in it leads to an entry of it, but for those in `changes` that have been withdrawn since.
    """
    sources = tuple(_source(entry) for entry in sheet.sources if shown(entry))
    cited = {entry.id for entry in sources}
    claims = tuple(kept for at in by_importance(sheet) if (kept := _claim(sheet.claims[at], cited)))
    known = {entry.id for entry in claims}
    timeline = tuple(_entry(entry, cited, known) for entry in sheet.timeline if shown(entry) and entry.claim in known)
    faq = tuple(asked for entry in sheet.faq if (asked := _question(entry, cited, known)))
    secret = {entry.id for entry in sheet.claims} - known
    secret |= {entry.id for entry in sheet.timeline} - {entry.id for entry in timeline}
    told = {entry.id for entry in timeline}
    two_sides = tuple(two for entry in sheet.disagreements if (two := _disagreement(entry, known)))
    return replace(
        sheet,
        title=replace(sheet.title, citations=_cited(sheet.title.citations, cited), seal="", edited=""),
        summary=_known(sheet.summary, known),
        summary_seal="",
        order=Order(
            tuple(entry.id for entry in claims),
            tuple(sheet.timeline[at].id for at in weightiest(sheet) if sheet.timeline[at].id in told),
        ),
        sources=sources,
        claims=claims,
        timeline=timeline,
        faq=faq,
        disagreements=two_sides,
        changes=tuple(
            _change(change, secret, cited, {e.id for e in two_sides}, {q.id for q in faq}) for change in sheet.changes
        ),
    )


def _source(source: Source) -> Source:
    csl = replace(source.csl, URL=uri(source.csl.URL), archive=uri(source.csl.archive))
    return replace(source, csl=csl, seal="", edited="", note="")


def _claim(claim: Claim, cited: set[str]) -> Claim | None:
    citations = _cited(claim.citations, cited)
    if claim.hide or (claim.citations and not citations):
        return None
    return replace(claim, citations=citations, repeats=_cited(claim.repeats, cited), seal="", edited="", note="")


def _entry(entry: TimelineEntry, cited: set[str], known: set[str]) -> TimelineEntry:
    also = tuple(
        OtherDate(other.date, other.claim, _evidence(other.evidence, cited))
        for other in entry.also
        if other.claim in known
    )
    return replace(entry, also=also, evidence=_evidence(entry.evidence, cited), seal="", edited="", note="")


def _question(entry: Question, cited: set[str], known: set[str]) -> Question | None:
    answer = _known(entry.answer, known)
    if not shown(entry) or not (answer or entry.editors_answer):
        return None
    asked = tuple(words for words in entry.asked if words.source in cited)
    return replace(entry, answer=answer, asked=asked, seal="", edited="", note="")


def _disagreement(entry: Disagreement, known: set[str]) -> Disagreement | None:
    positions = tuple(
        replace(position, claims=claims) for position in entry.positions if (claims := _known(position.claims, known))
    )
    if not shown(entry) or len(positions) < 2:
        return None
    return replace(entry, positions=positions, settling=_known(entry.settling, known), seal="", edited="", note="")


def _change(change: Change, secret: set[str], cited: set[str], disputes: set[str], questions: set[str]) -> Change:
    def open_to_all(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(key for key in ids if key not in secret)

    def moved(entries: tuple[Moved, ...]) -> tuple[Moved, ...]:
        return tuple(one for one in entries if not {one.id, one.claim} & secret)

    return Change(
        change.revision,
        change.date,
        tuple(key for key in change.sources if key in cited),
        change.by,
        change.retitled,
        change.briefed,
        open_to_all(change.added),
        open_to_all(change.reworded),
        open_to_all(change.corroborated),
        open_to_all(change.contested),
        open_to_all(change.resolved),
        open_to_all(change.weakened),
        tuple(key for key in change.disputes if key in disputes),
        (),
        tuple(key for key in change.questions if key in questions),
        moved(change.joined),
        moved(change.split),
        open_to_all(change.withdrawn),
    )


def _cited(citations: tuple[Citation, ...], cited: set[str]) -> tuple[Citation, ...]:
    return tuple(cite for cite in citations if cite.source in cited)


def _evidence(evidence: Evidence | None, cited: set[str]) -> Evidence | None:
    return evidence if evidence and evidence.source in cited else None


def _known(ids: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys(ids) if key in known)
