"""What a source says outright to be open, or to be one thing instead of another: "a mite rather than a spider".

The two words must exclude each other by the lexicon. All claims that tell the one of the same matter stand on its side,
whichever source they are from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ...core.remembered import remembered
from ...grammar.inflection import singular
from ...grammar.lexicon import lexical_relations as lexicon
from ...grammar.stems import terms, words
from ...lang.en.contrasts import INSTEAD, NOT_BUT, ONE_OF_TWO
from ..disputes.corpus import Corpus
from ..disputes.sides import in_order
from ..model.candidate import Candidate, Side
from ..model.statement import Statement

_TOLD_FIRST = [re.compile(pattern, re.I) for pattern in (*INSTEAD, *ONE_OF_TWO)]
_TOLD_LAST = [re.compile(pattern, re.I) for pattern in NOT_BUT]
_NO_MATTER = frozenset(("unit of time",))
"""Classes whose words only measure."""
MOST = 6
"""Claims on a side; those come first that share most with what says that it is open."""


def alternatives(corpus: Corpus) -> list[Candidate]:
    """A candidate for each pair of things of which it is one, in order of the first claim."""
    matters: dict[tuple[str, str], set[str]] = {}
    for one, other, about in _named(corpus):
        key = (one, other) if (other, one) not in matters else (other, one)
        matters.setdefault(key, set()).update(about)
    found = []
    holding = _by_word(corpus) if matters else {}
    for (one, other), about in matters.items():
        sides = [_telling(word, against, about, corpus, holding) for word, against in ((one, other), (other, one))]
        if all(sides):
            told = tuple(Side(corpus.groups[side[0]].best.text, tuple(side)) for side in sides)
            found.append(Candidate(f"Whether {one} or {other}", "nature", told))
    return in_order(found, corpus.groups)


def _named(corpus: Corpus) -> Iterator[tuple[str, str, set[str]]]:
    """(what is told, what it is told instead of, terms of the sentence that says so and of the one before)"""
    for seen in corpus.sources:
        before = ""
        for sentence in seen.sentences:
            text = " ".join(seen.document.text[sentence.start : sentence.end].split())
            for one, other in _pairs(text):
                if (name := lexicon.exclusive(one, other)) and name not in _NO_MATTER:
                    own = set(terms(f"{before} {text}")) - {*terms(one), *terms(other)}
                    yield one, other, own
            before = text


@remembered
def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    first = ((_last(m[1]), _last(m[2])) for pattern in _TOLD_FIRST for m in pattern.finditer(text))
    last = ((_last(m[2]), _last(m[1])) for pattern in _TOLD_LAST for m in pattern.finditer(text))
    return (*first, *last)


def _last(phrase: str) -> str:
    return singular(phrase.split()[-1].lower())


def _telling(word: str, against: str, about: set[str], corpus: Corpus, holding: dict[str, list[str]]) -> list[str]:
    """The claims whose wording tells that it is the one, and says nothing of the other."""
    scores: dict[str, int] = defaultdict(int)
    for id in holding.get(word, ()):
        s = corpus.groups[id].best
        own = {singular(w) for w in words(s.text)}
        if word in own and (against not in own or _instead(s, word, against)):
            scores[id] = len(about & set(s.terms))
    ranked = sorted((id for id in scores if scores[id]), key=lambda id: -scores[id])[:MOST]
    return [id for id in corpus.groups if id in ranked]


def _instead(s: Statement, word: str, against: str) -> bool:
    """Does it tell the one instead of the other itself?"""
    text = " ".join(s.text.split())
    rather = (m for pattern in _TOLD_FIRST[: len(INSTEAD)] for m in pattern.finditer(text))
    but = (m for pattern in _TOLD_LAST for m in pattern.finditer(text))
    return any((_last(m[1]), _last(m[2])) == (word, against) for m in rather) or any(
        (_last(m[2]), _last(m[1])) == (word, against) for m in but
    )


def _by_word(corpus: Corpus) -> dict[str, list[str]]:
    """Word -> the claims that tell it as so of something: what it is, what was done with it, what it did."""
    told: dict[str, list[str]] = defaultdict(list)
    for id, group in corpus.groups.items():
        for word in dict.fromkeys(_told_as_so(group.best)):
            told[word].append(id)
    return told


def _told_as_so(s: Statement) -> Iterator[str]:
    for p in s.propositions:
        if p.polarity > 0 and not p.open and p.kind != "attribute":
            arguments = (p.complement, p.patient, p.agent, *(a for _, a in p.obliques))
            yield from (argument.head for argument in arguments if argument is not None)
