"""Old claims meet new ones: whose wording stays, which passages belong to whom, and under which id.

An unedited claim is the machine's new one under its old id. A person's claim keeps what they wrote and the quotes they
left in it; only passages of sources that are new or have changed are added, so that a quote which a person took out
does not come back. A person may have joined two of the machine's claims (theirs then holds the passages of both) or
split one (a second claim of theirs holds some of its passages): both stay as they made it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ...core.model import Citation, Claim
from ..checking.fidelity import goes_beyond, wording_of
from ..model.ids import distinct
from ..model.ownership import digest, owned, sealed, worded, wording_digest
from .pairing.moves import own_names, returning, without_numbers
from .pairing.pairs import Overlap, Passage, in_place, overlap, overlaps, pair, passages
from .pairing.reworded import retold

Keep = Literal["none", "known", "all"]
"""Which minor claims a sheet holds beside those that people's entries need: none, those that it has, or all."""


@dataclass(frozen=True, slots=True)
class MergedClaims:
    claims: tuple[Claim, ...]
    ids: dict[str, str]
    """New id -> the id it has now; without those of claims that are left out."""


def merge_claims(
    old: tuple[Claim, ...],
    new: tuple[Claim, ...],
    *,
    fresh: Collection[str],
    wanted: Collection[str],
    taken: Collection[str],
    joined: Mapping[str, str],
    removed: Collection[str],
    minor: Keep = "none",
) -> MergedClaims:
    """The claims of the merged sheet, in the new order, people's own behind what they stood behind, pinned ones first.

    `old` comes in the order of importance. `fresh`: sources that are new or whose text changed. `wanted`: ids of old
    claims that people's entries refer to. `taken`: ids that must not be given again. `joined`: id of a former claim ->
    the claim that it was joined with; it has its id back where it stands alone again. `removed`: ids of claims that a
    person took out of the file. Statuses are not worked out here, since they follow from the merged disagreements.
    """
    every, new = new, tuple(replace(claim, minor=False) for claim in new)
    held_old, held_new = [passages(_quotes(c)) for c in old], [passages(_quotes(c)) for c in new]
    shared = overlaps(held_old, held_new)
    needed = {o for o, claim in enumerate(old) if _persons(claim) or claim.id in wanted}
    leaving = {n for n, claim in enumerate(every) if claim.minor and minor == "none"}
    pairs = _handed_on(_pairs(old, new, shared), old, new, shared, leaving, needed)
    found = set(pairs.values())
    pairs |= retold(
        {o: c for o, c in enumerate(old) if o not in pairs and not owned(c)},
        {n: c for n, c in enumerate(new) if n not in found},
        fresh,
    )
    pairs = _in_order(pairs, old, new)
    partner = {n: o for o, n in pairs.items()}
    kept = [o for o, c in enumerate(old) if o not in pairs and (_persons(c) or c.id in wanted)]
    theirs = [o for o, claim in enumerate(old) if owned(claim) or o in kept]
    bases = without_numbers(removed)
    base_of = {id: without_numbers((id,)) for id in joined}
    names = [own_names(claim) if bases or joined else set() for claim in new]
    gone = {n for n, mine in enumerate(names) if not bases.isdisjoint(mine)}
    homes = {n: {joined[id] for id, base in base_of.items() if base <= mine} for n, mine in enumerate(names) if joined}
    joined_by_hand = {(o, n) for n, ids in homes.items() for o in theirs if old[o].id in ids and owned(old[o])}
    absorbed = _absorbed(theirs, held_old, held_new, pairs, shared, fresh, gone, joined_by_hand)
    left_out = {
        n
        for n, claim in enumerate(every)
        if claim.minor and n not in absorbed and not _stays(partner.get(n), needed, minor)
    }
    before = {claim.id for claim in old}
    used = before.union(taken)
    ids: dict[str, str] = {}
    placed: list[Claim] = []
    for n, claim in enumerate(new):
        if n in left_out:
            continue
        if n in absorbed:
            ids[claim.id] = old[absorbed[n]].id
        elif n in partner:
            ids[claim.id] = old[partner[n]].id
        else:
            held_by = {claim.id for o, claim in enumerate(old) if (o, n) in shared}
            ids[claim.id] = returning(claim, held_by, joined, {*ids.values(), *before}) or distinct(claim.id, used)
            used.add(ids[claim.id])
    for n, claim in enumerate(new):
        if n in absorbed or n in left_out:
            continue
        if n not in partner:
            placed.append(sealed(replace(claim, id=ids[claim.id])))
            continue
        o = partner[n]
        if owned(old[o]):
            more = [claim, *(new[a] for a, owner in sorted(absorbed.items()) if owner == o)]
            placed.append(_persons_claim(old[o], more, fresh))
        else:
            others = [p for k in kept for p in held_old[k]]
            placed.append(_machines_claim(old[o], claim, held_old[o], others))
    stay = {}
    for o in kept:
        more = [new[a] for a, owner in sorted(absorbed.items()) if owner == o]
        stay[o] = _persons_claim(old[o] if owned(old[o]) else handed_over(old[o]), more, fresh)
    claims = in_place(placed, old, stay)
    return MergedClaims(tuple(claims), ids)


def _stays(partner: int | None, needed: Collection[int], minor: Keep) -> bool:
    """Does a minor claim stay? `partner` is its place among the old ones."""
    return minor == "all" or (partner is not None and (minor == "known" or partner in needed))


def _pairs(old: tuple[Claim, ...], new: tuple[Claim, ...], shared: dict[tuple[int, int], Overlap]) -> dict[int, int]:
    """Claims that a machine began come first: one that a person added beside them must not take their place.

    Then a wording stays under its id as long as it stands: where a new source moves passages from claim to claim, the
    largest overlap alone would have two claims exchange their words, and a reader's link lead to another statement. The
    seal tells what the machine wrote, also where a person has changed it. An edited claim keeps its quotes whatever its
    partner's are, so of equals it comes last and by its id, since its place may change.
    """
    made, theirs = [wording_digest(claim) for claim in new], [owned(claim) for claim in old]

    def preference(item: tuple[tuple[int, int], Overlap]) -> tuple[bool | int | float | str, ...]:
        (o, n), (size, share) = item
        mine, begun = old[o], old[o].seal
        same = worded(begun) == made[n]
        return (
            not begun,
            not same,
            not same and mine.text != new[n].text,
            -size,
            -share,
            _quotes(mine) != _quotes(new[n]),
            theirs[o],
            mine.id if theirs[o] else "",
            o,
            n,
        )

    return pair(key for key, _ in sorted(shared.items(), key=preference))


def _handed_on(
    pairs: dict[int, int],
    old: tuple[Claim, ...],
    new: tuple[Claim, ...],
    shared: dict[tuple[int, int], Overlap],
    leaving: Collection[int],
    needed: Collection[int],
) -> dict[int, int]:
    """The pairs, where an old claim whose partner is left out goes to one that stays and shares its words, if there is
    one: what stands in the sheet in other words is neither withdrawn nor new."""
    taken = set(pairs.values())
    left = {o for o, n in pairs.items() if n in leaving and o not in needed}
    free = {(o, n): much for (o, n), much in shared.items() if o in left and n not in taken and n not in leaving}
    return pairs | _pairs(old, new, free)


def _in_order(pairs: dict[int, int], old: tuple[Claim, ...], new: tuple[Claim, ...]) -> dict[int, int]:
    """The pairs, where several new claims are equal in all but their id with their partners in the old order: what is
    told twice must not change places at each run. Pinned ones, which move to the top, take the last of the twins."""
    twins: dict[Claim, list[int]] = {}
    for n, claim in enumerate(new):
        twins.setdefault(replace(claim, id=""), []).append(n)
    partner = {n: o for o, n in pairs.items()}
    for same in (found for found in twins.values() if len(found) > 1):
        theirs = sorted(partner[n] for n in same if n in partner)
        pinned = [o for o in theirs if old[o].pin]
        pairs = pairs | dict(zip((o for o in theirs if not old[o].pin), same, strict=False))
        pairs = pairs | dict(zip(reversed(pinned), reversed(same), strict=False))
    return pairs


def _absorbed(
    theirs: list[int],
    held_old: list[list[Passage]],
    held_new: list[list[Passage]],
    pairs: dict[int, int],
    shared: dict[tuple[int, int], Overlap],
    fresh: Collection[str],
    gone: Collection[int],
    joined_by_hand: Collection[tuple[int, int]],
) -> dict[int, int]:
    """{new: old} for new claims that a person has joined to another.

    All their passages, but for those of fresh sources, stand in a claim of the person's that pairs with a claim which
    does not hold them; or which does, where the person took the new claim (one of `gone`) out of the file. What the
    history tells of as joined stays so, whatever quotes its owner has taken out since.
    """
    taken, absorbed = set(pairs.values()), {}
    for n, held in enumerate(held_new):
        for o in sorted((o for o in theirs if (o, n) in shared), key=lambda o: (-shared[o, n][0], o)):
            mine = [p for p in held if any(overlap(p, q) for q in held_old[o])]
            twin = held_new[pairs[o]] if o in pairs else []
            known = all(p in mine or p[0] in fresh for p in held)
            if n in taken or not (known or (o, n) in joined_by_hand):
                continue
            if n in gone or (o, n) in joined_by_hand or not any(overlap(p, q) for p in mine for q in twin):
                absorbed[n] = o
                break
    return absorbed


def _machines_claim(old: Claim, new: Claim, own: list[Passage], others: list[Passage]) -> Claim:
    """The new claim under the old id, without the passages that a person split off into a claim of their own."""

    def stays(quote: Citation) -> bool:
        place = (quote.source, quote.start, quote.end)
        return place in own or place not in others

    citations = tuple(filter(stays, new.citations))
    claim = replace(new, id=old.id, hide=old.hide, pin=old.pin, note=old.note, reviewed=old.reviewed)
    if citations and len(citations) < len(new.citations):
        claim = replace(claim, citations=citations, repeats=tuple(filter(stays, new.repeats)))
    return sealed(claim)


def handed_over(claim: Claim) -> Claim:
    """A claim that the machine would write no more and a person has marked: theirs from now on, and known to be."""
    claim = replace(claim, seal="")
    return replace(claim, edited=digest(claim))


def _persons_claim(old: Claim, news: list[Claim], fresh: Collection[str]) -> Claim:
    """The old claim as its owner left it, with what new sources say."""
    replaced = {quote.source for new in news for quote in _quotes(new)}
    mine = [q for q in old.citations if q.end > q.start or q.source not in replaced]
    again = [q for q in old.repeats if q.end > q.start or q.source not in replaced]
    lost = {q.source for q in _quotes(old)} - {q.source for q in (*mine, *again)}
    for new in news:
        for quote in _quotes(new):
            if quote.source not in fresh and quote.source not in lost:
                continue
            place = (quote.source, quote.start, quote.end)
            if any(overlap(place, p) for p in passages((*mine, *again))):
                continue
            (again if any(q.source == quote.source for q in mine) else mine).append(quote)
    claim = replace(old, citations=tuple(mine), repeats=tuple(again))
    if not owned(old):
        return claim
    return replace(claim, written=wording_of(claim), beyond=goes_beyond(claim))


def _quotes(claim: Claim) -> tuple[Citation, ...]:
    return claim.citations + claim.repeats


def _persons(claim: Claim) -> bool:
    return owned(claim) or claim.hide or claim.pin or claim.reviewed or bool(claim.note)
