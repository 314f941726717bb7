"""What can be asked before anything is grouped: which statements say the same, and which are in dispute."""

from __future__ import annotations

from ..grouping.candidate_pairs import Pairs
from ..grouping.similarity import Vector
from ..judgements.judge import Judge
from ..model.statement import Statement
from .disputes import ask_disputes
from .pairs_in_reach import in_reach
from .same import ask_same


def put_side_by_side(judge: Judge, statements: tuple[Statement, ...], made: list[Vector], pairs: Pairs) -> None:
    """Puts the questions that are open."""
    if judge.wants("same"):
        edges = in_reach(statements, made, pairs)
        ask_same(judge, statements, edges)
        ask_disputes(judge, statements, edges)
