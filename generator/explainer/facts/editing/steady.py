"""An order of importance that moves only where it matters.

Every source shifts the rank of most entries by a little. An order written anew each time would fill a diff with lines
that say nothing; so an entry moves when its rank has changed by a step that a reader could notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .placing import inserted

STEP = 2.0
"""By how much a rank must have grown or shrunk: the fifth is as good as the ninth, not as the eleventh."""
SLACK = 3
"""Ranks at the top that may shift by so many places in any case."""
_ROUNDS = 4


def steady(old: Sequence[str], ranked: Sequence[str], others: Iterable[str] = ()) -> tuple[str, ...]:
    """All ids, in the order of `old` as far as that is near enough to `ranked`; `others` have no rank of their own.

    An id that is new, or has moved too far, stands behind the nearest one before it in `ranked` that has not; a new one
    without a rank at the end. Steadying the result again gives the result.
    """
    wanted = {id: at for at, id in enumerate(ranked)}
    others = [id for id in dict.fromkeys(others) if id not in wanted]
    known = {*wanted, *others}
    order = [id for id in dict.fromkeys(old) if id in known]
    there = set(order)
    order = inserted([*order, *(id for id in others if id not in there)], ranked)
    for _ in range(_ROUNDS):
        at_now = {id: at for at, id in enumerate(id for id in order if id in wanted)}
        moved = {id for id, at in at_now.items() if _far(at, wanted[id])}
        if not moved:
            return tuple(order)
        order = inserted([id for id in order if id not in moved], ranked)
    return (*ranked, *(id for id in order if id not in wanted))


def _far(one: int, other: int) -> bool:
    low, high = sorted((one, other))
    return high - low > SLACK and high + 1 > STEP * (low + 1)
