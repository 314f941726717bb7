"""Same or not: which statements say the same. What is asked; `judgements/votes` says what follows."""

from __future__ import annotations

from ...core.judgement import Question
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..model.statement import Statement
from .neighbourhoods import Edges
from .pairs_in_reach import side_by_side

SIZE, TWICE = 60, 2
"""Statements in a question, and those of them that stand there twice."""
ELIGIBLE = 2400


def ask_same(judge: Judge, statements: tuple[Statement, ...], edges: Edges) -> None:
    """Puts the questions that are open, about statements that were never asked about and those near them."""
    known = {key for line in judge.lines("same") for key in line.items}
    shown = {n for n in edges if judge.key(statements[n]) in known}
    for places in side_by_side(edges, shown, judge.room(SIZE), ELIGIBLE):
        judge.ask(_question(judge, [statements[n] for n in places]))


def _question(judge: Judge, statements: list[Statement]) -> Question:
    """Some stand there twice, far from each other: whoever reads puts them together."""
    twice = statements[:: max(1, len(statements) // TWICE)][:TWICE]
    items = tuple(judge.item(s) for s in (*statements, *reversed(twice)))
    return Question("same", FORMS["same"].version, items)
