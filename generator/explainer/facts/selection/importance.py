"""What matters: an order of groups, most important first.

Support by independent origins, articles that return to it, a place near the head of an article, specifics (dates,
amounts, names, acts of speech), harm and loss, fulness and nearness to what all sources talk about count for a
statement; opinion, general commentary, hedges, dependence on neighbours and saying again what stands above count
against it. `settled` adds what the sheet makes of a claim. The weights are one table, here. They were set on two news
stories with answer keys, then moved where eight stories, each left out once, agreed: a fit of all of them to the keys
was no better on the story that was left out.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from ...grammar.money import is_money
from ...grammar.stems import words
from ...lang.en.words import EVALUATIVE, GRAVE_EVENTS, HARMS
from ..cues.explanations import explains, leaning_in_story, name_stems, personal
from ..cues.past import long_before, of_another_year
from ..cues.referents import names_nobody
from ..cues.uninformative import (
    adds,
    half,
    impression,
    introduces,
    no_comment,
    points_back,
    runs_on,
    tells,
    thin,
    within,
)
from ..cues.unknown import is_unknown
from ..grouping.origins import Origins
from ..grouping.similarity import Vector, cosine
from ..model.statement import Group, Statement

SUPPORT = 2.0
RETURNS = 1.0
"""Bonus for each doubling of the articles that tell it, be they of one publisher: later ones return to it."""
MEASURED, DATED, NAMED = 0.4, 0.5, 0.15
LEAD, LEAST_LEAD = 1.2, 0.5
"""Bonus for the head of an article where there is one, and where many show what matters by what they share."""
LEAD_REACH = 6
"""Sentences over which the bonus of an article's head falls to a third."""
CENTRAL = 1.5
MAIN = 1.0
"""Bonus for telling of what most articles open with."""
LEANS = 0.8
GRAVE = 0.5
"""Bonus for telling of harm, loss, money or an end."""
LENGTH, USUAL = 0.3, 20
"""Bonus for each e-fold of words above the usual number: a fuller sentence tells more; and the cost of each below."""
SHORTEST = 4
"""Words below which a sentence is not shorter still."""
QUOTES = 0.5
"""Bonus for being somebody's own words, by their share of the sentence."""
EXPLAINS = 2.5
"""Bonus for explaining the story's matter: such facts are few, stand deep in an article, and readers look for them."""
OPEN = 0.6
"""Bonus for telling what is not known."""
PAST = 1.0
"""Cost of telling of other years, for comparison."""
OFF = 0.7
"""Cost of holding no word of the story's own matter."""
WEIGHS = 0.5
"""Cost of a word with which the writer weighs what is told, and of a second."""
PART = 0.6
"""Cost of being a clause of a sentence that stands as a claim itself."""
IMPRESSES, POINTS_BACK, THIN, RUNS_ON, HALF, PERSONAL, INTRODUCES, NO_COMMENT = 2.0, 0.8, 0.5, 2.0, 3.0, 1.5, 3.0, 1.0
"""Costs of wordings that tell little."""
HEDGED = 0.6
ADDS = 0.7
"""Cost of telling a further thing, beside what was told before."""
NOWHERE = 0.5
"""Cost of speaking of somebody or something that it does not name."""
AGAIN = 2.0
"""Cost of saying what a statement above says."""
KIND = {
    "event": 0.6,
    "figure": 0.6,
    "reason": 0.5,
    "statement": 0.3,
    "forecast": 0.0,
    "background": -0.3,
    "opinion": -1.4,
}
RECOUNTS = 0.9
"""How much is said again by another count of what one above counts."""
_QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]")
DEEP = 150
"""Places in the order for which redundancy is weighed; below them a reader scans, and the plain score will do."""


def rank(
    groups: tuple[Group, ...], made: dict[Statement, Vector], origins: Origins, common: frozenset[str]
) -> list[tuple[Group, float]]:
    """Groups with their score, most important first. Ties go to the order given.

    `common` are the terms of the story's own matter.
    """
    centre, main = centre_of(groups, made), main_events(groups)
    part = _parts(groups)
    articles = len({s.source for group in groups for s in group.statements})
    lead = max(LEAST_LEAD, LEAD / (articles or 1))
    worth = [score(group, made, origins, centre, main, common, lead) - PART * (group in part) for group in groups]
    ranked = sorted(in_order(groups, worth, made), key=lambda n: beside(groups[n], origins, common))
    return [(groups[n], worth[n]) for n in ranked]


def in_order(groups: Sequence[Group], worth: Sequence[float], made: dict[Statement, Vector]) -> list[int]:
    """Places of the groups, the worthiest first, where saying again what stands above costs. Ties keep their order."""
    # A group's worth only falls as more is said above it, so the heap's first is weighed anew until it stays first.
    heap = [(-its, n, 0) for n, its in enumerate(worth)]
    heapq.heapify(heap)
    said = [0.0] * len(groups)
    order: list[int] = []
    while heap and len(order) < DEEP:
        _, n, weighed = heapq.heappop(heap)
        if weighed == len(order):
            order.append(n)
            continue
        said[n] = max(said[n], *(_again(groups[n].best, groups[other].best, made) for other in order[weighed:]))
        heapq.heappush(heap, (AGAIN * said[n] - worth[n], n, len(order)))
    return order + sorted((n for _, n, _ in heap), key=lambda n: (-worth[n], n))


def beside(group: Group, origins: Origins, common: frozenset[str]) -> bool:
    """Does only one origin tell it, of other years or other matters, and of nobody whom the story is about?"""
    best = group.best
    if len({origins.of(s) for s in group.statements}) > 1 or _names_matter(best, common):
        return False
    return long_before(best) or (bool(best.names) and not of_matter(best, common))


def _parts(groups: tuple[Group, ...]) -> frozenset[Group]:
    """Groups whose wording is a clause of the sentence that words another."""
    beside: dict[tuple[str, int], list[Group]] = defaultdict(list)
    for group in groups:
        beside[group.best.source, group.best.sentence].append(group)
    return frozenset(
        g
        for near in beside.values()
        for g in near
        if any(within(g.best, other.best) and len(other.best.text) > len(g.best.text) for other in near)
    )


def _again(s: Statement, above: Statement, made: dict[Statement, Vector]) -> float:
    """How much of a statement one above it says: all of it, where it is a clause cut from that."""
    if s.head and s.head == above.head and any(one.what == other.what for one in s.figures for other in above.figures):
        return max(RECOUNTS, cosine(made[s], made[above]))
    if s.source != above.source:
        return cosine(made[s], made[above])
    if within(s, above) and set(s.terms) <= set(above.terms):
        return 1.0
    if within(above, s):
        return max(cosine(made[s], made[above]), len(set(s.terms) & set(above.terms)) / (len(set(s.terms)) or 1))
    return cosine(made[s], made[above])


def score(
    group: Group,
    made: dict[Statement, Vector],
    origins: Origins,
    centre: Vector,
    main: frozenset[str],
    common: frozenset[str],
    lead: float,
) -> float:
    """Importance of one group before redundancy is weighed; about -3 to 10. `lead`: what an article's head adds."""
    best = group.best
    voices = len({origins.of(s) for s in group.statements})
    head = max(math.exp(-s.order / LEAD_REACH) for s in group.statements)
    measured = sum(q.value is not None for q in best.quantities)
    specifics = (
        MEASURED * min(2, measured)
        + DATED * bool(best.when)
        + NAMED * min(3, len(best.names))
        + 0.2 * bool(best.said_by)
    )
    return (
        SUPPORT * math.log2(1 + voices)
        + RETURNS * math.log2(len({s.source for s in group.statements}))
        + lead * head
        + specifics
        + CENTRAL * max(cosine(made[s], centre) for s in group.statements)
        + MAIN * (best.head in main and best.head in tells(best) and _names_matter(best, common))
        + KIND[best.kind]
        + GRAVE * (grave(best) and of_matter(best, common))
        + EXPLAINS * explains(best, common)
        + OPEN * is_unknown(best)
        - PAST * (long_before(best) or of_another_year(best))
        - ADDS * adds(best.text)
        - NOWHERE * names_nobody(best)
        - OFF * (not of_matter(best, common))
        - WEIGHS * min(2, sum(word in EVALUATIVE for word in words(best.text)))
        - IMPRESSES * impression(best)
        - POINTS_BACK * points_back(best)
        - THIN * thin(best)
        - RUNS_ON * runs_on(best)
        - HALF * half(best)
        - PERSONAL * personal(best)
        - INTRODUCES * introduces(best)
        - NO_COMMENT * no_comment(best.text)
        - LEANS * leaning_in_story(best, common)
        + LENGTH * math.log(max(SHORTEST, len(best.text.split())) / USUAL)
        + QUOTES * sum(map(len, _QUOTED.findall(best.text))) / len(best.text)
        - HEDGED * best.hedged
    )


def _names_matter(s: Statement, common: frozenset[str]) -> bool:
    """Does it name what the story is about, where that has a name?"""
    return any(not common or not common.isdisjoint(name_stems(name)) for name in s.names)


def grave(s: Statement) -> bool:
    """Does it tell of harm, loss, money or an end?"""
    counted = any(is_money(q.unit) or set(q.counted.split()[-1:]) & HARMS for q in s.quantities)
    return counted or s.head in GRAVE_EVENTS


def of_matter(s: Statement, common: frozenset[str]) -> bool:
    """Does it hold a word of the story's own matter, where there is one?"""
    return not common or any(term.removeprefix("=") in common for term in s.terms)


def main_events(groups: tuple[Group, ...]) -> frozenset[str]:
    """The event classes with which at least two articles and a third of them open."""
    opening: dict[str, set[str]] = defaultdict(set)
    sources = set()
    for group in groups:
        for s in group.statements:
            sources.add(s.source)
            if s.order < 2 and s.head:
                opening[s.head].add(s.source)
    return frozenset(e for e, by in opening.items() if len(by) > 1 and 3 * len(by) >= len(sources))


def centre_of(groups: tuple[Group, ...], made: dict[Statement, Vector]) -> Vector:
    """The mean direction of the articles' opening sentences."""
    total: Counter[str] = Counter()
    for group in groups:
        for statement in group.statements:
            if statement.order < 3:
                for term, weight in made[statement].items():
                    total[term] += weight  # type: ignore[assignment]
    length = math.sqrt(sum(w * w for w in total.values())) or 1.0
    return {term: weight / length for term, weight in sorted(total.items())}
