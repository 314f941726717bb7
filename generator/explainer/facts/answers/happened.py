"""What happened: to the person or thing to which most of it happened, where there is one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse, Predicate
from ...grammar.factuality import factuality
from ...grammar.questions.phrases import plain, pronouns
from ...grammar.stems import stem
from ...lang.en.asking import BECOME_OF, BEFALLING
from ...lang.en.clause_words import REPORTING
from ...lang.en.generic_nouns import MEASURES, STORIES
from ..model.statement import Statement
from .story import LONGEST, Posed, Story

FIRST = 80
"""Claims that may tell of it."""
ENOUGH = 2
"""Claims that must."""
_WORDS = 6


def what_happened_to(story: Story) -> list[Posed]:
    """ "What happened to the rig?": of whom or what the story is about and is more than once acted on, the weightiest
    first."""
    told: dict[str, dict[str, str]] = defaultdict(dict)
    """Stem of the head -> claim -> words for it."""
    for claim in story.able[:FIRST]:
        if claim.kind in ("event", "figure"):
            for head, words in _befallen(story.best[claim.id], story):
                told[head].setdefault(claim.id, words)
    found = []
    for claims in told.values():
        answer = story.apart(claims)[:LONGEST]
        if len(answer) >= ENOUGH:
            weight = 0.3 * len(answer) + 1 / math.log2(2 + story.place[answer[0]])
            found.append(Posed(f"What happened to {claims[answer[0]]}?", answer, "happened", weight))
    return sorted(found, key=lambda question: -question.weight)


def _befallen(s: Statement, story: Story) -> Iterator[tuple[str, str]]:
    parse = analyse(s.text)
    for predicate in parse.predicates:
        index = _undergoes(parse, predicate)
        if index is None or factuality(parse, predicate).polarity < 1:
            continue
        chunk = parse.chunks[index]
        lemma = parse.tokens[chunk.head].lemma.lower()
        start, end = phrase(parse.chunks, index)
        if chunk.kind not in ("noun", "name") or lemma in MEASURES or lemma in STORIES or end - start > _WORDS:
            continue
        words = plain(parse, s.text, start, end, story.kind)
        first, _, rest = words.partition(" ")
        if not words or pronouns(parse, start, end) or parse.tokens[start].tag == "CD" or first in ("at", "more"):
            continue
        head = stem(parse.tokens[chunk.head].text.lower())
        if head not in story.matter or (
            chunk.kind == "noun" and first not in ("the", "a", "an") and chunk.possessor is None
        ):
            continue
        if (whole := _whole(words, story)) != words:
            yield stem(whole.split()[-1].lower()), whole
        else:
            yield head, f"the {rest}" if first in ("a", "an") else words


def _whole(words: str, story: Story) -> str:
    """The one person of the story with more names whom a single name means: "Daniel" is Daniel Lopez."""
    if " " in words or not words[:1].isupper():
        return words
    found = {name for name, kind in story.kinds.items() if kind == "person" and " " in name and words in name.split()}
    return found.pop() if len(found) == 1 else words


def _undergoes(parse: Parse, predicate: Predicate) -> int | None:
    if parse.clauses[predicate.clause].kind not in ("main", "complement"):
        return None
    if predicate.kind == "copula" and predicate.complement is not None and not predicate.negated:
        state = parse.tokens[predicate.complement[1] - 1].text.lower()
        return predicate.agent if state in BECOME_OF else None
    if predicate.kind != "verb":
        return None
    if predicate.lemma in REPORTING or predicate.operators or predicate.negated:
        return None
    verb = parse.clauses[predicate.clause].verb
    passive = verb is not None and parse.verb_groups[verb].passive
    if passive and parse.verb_groups[verb or 0].finite:
        return predicate.patient
    return predicate.agent if predicate.lemma in BEFALLING and predicate.patient is None else None
