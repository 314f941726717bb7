"""Statements -> groups that say the same: candidates by similarity, decided by slots and by what the articles share.

Whether two statements say the same is a logistic score. Two short articles on one story mostly report one event, so
their sentences need little likeness; in long ones each sentence tells something else, and likeness decides. So the
weight of likeness grows with the length of the shorter article. The weights were fitted on sentences of several
outlets about look-alike events (ECB+, its train and dev parts) and on two stories of long articles with answer keys,
all at once: none of these is a test of them.

A group is what one statement says and all that say the same as it, not a class of a partition: a sentence that tells
two things supports two claims. Being alike is asked of the group as a whole, so that nothing chains.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from ..edtf import bounds
from .deeds import deed_of
from .gates import agreeing_numbers, compatible, dated_alike, overlap
from .similarity import alike_pairs, spread_of, vectors
from .statement import Group, Statement
from .stories import Stories

CANDIDATE = 0.05
"""Cosine below which two statements are never compared."""
SAME = 0.53
"""Mean probability of saying the same as a group's members that lets a statement in."""
NEGLIGIBLE = -2.0
"""Log-odds below which a pair counts as having nothing in common."""
ALONE = 0.1
"""Cosine below which statements of no common event class say different things, however near their articles are."""
PASSING = 6.0
"""Nats that a facet must share with a statement: the words of the corpus's one topic are no support."""
FIGURE = 2.0
"""Nats that a shared figure is worth."""
MOST_SHARED = 15.0
"""Nats beyond which more shared terms tell no more."""
WEIGHTS = {
    "content": 4.8,  # cosine of the statements' terms
    "content x length": 3.0,  # ... times the logarithm of the number of statements in the shorter article
    "number": 2.8,  # a number that agrees, by how telling its digits are
    "deed": 3.8,  # one doer, one class of event, one more name
    "weeks apart": -0.4,  # logarithm of 1 + weeks between the articles, unless both give one and the same day
    "story": 5.7,  # bond of the articles, over 1 + that logarithm
    "length": -2.2,
    "one source": -2.0,  # an article hardly says the same twice
    "shared": 0.08,  # nats of the terms that both have: two short statements are soon alike
    "figures": 0.55,  # written numbers that both have, up to two, whatever they count
    "one counts": -0.5,  # only one gives a figure
    "one denies": -1.0,  # only one says that something is not so
    "": 0.0,
}


def group_statements(statements: tuple[Statement, ...]) -> tuple[Group, ...]:
    """Groups in the order of the first statement that is theirs alone; in each, the wording that speaks for all first.

    Each statement opens a group unless it is in one already; what is repeated most comes first. A group is worded by
    a statement that no group before it has, so that no two claims have the same words.
    """
    near = _same(statements)
    support = [sum(p for _, p in sorted(found.items()) if p >= SAME) for found in near]
    home: dict[int, int] = {}
    """Statement -> the group that it is in first."""
    groups: list[_Gathered] = []
    for centre in sorted(range(len(statements)), key=lambda n: (-support[n], n)):
        if centre in home or statements[centre].facet:
            continue
        members = _gather(centre, near, statements)
        own = [n for n in members if n not in home]
        borrowed = [n for n in members if n in home]
        place = _retold(borrowed, home, groups)
        if place is None or not _compatible(own, groups[place].own, statements):
            place = len(groups)
            groups.append(_Gathered([], borrowed))
        groups[place].own.extend(own)
        home.update((n, place) for n in own)
    parts: dict[tuple[str, int], list[int]] = defaultdict(list)
    for n, s in enumerate(statements):
        if s.facet:
            parts[s.source, s.sentence].append(n)
    made = []
    for g in groups:
        best, *others = [*_clearest_first(g.own, statements), *_clearest_first(g.borrowed, statements)]
        cited = [_narrowest(n, best, near, statements, parts) for n in others]
        made.append((min(g.own), Group(tuple(statements[n] for n in dict.fromkeys((best, *cited))))))
    return tuple(group for _, group in sorted(made, key=lambda item: item[0]))


def _narrowest(
    n: int,
    best: int,
    near: list[dict[int, float]],
    statements: tuple[Statement, ...],
    parts: dict[tuple[str, int], list[int]],
) -> int:
    """The shortest part of a statement that by itself says what the best one says, or the statement."""
    whole = statements[n]

    def length(part: int) -> int:
        return statements[part].end - statements[part].told

    fitting = [
        part
        for part in parts[whole.source, whole.sentence]
        if near[best].get(part, 0.0) >= SAME
        and overlap(whole, statements[part])
        and compatible(statements[best], statements[part])
    ]
    return min([n, *fitting], key=lambda part: (length(part), part))


@dataclass(slots=True)
class _Gathered:
    own: list[int]
    borrowed: list[int]
    """Members that another group had before."""


def _retold(borrowed: list[int], home: dict[int, int], groups: list[_Gathered]) -> int | None:
    """The group that the borrowed statements are most of: who repeats it all tells nothing new."""
    for place, count in sorted(Counter(home[n] for n in borrowed).items()):
        if count > 1 and 2 * count > len(groups[place].own):
            return place
    return None


def _compatible(some: list[int], others: list[int], statements: tuple[Statement, ...]) -> bool:
    return all(compatible(statements[a], statements[b]) for a in some for b in others)


def _clearest_first(members: list[int], statements: tuple[Statement, ...]) -> list[int]:
    return sorted(members, key=lambda n: _clarity(statements[n]))


def _gather(centre: int, near: list[dict[int, float]], statements: tuple[Statement, ...]) -> list[int]:
    """The centre and, one by one, what says the same as all so far on the average, nearest first; a clash keeps out."""
    members = [centre]
    total = dict(near[centre])
    """Statement -> sum of its probabilities over the members."""
    while total:
        most = max(total.values())
        if most < SAME * len(members):
            break
        nearest = min(n for n, probability in total.items() if probability == most)
        del total[nearest]
        if not _compatible([nearest], members, statements):
            continue
        if statements[nearest].facet and any(statements[n].source == statements[nearest].source for n in members):
            continue
        members.append(nearest)
        for other, probability in near[nearest].items():
            if other in total:
                total[other] += probability
            elif other not in members and other not in near[centre]:
                total[other] = probability
    return members


def _same(statements: tuple[Statement, ...]) -> list[dict[int, float]]:
    """For each statement, its candidates and the probability that they say the same, where that counts at all."""
    articles = _Articles(tuple(s for s in statements if not s.facet))
    keys = [deed_of(s).keys for s in statements]
    made = vectors(statements)
    spread, total = spread_of(statements)
    told = {t: math.log((total + 1) / n) for t, n in spread.items() if t[0] != "~"}
    telling = [frozenset(t for t in vector if t in told) for vector in made]
    figures = [frozenset(t for t, _ in s.content if t[0].isdigit()) for s in statements]
    events, names = [s.events for s in statements], [frozenset(s.names) for s in statements]
    counts = [any(q.value is not None for q in s.quantities) for s in statements]
    none, deed, number = WEIGHTS[""], WEIGHTS["deed"], 2 * WEIGHTS["number"]
    most = WEIGHTS["shared"] * MOST_SHARED + 2 * WEIGHTS["figures"]
    near: list[dict[int, float]] = [{} for _ in statements]
    for i, j, alike in alike_pairs(made, CANDIDATE, also=keys):
        of_one_event = not events[i].isdisjoint(events[j])
        if alike < ALONE and not of_one_event:
            continue
        a, b = statements[i], statements[j]
        in_part = a.facet or b.facet
        if in_part and not of_one_event and names[i].isdisjoint(names[j]):
            continue  # a facet may have lost its subject to another
        content, length, story, weeks = articles.between(a.source, b.source)
        logit = none + content * alike + length + deed * (not keys[i].isdisjoint(keys[j]))
        counted = bool(a.quantities and b.quantities)
        if logit + most + story + number * counted < NEGLIGIBLE:
            continue
        shared = math.fsum([told[t] for t in telling[i] & telling[j]])
        counted_alike = len(figures[i] & figures[j])
        if in_part and shared + FIGURE * counted_alike < PASSING:
            continue
        logit += WEIGHTS["shared"] * min(MOST_SHARED, shared)
        logit += WEIGHTS["figures"] * min(2, counted_alike)
        if logit + story + number * counted < NEGLIGIBLE:
            continue
        logit += (
            WEIGHTS["number"] * (min(2.0, agreeing_numbers(a, b)) if counted else 0.0)
            + story
            + weeks * (not dated_alike(a, b))
            + WEIGHTS["one source"] * (a.source == b.source)
            + WEIGHTS["one denies"] * (a.negated != b.negated)
            + WEIGHTS["one counts"] * (counts[i] != counts[j])
        )
        if logit >= NEGLIGIBLE:
            near[i][j] = near[j][i] = 1 / (1 + math.exp(-logit))
    return near


class _Articles:
    """What two articles add to the score of their statements, worked out once for each two."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._stories = Stories(statements)
        self._length = {source: math.log(n) for source, n in sorted(Counter(s.source for s in statements).items())}
        self._day = {s.source: _day(s.published) for s in statements}
        self._found: dict[tuple[str, str], tuple[float, float, float, float]] = {}

    def between(self, one: str, other: str) -> tuple[float, float, float, float]:
        """(what likeness weighs in the shorter one, what its length takes, what the bond of their stories adds, what
        the weeks between them take)."""
        if found := self._found.get((one, other)):
            return found
        shorter = min(self._length[one], self._length[other])
        story = WEIGHTS["story"] * self._stories.bond(one, other) / (1 + shorter)
        weeks = WEIGHTS["weeks apart"] * _weeks_apart(self._day[one], self._day[other])
        content = WEIGHTS["content"] + WEIGHTS["content x length"] * shorter
        found = content, WEIGHTS["length"] * shorter, story, weeks
        self._found[one, other] = found
        return found


def _day(published: str) -> int:
    """Ordinal of the first day of an EDTF date, 0 where it is unknown."""
    span = bounds(published) if published else None
    return span[0].toordinal() if span else 0


def _weeks_apart(one: int, other: int) -> float:
    return math.log1p(abs(one - other) / 7) if one and other else 0.0


def _clarity(s: Statement) -> tuple[bool, float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.facet, s.leaning, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
