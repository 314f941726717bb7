"""What the machine wrote today meets the sheet that people have edited: change an entry and it is yours.

Claims come first, then what refers to them. An entry pairs with one of the old sheet by what it quotes and refers to;
it keeps that one's id. Where a person owns the old entry its sealed fields stay and the rest is refreshed; an entry of
theirs without a partner stays as well. Nothing here depends on the order in which sources arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from ...core.model import Claim, Disagreement, Evidence, FactSheet, OtherDate, Question, Source, TimelineEntry, Title
from ..model.ids import distinct
from ..model.ownership import SEALED, owned, seal, sealed
from .merge_claims import merge_claims
from .moves import homes, shown_before
from .pairing import E, in_place, overlaps, pair, passages

_Score = tuple[int, ...]
"""Better pairs have higher ones; an empty one is no pair."""


def merge(old: FactSheet | None, new: FactSheet) -> tuple[FactSheet, tuple[str, ...]]:
    """(the sheet to save, notices for its owner).

    `old` is the edited sheet with its quotes at their present places (`reanchor`), `new` the machine's own, unsealed,
    about the same sources under the same ids (`identify`). Merging the result with `new` again changes nothing.
    """
    if old is None:
        return seal(new), ()
    was = {source.id: source.sha256 for source in old.sources}
    origins = {source.id: source.origin or source.id for source in (*old.sources, *new.sources)}
    claims = merge_claims(
        old.claims,
        new.claims,
        origins=origins,
        fresh={source.id for source in new.sources if was.get(source.id) != source.sha256},
        wanted={event.claim for event in old.timeline if _persons(event)},
        taken=_given(old),
        joined=homes(old.changes),
    )
    known = {claim.id for claim in claims.claims}

    def now(id: str) -> str:
        return claims.ids.get(id, id)

    def all_now(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(now(id) for id in ids))

    timeline = _entries(
        old.timeline,
        tuple(
            replace(e, claim=now(e.claim), also=tuple(replace(o, claim=now(o.claim)) for o in e.also))
            for e in new.timeline
        ),
        lambda a, b, quoted: (
            () if not quoted and a.claim != b.claim else (a.claim == b.claim, quoted, a.date == b.date)
        ),
        lambda e: [e.claim],
        lambda e: [q for q in (e.evidence, *(o.evidence for o in e.also)) if q],
        _event,
        old,
    )
    timeline = tuple(_without_lost(event, known) for event in timeline)
    faq = _entries(
        old.faq,
        tuple(replace(q, answer=all_now(q.answer)) for q in new.faq),
        lambda a, b, quoted: (
            (quoted, a.question == b.question) if quoted or a.question.casefold() == b.question.casefold() else ()
        ),
        lambda q: [q.question.casefold()],
        lambda q: list(q.asked),
        lambda a, b: replace(a, asked=b.asked if any(q.end for q in b.asked) else a.asked),
        old,
    )
    faq = tuple(replace(q, answer=tuple(id for id in q.answer if id in known)) for q in faq)
    disagreements = _entries(
        old.disagreements,
        tuple(
            replace(
                d,
                positions=tuple(replace(p, claims=all_now(p.claims)) for p in d.positions),
                settling=all_now(d.settling),
            )
            for d in new.disagreements
        ),
        _same_dispute,
        lambda d: sorted({id for position in d.positions for id in position.claims}),
        lambda d: [],
        lambda a, b: a,
        old,
    )
    disagreements = tuple(
        replace(
            d,
            positions=tuple(replace(p, claims=tuple(id for id in p.claims if id in known)) for p in d.positions),
            settling=tuple(id for id in d.settling if id in known),
        )
        for d in disagreements
    )
    sheet = FactSheet(
        title=_title(old.title, new.title),
        language=old.language,
        summary=_summary(all_now(new.summary), claims.claims),
        claims=claims.claims,
        timeline=timeline,
        faq=faq,
        disagreements=disagreements,
        changes=old.changes,
    )
    sheet = replace(sheet, sources=_sources(old, new, sheet))
    notices = tuple(
        f"claim {id}: none of its quotes stands in its sources any more; it stays as unsupported"
        for id in claims.orphans
    )
    return sheet, notices


def _entries(
    old: tuple[E, ...],
    new: tuple[E, ...],
    score: Callable[[E, E, int], _Score],
    keys: Callable[[E], Sequence[str]],
    quotes: Callable[[E], Sequence[Evidence]],
    persons: Callable[[E, E], E],
    sheet: FactSheet,
) -> tuple[E, ...]:
    """Old and new entries of one kind. `score` judges a pair that shares a key or a quote, given the code points that
    both quote; `persons` gives an old entry that a person owns, refreshed from its partner."""
    quoted = overlaps([passages(quotes(a)) for a in old], [passages(quotes(b)) for b in new])
    scored: list[tuple[_Score, tuple[int, int]]] = []
    with_key: dict[str, list[int]] = defaultdict(list)
    for a, one in enumerate(old):
        for key in keys(one):
            with_key[key].append(a)
    near = {(a, b) for b, other in enumerate(new) for key in keys(other) for a in with_key.get(key, ())}
    for a, b in sorted(near | quoted.keys()):
        found: _Score = score(old[a], new[b], quoted.get((a, b), (0, 0.0))[0])
        if found:
            scored.append(((not old[a].seal, *(-part for part in found), a, b), (a, b)))
    pairs = pair(key for _, key in sorted(scored))
    partner = {b: a for a, b in pairs.items()}
    used = {entry.id for entry in old} | _given(sheet)
    placed: list[E] = []
    for b, entry in enumerate(new):
        if b not in partner:
            placed.append(sealed(replace(entry, id=distinct(entry.id, used))))
            used.add(placed[-1].id)
            continue
        mine = old[partner[b]]
        if owned(mine):
            placed.append(persons(mine, entry))
        else:
            placed.append(sealed(replace(entry, id=mine.id, hide=mine.hide, pin=mine.pin, note=mine.note)))
    stay = {
        a: entry if owned(entry) else replace(entry, seal="")
        for a, entry in enumerate(old)
        if a not in pairs and _persons(entry)
    }
    return tuple(in_place(placed, old, stay))


def _given(sheet: FactSheet) -> set[str]:
    """Ids that the history of the sheet tells of; none is given again. What a person took out of the file comes back
    under its own, since readers have seen no end of it."""
    named = {id for change in sheet.changes for id in (*change.added, *change.withdrawn)}
    named |= {one.id for change in sheet.changes for one in (*change.joined, *change.split)}
    here = {claim.id for claim in sheet.claims} | {event.id for event in sheet.timeline}
    return named - (shown_before(sheet.changes).keys() - here)


def _event(old: TimelineEntry, new: TimelineEntry) -> TimelineEntry:
    stands = old.evidence is not None and old.evidence.end > 0
    return replace(old, weight=new.weight, evidence=old.evidence if stands or not new.evidence else new.evidence)


def _without_lost(event: TimelineEntry, known: set[str]) -> TimelineEntry:
    kept: tuple[OtherDate, ...] = tuple(other for other in event.also if other.claim in known)
    return event if kept == event.also else replace(event, also=kept)


def _same_dispute(old: Disagreement, new: Disagreement, quoted: int) -> _Score:
    mine = {id for position in old.positions for id in position.claims}
    shared = len(mine & {id for position in new.positions for id in position.claims})
    return (shared, old.kind == new.kind, old.about == new.about) if shared else ()


def _title(old: Title, new: Title) -> Title:
    if not owned(old):
        return sealed(new)
    stands = any(quote.end for quote in old.citations)
    return replace(old, citations=old.citations if stands else new.citations)


def _summary(ids: tuple[str, ...], claims: tuple[Claim, ...]) -> tuple[str, ...]:
    """The machine's choice, behind what a person pinned and without what they hid."""
    hidden = {claim.id for claim in claims if claim.hide}
    pinned = [claim.id for claim in claims if claim.pin]
    known = {claim.id for claim in claims}
    return tuple(id for id in dict.fromkeys((*pinned, *ids)) if id in known - hidden)


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
            sources.append(replace(made, **{name: getattr(mine, name) for name in SEALED[Source]}, seal=mine.seal))
        else:
            sources.append(sealed(made))
    here = {source.id for source in new.sources}
    cited = _cited(merged)
    gone = [s for s in old.sources if s.id not in here and (s.id in cited or _persons_source(s))]
    return (*sources, *gone)


def _cited(sheet: FactSheet) -> set[str]:
    quotes: list[Evidence] = [q for question in sheet.faq for q in question.asked]
    for event in sheet.timeline:
        quotes += [q for q in (event.evidence, *(other.evidence for other in event.also)) if q]
    cited = {quote.source for quote in quotes} | {quote.source for quote in sheet.title.citations}
    return cited | {quote.source for claim in sheet.claims for quote in (*claim.citations, *claim.repeats)}


def _persons(entry: Claim | TimelineEntry | Question | Disagreement) -> bool:
    return owned(entry) or entry.hide or entry.pin or bool(entry.note)


def _persons_source(source: Source) -> bool:
    return owned(source) or source.hide or bool(source.note)
