"""The summary: five to nine claims that together tell the story to somebody in a hurry.

What most articles open with, what happened and why, with what the newest article opens, what several sources tell or
quarrel over and what speaks against it, the first figure, what next and what is not known, where the sources give them,
and what else stands on top: each able to stand alone, none of a side matter, and no two that say nearly the same. It is
shorter where nothing else is told: a tenth report of one fire tells its readers nothing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from ...core.model import Claim
from ..clauses.kinds import FEW
from ..clauses.main_verb import is_earlier
from ..cues.explanations import personal
from ..cues.past import long_before, of_another_year
from ..cues.referents import names_nobody, only_quoted, opens_as_known
from ..cues.uninformative import adds, no_comment, tells_little, within
from ..cues.unknown import is_unknown
from ..grouping.similarity import Vector, cosine
from ..model.proposition import Proposition
from ..model.statement import LEANS, Statement
from ..propositions.compare import compare
from ..propositions.relation import core
from ..selection.eventful import is_state
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
SHARED, AGREED = 0.55, 0.75
"""Share of what a claim tells that those above it tell already, from which it adds too little: one that only fills the
summary up, and one on top or of several sources."""
BREVITY = 0.03
"""Cost of each word of a claim that is to tell the matter."""
STATE = 0.6
"""What it is worth where it tells no event, nor that something is not so."""
FOCUS = 10
"""Places over which falls to a half what a claim's being of the matter is worth."""
NEAR_MATTER = 0.5
"""Share of the first claim's nearness to the matter from which the newest news leads instead."""
_WE = re.compile(r": (?:We|I)\b|^[“\"‘'](?:I|My)\b")
"""Somebody speaks of himself."""


def choose_summary(
    story: Story,
    happened: tuple[str, ...],
    reasons: tuple[str, ...],
    standing: dict[str, Posed],
    outdated: frozenset[str],
    latest: tuple[str, ...],
    opening: Vector,
) -> tuple[str, ...]:
    """Claim ids: the newest news or else what most articles open with, what of the rest is nearest to that, then the
    most important.

    Claims in `outdated` are left out; of those in `latest`, which bring a count up to date, one of harm is taken.
    `opening` are the terms with which the articles open.
    """
    best = {claim.id: story.groups[claim.id].best for claim in story.claims}
    able = [
        c
        for n, c in enumerate(story.claims)
        if c.id not in outdated and (n < HIGH or c.status == "contested") and _stands(c, best[c.id], story)
    ]
    answers = {kind: question.answer for kind, question in standing.items()}
    counted = [c.id for c in able if c.kind == "figure" and c.status != "single-source"]
    chosen: list[str] = []

    news = _news([claim.id for claim in story.claims[:NEWS]], story)

    near = {c.id: _nearness(best[c.id], opening) for c in able}
    usable = set(near)

    def again(id: str, other: str) -> bool:
        return (_told if other in news else _again)(best[id], best[other], story.made)

    def take(count: int, ids: Iterable[str], known: float = 1.0) -> None:
        for id in ids:
            if count < 1 or id not in usable or len(chosen) == LONGEST:
                continue
            told = _known(best[id], [best[other] for other in chosen], story.made, known)
            if not told and not any(again(id, other) for other in chosen):
                chosen.append(id)
                count -= 1

    take(1, news)
    of_opening = {c.id: near[c.id] / (1 + story.place[c.id] / FOCUS) * _fresh(c, story) for c in able}
    matter = max(able, key=lambda c: of_opening[c.id], default=None)
    take(1, [matter.id] if matter else [])
    take(FIRST, (c.id for c in able if not adds(c.text) and story.of_matter(c.id)), AGREED)
    take(MOST_EVENTS - len(chosen), (id for id in happened if _is_central(best[id], story)))
    take(1, (id for id in latest if grave(best[id])))
    take(1, reasons)
    unknown = [id for id in answers.get("unknown", ()) if story.of_matter(id)]
    take(1, sorted(unknown, key=lambda id: not best[id].names))
    agreed = [claim for claim in able if claim.status != "single-source" and _voices(claim) > 1]
    central = [claim for claim in agreed if _is_central(best[claim.id], story)]
    take(2, (claim.id for claim in sorted(central, key=lambda claim: _voices(claim) < SEVERAL)), AGREED)
    disputed = (c.id for c in able if c.status == "contested" and _is_central(best[c.id], story))
    take(1, sorted(disputed, key=lambda id: -of_opening[id]), AGREED)
    pair = answers.get("disagree", ())[:2]
    for id in pair if set(chosen) & set(pair) else ():
        if best[id].negated and id in usable and id not in chosen and len(chosen) < LONGEST:
            chosen.append(id)  # a denial has the words of what it denies, and tells it no second time
        elif id not in chosen:
            take(1, [id])
    take(1, sorted((id for id in counted if story.of_matter(id)), key=lambda id: -of_opening[id]))
    take(1, answers.get("next", ()))
    take(
        USUAL - len(chosen),
        (claim.id for claim in (*central, *able) if _is_central(best[claim.id], story)),
        SHARED,
    )
    least = NEAR_MATTER * near[matter.id] if matter else 0.0
    leads = [*(id for id in news if id in near and near[id] >= least), *([matter.id] if matter else [])]
    further = {claim.id for claim in able if adds(claim.text)}
    second = sorted((id for id in chosen if id not in leads[:1]), key=lambda id: -of_opening[id])[:1]
    first = sorted(chosen, key=lambda id: (id not in leads[:1], id not in second, story.place[id]))
    return (first[1], first[0], *first[2:]) if len(first) > 1 and first[0] in further else tuple(first)


def _nearness(s: Statement, opening: Vector) -> float:
    """How much it tells of what most articles open with, in few words; what had been before is not that."""
    if is_earlier(s.text):
        return 0.0
    told = {term.removeprefix("=") for term in s.terms} | set(s.terms)
    near = math.fsum(opening.get(term, 0.0) for term in sorted(told)) / (1 + BREVITY * len(s.text.split()))
    return near * (STATE if is_state(s.text) and not s.negated else 1)


def _fresh(claim: Claim, story: Story) -> float:
    """From a half, for what only the first articles tell, to 1 for what those of the last day tell."""
    told = {s.published for s in story.groups[claim.id].statements}
    latest = max((n for n, day in enumerate(story.days) if day in told), default=len(story.days) - 1)
    return 0.5 + 0.5 * (latest + 1) / (len(story.days) or 1)


def _known(s: Statement, above: list[Statement], made: dict[Statement, Vector], most: float) -> bool:
    """Do those above tell it: its main predicates, or more than `most` of what its words tell? 1 asks for nothing."""
    if most >= 1:
        return False
    told = [q for other in above for q in other.propositions]
    if (main := core(s.propositions)) and all(_is_told(p, told) for p in main):
        return True
    words = {term for other in above for term in made[other]}
    return math.fsum(w * w for term, w in made[s].items() if term in words) > most


def _is_told(p: Proposition, told: list[Proposition]) -> bool:
    return any((match := compare(p, q)) is not None and not match.opposite and match.level >= 1 for q in told)


def _news(ids: list[str], story: Story) -> list[str]:
    """Those with which articles of the last day open, the first sentence first; none where all are of one day."""
    days = story.days
    opening = {
        id: min((s.order for s in story.groups[id].statements if s.published == days[-1]), default=OPENING)
        for id in (ids if len(days) > 1 else ())
    }
    return sorted((id for id, order in opening.items() if order < OPENING), key=lambda id: opening[id])


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
    near = cosine(made[s], made[other])
    if s.head == other.head and (s.head or near >= SAME_EVENT) and any(q.value in numbers for q in s.quantities):
        return True
    return near >= (SAME_EVENT if s.head and s.head == other.head else NEARLY)


def _told(s: Statement, other: Statement, made: dict[Statement, Vector]) -> bool:
    """Does it say what the news says, or give another count of it? News has many words of what was told before it."""
    counted = s.head == other.head and any(one.what == its.what for one in s.figures for its in other.figures)
    return counted or within(s, other) or within(other, s) or cosine(made[s], made[other]) >= SAME


def _stands(claim: Claim, s: Statement, story: Story) -> bool:
    """Is it news that can be understood by itself, short enough to read in passing?"""
    told = claim.kind not in ("opinion", "background") or (claim.kind == "background" and is_unknown(s))
    if s.context_dependence >= LEANS or not told or len(s.text) > ROOM or tells_little(s):
        return False
    past = long_before(s) or of_another_year(s)
    hollow = personal(s) or no_comment(s.text) or only_quoted(s.text) or bool(_WE.search(s.text))
    known = opens_as_known(s.text) and story.common.isdisjoint(s.subject)
    return not (past or hollow or known or names_nobody(s))
