"""Which other claims answer the question that one claim answers: they tell of the same act, and hold what is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from ...core.model import Quantity
from ...grammar.money import is_money
from ...lang.en.asking import REASON_MARKERS
from ..clauses.kinds import FEW, REASON
from ..grouping.similarity import cosine
from ..model.proposition import Proposition
from ..model.statement import Figure, Statement
from ..propositions.compare import compare
from ..propositions.relation import beside_reports
from .candidates import Candidate
from .story import Posed, Story

BESIDE = 3
"""Claims that answer nothing but tell more of the same act, behind one that answers; one behind several."""
CLOSE = 0.3
"""Cosine from which they tell of it, whatever else they tell, and a reason is one for the same thing."""
ALIKE = 0.2
"""Cosine from which two claims tell of one thing."""
COVERS = 0.5
"""Share of the terms of a yes-or-no question that a claim must hold to bear on it."""
_PLACING = frozenset(("in", "at", "near", "off", "outside", "on"))
_BECAUSE = re.compile(rf"\b(?:{'|'.join(sorted(REASON_MARKERS))})\b", re.I)


def answering(candidate: Candidate, story: Story) -> tuple[str, ...]:
    """Claims in order: the one that the question is of, then those that tell most of the same."""
    found, beside = _bearing(candidate, story)
    direct = story.apart((candidate.claim, *(id for *_, id in sorted(found))))
    more = [id for *_, id in sorted(beside)[: BESIDE if len(direct) < 2 else 1]]
    return story.apart((*direct, *more))


def plainly(question: Posed, story: Story) -> tuple[str, ...]:
    """The claims of its answer that a reader sees: behind a question for a day or a place only what tells one."""
    if question.slot not in _PLAIN:
        return question.answer
    first, *others = question.answer
    holds, own = _HOLDS[question.slot], story.best[first]
    return (first, *(id for id in others if holds(story.best[id], own)))


def may_answer(candidate: Candidate, story: Story, claims: Collection[int]) -> bool:
    """Can `answering` hold any of these claims (their places in `story.able`) but the one that the question is of?"""
    return any(_bearing(candidate, story, claims))


_Found = list[tuple[float, int, str]]
"""(the less the better it answers, place, claim)"""


def _bearing(candidate: Candidate, story: Story, among: Collection[int] | None = None) -> tuple[_Found, _Found]:
    """(claims that answer, those that tell more of the act), of all or of those at some places in `story.able`."""
    own = story.best[candidate.claim]
    holds = _HOLDS.get(candidate.asking.slot)
    near = _NEAR.get(candidate.asking.slot)
    found: _Found = []
    beside: _Found = []
    if among is not None:
        of_act = near_it = set(among)
    else:
        of_act, near_it = story.bearing.of_act(candidate.proposition), story.bearing.like(story.made[own], ALIKE)
        if near is not None:
            near_it |= story.bearing.holding(candidate.terms, COVERS * len(candidate.terms))
    for n in sorted(near_it | of_act):
        claim = story.able[n]
        s = story.best[claim.id]
        if claim.id == candidate.claim:
            continue
        level = _level(candidate, s) if n in of_act else -1
        if level < 2 and n not in near_it:
            continue
        likeness, place = cosine(story.made[own], story.made[s]), story.place[claim.id]
        if holds is None or holds(s, own):
            figure = _same_figure(candidate, own, s, likeness)
            bears = near is not None and near(s) and (likeness >= CLOSE or _covers(candidate, s))
            if figure or level > 1 or (level == 1 and likeness >= ALIKE) or bears:
                found.append((-(3 if figure else max(level, likeness)), place, claim.id))
                continue
        if candidate.asking.slot not in _EXACT and (likeness >= CLOSE or (level >= 0 and likeness >= ALIKE)):
            beside.append((-likeness, place, claim.id))
    return found, beside


def _covers(candidate: Candidate, s: Statement) -> bool:
    return len(candidate.terms.intersection(s.terms)) >= COVERS * len(candidate.terms)


def _level(candidate: Candidate, s: Statement) -> int:
    p = candidate.proposition
    if p is None:
        return -1
    polar = candidate.asking.slot == "whether"
    dated = candidate.asking.slot == "when"
    told = [q for q in beside_reports(s) if q.links == p.links and (not dated or _dates(q, s))]
    matches = [m for q in told if (m := compare(p, q))]
    return max((m.level for m in matches if polar or not m.opposite), default=-1)


def _dates(q: Proposition, s: Statement) -> bool:
    """Does the day that the statement tells stand in this clause?"""
    return s.date is not None and q.start <= s.date.start < q.end


def _same_figure(candidate: Candidate, own: Statement, s: Statement, likeness: float) -> bool:
    """Do both give the number that is asked for, of one thing at one place?"""
    if candidate.asking.slot not in ("how many", "how much") or likeness < ALIKE:
        return False
    mine = [f for f in own.figures if _written(f, own) in candidate.answer]
    if any(_fills(f, g) for f in mine for g in s.figures):
        return True
    values = {q.value for q in own.quantities if q.value and q.value > FEW and f"{q.value:,.0f}" in candidate.answer}
    if any(q.value in values for q in s.quantities):
        return True
    kinds = {_kind(q) for q in own.quantities if _kind(q) and _kind(q).partition("/")[0] in candidate.answer}
    return likeness >= CLOSE and any(q.value is not None and _kind(q) in kinds for q in s.quantities)


def _kind(q: Quantity) -> str:
    """What is counted or measured, in one word; a flow is one of its unit."""
    return q.unit.partition("/")[0] if q.unit and not is_money(q.unit) else q.counted.split()[-1] if q.counted else ""


def _written(figure: Figure, s: Statement) -> str:
    """What stands in the answer where the figure is what was asked for."""
    digits = f"{figure.value:,.0f}"
    return digits if digits in s.text else figure.noun or " "


def _fills(one: Figure, other: Figure) -> bool:
    return (
        one.what == other.what
        and one.unit == other.unit
        and (one.where == other.where or not (one.where and other.where))
    )


def _numbers(s: Statement, own: Statement) -> bool:
    return any(q.value is not None for q in s.quantities) or bool(s.figures)


def _sums(s: Statement, own: Statement) -> bool:
    return any(q.value is not None and (is_money(q.unit) or q.unit == "%") for q in s.quantities)


def _places(s: Statement, own: Statement) -> bool:
    return any(name in _PLACING and argument.names for p in s.propositions for name, argument in p.obliques)


def _reasons(s: Statement, own: Statement) -> bool:
    return s.kind == "reason" or bool(REASON.search(s.text) or _BECAUSE.search(s.text))


_HOLDS: dict[str, Callable[[Statement, Statement], bool]] = {
    "when": lambda s, own: s.date is not None,
    "where": _places,
    "why": _reasons,
    "how": lambda s, own: False,
    "how many": _numbers,
    "how much": _sums,
    "how long": lambda s, own: bool(s.durations),
}
"""What a claim must hold to answer, by what is asked; of the other slots the compared roles tell."""
_EXACT = frozenset(("why", "how", "how many", "how much", "how long", "identity"))
"""What only reasons, means, numbers and names answer: more of the same act would read as one."""
_PLAIN = frozenset(("when", "where"))
"""Behind these stands nothing that tells no day or no place, however near it is."""
_NEAR: dict[str, Callable[[Statement], bool]] = {
    "why": lambda s: s.kind == "reason",
    "could": lambda s: s.kind == "forecast" or s.hedged,
    "whether": lambda s: s.negated or s.hedged or bool(s.said_by),
}
"""What answers such a question without telling of the very same act: another reason, another fear, another voice."""
