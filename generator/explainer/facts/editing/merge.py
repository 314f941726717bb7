"""What the machine wrote today meets the sheet that people have edited: change an entry and it is yours.

Claims come first, then what refers to them, then what follows from both: statuses, the summary, places. An entry pairs
with one of the old sheet by what it quotes and refers to; it keeps that one's id. Where a person owns the old entry its
words and quotes stay and what new sources say is added; an entry of theirs without a partner stays as well. Nothing
here depends on the order in which sources arrived, but for where an entry stands in the file.
"""

from __future__ import annotations

from dataclasses import replace

from ...core.model import FactSheet, Order, Source, TimelineEntry, Title
from ...core.shown import by_importance
from ..model.ownership import SEALED, owned, seal, sealed, summary_digest, summary_owned, summary_told
from ..model.status import restated
from .merge_claims import Keep, merge_claims
from .merge_entries import given, merge_disagreements, merge_questions, merge_timeline, persons
from .pairing.moves import homes, shown_before
from .pairing.pairs import E
from .placing import filed, filed_claims, filed_timeline, with_steady_origins
from .stamps import checked_anew, stamped
from .steady import steady


def merge(old: FactSheet | None, new: FactSheet, minor: Keep = "none") -> tuple[FactSheet, tuple[str, ...]]:
    """(the sheet to save, notices for its owner).

    Of what is `minor` the sheet holds none but what people's entries need, those that `old` has, or all.

    `old` is the edited sheet with its quotes at their present places (`reanchor`), `new` the machine's own, unsealed,
    its claims by importance, about the same sources under the same ids (`identify`). Merging the result with `new`
    again changes nothing.
    """
    new = with_steady_origins(old, new)
    if old is None:
        return _begun(new, minor), ()
    was = {source.id: source.sha256 for source in old.sources}
    fresh = {source.id for source in new.sources if was.get(source.id) != source.sha256}
    known_claims = {claim.id for claim in old.claims}
    merged = merge_claims(
        tuple(old.claims[at] for at in by_importance(old)),
        new.claims,
        fresh=fresh,
        wanted=_wanted(old),
        taken=given(old),
        joined=homes(old.changes),
        removed=shown_before(old.changes).keys() - known_claims,
        minor=minor,
    )
    known = {claim.id for claim in merged.claims}
    timeline = merge_timeline(old, new.timeline, merged.ids, known)
    faq = merge_questions(old, new.faq, merged.ids, known, fresh)
    disagreements = merge_disagreements(old, new.disagreements, merged.ids, known, minor)
    summary = tuple(dict.fromkeys(merged.ids.get(id, id) for id in new.summary))
    sheet = FactSheet(
        revision=old.revision,
        title=_title(old.title, new.title),
        language=old.language,
        order=Order(
            steady(old.order.claims, _ranked(new, merged.ids), (claim.id for claim in merged.claims)),
            steady(old.order.timeline, _heaviest(new, timeline), (entry.id for entry, _ in timeline)),
        ),
        claims=merged.claims,
        timeline=filed_timeline((entry.id for entry in old.timeline), [entry for entry, _ in timeline]),
        faq=_pinned_first(filed((entry.id for entry in old.faq), faq)),
        disagreements=_pinned_first(filed((entry.id for entry in old.disagreements), disagreements)),
        changes=old.changes,
    )
    sheet = replace(sheet, sources=filed((source.id for source in old.sources), _sources(old, new, sheet)))
    claims = filed_claims((claim.id for claim in old.claims), sheet.claims, sheet.sources)
    sheet = _with_summary(old, summary, replace(sheet, claims=restated(claims, sheet.disagreements, sheet.sources)))
    sheet, notices = checked_anew(old, sheet)
    orphans = (
        f"claim {claim.id}: none of its quotes stands in its sources any more; it stays as unsupported"
        for claim in sheet.claims
        if owned(claim) and not any(q.end > q.start for q in (*claim.citations, *claim.repeats))
    )
    return stamped(sheet), (*_back(old, sheet), *orphans, *notices)


def _begun(new: FactSheet, minor: Keep) -> FactSheet:
    """The first sheet of a story: all of it the machine's."""
    stay = (claim for claim in new.claims if minor == "all" or not claim.minor)
    told = (entry for entry in new.disagreements if minor == "all" or not entry.minor)
    new = replace(
        new,
        claims=tuple(replace(claim, minor=False) for claim in stay),
        disagreements=tuple(replace(entry, minor=False) for entry in told),
    )
    weights = sorted(new.timeline, key=lambda entry: -entry.weight)
    order = Order(tuple(claim.id for claim in new.claims), tuple(entry.id for entry in weights))
    timeline = filed_timeline((), [replace(entry, weight=0.0) for entry in new.timeline])
    claims = filed_claims((), restated(new.claims, new.disagreements, new.sources), new.sources)
    return seal(replace(new, order=order, claims=claims, timeline=timeline))


def _heaviest(new: FactSheet, merged: list[tuple[TimelineEntry, str]]) -> tuple[str, ...]:
    """Ids of the merged timeline that the machine weighs, the weightiest first. Each entry comes with the id of its new
    partner, '' for none."""
    now = {partner: entry.id for entry, partner in merged if partner}
    ranked = sorted(new.timeline, key=lambda entry: -entry.weight)
    return tuple(now[entry.id] for entry in ranked if entry.id in now)


def _ranked(new: FactSheet, ids: dict[str, str]) -> tuple[str, ...]:
    """The new claims under their ids of today, by importance."""
    return tuple(dict.fromkeys(ids[claim.id] for claim in new.claims if claim.id in ids))


def _wanted(old: FactSheet) -> set[str]:
    """Claims that people's own entries cannot do without."""
    wanted = {event.claim for event in old.timeline if persons(event)}
    wanted |= {id for entry in old.faq if owned(entry) for id in entry.answer}
    wanted |= {id for entry in old.disagreements if owned(entry) for place in entry.positions for id in place.claims}
    return wanted | set(old.summary if summary_owned(old) else ())


def _back(old: FactSheet, sheet: FactSheet) -> list[str]:
    """Claims that a person took out of the file and that the sources still give."""
    removed = shown_before(old.changes).keys() - {claim.id for claim in old.claims}
    return [
        f"claim {claim.id}: it was taken out of the file and is back, since its sources still say it; "
        "write 'hide: true' to keep it off the site"
        for claim in sheet.claims
        if claim.id in removed
    ]


def _title(old: Title, new: Title) -> Title:
    if not owned(old):
        return sealed(new)
    stands = any(quote.end for quote in old.citations) or not old.citations
    return replace(old, citations=old.citations if stands else new.citations)


def _with_summary(old: FactSheet, ids: tuple[str, ...], sheet: FactSheet) -> FactSheet:
    """A person's choice as they left it; else the machine's, behind what a person pinned and without what they hid."""
    known = {claim.id for claim in sheet.claims if not claim.hide}
    if summary_owned(old):
        kept = tuple(id for id in old.summary if id in known)
        return replace(sheet, summary=kept, summary_seal=summary_told(kept))
    pinned = [sheet.claims[at].id for at in by_importance(sheet) if sheet.claims[at].pin]
    chosen = tuple(id for id in dict.fromkeys((*pinned, *ids)) if id in known)
    return replace(sheet, summary=chosen, summary_seal=summary_digest(chosen))


def _pinned_first(entries: tuple[E, ...]) -> tuple[E, ...]:
    return tuple(sorted(entries, key=lambda entry: not entry.pin))


def _sources(old: FactSheet, new: FactSheet, merged: FactSheet) -> tuple[Source, ...]:
    """The sources of today, then those that are gone but still cited or edited by a person."""
    before = {source.id: source for source in old.sources}
    sources = []
    for source in new.sources:
        mine = before.get(source.id)
        if mine is None:
            sources.append(sealed(source))
            continue
        made = replace(source, hide=mine.hide, note=mine.note)
        if owned(mine):
            made = replace(made, **{name: getattr(mine, name) for name in SEALED[Source]})
            sources.append(replace(made, seal=mine.seal, edited=mine.edited))
        else:
            sources.append(sealed(made))
    here = {source.id for source in new.sources}
    cited = _cited(merged)
    gone = [s for s in old.sources if s.id not in here and (s.id in cited or owned(s) or s.hide or s.note)]
    return (*sources, *gone)


def _cited(sheet: FactSheet) -> set[str]:
    cited = {quote.source for question in sheet.faq for quote in question.asked}
    for event in sheet.timeline:
        cited |= {q.source for q in (event.evidence, *(other.evidence for other in event.also)) if q}
    cited |= {quote.source for quote in sheet.title.citations}
    return cited | {quote.source for claim in sheet.claims for quote in (*claim.citations, *claim.repeats)}
