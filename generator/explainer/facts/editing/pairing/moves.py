"""Where the words of a claim that is gone stand now, and where those of a new one stood before.

Grouping anew may put two claims together, or take one apart. To a reader that is neither a withdrawal nor news: all
that was told is still told. An id that went into another claim names the same statement for ever, so when a later
source takes the two apart again, the statement has its own id back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from ....core.model import Change, Citation, Claim, Moved
from ...model.ids import slug
from .pairs import Passage, overlaps, passages


def shown_before(changes: Iterable[Change]) -> dict[str, None]:
    """Ids of the claims and dates that readers have, as the history tells it, in the order in which they came."""
    ids: dict[str, None] = {}
    for change in sorted(changes, key=lambda change: change.revision):
        for gone in (*change.withdrawn, *(one.id for one in change.joined)):
            ids.pop(gone, None)
        ids |= dict.fromkeys((*change.added, *(one.id for one in change.split)))
    return ids


def disputes_before(changes: Iterable[Change]) -> dict[str, None]:
    """Ids of the disagreements that readers have, as the history tells it."""
    ids: dict[str, None] = {}
    for change in sorted(changes, key=lambda change: change.revision):
        for gone in change.settled:
            ids.pop(gone, None)
        ids |= dict.fromkeys(change.disputes)
    return ids


def homes(changes: Iterable[Change]) -> dict[str, str]:
    """Id of each entry that was joined with another and is not back -> the claim that has its words now."""
    into: dict[str, str] = {}
    for change in sorted(changes, key=lambda change: change.revision):
        moved = {one.id: one.claim for one in change.joined}
        into = {id: moved.get(claim, claim) for id, claim in into.items()} | moved
        for back in (*change.added, *(one.id for one in change.split)):
            into.pop(back, None)
    return into


def joined(gone: Mapping[str, Claim | None], shown: Collection[Claim]) -> tuple[Moved, ...]:
    """The claims whose words one of the `shown` holds now, and which holds most of them.

    A claim that a person took out of the file (None) is known by its id, which was made of its words.
    """
    lost = {id: claim for id, claim in gone.items() if claim}
    into = _most_shared({id: passages(_quotes(claim)) for id, claim in lost.items()}, shown)
    if len(lost) < len(gone):
        named = {name: claim.id for claim in reversed(list(shown)) for name in own_names(claim)}
        into |= {id: named[_base(id)] for id, claim in gone.items() if claim is None and _base(id) in named}
    return tuple(Moved(id, into[id]) for id in gone if id in into)


def split(new: Iterable[Claim], before: Collection[Claim]) -> tuple[Moved, ...]:
    """The claims whose own wording claims of `before` held: that is its first quote; others may only support it."""
    came = _most_shared({claim.id: passages(claim.citations[:1]) for claim in new}, before)
    return tuple(Moved(id, claim) for id, claim in came.items())


def returning(claim: Claim, held_by: Collection[str], into: Mapping[str, str], taken: Collection[str]) -> str:
    """The id that this statement had before it was joined with one of `held_by`; '' where it had none."""
    former = sorted(id for id, home in into.items() if home in held_by and id not in taken)
    names = own_names(claim) if former else set()
    return next((id for id in former if _base(id) in names), "")


def without_numbers(ids: Iterable[str]) -> frozenset[str]:
    """The ids without the numbers that tell namesakes apart."""
    return frozenset(map(_base, ids))


def _most_shared(held: Mapping[str, list[Passage]], claims: Collection[Claim]) -> dict[str, str]:
    """Id -> that of the claim that shares most with its passages, the first of equals; without those of none."""
    ids, there = list(held), list(claims)
    shared = overlaps([held[id] for id in ids], [passages(_quotes(claim)) for claim in there])
    best: dict[str, str] = {}
    for (number, at), _ in sorted(shared.items(), key=lambda item: (item[0][0], -item[1][0], -item[1][1], item[0][1])):
        best.setdefault(ids[number], there[at].id)
    return best


def own_names(claim: Claim) -> set[str]:
    """The ids that a claim of any of its wordings would be given, `without_numbers`."""
    return {_base(slug(words)) for words in (claim.text, *(quote.exact for quote in _quotes(claim)))}


def _base(id: str) -> str:
    return re.sub(r"-\d+$", "", id)


def _quotes(claim: Claim) -> tuple[Citation, ...]:
    return claim.citations + claim.repeats
