"""Where sources disagree, or one account gave way to another: all kinds, gathered and given words.

Precision comes first: a reader who meets two false alarms stops believing. So each kind has its own module with its own
demands, and what cannot be told apart from a misunderstanding is left out.
"""

from __future__ import annotations

from dataclasses import replace

from ...core.model import Annotated, Disagreement, Position
from ..disputes.positions import rival_propositions
from ..disputes.sides import of_one_matter
from ..disputes.values import rival_values
from ..disputes.verdicts import rival_verdicts
from ..grouping.similarity import Vector
from ..model.candidate import Rivalry
from ..model.statement import Group, Statement
from .certainty import rival_certainty
from .dates import rival_dates
from .end_dates import moved_ends
from .nature import rival_natures
from .numbers import rival_numbers
from .payment import rival_accounts


def find_disagreements(
    groups: dict[str, Group], made: dict[Statement, Vector], sources: tuple[Annotated, ...], subject: str
) -> tuple[Disagreement, ...]:
    """Disagreements without ids; conflicts first, updates last, each kind in order of its first claim."""
    text = {seen.document.id: seen.document.text for seen in sources}
    found = [
        *rival_natures(groups, sources, subject),
        *rival_dates(groups, made, sources, subject),
        *of_one_matter([*rival_propositions(groups, text), *rival_verdicts(groups)], groups),
        *rival_values(groups),
        *rival_accounts(groups),
        *rival_numbers(groups, made, text),
        *rival_certainty(groups, made, text),
        *moved_ends(groups, sources),
    ]
    found.sort(key=lambda rivalry: rivalry.kind == "update")
    apart = filter(None, map(_sides_apart, found))
    return tuple(_disagreement(rivalry) for rivalry in apart)


def _sides_apart(rivalry: Rivalry) -> Rivalry | None:
    """Each claim on one side only, the first that holds it; None where fewer than two sides are left.

    A passage may support several claims, so a claim can turn up on both sides; it stands for neither more than one.
    """
    taken: set[str] = set()
    sides = []
    for side in rivalry.sides:
        claims = tuple(claim for claim in side.claims if claim not in taken)
        taken.update(claims)
        if claims:
            sides.append(replace(side, claims=claims))
    return replace(rivalry, sides=tuple(sides)) if len(sides) > 1 else None


def _disagreement(rivalry: Rivalry) -> Disagreement:
    return Disagreement(
        id="",
        about=rivalry.about,
        kind=rivalry.kind,
        positions=tuple(Position(side.reading, side.claims, side.as_of) for side in rivalry.sides),
    )
