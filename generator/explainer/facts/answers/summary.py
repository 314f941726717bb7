"""The summary: five to nine claims that together tell the story to somebody in a hurry.

What happened and why, with what the newest article opens, what several sources tell or quarrel over, the first figure,
what next and what is not known, where the sources give them, and what else stands on top: each able to stand alone,
none of a side matter, and no two that say nearly the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...core.model import Claim
from ..clauses.kinds import FEW
from ..cues.explanations import personal
from ..cues.past import long_before, of_another_year
from ..cues.referents import names_nobody, only_quoted
from ..cues.uninformative import adds, no_comment, tells_little, within
from ..cues.unknown import is_unknown
from ..grouping.similarity import Vector, cosine
from ..model.statement import Statement
from ..selection.importance import grave
from .standard_questions import SEVERAL
from .story import Posed, Story

USUAL, LONGEST = 6, 9
FIRST, MOST_EVENTS = 2, 4
"""Claims on top that are taken whatever they tell, and how many there may be with those that tell what happened."""
NEWS = 10
"""Places among which the news of the last day stands."""
OPENING = 3
"""Sentences with which an article opens."""
NEARLY, SAME_EVENT, SAME = 0.45, 0.3, 0.7
"""Cosines from which a second claim adds too little: any, one of the same event class, and the newest of all."""
CENTRAL = 3
"""Terms of the story's matter that make a claim one of its matter, however much else it tells."""
HIGH = 30
"""Places below which a claim is a side matter, whatever it would tell; what is disputed is none."""
ROOM = 320
"""Code points of a claim that still fits in a summary."""
_WE = re.compile(r": (?:We|I)\b")


def choose_summary(
    story: Story,
    happened: tuple[str, ...],
    reasons: tuple[str, ...],
    standing: dict[str, Posed],
    outdated: frozenset[str],
    latest: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Claim ids, the newest news first, then the most important.

    Claims in `outdated` are left out; of those in `latest`, which bring a count up to date, one of harm is taken.
    """
    best = {claim.id: story.groups[claim.id].best for claim in story.claims}
    able = [
        c
        for n, c in enumerate(story.claims)
        if c.id not in outdated and (n < HIGH or c.status == "contested") and _stands(c, best[c.id])
    ]
    answers = {kind: question.answer for kind, question in standing.items()}
    counted = [c.id for c in able if c.kind == "figure" and c.status != "single-source"]
    chosen: list[str] = []

    news = _news([claim.id for claim in story.claims[:NEWS]], story)

    def again(id: str, other: str) -> bool:
        return (_told if other in news else _again)(best[id], best[other], story.made)

    def take(count: int, ids: Iterable[str]) -> None:
        usable = {claim.id for claim in able}
        for id in ids:
            if count < 1 or id not in usable or len(chosen) == LONGEST:
                continue
            if not any(again(id, other) for other in chosen):
                chosen.append(id)
                count -= 1

    take(1, news)
    take(FIRST, (claim.id for claim in able if not adds(claim.text)))
    take(MOST_EVENTS - len(chosen), (id for id in happened if _is_central(best[id], story)))
    take(1, (id for id in latest if grave(best[id])))
    take(1, reasons)
    unknown = [id for id in answers.get("unknown", ()) if _of_matter(best[id], story)]
    take(1, sorted(unknown, key=lambda id: not best[id].names))
    agreed = [claim for claim in able if claim.status != "single-source" and _voices(claim) > 1]
    central = [claim for claim in agreed if _is_central(best[claim.id], story)]
    take(2, (claim.id for claim in sorted(central, key=lambda claim: _voices(claim) < SEVERAL)))
    take(1, (claim.id for claim in able if claim.status == "contested"))
    take(1, (id for id in counted if _of_matter(best[id], story)))
    take(1, answers.get("next", ()))
    take(USUAL - len(chosen), (claim.id for claim in (*central, *able) if _is_central(best[claim.id], story)))
    order = {claim.id: n for n, claim in enumerate(story.claims)}
    further = {claim.id for claim in able if adds(claim.text)}
    first = sorted(chosen, key=lambda id: (id not in news, order[id]))
    return (first[1], first[0], *first[2:]) if len(first) > 1 and first[0] in further else tuple(first)


def _news(ids: list[str], story: Story) -> list[str]:
    """Those with which articles of the last day open, the first sentence first; none where all are of one day."""
    days = story.days
    opening = {
        id: min((s.order for s in story.groups[id].statements if s.published == days[-1]), default=OPENING)
        for id in (ids if len(days) > 1 else ())
    }
    return sorted((id for id, order in opening.items() if order < OPENING), key=lambda id: opening[id])


def _of_matter(s: Statement, story: Story) -> bool:
    """Is it of the story by more than one word?"""
    return len({term.removeprefix("=") for term in s.terms} & story.matter) > 1


def _is_central(s: Statement, story: Story) -> bool:
    """Is most of what it tells of the story, or much of it: not one more thing that somebody of the story did?"""
    own = {term.removeprefix("=") for term in s.terms}
    shared = len(own & story.matter)
    return shared >= CENTRAL or (shared > 1 and 2 * shared >= len(own))


def _voices(claim: Claim) -> int:
    """How many passages bear it out."""
    return sum(quote.stance == "supports" for quote in claim.citations)


def _again(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    """Does it say nearly what the other says, or give its number again?"""
    if within(s, other) or within(other, s):
        return True
    numbers = {q.value for q in other.quantities if q.value is not None and q.value > FEW}
    if s.head == other.head and any(q.value in numbers for q in s.quantities):
        return True
    return cosine(made[s], made[other]) >= (SAME_EVENT if s.head and s.head == other.head else NEARLY)


def _told(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    """Does it say what the news says, or give another count of it? News has many words of what was told before it."""
    counted = s.head == other.head and any(one.what == its.what for one in s.figures for its in other.figures)
    return counted or within(s, other) or within(other, s) or cosine(made[s], made[other]) >= SAME


def _stands(claim: Claim, s: Statement) -> bool:
    """Is it news that can be understood by itself, short enough to read in passing?"""
    told = claim.kind not in ("opinion", "background") or (claim.kind == "background" and is_unknown(s))
    if s.context_dependence >= 0.5 or not told or len(s.text) > ROOM or tells_little(s):
        return False
    past = long_before(s) or of_another_year(s)
    hollow = personal(s) or no_comment(s.text) or only_quoted(s.text) or bool(_WE.search(s.text))
    return not (past or hollow or names_nobody(s))
