"""Dates, questions and disagreements, old and new: paired by what they quote and refer to, rejected ones kept away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from ...core.model import Claim, Disagreement, Evidence, FactSheet, Question, TimelineEntry
from ..model.ids import distinct
from ..model.ownership import digest, owned, sealed
from .merge_claims import Keep
from .pairing.moves import shown_before
from .pairing.pairs import E, in_place, overlaps, pair, passages

_Score = tuple[int, ...]
"""Better pairs have higher ones; an empty one is no pair."""


def merge_timeline(
    old: FactSheet, new: tuple[TimelineEntry, ...], ids: Mapping[str, str], known: Collection[str]
) -> list[tuple[TimelineEntry, str]]:
    """(entry, id of the new one that it is or goes on from). `ids`: new claim -> its id now; `known`: claims."""

    def now(id: str) -> str:
        return ids.get(id, id)

    def here(entry: TimelineEntry) -> TimelineEntry:
        also = tuple(replace(other, claim=now(other.claim)) for other in entry.also)
        return replace(entry, claim=now(entry.claim), also=also)

    merged = _merged(
        old.timeline,
        tuple(map(here, new)),
        lambda a, b, quoted: (
            () if not quoted and a.claim != b.claim else (a.claim == b.claim, quoted, a.date == b.date)
        ),
        lambda e: [e.claim],
        lambda e: [q for q in (e.evidence, *(o.evidence for o in e.also)) if q],
        _event,
        lambda rejected, b: rejected.claim == b.claim and rejected.date == b.date,
        old,
    )
    found = []
    for entry, partner in merged:
        also = tuple(other for other in entry.also if other.claim in known)
        found.append((replace(entry, also=also, weight=0.0), partner))
    return found


def merge_questions(
    old: FactSheet, new: tuple[Question, ...], ids: Mapping[str, str], known: Collection[str], fresh: Collection[str]
) -> list[Question]:
    """`fresh`: sources that are new or whose text changed."""

    def mine(a: Question, b: Question) -> Question:
        stand = [words for words in a.asked if words.end > words.start]
        held = {(words.source, words.start) for words in stand}
        more = [words for words in b.asked if words.source in fresh and (words.source, words.start) not in held]
        return replace(a, asked=(*stand, *more) if stand or more else a.asked)

    merged = _merged(
        old.faq,
        tuple(replace(q, answer=_now(q.answer, ids)) for q in new),
        lambda a, b, quoted: (
            (quoted, a.question == b.question) if quoted or a.question.casefold() == b.question.casefold() else ()
        ),
        lambda q: [q.question.casefold()],
        lambda q: list(q.asked),
        mine,
        lambda rejected, b: rejected.question.casefold() == b.question.casefold(),
        old,
    )
    return [replace(q, answer=tuple(id for id in q.answer if id in known)) for q, _ in merged]


def merge_disagreements(
    old: FactSheet, new: tuple[Disagreement, ...], ids: Mapping[str, str], known: Collection[str], minor: Keep = "none"
) -> list[Disagreement]:
    """A rejected one keeps away all that set two of its sides against each other. Of the minor ones stay those that
    people's entries need, those that `old` has, or all."""
    left = {d.id for d in new if d.minor and minor != "all"}
    before = {d.id for d in old.disagreements}

    def stays(entry: Disagreement, partner: str) -> bool:
        return partner not in left or persons(entry) or (minor == "known" and entry.id in before)

    def only_known(claims: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id for id in claims if id in known)

    def here(entry: Disagreement) -> Disagreement:
        positions = tuple(replace(p, claims=_now(p.claims, ids)) for p in entry.positions)
        return replace(entry, positions=positions, settling=_now(entry.settling, ids), minor=False)

    merged = _merged(
        old.disagreements,
        tuple(map(here, new)),
        _same_dispute,
        lambda d: sorted({id for position in d.positions for id in position.claims}),
        lambda d: [],
        lambda a, b: a,
        _same_sides,
        old,
    )
    return [
        replace(
            d,
            positions=tuple(replace(p, claims=only_known(p.claims)) for p in d.positions),
            settling=only_known(d.settling),
        )
        for d, partner in merged
        if stays(d, partner)
    ]


def persons(entry: TimelineEntry | Question | Disagreement) -> bool:
    """Must the entry stay although the machine would write it no more?"""
    marked = entry.hide or entry.pin or entry.reject or entry.reviewed or bool(entry.note)
    return owned(entry) or marked or bool(getattr(entry, "editors_answer", ""))


def given(sheet: FactSheet) -> set[str]:
    """Ids that the history of the sheet tells of; none is given again. What a person took out of the file comes back
    under its own, since readers have seen no end of it."""
    named = {id for change in sheet.changes for id in (*change.added, *change.withdrawn)}
    named |= {one.id for change in sheet.changes for one in (*change.joined, *change.split)}
    here = {claim.id for claim in sheet.claims} | {event.id for event in sheet.timeline}
    return named - (shown_before(sheet.changes).keys() - here)


def _merged(
    old: tuple[E, ...],
    new: tuple[E, ...],
    score: Callable[[E, E, int], _Score],
    keys: Callable[[E], Sequence[str]],
    quotes: Callable[[E], Sequence[Evidence]],
    refreshed: Callable[[E, E], E],
    kept_away: Callable[[E, E], bool],
    sheet: FactSheet,
) -> list[tuple[E, str]]:
    """(entry, id of its new partner) of one kind. `score` judges a pair that shares a key or a quote, given the code
    points that both quote; `refreshed` gives an old entry that a person owns with what its partner adds; `kept_away`
    tells whether a rejected entry stands for a new one."""
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
    rejected = [entry for entry in old if _rejected(entry)]
    used = {entry.id for entry in old} | given(sheet)
    placed: list[E] = []
    partners: dict[str, str] = {}
    for b, entry in enumerate(new):
        if b in partner:
            mine = old[partner[b]]
            placed.append(refreshed(mine, entry) if owned(mine) else _carried(mine, entry))
        elif any(kept_away(one, entry) for one in rejected):
            continue
        else:
            placed.append(sealed(replace(entry, id=distinct(entry.id, used))))
            used.add(placed[-1].id)
        partners[placed[-1].id] = entry.id
    stay = {
        a: entry if owned(entry) else _handed_over(entry)
        for a, entry in enumerate(old)
        if a not in pairs and not isinstance(entry, Claim) and persons(entry)
    }
    return [(entry, partners.get(entry.id, "")) for entry in in_place(placed, old, stay)]


def _carried(mine: E, entry: E) -> E:
    """The machine's new entry with all that a person said about the old one."""
    marks = {name: getattr(mine, name) for name in _MARKS if hasattr(mine, name)}
    return sealed(replace(entry, id=mine.id, **marks))


_MARKS = ("hide", "pin", "note", "reject", "reviewed", "editors_answer")


def _handed_over(entry: E) -> E:
    entry = replace(entry, seal="")
    return replace(entry, edited=digest(entry))


def _rejected(entry: E) -> bool:
    return not isinstance(entry, Claim) and entry.reject


def _now(claims: tuple[str, ...], ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids.get(id, id) for id in claims))


def _event(old: TimelineEntry, new: TimelineEntry) -> TimelineEntry:
    stands = old.evidence is not None and old.evidence.end > 0
    return replace(old, evidence=old.evidence if stands or not new.evidence else new.evidence)


def _same_dispute(old: Disagreement, new: Disagreement, quoted: int) -> _Score:
    mine = {id for position in old.positions for id in position.claims}
    shared = len(mine & {id for position in new.positions for id in position.claims})
    return (shared, old.kind == new.kind, old.about == new.about) if shared else ()


def _same_sides(rejected: Disagreement, new: Disagreement) -> bool:
    sides = [set(position.claims) for position in rejected.positions]
    touched = [{n for n, side in enumerate(sides) if side & set(position.claims)} for position in new.positions]
    return any(one - other and other - one for one in touched for other in touched if one and other)
