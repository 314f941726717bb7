"""The summary: five to nine claims that together tell the story to somebody in a hurry.

What happened and why, what several sources tell or quarrel over, the first figure, what next and what is not known,
where the sources give them: each able to stand alone, and no two that say nearly the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...core.model import Claim
from ..clauses.kinds import FEW
from ..cues.explanations import personal
from ..cues.past import long_before
from ..cues.uninformative import tells_little, within
from ..cues.unknown import is_unknown
from ..grouping.similarity import Vector, cosine
from ..model.statement import Statement
from ..selection.importance import grave
from .standard_questions import SEVERAL
from .story import Posed, Story

SHORTEST, USUAL, LONGEST = 5, 7, 9
NEARLY, SAME_EVENT = 0.45, 0.3
"""Cosines from which a second claim adds too little: any, and one of the same event class."""
HIGH, HALF = 30, 0.5
"""Places, and share of them, below which what is open or to come is a side matter."""
ROOM = 320
"""Code points of a claim that still fits in a summary."""
_HE = re.compile(r"\b(?:he|she)\b", re.I)
_SOMEBODY = re.compile(r"\b(?:he|she|they) (?:said|told|added|says)\b|: (?:We|I)\b")


def choose_summary(
    story: Story,
    happened: tuple[str, ...],
    reasons: tuple[str, ...],
    standing: dict[str, Posed],
    outdated: frozenset[str],
    latest: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Claim ids, most important first.

    Claims in `outdated` are left out; of those in `latest`, which bring a count up to date, one of harm is taken.
    """
    best = {claim.id: story.groups[claim.id].best for claim in story.claims}
    able = [c for c in story.claims if c.id not in outdated and _stands(c, best[c.id])]
    answers = {kind: question.answer for kind, question in standing.items()}
    counted = [c.id for c in able if c.kind == "figure" and c.status != "single-source"]
    high = {claim.id for n, claim in enumerate(story.claims) if n < max(HIGH, HALF * len(story.claims))}
    chosen: list[str] = []

    def take(count: int, ids: Iterable[str]) -> None:
        usable = {claim.id for claim in able}
        for id in ids:
            if count < 1 or id not in usable or len(chosen) == LONGEST:
                continue
            if not any(_again(best[id], best[other], story.made) for other in chosen):
                chosen.append(id)
                count -= 1

    take(4, happened)
    take(1, (id for id in latest if grave(best[id])))
    take(1, reasons)
    unknown = [id for id in answers.get("unknown", ()) if id in high and _of_matter(best[id], story)]
    take(1, sorted(unknown, key=lambda id: not best[id].names))
    agreed = [claim for claim in able if claim.status != "single-source" and len(claim.citations) > 1]
    take(2, (claim.id for claim in sorted(agreed, key=lambda claim: len(claim.citations) < SEVERAL)))
    take(1, (claim.id for claim in able if claim.status == "contested"))
    take(1, (id for id in counted if _of_matter(best[id], story)))
    take(1, (id for id in answers.get("next", ()) if id in high))
    take(USUAL - len(chosen), (claim.id for claim in agreed))
    take(SHORTEST - len(chosen), (claim.id for claim in able))
    order = {claim.id: n for n, claim in enumerate(story.claims)}
    return tuple(sorted(chosen, key=lambda id: order[id]))


def _of_matter(s: Statement, story: Story) -> bool:
    """Is it of the story by more than one word?"""
    return len({term.removeprefix("=") for term in s.terms} & story.matter) > 1


def _again(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    """Does it say nearly what the other says, or give its number again?"""
    if within(s, other) or within(other, s):
        return True
    numbers = {q.value for q in other.quantities if q.value is not None and q.value > FEW}
    if s.head == other.head and any(q.value in numbers for q in s.quantities):
        return True
    return cosine(made[s], made[other]) >= (SAME_EVENT if s.head and s.head == other.head else NEARLY)


def _stands(claim: Claim, s: Statement) -> bool:
    """Is it news that can be understood by itself, short enough to read in passing?"""
    told = claim.kind not in ("opinion", "background") or (claim.kind == "background" and is_unknown(s))
    if s.context_dependence >= 0.5 or not told or len(s.text) > ROOM or tells_little(s):
        return False
    return not (personal(s) or long_before(s) or _SOMEBODY.search(s.text) or _somebody_opens(s))


def _somebody_opens(s: Statement) -> bool:
    """Does "he" or "she" stand before anybody is named?"""
    found = _HE.search(s.text)
    return found is not None and not any(name.split()[-1] in s.text[: found.start()] for name in s.names)
