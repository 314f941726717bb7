"""One thing described in two ways: "a grey Toyota Camry" and "a silver Toyota Camry", "second-degree" and
"third-degree murder".

The phrases must name one thing: one head, and another word or name beside it in both. A source that uses both words
contradicts nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...grammar.analysis import analyse
from ...grammar.chunking.model import NounChunk, Parse
from ...grammar.inflection import singular
from ...grammar.lexicon import lexical_relations as lexicon
from ...grammar.stems import words
from ...lang.en.words import STOPWORDS
from ..disputes.corpus import Corpus
from ..disputes.sides import in_order
from ..model.candidate import FEW_SOURCES, Candidate, Side

_ONE_OF = frozenset(("colour", "material", "metal", "degree of a crime", "level of government", "church", "religion"))
"""Classes of which a thing has one member."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    claim: str
    source: str
    head: str
    """Lower case, in the singular."""
    named: str
    """As written."""
    beside: frozenset[str]
    """The other words of the phrase, in lower case."""


def differing_descriptions(corpus: Corpus) -> list[Candidate]:
    """A candidate for each two words that exclude each other of one thing, in order of the first claim."""
    if len(corpus.sources) > FEW_SOURCES:
        return []
    phrases: dict[str, list[_Phrase]] = defaultdict(list)
    for claim, group in corpus.groups.items():
        for s in group.statements if not group.best.facet else ():
            for phrase in _phrases(claim, s.source, s.text):
                phrases[phrase.head].append(phrase)
    worded = {claim: frozenset(words(group.best.text)) for claim, group in corpus.groups.items()}
    sides: dict[tuple[str, str, str], tuple[dict[str, None], dict[str, None]]] = {}
    for told in phrases.values():
        for n, b in enumerate(told):
            for a in told[:n]:
                for one, other in _excluding(a, b):
                    if not _uses_both(told, one, other):
                        low, high = sorted((one, other))
                        left, right = sides.setdefault((a.named, low, high), ({}, {}))
                        (left if one < other else right)[a.claim] = None
                        (right if one < other else left)[b.claim] = None
    found = []
    for (head, one, other), (left, right) in sides.items():
        told_one = tuple(claim for claim in left if other not in worded[claim])
        told_other = tuple(claim for claim in right if one not in worded[claim])
        if told_one and told_other:
            both = (Side(f"{one} {head}", told_one), Side(f"{other} {head}", told_other))
            found.append(Candidate(f"Which {lexicon.exclusive(one, other)}: {head}", "nature", both))
    return in_order(found, corpus.groups)


def _phrases(claim: str, source: str, text: str) -> Iterator[_Phrase]:
    parse = analyse(text)
    before: NounChunk | None = None
    for chunk in parse.chunks:
        if chunk.kind in ("noun", "name"):
            runs_on = before is not None and before.end == chunk.start and chunk.preposition is None
            start = before.start if before is not None and runs_on else chunk.start
            if start < chunk.head:
                head = parse.tokens[chunk.head].text
                yield _Phrase(claim, source, singular(head.lower()), head, _beside(parse, start, chunk.head))
        before = chunk


def _beside(parse: Parse, start: int, head: int) -> frozenset[str]:
    """Content words; to the parser 'a grey 2013 Toyota Camry' may be two phrases."""
    words = (_low(parse, at) for at in range(start, head))
    return frozenset(word for word in words if word not in STOPWORDS and word[:1].isalnum())


def _low(parse: Parse, at: int) -> str:
    return parse.tokens[at].text.lower()


def _excluding(a: _Phrase, b: _Phrase) -> Iterator[tuple[str, str]]:
    """Words of one class that only one of them has; they must have another word in common."""
    if a.source == b.source or not {w for w in a.beside & b.beside if not w[0].isdigit()}:
        return
    for one in sorted(a.beside - b.beside):
        for other in sorted(b.beside - a.beside):
            if lexicon.exclusive(one, other) in _ONE_OF:
                yield one, other


def _uses_both(told: list[_Phrase], one: str, other: str) -> bool:
    of_one, of_other = ({p.source for p in told if word in p.beside} for word in (one, other))
    return not of_one.isdisjoint(of_other)
