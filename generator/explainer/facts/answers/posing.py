"""Questions out of the story itself: of all that its claims answer, the few that a reader would ask first.

A question counts by what it asks for, by how much the claim matters that answers it, by how many claims answer, and by
how much of it is the story's own matter. No two have one answer, and no kind crowds out the others.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from ...core.model import Claim
from ...grammar.analysis import analyse
from ...grammar.inflection import singular
from ...grammar.numbers import VALUES
from ...grammar.stems import terms, words
from ...lang.en.clause_words import REPORTING
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE
from ..clauses.kinds import FEW
from ..grouping.similarity import cosine
from ..propositions.compare import compare
from ..selection.importance import of_matter
from .answering import ALIKE, answering
from .candidates import Candidate, candidates
from .story import LONGEST, Posed, Story, one_answer

FIRST = 100
"""Claims whose questions are weighed; of those below, only what is contested or has several sources."""
INTEREST: dict[str, float] = {
    "why": 1.5,
    "how many": 1.3,
    "how much": 1.2,
    "when": 1.0,
    "who": 0.7,
    "how long": 0.9,
    "where": 0.6,
    "how": 1.1,
    "what": 0.55,
    "whom": 0.6,
    "do": 1.0,
    "could": 1.0,
    "exists": 1.1,
    "if": 1.2,
    "identity": 1.2,
    "found": 1.0,
}
"""How much a reader wants to know what a question asks for; 'whether' is asked only where it is disputed."""
MOST: dict[str, int] = {
    "why": 2,
    "how many": 3,
    "how much": 1,
    "when": 2,
    "who": 2,
    "how long": 1,
    "how": 1,
    "where": 1,
    "what": 1,
    "whom": 1,
    "do": 2,
    "could": 1,
    "exists": 1,
    "if": 1,
    "identity": 1,
    "found": 2,
}
"""Questions of one kind."""
_DISPUTABLE = frozenset(("when", "how many", "how much", "how long", "could", "exists", "if"))
"""What may be asked of a contested or qualified claim: other questions take for granted what is disputed."""
ANSWERED = 40
"""Questions, the best by themselves, of which it is looked up how many claims answer."""
FULLER = 0.15
"""Bonus for each claim more that answers, up to three."""
COMMON = 0.34
"""Share of a question's terms that must be the story's own."""
NEAR_HEAD = 15
"""Places among which it is asked what was done, or what did it."""
_DEFINITE = re.compile(r"\b(?:the|[A-Z]\w+)\b|['’]s?\b|\d")
_KNOWN = re.compile(r"[Tt]he \w+")
"""An answer that tells nothing of its own: "the car"."""
_NEW = frozenset("a an some his her".split())
"""What opens a phrase for something that a reader of the question does not know yet."""
_SMALL = frozenset(str(number) for number in range(FEW + 1))
"""Numbers that two things may have by chance: "two men were killed" and "two men were held"."""
GIVES = 0.5
"""Share of the terms of an answer from which a question that holds them gives it away."""
LEAST = 0.9
"""Weight below which a question is not worth a place."""
_HELPING = ("be", "have", "do", "will")
_NOMINAL = ("NN", "PRP", "DT", "CD", "PDT")
"""Tags of what begins a subject."""
LONG = 13
"""Words beyond which a question reads badly."""


def posed(story: Story, most: int, taken: tuple[Posed, ...] = ()) -> list[Posed]:
    """The best questions, best first; `taken` are already asked."""
    found = [weighed for candidate in _all(story) if (weighed := _weighed(candidate, story))]
    found.sort(key=lambda item: -item[0])
    every = [candidate for _, candidate in found]
    told = {c: answering(c, story) for _, c in found[:ANSWERED]}
    found = [(w + FULLER * min(3, len(told[c]) - 1), c) for w, c in found[:ANSWERED]]
    found.sort(key=lambda item: -item[0])
    chosen: list[Posed] = []
    asked: list[Candidate] = []
    count: Counter[str] = Counter()
    for weight, candidate in found:
        slot = candidate.asking.slot
        if len(chosen) == most:
            break
        if weight < LEAST or count[slot] >= MOST.get(slot, 0) or any(_again(candidate, other) for other in asked):
            continue
        answer = told[candidate]
        if any(one_answer(answer, slot, other) for other in (*taken, *chosen)):
            continue
        asked.append(candidate)
        count[slot] += 1
        if (n := _of_one_noun(candidate, asked, answer, chosen, story)) is not None:
            chosen[n] = _together(chosen[n], candidate.asking.text, answer)
        else:
            chosen.append(Posed(candidate.asking.text, answer, slot, weight))
    return [_with_another_count(question, every, asked, story) for question in chosen]


def _with_another_count(question: Posed, every: list[Candidate], asked: list[Candidate], story: Story) -> Posed:
    """The question with the next of the same noun and matter, whatever that weighs: who asks how many are missing wants
    to know how many were hurt."""
    own = next((one for one in asked if one.asking.text == question.question), None)
    if question.slot != "how many" or own is None or not counts_who(own):
        return question
    opening = " ".join(question.question.split()[:3])
    for other in every:
        counts = other.asking.text.startswith(f"{opening} ") and counts_who(other)
        new = other.claim not in question.answer and not any(_again(other, one) for one in asked)
        if counts and new and _near(other.claim, question.answer[0], story):
            return _together(question, other.asking.text, answering(other, story))
    return question


def _of_one_noun(
    candidate: Candidate, asked: list[Candidate], answer: tuple[str, ...], chosen: list[Posed], story: Story
) -> int | None:
    """Which of the questions chosen counts the same noun of the same matter, and is not yet two in one."""
    opening = " ".join(candidate.asking.text.split()[:3])
    if not counts_who(candidate):
        return None
    alike = {c.asking.text for c in asked if c.asking.text.startswith(f"{opening} ") and counts_who(c)}
    return next(
        (n for n, q in enumerate(chosen) if q.question in alike and _near(answer[0], q.answer[0], story)),
        None,
    )


def counts_who(candidate: Candidate) -> bool:
    """Does it ask how many do something or undergo it, and not how many somebody has or sees? Only such questions
    read well as one."""
    if candidate.asking.slot != "how many":
        return False
    tokens = analyse(candidate.asking.text).tokens
    verb = next((n for n, token in enumerate(tokens) if token.tag[:2] in ("VB", "MD")), len(tokens))
    helps = any(token.tag == "MD" or token.lemma.lower() in _HELPING for token in tokens[verb : verb + 1])
    return not helps or not any(token.tag.startswith(_NOMINAL) for token in tokens[verb + 1 : verb + 2])


def _near(one: str, other: str, story: Story) -> bool:
    """Do two claims tell of one thing?"""
    return cosine(story.made[story.best[one]], story.made[story.best[other]]) >= ALIKE


def _together(one: Posed, other: str, answer: tuple[str, ...]) -> Posed:
    """ "How many workers are missing, and how many were hurt?"."""
    rest = other.split(maxsplit=3)[3]
    both = tuple(dict.fromkeys((*one.answer[: LONGEST - 1], *answer)))[:LONGEST]
    return Posed(f"{one.question.rstrip('?')}, and how many {rest}", both, one.slot, one.weight)


def _all(story: Story) -> list[Candidate]:
    return [
        candidate
        for n, claim in enumerate(story.able)
        if (n < FIRST or claim.status != "single-source") and _asks(claim, story)
        for candidate in candidates(claim, story)
        if candidate.asking.slot in (_DISPUTABLE if claim.status == "contested" or claim.hedged else INTEREST)
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
    if slot == "whom" and (_KNOWN.fullmatch(candidate.answer) or _says_little(candidate)):
        return None
    if slot == "when" and candidate.proposition is not None and candidate.proposition.kind == "copula":
        return None
    share = len(own & story.matter) / len(own)
    importance = 1 / math.log2(2 + story.place[claim.id])
    several = 0.3 * (claim.status == "corroborated") + 0.1 * (claim.status == "contested")
    length = 0.03 * max(0, len(candidate.asking.text.split()) - LONG)
    interest = INTEREST[slot]
    return interest * (0.1 + 1.5 * importance + several + 0.8 * share) - length, candidate


def _says_little(candidate: Candidate) -> bool:
    """Is nothing told beside a verb of saying, or beside who has no name, or of something that is new: "What did the
    clinic confirm?", "What did Norland pass?" of a law?"""
    question = candidate.asking.text
    tokens = [token for token in analyse(question).tokens if token.text[0].isalnum()]
    if not question.startswith("What ") or not tokens[-1].tag.startswith("VB"):
        return False
    named = any(token.tag.startswith("NNP") for token in tokens[1:])
    new = candidate.answer.partition(" ")[0].lower() in _NEW
    return not named or new or tokens[-1].lemma.lower() in REPORTING


def _telling(candidate: Candidate, claim: Claim, story: Story) -> bool:
    """Who did what is worth a question where the rest of it names something, and where it matters or who is named."""
    slot, rest = candidate.asking.slot, candidate.asking.text.split(maxsplit=2)[-1]
    if slot == "who":
        return bool(_DEFINITE.search(rest))
    first = story.place[claim.id] < NEAR_HEAD or claim.status == "corroborated"
    return first and bool(_DEFINITE.search(rest))


def _again(candidate: Candidate, other: Candidate) -> bool:
    """Is it one of those asked in other words, or of the same act with another word for whom it befell, or does each
    answer the other?"""
    mine, its = _act(candidate), _act(other)
    if len(mine & its) > 0.75 * len(mine | its) or answer_each_other(candidate, other):
        return True
    p, q = candidate.proposition, other.proposition
    if candidate.asking.slot != other.asking.slot:
        return False
    if candidate.asking.slot == "how many" and _count(candidate.answer) == _count(other.answer):
        return bool((mine & its) - set(terms(candidate.answer))) or _count(candidate.answer)[0] not in _SMALL
    if p is None or q is None:
        return False
    match = compare(p, q)
    return match is not None and match.level >= 0


def _count(answer: str) -> tuple[str, str]:
    """The number and what it counts: "three undersea cables" and "3 cables" are one answer."""
    counted = answer.partition(" of ")[0].split()
    numbers = [word for word in counted if word[0].isdigit() or word.lower() in VALUES]
    number = numbers[0].lower() if numbers else answer
    value = f"{VALUES[number]:g}" if number in VALUES else number
    return value, singular(counted[-1].lower()) if counted else ""


def answer_each_other(candidate: Candidate, other: Candidate) -> bool:
    """Does each hold the answer to the other: "What did Acme decide to do?", "Who decided to close the plant?"?"""
    return _gives_away(candidate, other) and _gives_away(other, candidate)


def _gives_away(candidate: Candidate, other: Candidate) -> bool:
    answer = set(terms(other.answer))
    return bool(answer) and len(answer & set(terms(candidate.asking.text))) > GIVES * len(answer)


def _act(candidate: Candidate) -> frozenset[str]:
    """The terms of a question but for nouns behind which the same people may stand."""
    told = (word for word in words(candidate.asking.text) if singular(word) not in ROLES_OF_PEOPLE)
    return frozenset(terms(" ".join(told))) or candidate.terms
