"""Importance: which ten of thirty claims a reader needs first, and which are background or of another story."""

from __future__ import annotations

from ...core.judgement import Question
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group

SHOWN = 30
KNOWN = 0.7
"""Share of the claims on top that a judgement must have seen, so that none is asked for anew."""
Ranked = list[tuple[Group, float]]


def judged_order(ranked: Ranked, judge: Judge, votes: Votes) -> Ranked:
    """The groups, those on top in the order that was judged; each place keeps its score. Asks where nobody judged."""
    if judge.silent("importance"):
        return ranked
    top = [group for group, _ in ranked[:SHOWN]]
    keys = {judge.key(group.best): place for place, group in enumerate(top)}
    if judge.wants("importance") and len(top) > 2:
        seen = max((len(keys.keys() & set(line.items)) for line in judge.lines("importance")), default=0)
        if seen < KNOWN * len(top):
            items = tuple(judge.item(group.best) for group in top[: judge.room(SHOWN)])
            judge.ask(Question("importance", FORMS["importance"].version, items))
    heard = [(line, order) for line, order in judge.answers("importance") if votes.believes(line)]
    if not heard:
        return ranked
    line, order = max(heard, key=lambda one: (len(keys.keys() & set(one[0].items)), one[0].question))
    first = [keys[key] for n in order.first if (key := line.items[n - 1]) in keys]
    later = [keys[key] for n in order.later if (key := line.items[n - 1]) in keys]
    rest = [place for place in range(len(top)) if place not in first and place not in later]
    places = [*first, *rest, *sorted(later)]
    return [(top[place], score) for place, (_, score) in zip(places, ranked, strict=False)] + ranked[SHOWN:]
