"""Whether there is any: "There is no vaccine for the new strain" -> "Is there a vaccine for the new strain?"."""

from __future__ import annotations

from collections.abc import Iterator

from ...lang.en.asking import EMPTY_SUBJECTS
from ...lang.en.clause_words import REPORTING_NOUNS
from ..chunking.chunk_links import low, phrase
from ..chunking.model import Parse
from .model import Asking, Named
from .phrases import plain, pronouns

_LONGEST = 14
"""Tokens of what there is."""


def existence(parse: Parse, sentence: str, named: Named) -> Iterator[Asking]:
    """Of a present clause that says that there is none of something, up to where another clause or a time begins."""
    for n, predicate in enumerate(parse.predicates):
        clause = parse.clauses[predicate.clause]
        if predicate.kind != "copula" or predicate.agent is None or clause.verb is None:
            continue
        chunk, group = parse.chunks[predicate.agent], parse.verb_groups[clause.verb]
        there = any(c.kind == "expletive" and low(parse.tokens, c.start) == "there" for c in parse.chunks)
        if not there or clause.kind not in ("main", "complement") or group.modal or group.tense != "present":
            continue
        if low(parse.tokens, chunk.start) != "no" or chunk.end - chunk.start < 2:
            continue
        start, end = chunk.start + 1, _end(parse, predicate.clause, predicate.agent)
        noun = parse.tokens[chunk.head]
        if low(parse.tokens, chunk.head) in EMPTY_SUBJECTS or pronouns(parse, start, end) or end - start > _LONGEST:
            continue
        if noun.lemma.lower() in REPORTING_NOUNS and end - start < 2:
            continue  # 'no evidence that': of what?
        if end < len(parse.tokens) and low(parse.tokens, end) == "of":
            continue  # 'no wife in the name of': of whom is cut off
        many = noun.tag in ("NNS", "NNPS")
        if words := plain(parse, sentence, start, end, named):
            article = "any" if many or noun.lemma.lower() in REPORTING_NOUNS else _article(words)
            text = f"{'Are' if many else 'Is'} there {article} {words}?"
            yield Asking(text, "exists", n, parse.tokens[clause.start].start, parse.tokens[end - 1].end)


def _end(parse: Parse, number: int, agent: int) -> int:
    """Behind what there is and the phrases that hang on it, without times and whatever another clause begins."""
    end = phrase(parse.chunks, agent)[1]
    for chunk in parse.chunks:
        fits = chunk.preposition is not None and chunk.preposition == end and not chunk.time
        if fits and chunk.end <= parse.clauses[number].end:
            end = chunk.end
    return end


def _article(words: str) -> str:
    return "an" if words[:1].lower() in "aeiou" else "a"
