"""The log-odds that two statements say the same: a logistic score.

Two short articles on one story mostly report one event, so their sentences need little likeness; in long ones each
sentence tells something else, and likeness decides. So the weight of likeness grows with the length of the shorter
article. In many long articles on one topic likeness alone misleads, since all sentences have the same words: there what
two share must also outweigh the odds against a pair.

The weights were fitted on sentences of several outlets about look-alike events (ECB+, its train and dev parts), on two
stories of long articles with answer keys, and on 307 pairs of a story of 401 articles that were judged by eye, all at
once: none of these is a test of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from ...core.edtf import bounds
from ..model.statement import Statement
from .article_similarity import NEAREST, SHORT, Stories
from .contradictions import agreeing_numbers, dated_alike
from .entailment import Shared
from .similarity import Vector, in_steps

CANDIDATE = 0.05
"""Cosine below which two statements are never compared."""
ALONE = 0.1
"""Cosine below which statements of no common event class say different things, however near their articles are."""
FIGURE, NUMBER, DEED = 2.0, 3.0, 3.0
"""Nats that a shared figure tells, a number that agrees (twice that, where its digits are many), a deed."""
GROWS, BY_CHANCE = 2.25, 11.0
"""Two statements among n share more than chance gives from GROWS log n - BY_CHANCE nats on (Fellegi and Sunter 1969:
what agrees must outweigh the odds against a pair, which grow with the number of pairs; and terms are not independent,
so more is needed than that)."""
TOPIC = 1.0
"""Nats of each term that do not count for that: the words of the topic come together ("H1N1 swine flu virus")."""
ONE_EVENT = 200
"""Statements up to which the short articles of a story tell one event, so that no more is needed than a bond."""
UNCOUNTED = 3.0
"""Nats more that are needed where only one gives a figure: who gives none hardly confirms one."""
PASSING = 6.0
"""Nats that a facet must share with a statement of a short article: the words of one topic are no support."""
MOST_SHARED = 15.0
"""Nats beyond which more shared terms tell no more."""
NEGLIGIBLE = -2.0
"""Log-odds below which a pair counts as having nothing in common."""
STORY = 5.7
"""Weight of the bond of two articles, over 1 + the logarithm of the number of statements in the shorter one."""
WEIGHTS = {
    "content": 4.8,  # cosine of the statements' terms
    "content x length": 3.0,  # ... times that logarithm
    "number": 2.8,  # a number that agrees, by how telling its digits are
    "deed": 3.8,  # one doer, one class of event, one more name
    "weeks apart": -0.4,  # logarithm of 1 + weeks between the articles, unless both give one and the same day
    "length": -2.2,  # that logarithm
    "one source": -2.0,  # an article hardly says the same twice
    "shared": 0.1,  # nats of the terms that both have: two short statements are soon alike
    "figures": 0.55,  # written numbers that both have, up to two, whatever they count
    "one counts": -0.5,  # only one gives a figure
    "one denies": -1.0,  # only one says that something is not so
    "lacks": -1.5,  # nats that two statements share too little for their number
    "other values": -4.0,  # both measure, and nothing alike
}


class Odds:
    """The scores of the pairs of a corpus. What is asked of a statement again and again is worked out once."""

    def __init__(self, statements: tuple[Statement, ...], made: list[Vector], told: dict[str, float]) -> None:
        self._statements, self._made = statements, made
        self._of = [frozenset(vector) for vector in made]
        self._most = [max(vector.values(), default=0.0) for vector in made]
        self._nats = [_nats(s, told) for s in statements]
        self._telling = [frozenset(nats) for nats in self._nats]
        self._telling = [frozenset(nats) for nats in self._nats]
        self._weight = [len(nats) + math.fsum(nats.values()) for nats in self._nats]
        self._figures = [frozenset(t for t, _ in s.content if t[0].isdigit()) for s in statements]
        self._values = [frozenset(q.value for q in s.quantities if q.value is not None) for s in statements]
        self._articles = _Articles(statements)
        size = sum(not s.facet for s in statements)
        self._most_told = in_steps(math.log(size + 2))
        self.needed = needed(size)
        """Nats that two of so many statements must share."""

    def of(self, n: int, others: Iterable[int]) -> Iterator[tuple[int, float, Shared]]:
        """(other, log-odds that the two say the same, without their story, what they share), where that counts."""
        b, own = self._statements[n], self._made[n]
        terms, weightiest = self._of[n], self._most[n]
        nats, articles = self._nats[n], self._articles.beside(b.source)
        telling, figured, most_told = self._telling[n], self._figures[n], max((TOPIC, *nats.values()))
        for other in others:
            a = self._statements[other]
            same_deed = not a.deeds.isdisjoint(b.deeds)
            counted = a.quantities and b.quantities
            content, length, story, weeks = articles[a.source]
            told = telling & self._telling[other]
            figures = min(2, len(figured & self._figures[other])) if figured else 0
            wanted = (PASSING if story else self.needed) if a.facet or b.facet else -math.inf
            most = len(told) * (most_told - (0.0 if story else TOPIC))
            if most + FIGURE * figures + (2 * NUMBER if counted else 0.0) + DEED * same_deed < wanted:
                continue
            both = terms & self._of[other]
            least = NEGLIGIBLE - story
            odds = length + (WEIGHTS["deed"] if same_deed else 0.0)
            enough = least - odds - _MOST_MORE - (_MOST_COUNTED if counted else 0.0)
            if content * len(both) * weightiest * self._most[other] < enough:
                continue
            theirs = self._nats[other]
            alike_nats = [min(nats[term], theirs[term]) for term in told]
            shared = math.fsum(alike_nats)
            number = min(2.0, agreeing_numbers(a, b)) if counted else 0.0
            beyond = shared if story else math.fsum([max(0.0, told - TOPIC) for told in alike_nats])
            evidence = beyond + FIGURE * figures + NUMBER * number + DEED * same_deed
            if evidence < wanted:
                continue
            made = self._made[other]
            alike = math.fsum([own[term] * made[term] for term in both])
            least_alike = ALONE if a.events.isdisjoint(b.events) else CANDIDATE
            if alike < least_alike or content * alike < enough:
                continue
            if not story:
                odds += lacking(
                    evidence, self.needed + UNCOUNTED * (bool(self._values[n]) != bool(self._values[other]))
                )
                if counted and not number and _apart(self._values[n], self._values[other]):
                    odds += WEIGHTS["other values"]
            odds += (
                content * alike
                + WEIGHTS["shared"] * min(MOST_SHARED, shared)
                + WEIGHTS["figures"] * figures
                + WEIGHTS["number"] * number
            )
            if odds < least:
                continue
            odds += (
                weeks * (not dated_alike(a, b))
                + WEIGHTS["one source"] * (a.source == b.source)
                + WEIGHTS["one denies"] * (a.negated != b.negated)
                + WEIGHTS["one counts"] * (bool(self._values[n]) != bool(self._values[other]))
            )
            if odds >= least:
                rarest = max(alike_nats, default=0.0) / self._most_told
                yield (
                    other,
                    odds,
                    Shared(evidence, len(alike_nats) + shared, rarest, self._weight[n], self._weight[other]),
                )


class Bonds:
    """What the stories of two articles add to the scores of their statements, worked out once for each two."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._length = _lengths(statements)
        self._stories = Stories(tuple(s for s in statements if not s.facet))
        self._found: dict[tuple[str, str], tuple[float, float]] = {}

    def added(self, one: str, other: str, evidence: float) -> float:
        """Log-odds that the bond of two articles adds to a pair that shares so many nats, less what these lack."""
        found = self._found.get((one, other))
        if found is None:
            shorter = math.log(min(self._length[one], self._length[other]))
            size = self._stories.size(one, other)
            enough = needed(size) if size > ONE_EVENT else 0.0
            found = self._found[one, other] = STORY * self._stories.bond(one, other) / (1 + shorter), enough
        bond, enough = found
        return bond + lacking(evidence, enough)


def lacking(evidence: float, enough: float) -> float:
    """Log-odds that it takes from a pair to share less than is needed."""
    return WEIGHTS["lacks"] * max(0.0, enough - evidence)


def needed(statements: int) -> float:
    """Nats that two of so many statements must share, so that it is hardly by chance."""
    return GROWS * in_steps(math.log(statements + 1)) - BY_CHANCE


def _apart(some: frozenset[float], others: frozenset[float]) -> bool:
    return bool(some and others) and some.isdisjoint(others)


def _nats(s: Statement, told: dict[str, float]) -> dict[str, float]:
    """What each term of a statement tells; of a word with synonyms only itself, of a name its parts together, and
    nothing of who says it: a spokesman says many things."""
    found: dict[str, float] = {}
    for term, weight in s.content:
        if term[0] != "~" and not term[0].isdigit() and term not in s.frame:
            found[term] = max(found.get(term, 0.0), weight * told[term])
    return found


_MOST_MORE = WEIGHTS["shared"] * MOST_SHARED + 2 * WEIGHTS["figures"]
_MOST_COUNTED = 2 * WEIGHTS["number"]


_Terms = tuple[float, float, float, float]
"""What two articles add to the scores of their statements: what likeness weighs in the shorter one, what its length
takes, what the bond of their stories may add at most, what the weeks between them take."""


class _Articles:
    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._length = _lengths(statements)
        self._day = {s.source: _day(s.published) for s in statements}
        self._beside = {source: _Beside(self, source) for source in self._length}

    def beside(self, source: str) -> _Beside:
        return self._beside[source]

    def between(self, one: str, other: str) -> _Terms:
        shorter = math.log(min(self._length[one], self._length[other]))
        short = max(self._length[one], self._length[other]) <= SHORT
        story = STORY * math.log(NEAREST) / (1 + shorter) if short else 0.0
        weeks = WEIGHTS["weeks apart"] * _weeks_apart(self._day[one], self._day[other])
        content = WEIGHTS["content"] + WEIGHTS["content x length"] * shorter
        return content, WEIGHTS["length"] * shorter, story, weeks


class _Beside(dict[str, _Terms]):
    """By the other article, each worked out when it is first asked for."""

    def __init__(self, articles: _Articles, source: str) -> None:
        super().__init__()
        self._articles, self._source = articles, source

    def __missing__(self, other: str) -> _Terms:
        found = self[other] = self._articles.between(self._source, other)
        return found


def _lengths(statements: tuple[Statement, ...]) -> dict[str, int]:
    """Source -> the number of its statements, at least 1: it may have nothing but parts that word no claim."""
    length = Counter(s.source for s in statements if not s.facet)
    return {source: max(1, length[source]) for source in dict.fromkeys(s.source for s in statements)}


def _day(published: str) -> int:
    """Ordinal of the first day of an EDTF date, 0 where it is unknown."""
    span = bounds(published) if published else None
    return span[0].toordinal() if span else 0


def _weeks_apart(one: int, other: int) -> float:
    return math.log1p(abs(one - other) / 7) if one and other else 0.0
