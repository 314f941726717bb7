"""Questions of what is disputed: "Did Lee close the plant?", answered by both sides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest

from ...core.model import Claim, Disagreement
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..selection.importance import of_matter
from .answering import answering, may_answer
from .candidates import Candidate, candidates
from .story import Posed, Story, one_answer

_SPECIFIC = re.compile(r"\d|\b[A-Z]")
"""A question that names somebody or a number is plainer than one of "the figure"."""
SIDE = 3
"""Claims that speak for one side."""
EARLY = 25
"""Places among which a denial of one source alone is worth a question."""
_LONG = 16
"""Words beyond which a question reads badly."""
_SHORT = 6
"""Words of a question that mostly lost what it is about: "Did the spider burrow?"."""
_PLAIN = frozenset(("denial", "status", "nature"))
"""Kinds of disagreement that a yes or a no would settle."""


def disputed(story: Story, disagreements: tuple[Disagreement, ...]) -> list[Posed]:
    """What sources hold against each other first, then what somebody holds not to be so."""
    denied = sorted(_denied(story), key=lambda question: -question.weight)
    chosen: list[Posed] = []
    for question in (*_opposed(story, disagreements), *denied):
        if not any(one_answer(question.answer, question.slot, other) for other in chosen):
            chosen.append(question)
    return chosen


def _opposed(story: Story, disagreements: tuple[Disagreement, ...]) -> Iterator[Posed]:
    known = {claim.id: claim for claim in story.able}
    number = {id: n for n, id in enumerate(known)}
    for disagreement in disagreements:
        if disagreement.kind not in _PLAIN:
            continue
        sides = [[id for id in position.claims if id in known] for position in disagreement.positions]
        if sum(map(bool, sides)) < 2:
            continue
        asked = (candidate for side in sides for id in side for candidate in _polar(known[id], story))
        plainest = sorted(asked, key=lambda c: _plainness(c.asking.text, story.place[c.claim]))
        places = [{id: number[id] for id in side} for side in sides if side]
        best = next((c for c in plainest if _may_settle(c, places, story) and _settles(c, sides, story)), None)
        if best is not None:
            held = zip_longest(*(side[:SIDE] for side in sides if side))
            told = (id for pair in held for id in pair if id)
            more = sorted(answering(best, story), key=lambda id: not story.best[id].negated)
            answer = story.apart((*told, *more))
            yield Posed(best.asking.text, answer, "whether", story.weight(answer))


def _plainness(question: str, place: int) -> tuple[bool, int, int]:
    """Plainest first: neither cut short nor long."""
    length = len(question.split())
    return length < _SHORT, length, place


def _may_settle(candidate: Candidate, sides: list[dict[str, int]], story: Story) -> bool:
    """As `_settles`, but for what else answers it: that takes a look at all claims."""
    return all(candidate.claim in side or may_answer(candidate, story, side.values()) for side in sides)


def _settles(candidate: Candidate, sides: list[list[str]], story: Story) -> bool:
    """Is it of what the sides differ in: does a claim of each answer it?"""
    answers = {candidate.claim, *answering(candidate, story)}
    return all(answers.intersection(side) for side in sides if side)


def _denied(story: Story) -> Iterator[Posed]:
    """What a source tells that somebody denies, or holds not to be so."""
    for claim in story.able:
        if not of_matter(story.best[claim.id], story.common):
            continue
        for candidate in _polar(claim, story, lambda s: any(map(_is_denied, s.propositions))):
            if candidate.proposition is not None and _is_denied(candidate.proposition):
                answer = answering(candidate, story)
                if len(answer) < 2 and story.place[claim.id] >= EARLY:
                    continue
                plain = 1 + bool(_SPECIFIC.search(candidate.asking.text.split(maxsplit=1)[1]))
                yield Posed(candidate.asking.text, answer, "whether", story.weight(answer) * plain)


def _is_denied(p: Proposition) -> bool:
    """Does somebody hold outright that it is not so?"""
    return p.polarity < 0 and p.main and not p.mode and bool(p.holder)


def _polar(claim: Claim, story: Story, may_serve: Callable[[Statement], bool] = lambda s: True) -> Iterator[Candidate]:
    for candidate in candidates(claim, story, may_serve):
        if candidate.asking.slot == "whether" and len(candidate.asking.text.split()) <= _LONG:
            yield candidate
