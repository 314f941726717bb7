"""Statements two by two: the log-odds that they say the same, as far as they and their articles tell it.

Two statements are compared where they share a term, a deed or two common terms that few statements share: the work
grows with the number of neighbours and not with the square of the corpus. Whether they say the same is a logistic
score. Two short articles on one story mostly report one event, so their sentences need little likeness; in long ones
each sentence tells something else, and likeness decides. So the weight of likeness grows with the length of the shorter
article. The weights were fitted on sentences of several outlets about look-alike events (ECB+, its train and dev parts)
and on two stories of long articles with answer keys, all at once: none of these is a test of them.

A score depends on the two statements, on what their terms tell and on which of their keys are too common, and on
nothing else. So of a corpus that has grown, only those pairs are scored anew for which one of these changed.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ..edtf import bounds
from .gates import agreeing_numbers, dated_alike
from .similarity import MOST, Vector, in_steps
from .statement import Statement
from .stories import NEAREST, SHORT

CANDIDATE = 0.05
"""Cosine below which two statements are never compared."""
ALONE = 0.1
"""Cosine below which statements of no common event class say different things, however near their articles are."""
FIGURE, NUMBER, DEED = 2.0, 3.0, 3.0
"""Nats that a shared figure tells, a number that agrees (twice that, where its digits are many), a deed."""
AMONG_MANY = 2.25
"""Nats that two statements must share beyond those that one of so many others shares by chance (Fellegi and Sunter
1969: what agrees must outweigh the odds against any two being the same, and these grow with their number)."""
ONE_EVENT = 200
"""Statements up to which the short articles of a story tell one event, so that no more is needed than a bond."""
PASSING, PASSING_OF_MANY = 6.0, 2.0
"""Nats that a facet must share with a statement, among few and beyond chance: the words of one topic are no support."""
MOST_SHARED = 15.0
"""Nats beyond which more shared terms tell no more."""
NEGLIGIBLE = -2.0
"""Log-odds below which a pair counts as having nothing in common."""
CROWD = 60
"""A key that more statements than this share finds no candidates."""
COMBINED = 6
"""How many of its common terms a statement is looked up by in twos."""
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
    "lacks": -0.6,  # nats that two statements share too little for their number
}


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of a corpus that may say the same, and all that their scores depend on beside the statements."""

    told: tuple[tuple[str, float], ...]
    """(term, nats that it tells), for those that tell less than most."""
    crowded: tuple[str, ...]
    """Keys that find no candidates."""
    one: tuple[int, ...]
    """Place of the earlier statement."""
    other: tuple[int, ...]
    odds: tuple[float, ...]
    """Log-odds, to which what the articles' stories say is still to be added."""
    evidence: tuple[float, ...]
    """Nats that both tell."""
    chance: float
    """Nats that one of so many statements shares by chance."""


NOTHING = Pairs((), (), (), (), (), (), 0.0)
MakePairs = Callable[[tuple[Statement, ...], list[Vector], dict[str, float]], Pairs]
"""`pair_statements`, or what gives the same from what was kept of an earlier corpus."""


def pair_statements(
    statements: tuple[Statement, ...],
    made: list[Vector],
    told: dict[str, float],
    before: Pairs = NOTHING,
    kept: Mapping[int, int] | None = None,
) -> Pairs:
    """Every pair of statements that may say the same, in order of their places.

    `made` and `told` are their `vectors` and `told_by_terms`. `before` is what was found of an earlier corpus, and
    `kept` tells (place there -> place here) which statements of it are in this one, in articles that are the same to
    the letter: they spare work and change nothing.
    """
    known = _Known(statements, made, told)
    less = {term: nats for term, nats in told.items() if nats < MOST}
    was = dict(before.told)
    changed = {term for term in was.keys() | less.keys() if was.get(term, MOST) != less.get(term, MOST)}
    changed |= known.crowded.symmetric_difference(before.crowded)
    same = kept if kept and before.chance == known.chance else {}
    place = {old: new for old, new in same.items() if changed.isdisjoint(known.looked_up[new])}
    scores = {}
    for i, j, *score in zip(before.one, before.other, before.odds, before.evidence, strict=True):
        a, b = place.get(i), place.get(j)
        if a is not None and b is not None:
            scores[min(a, b), max(a, b)] = score
    for n, others in known.candidates(set(range(len(statements))).difference(place.values())):
        for other, *score in known.scored(n, others):
            scores[min(n, other), max(n, other)] = score
    found = sorted(scores)
    return Pairs(
        tuple(sorted(less.items())),
        tuple(sorted(known.crowded)),
        tuple(i for i, _ in found),
        tuple(j for _, j in found),
        tuple(scores[pair][0] for pair in found),
        tuple(scores[pair][1] for pair in found),
        known.chance,
    )


class _Known:
    """What is asked of the statements of a corpus again and again, worked out once."""

    def __init__(self, statements: tuple[Statement, ...], made: list[Vector], told: dict[str, float]) -> None:
        self._statements, self._made, self._told = statements, made, told
        self._deeds = [s.deeds for s in statements]
        plain = [frozenset(vector).union(deeds) for vector, deeds in zip(self._made, self._deeds, strict=True)]
        crowded = _crowded(plain)
        twos = [self._in_twos(vector, crowded) for vector in self._made]
        self.crowded = crowded | _crowded(twos)
        """Keys that too many statements have to find candidates."""
        self.looked_up = [some.union(two) for some, two in zip(plain, twos, strict=True)]
        """Keys of each statement: its terms, its deeds, and its most telling crowded terms in twos."""
        self._of = [frozenset(vector) for vector in self._made]
        self._figures = [frozenset(t for t, _ in s.content if t[0].isdigit()) for s in statements]
        self._names = [frozenset(s.names) for s in statements]
        self._counts = [any(q.value is not None for q in s.quantities) for s in statements]
        self._most = [max(vector.values(), default=0.0) for vector in self._made]
        self._nats = [_nats(s, told) for s in statements]
        self.chance = chance(sum(not s.facet for s in statements))
        self._articles = _Articles(statements)

    def _in_twos(self, vector: Vector, crowded: frozenset[str]) -> frozenset[str]:
        common = sorted(crowded.intersection(vector), key=lambda term: (-self._told[term], term))[:COMBINED]
        return frozenset(f"{a} {b}" for a, b in combinations(sorted(common), 2))

    def candidates(self, touched: set[int]) -> Iterator[tuple[int, list[int]]]:
        """(statement, those that share a key with it) for each that is touched, so that each pair comes once."""
        wanted = set().union(*(self.looked_up[n] for n in touched)) - self.crowded
        holders: dict[str, list[int]] = defaultdict(list)
        for n, keys in enumerate(self.looked_up):
            for key in keys & wanted:
                holders[key].append(n)
        for n in sorted(touched):
            found = set().union(*(holders[key] for key in self.looked_up[n] if key in wanted))
            yield n, [other for other in found if other < n or other not in touched]

    def scored(self, n: int, others: Iterable[int]) -> Iterator[tuple[int, float, float]]:
        """(other, log-odds that the two say the same, without their story), where these are not negligible."""
        b, own = self._statements[n], self._made[n]
        terms, names, deeds, most = self._of[n], self._names[n], self._deeds[n], self._most[n]
        nats, articles = self._nats[n], self._articles.beside(b.source)
        for other in others:
            a = self._statements[other]
            of_one_event = not a.events.isdisjoint(b.events)
            in_part = a.facet or b.facet
            if in_part and not of_one_event and names.isdisjoint(self._names[other]):
                continue  # a facet may have lost its subject to another
            both = terms & self._of[other]
            content, length, story, weeks = articles[a.source]
            same_deed = not deeds.isdisjoint(self._deeds[other])
            counted = a.quantities and b.quantities
            least = NEGLIGIBLE - story
            odds = length + (WEIGHTS["deed"] if same_deed else 0.0)
            enough = least - odds - _MOST_MORE - (_MOST_COUNTED if counted else 0.0)
            if content * len(both) * most * self._most[other] < enough:
                continue
            made = self._made[other]
            alike = math.fsum([own[term] * made[term] for term in both])
            if alike < (CANDIDATE if of_one_event else ALONE) or content * alike < enough:
                continue
            theirs = self._nats[other]
            shared = math.fsum([min(nats[term], theirs[term]) for term in both if term in nats])
            figures = min(2, len(self._figures[n] & self._figures[other]))
            number = min(2.0, agreeing_numbers(a, b)) if counted else 0.0
            evidence = shared + FIGURE * figures + NUMBER * number + DEED * same_deed
            if in_part and evidence < (PASSING if story else self.chance + PASSING_OF_MANY):
                continue
            odds += (
                content * alike
                + WEIGHTS["shared"] * min(MOST_SHARED, shared)
                + WEIGHTS["figures"] * figures
                + WEIGHTS["number"] * number
                + (0.0 if story else lacking(evidence, self.chance + AMONG_MANY))
            )
            if odds < least:
                continue
            odds += (
                weeks * (not dated_alike(a, b))
                + WEIGHTS["one source"] * (a.source == b.source)
                + WEIGHTS["one denies"] * (a.negated != b.negated)
                + WEIGHTS["one counts"] * (self._counts[n] != self._counts[other])
            )
            if odds >= least:
                yield other, odds, evidence


def lacking(evidence: float, needed: float) -> float:
    """Log-odds that it takes from a pair to share less than is needed."""
    return WEIGHTS["lacks"] * max(0.0, needed - evidence)


def chance(statements: int) -> float:
    """Nats that a statement shares with the likeliest of so many others by chance."""
    return in_steps(math.log(statements + 1))


def _nats(s: Statement, told: dict[str, float]) -> dict[str, float]:
    """What each term of a statement tells; of a word with synonyms only itself, of a name its parts together."""
    found: dict[str, float] = {}
    for term, weight in s.content:
        if term[0] != "~" and not term[0].isdigit():
            found[term] = max(found.get(term, 0.0), weight * told[term])
    return found


_MOST_MORE = WEIGHTS["shared"] * MOST_SHARED + 2 * WEIGHTS["figures"]
_MOST_COUNTED = 2 * WEIGHTS["number"]


def _crowded(keys: Iterable[frozenset[str]]) -> frozenset[str]:
    spread = Counter(key for some in keys for key in some)
    return frozenset(key for key, count in spread.items() if count > CROWD)


_Terms = tuple[float, float, float, float]
"""What two articles add to the scores of their statements: what likeness weighs in the shorter one, what its length
takes, what the bond of their stories may add at most, what the weeks between them take."""


class _Articles:
    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._length = lengths(statements)
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


def lengths(statements: tuple[Statement, ...]) -> dict[str, int]:
    """Source -> the number of its statements."""
    return Counter(s.source for s in statements if not s.facet)


def _day(published: str) -> int:
    """Ordinal of the first day of an EDTF date, 0 where it is unknown."""
    span = bounds(published) if published else None
    return span[0].toordinal() if span else 0


def _weeks_apart(one: int, other: int) -> float:
    return math.log1p(abs(one - other) / 7) if one and other else 0.0
