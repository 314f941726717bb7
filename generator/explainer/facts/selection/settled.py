"""The order in the end: what other entries of a sheet rest on matters more than its words show.

A claim that answers what readers ask, or tells an event of the timeline, explains the story; one that is disputed or
brings a count up to date is what a reader must know of it. The timeline and the questions are made from the order that
the words alone give, so the order is settled after them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ...core.model import Claim, Disagreement, Question, TimelineEntry
from ..grouping.similarity import Vector
from ..model.statement import Group, Statement
from .importance import in_order

ANSWERS, HAPPENED, DISPUTED, NEWEST, AGREED = 1.0, 0.5, 0.5, 0.5, 0.5
"""What answering a question adds, being an event of the timeline, one side of a dispute, the newest value, and being
told by several origins; beside the weights of `importance`, fitted with them."""


def settle(
    claims: tuple[Claim, ...],
    groups: Mapping[str, Group],
    worth: Mapping[str, float],
    made: dict[Statement, Vector],
    last: Collection[str] = (),
    fixed: int = 0,
) -> tuple[Claim, ...]:
    """The claims in their order, the first `fixed` as they stand, and those whose ids are in `last` behind all others.

    `worth`: by id, with what `rested` adds.
    """
    first, others = claims[:fixed], claims[fixed:]
    order = in_order([groups[c.id] for c in others], [worth[c.id] for c in others], made)
    return (*first, *sorted((others[n] for n in order), key=lambda claim: claim.id in last))


def rested(
    claims: tuple[Claim, ...],
    timeline: Collection[TimelineEntry],
    questions: Collection[Question],
    disagreements: Collection[Disagreement],
) -> dict[str, float]:
    """By claim id, how much the entries that rest on it add."""
    dated = {entry.claim for entry in timeline}
    answering = {id for question in questions for id in question.answer}
    disputed = {id for d in disagreements if d.kind != "update" for place in d.positions for id in place.claims}
    newest = {id for d in disagreements if d.kind == "update" for id in d.positions[-1].claims}
    return {
        c.id: HAPPENED * (c.id in dated)
        + ANSWERS * (c.id in answering)
        + DISPUTED * (c.id in disputed)
        + NEWEST * (c.id in newest)
        + AGREED * (c.status == "corroborated")
        for c in claims
    }
