"""A reading: a figure of a statement, as the word of the claim that the statement supports."""

from __future__ import annotations

from dataclasses import dataclass

from .statement import Figure, Statement


@dataclass(frozen=True, slots=True)
class Reading(Figure):
    """One claim's value for a slot, and who gives it."""

    claim: str
    statement: Statement


def readings(claim: str, s: Statement) -> list[Reading]:
    """The figures of a statement, for a claim that it supports."""
    return [
        Reading(f.what, f.noun, f.unit, f.where, f.low, f.high, f.value, f.bound, f.start, f.end, f.local, claim, s)
        for f in s.figures
    ]
