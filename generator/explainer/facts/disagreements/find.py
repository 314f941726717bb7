"""Where sources disagree, or one account gave way to another: all kinds, gathered and given words.

Precision comes first: a reader who meets two false alarms stops believing. So each kind has its own module with its own
demands, and what cannot be told apart from a misunderstanding is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...core.model import Disagreement, Position
from ..clashes.alternatives import alternatives
from ..clashes.amounts.measures import differing_measures
from ..clashes.amounts.spans import differing_spans
from ..clashes.attributes import differing_attributes
from ..clashes.charges import differing_charges
from ..clashes.contrasts import accounts_set_against
from ..clashes.corrected import accounts_corrected
from ..clashes.described import differing_descriptions
from ..clashes.events.circumstances import differing_circumstances
from ..clashes.quotes import words_turned_round
from ..clashes.surnames import differing_surnames
from ..clashes.turns import turns
from ..clashes.ways import differing_ways
from ..disputes.corpus import Corpus
from ..disputes.denials import denied_claims
from ..disputes.positions import denials_and_opposites
from ..disputes.retold import without_retold
from ..disputes.sides import of_one_matter
from ..disputes.values import differing_values
from ..model.candidate import Candidate
from .certainty import differing_certainty
from .dates import differing_dates
from .end_dates import moved_ends
from .nature import differing_natures
from .numbers import differing_numbers
from .payment import payment_or_none

MOST_TOLD = 24
"""Claims that tell one side: what more tell is no one matter, but the subject of a long story."""


def denials(corpus: Corpus) -> list[Candidate]:
    """What is told and denied, and reports with the verdicts on them; those about one matter as one, unless that is too
    large to be one."""
    single = [
        without_retold(c, corpus.groups)
        for c in (*denials_and_opposites(corpus), *denied_claims(corpus))
        if _one_matter(c)
    ]
    found: list[Candidate] = []
    for whole in of_one_matter(single, corpus.groups):
        held = {claim for side in whole.sides for claim in side.claims}
        parts = [c for c in single if held.issuperset(claim for side in c.sides for claim in side.claims)]
        found += [whole] if _one_matter(whole) else parts
    return found


def _one_matter(candidate: Candidate) -> bool:
    return all(len(side.claims) <= MOST_TOLD for side in candidate.sides)


RULES: tuple[Callable[[Corpus], list[Candidate]], ...] = (
    differing_natures,
    differing_dates,
    denials,
    differing_values,
    differing_circumstances,
    payment_or_none,
    differing_numbers,
    differing_certainty,
    moved_ends,
    differing_measures,
    differing_spans,
    differing_attributes,
    differing_surnames,
    differing_descriptions,
    differing_charges,
    differing_ways,
    alternatives,
    words_turned_round,
    accounts_set_against,
    accounts_corrected,
    turns,
)
"""What counts as a disagreement, in the order in which they are shown. A new kind is one more function here."""


def find_disagreements(corpus: Corpus) -> tuple[Disagreement, ...]:
    """Disagreements without ids; conflicts first, updates last, each kind in order of its first claim."""
    found: list[Candidate] = []
    for rule in RULES:
        told = filter(_one_matter, rule(corpus))
        found += [candidate for candidate in told if not any(_known(candidate, other) for other in found)]
    found.sort(key=lambda candidate: candidate.kind == "update")
    return tuple(_disagreement(apart) for candidate in found if (apart := _sides_apart(candidate)))


def _known(candidate: Candidate, other: Candidate) -> bool:
    """Does an earlier kind set the same claims against each other, each side of the one on a side of the other?"""
    places = [
        {n for n, side in enumerate(other.sides) if set(side.claims) & set(mine.claims)} for mine in candidate.sides
    ]
    return all(places) and len(set().union(*places)) > 1


def _sides_apart(candidate: Candidate) -> Candidate | None:
    """Each claim on one side only, the first that holds it; None where fewer than two sides are left.

    A passage may support several claims, so a claim can turn up on both sides; it stands for neither more than one.
    """
    taken: set[str] = set()
    sides = []
    for side in candidate.sides:
        claims = tuple(claim for claim in side.claims if claim not in taken)
        taken.update(claims)
        if claims:
            sides.append(replace(side, claims=claims))
    return replace(candidate, sides=tuple(sides)) if len(sides) > 1 else None


def _disagreement(candidate: Candidate) -> Disagreement:
    return Disagreement(
        id="",
        about=candidate.about,
        kind=candidate.kind,
        positions=tuple(Position(side.reading, side.claims, side.as_of) for side in candidate.sides),
    )
