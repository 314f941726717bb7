"""The history of a sheet, for its readers: what each regeneration brought, and which sources or people did it.

It holds ids only, so it stays small; and as it is never shortened, an id that was once given is known for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ...core.edtf import sort_key, uncertain
from ...core.model import Change, Claim, Disagreement, FactSheet, Moved, Question, TimelineEntry
from ...core.shown import shown
from ..checking.verify import quotes
from .by_hand import Hands
from .pairing.moves import disputes_before, joined, shown_before, split

_E = TypeVar("_E", Claim, TimelineEntry, Question, Disagreement)


def record(old: FactSheet | None, merged: FactSheet, date: str = "") -> FactSheet:
    """The merged sheet with what a reader would see differ on top of its history, else as it is: one Change for what
    the sources did, and below it one for what people did.

    `old` has its quotes at their present places (`reanchor`). What readers have seen is told by its history, not by its
    entries: a person may have hidden, added or taken out some since. Hidden entries count as not there. A new date or
    wording is `reworded`; what is gone while its words stand in another claim was `joined` with that, and a new claim
    whose wording stood in another was `split` from it. The sources' change is dated by the latest day on which a source
    that caused it was retrieved or published, else, as people's always is, by `date` (EDTF), else not at all. The first
    revision lists all as added.
    """
    old = old or FactSheet()
    all_of_it = _all_of_it(old, merged)
    hands = Hands(old, merged)
    people, sources = hands.parted(all_of_it)
    people = replace(people, reworded=_unique(*hands.corrected, *people.reworded), date=date)
    people = replace(people, disputes=_unique(*people.disputes, *hands.corrected_disputes))
    people = replace(people, questions=_unique(*people.questions, *hands.corrected_questions))
    people = replace(people, retitled=hands.retitled, briefed=hands.briefed)
    causes = _causes(old, merged, _touched(sources, merged))
    sources = replace(sources, sources=causes, date=_latest(merged, causes) or date)
    changes = merged.changes
    for change in (people, sources):
        if _tells(change):
            revision = 1 + max((known.revision for known in changes), default=0)
            changes = (replace(change, revision=revision), *changes)
    return replace(merged, changes=changes, revision=max((change.revision for change in changes), default=0))


def _all_of_it(old: FactSheet, merged: FactSheet) -> Change:
    """What is not as it was, whoever did it."""
    claims, claims_before = _shown(merged.claims), _shown(old.claims)
    events, events_before = _shown(merged.timeline), _shown(old.timeline)
    after = {**claims, **events}
    before = shown_before(old.changes) if old.changes else {**claims_before, **events_before}
    both = [id for id in claims if id in claims_before]
    reworded = [id for id in both if claims[id].text != claims_before[id].text]
    reworded += [id for id in events if id in events_before and _when(events[id]) != _when(events_before[id])]

    def became(status: str) -> tuple[str, ...]:
        return tuple(id for id in both if claims[id].status == status != claims_before[id].status)

    order = ("unsupported", "single-source", "corroborated")
    weakened = [
        id
        for id in both
        if claims[id].status in order[:2]
        and claims_before[id].status in order
        and order.index(claims[id].status) < order.index(claims_before[id].status)
    ]
    resolved = tuple(id for id in both if claims_before[id].status == "contested" != claims[id].status)
    into, out_of = _moved(old, merged, [id for id in before if id not in after])
    moved = {one.id for one in (*into, *out_of)}
    disputes, disputes_then = _shown(merged.disagreements), disputes_before(old.changes)
    if not old.changes:
        disputes_then = dict.fromkeys(_shown(old.disagreements))
    asked, asked_before = _shown(merged.faq), _shown(old.faq)
    questions = [id for id, q in asked.items() if id not in asked_before or q.answer != asked_before[id].answer]
    return Change(
        revision=0,
        retitled=bool(old.title.text) and old.title.text != merged.title.text,
        added=tuple(id for id in after if id not in before and id not in moved),
        reworded=tuple(dict.fromkeys(reworded)),
        corroborated=became("corroborated"),
        contested=became("contested"),
        resolved=resolved,
        weakened=tuple(weakened),
        disputes=tuple(id for id in disputes if id not in disputes_then),
        settled=tuple(id for id in disputes_then if id not in disputes),
        questions=tuple(questions),
        joined=into,
        split=out_of,
        withdrawn=tuple(id for id in before if id not in after and id not in moved),
    )


def _tells(change: Change) -> bool:
    return replace(change, date="", sources=()) != Change(0, by=change.by)


def _touched(change: Change, sheet: FactSheet) -> set[str]:
    """Ids of the claims and dates that the change names, and of the claims of what else it names."""
    moved = {id for one in (*change.joined, *change.split) for id in (one.id, one.claim)}
    ids = {*change.added, *change.reworded, *change.corroborated, *change.contested, *change.resolved, *moved}
    ids |= {*change.weakened, *change.withdrawn} | ({"title"} if change.retitled else set())
    for entry in sheet.disagreements:
        if entry.id in change.disputes:
            ids |= {id for position in entry.positions for id in position.claims}
    for question in sheet.faq:
        if question.id in change.questions:
            ids |= {question.id, *question.answer}
    return ids


def _moved(old: FactSheet, merged: FactSheet, gone: list[str]) -> tuple[tuple[Moved, ...], tuple[Moved, ...]]:
    """(what was joined with another claim, what was split from one). A date goes where its claim went."""
    claims, claims_before = _shown(merged.claims), _shown(old.claims)
    events_before = _shown(old.timeline)
    here = {claim.id for claim in merged.claims} | {event.id for event in merged.timeline}
    lost = {id: claims_before.get(id) for id in gone if id not in here and id not in events_before}
    into = joined(lost, claims.values())
    home = {one.id: one.claim for one in into}
    dates = [events_before[id] for id in gone if id in events_before and id not in here]
    into += tuple(Moved(event.id, home[event.claim]) for event in dates if event.claim in home)
    was = {claim.id for claim in old.claims}
    new = [claim for id, claim in claims.items() if id not in was]
    return into, split(new, [claim for id, claim in claims_before.items() if id in claims])


def _shown(entries: Iterable[_E]) -> dict[str, _E]:
    return {entry.id: entry for entry in entries if shown(entry)}


def _unique(*ids: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _when(event: TimelineEntry) -> tuple[str, str, bool]:
    return event.date, event.modifier, event.planned


def _causes(old: FactSheet, merged: FactSheet, touched: set[str]) -> tuple[str, ...]:
    """Sources that came, changed or went and that the touched entries quote or quoted, in the order of the sheets."""
    was = {source.id: source.sha256 for source in old.sources}
    now = {source.id: source.sha256 for source in merged.sources}
    quoted = {quote.source for sheet in (old, merged) for _, entry, _, quote in quotes(sheet) if entry in touched}
    known = dict.fromkeys([*now, *was])
    return tuple(id for id in known if id in quoted and was.get(id) != now.get(id))


def _latest(sheet: FactSheet, sources: tuple[str, ...]) -> str:
    """The latest certain day, month or year that is known of these sources."""
    records = [source.csl for source in sheet.sources if source.id in sources]
    days = [day for csl in records for day in (csl.accessed, csl.issued) if day and not uncertain(day)]
    return max(days, key=sort_key, default="")
