"""Readers' questions with cited answers.

First what the sources themselves ask, in a sentence or a heading, merged where they ask the same; then the standing
questions of a news story (what happened, why, what next, what is disputed), each only where cited claims answer it.
Answers are claims, in order of importance, never filler.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Annotated, Block, Claim, Disagreement, Evidence, Question
from .anchor import evidence
from .statement import Group, Statement
from .terms import event_classes, terms, words

LONGEST = 4
"""Claims in an answer."""
SAME_QUESTION = 0.5
"""Share of the shorter question's terms that makes two questions one."""
_ASKING = re.compile(
    r"(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b",
    re.I,
)
_HEADING = re.compile(r"(?:what|why|how|when|where|who)\b", re.I)
_READER = re.compile(r"\b(?:you|your)\b", re.I)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of one source and the sentence at which its answer may begin."""

    text: str
    words: Evidence
    terms: frozenset[str]
    asks: str


def asked_questions(sources: tuple[Annotated, ...]) -> list[Asked]:
    """All questions of the sources that are about the story, in order."""
    found = []
    for seen in sources:
        for block, start, end in _questions(seen):
            text = seen.document.text[start:end]
            if len(words(text)) < 3 or _READER.search(text):
                continue
            found.append(
                Asked(_as_question(text, block), evidence(seen.document, start, end), frozenset(terms(text)), text)
            )
    return found


def make_faq(
    sources: tuple[Annotated, ...],
    claims: tuple[Claim, ...],
    groups: dict[str, Group],
    disagreements: tuple[Disagreement, ...],
) -> tuple[Question, ...]:
    """Questions that cited claims answer: asked ones first, then the standing ones."""
    place = {claim.id: n for n, claim in enumerate(claims)}
    entries: list[Question] = []
    for cluster in _merge(asked_questions(sources)):
        answer = _answer(cluster, groups, place)
        if answer:
            best = max(cluster, key=lambda q: (q.text.endswith("?"), len(q.terms), -len(q.text)))
            entries.append(Question(id="", question=best.text, asked=tuple(q.words for q in cluster), answer=answer))
    for question, answer in _standing(claims, groups, disagreements):
        if answer:
            entries.append(Question(id="", question=question, answer=answer))
    return tuple(entries)


def answers_question(statement: Statement) -> bool:
    """Does a source give this statement as the answer to a question it asks?"""
    return bool(statement.lead)


def _questions(seen: Annotated) -> list[tuple[Block, int, int]]:
    text, found = seen.document.text, []
    blocks = iter(seen.blocks)
    block = next(blocks, None)
    for sentence in seen.sentences:
        while block is not None and block.end <= sentence.start:
            block = next(blocks, None)
        if block is None or block.kind == "boilerplate":
            continue
        body = text[sentence.start : sentence.end].rstrip()
        heading = block.kind == "heading"
        if (body.endswith("?") and _ASKING.match(body)) or (heading and _HEADING.match(body) and len(words(body)) > 3):
            found.append((block, sentence.start, sentence.start + len(body)))
    return found


def _as_question(text: str, block: Block) -> str:
    plain = " ".join(text.split())
    if plain.isupper():
        plain = plain.capitalize()
    return plain


def _merge(asked: list[Asked]) -> list[list[Asked]]:
    clusters: list[list[Asked]] = []
    for question in asked:
        for cluster in clusters:
            if any(_alike(question, other) for other in cluster):
                cluster.append(question)
                break
        else:
            clusters.append([question])
    return clusters


def _alike(a: Asked, b: Asked) -> bool:
    """Same question word and most of the shorter one's terms, or the same event of the same thing."""
    if a.asks.split()[0].lower() != b.asks.split()[0].lower():
        return False
    shared = a.terms & b.terms
    fewest = min(len(a.terms), len(b.terms)) or 1
    same_event = event_classes(sorted(shared)) and len(shared) > 1
    return len(shared) / fewest >= SAME_QUESTION or bool(same_event)


def _answer(cluster: list[Asked], groups: dict[str, Group], place: dict[str, int]) -> tuple[str, ...]:
    """Claims given right under the question, then claims that share its event and answer its question word."""
    leads = {q.asks for q in cluster}
    direct = [
        c
        for c, g in groups.items()
        if any(s.lead in leads and s.source in {q.words.source for q in cluster} for s in g.statements)
    ]
    direct.sort(key=lambda c: place[c])
    asks = cluster[0].asks.split()[0].lower()
    wanted = frozenset().union(*(q.terms for q in cluster))
    also = [
        c
        for c, g in groups.items()
        if c not in direct
        and _fits(asks, g.best)
        and len(wanted & set(g.best.terms)) >= 2
        and event_classes(sorted(wanted)) & g.best.events
    ]
    also.sort(key=lambda c: place[c])
    return tuple((direct[:LONGEST] + also)[:LONGEST])


def _fits(asks: str, s: Statement) -> bool:
    if s.leaning > 0.5 or s.kind == "opinion":
        return False
    if asks == "why":
        return s.kind == "reason"
    if asks == "when":
        return bool(s.when)
    if asks == "how":
        return any(q.value is not None for q in s.quantities)
    return s.kind in ("event", "figure", "forecast", "statement")


def _standing(
    claims: tuple[Claim, ...], groups: dict[str, Group], disagreements: tuple[Disagreement, ...]
) -> list[tuple[str, tuple[str, ...]]]:
    def first(test: str, count: int = LONGEST) -> tuple[str, ...]:
        fits = [c.id for c in claims if c.kind == test and c.id in groups and groups[c.id].best.leaning <= 0.4]
        return tuple(fits[:count])

    contested = dict.fromkeys(c for d in disagreements if d.kind != "update" for p in d.positions for c in p.claims)
    unknown = tuple(c.id for c in claims if c.id in groups and is_unknown(groups[c.id].best))
    return [
        ("What happened?", first("event")),
        ("Why did it happen?", first("reason")),
        ("What are the figures?", first("figure")),
        ("What happens next?", first("forecast")),
        ("What is not known yet?", unknown[:LONGEST]),
        ("What do the sources disagree about?", tuple(contested)[: 2 * LONGEST]),
    ]


_UNKNOWN = re.compile(
    r"\b(?:not (?:yet |been |immediately )*(?:announced|disclosed|provided|known|clear|confirmed|given|named|released"
    r"|determined|decided)|unclear|unknown|too early to|(?:has|have|had) yet to|declined to (?:say|comment)"
    r"|no (?:word|details|indication))\b",
    re.I,
)


def is_unknown(s: Statement) -> bool:
    """Does the statement say that something is not known or not announced?"""
    return bool(_UNKNOWN.search(s.text))
