"""Questions out of the story itself: of all that its claims answer, the few that a reader would ask first.

A question counts by what it asks for, by how much the claim matters that answers it, by how many claims answer, and by
how much of it is the story's own matter. No two have one answer, and no kind crowds out the others.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from ...core.model import Claim
from ...grammar.questions.model import Slot
from ..selection.importance import of_matter
from .answering import answering
from .candidates import Candidate, candidates
from .story import Posed, Story

FIRST = 40
"""Claims whose questions are weighed; of those below, only what is contested or has several sources."""
INTEREST: dict[Slot, float] = {
    "why": 1.5,
    "how many": 1.3,
    "how much": 1.2,
    "when": 1.0,
    "who": 0.8,
    "how long": 0.9,
    "where": 0.6,
    "how": 1.1,
    "what": 0.55,
    "whom": 0.6,
    "do": 1.0,
}
"""How much a reader wants to know what a question asks for; 'whether' is asked only where it is disputed."""
MOST: dict[Slot, int] = {
    "why": 2,
    "how many": 2,
    "how much": 1,
    "when": 2,
    "who": 2,
    "how long": 1,
    "how": 1,
    "where": 1,
    "what": 1,
    "whom": 1,
    "do": 2,
}
"""Questions of one kind."""
ANSWERED = 40
"""Questions, the best by themselves, of which it is looked up how many claims answer."""
FULLER = 0.15
"""Bonus for each claim more that answers, up to three."""
COMMON = 0.34
"""Share of a question's terms that must be the story's own."""
NEAR_HEAD = 15
"""Places among which it is asked what was done, or what did it."""
_DEFINITE = re.compile(r"\b(?:the|[A-Z]\w+)\b|['’]s?\b|\d")
LONG = 13
"""Words beyond which a question reads badly."""


def posed(story: Story, most: int, taken: tuple[Posed, ...] = ()) -> list[Posed]:
    """The best questions, best first; `taken` are already asked."""
    found = [weighed for candidate in _all(story) if (weighed := _weighed(candidate, story))]
    found.sort(key=lambda item: -item[0])
    told = {id(c): answering(c, story) for _, c in found[:ANSWERED]}
    found = [(w + FULLER * min(3, len(told.get(id(c), ())) - 1), c) for w, c in found[:ANSWERED]]
    found.sort(key=lambda item: -item[0])
    chosen: list[Posed] = []
    asked: list[frozenset[str]] = []
    count: Counter[str] = Counter()
    for weight, candidate in found:
        slot = candidate.asking.slot
        if len(chosen) == most:
            break
        if count[slot] >= MOST.get(slot, 0) or _again(candidate, asked):
            continue
        answer = told[id(candidate)]
        if any(_one_answer(answer, slot, other) for other in (*taken, *chosen)):
            continue
        chosen.append(Posed(candidate.asking.text, answer, slot, weight))
        asked.append(candidate.terms)
        count[slot] += 1
    return chosen


def _all(story: Story) -> list[Candidate]:
    return [
        candidate
        for n, claim in enumerate(story.able)
        if (n < FIRST or claim.status != "single-source") and _asks(claim, story)
        for candidate in candidates(claim, story)
        if candidate.asking.slot != "whether"
    ]


def _asks(claim: Claim, story: Story) -> bool:
    return claim.kind != "opinion" and of_matter(story.best[claim.id], story.common)


def _weighed(candidate: Candidate, story: Story) -> tuple[float, Candidate] | None:
    own = {term.removeprefix("=") for term in candidate.terms}
    if not own or len(own & story.matter) < COMMON * len(own):
        return None
    claim = story.claims[story.place[candidate.claim]]
    slot = candidate.asking.slot
    if slot in ("who", "what", "whom") and not _telling(candidate, claim, story):
        return None
    share = len(own & story.matter) / len(own)
    importance = 1 / math.log2(2 + story.place[claim.id])
    several = 0.3 * (claim.status == "corroborated") + 0.1 * (claim.status == "contested")
    length = 0.03 * max(0, len(candidate.asking.text.split()) - LONG)
    interest = INTEREST[slot]
    return interest * (0.1 + 1.5 * importance + several + 0.8 * share) - length, candidate


def _telling(candidate: Candidate, claim: Claim, story: Story) -> bool:
    """Who did what is worth a question where the rest of it names something, and where it matters or who is named."""
    slot, rest = candidate.asking.slot, candidate.asking.text.split(maxsplit=2)[-1]
    if (
        slot == "who"
        and candidate.asking.text.startswith(("Who is ", "Who was "))
        and len(candidate.asking.text.split()) < 7
    ):
        return True
    if slot == "who":
        return bool(_DEFINITE.search(rest))
    first = story.place[claim.id] < NEAR_HEAD or claim.status == "corroborated"
    return first and bool(_DEFINITE.search(rest))


def _again(candidate: Candidate, asked: list[frozenset[str]]) -> bool:
    """Is it one of those asked in other words?"""
    return any(len(candidate.terms & other) > 0.75 * len(candidate.terms | other) for other in asked)


def _one_answer(answer: tuple[str, ...], slot: str, other: Posed) -> bool:
    if answer[0] == other.answer[0] and (slot == other.slot or slot in ("who", "what", "whom", "where")):
        return True
    if other.slot == "happened":
        return set(answer) == set(other.answer)
    shared = len(set(answer) & set(other.answer))
    return shared == len(answer) or shared > 0.6 * len(set(answer) | set(other.answer))
