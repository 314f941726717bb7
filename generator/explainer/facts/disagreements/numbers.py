"""Disagreement about numbers: one slot (deaths, orders, months of delay), several values.

Two values fill one slot when they count or measure the same thing in the same place, in statements that share a name
and are alike with their numbers left out. Bounds and ranges count: "at least 68" and "81" can both be true. A change
over time is told apart from a conflict: what grows with the dates of its sources is an update; what shrinks, or differs
at one time, is a conflict, unless it is one of many values of what only adds up (deaths, cases, orders).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from ...core.model import DisagreementKind
from ...grammar.inflection import plural
from ...grammar.money import is_money
from ...grammar.stems import event_classes, terms
from ...lang.en.counting import MONEY_TITLES
from ...lang.en.measures import SAME_MEASURE
from ...lang.en.numbers import PEOPLE
from ..clashes.amounts.series import CLOSE, Point, as_of, at_odds, points_of, series, steps, told_once
from ..disputes.corpus import Corpus
from ..grouping.similarity import Vector, cosine
from ..model.candidate import FEW_SOURCES, Candidate, Side, days_between, of_several, within_names
from ..model.reading import Reading, readings
from ..model.statement import Figure, Group, Statement
from ..statements.figures import CUMULATIVE, WORLD

ALIKE, UNNAMED, MUCH_ALIKE, PEOPLE_ALIKE = 0.2, 0.35, 0.4, 0.5
"""Least cosine, numbers left out: for what is news by itself (deaths, arrests), the same where a statement names
nobody, for anything else, and for people, of whom a story counts many."""
NEAR_VALUES = 1.5
"""A ratio of two measures of one event up to which they hardly are of two things."""
SAME_WORDS = 0.6
"""Least cosine where the statements tell of no common event, for what is measured and not counted."""
AT_ODDS = 10.0
"""A ratio of two values of any times above which they hardly measure the same thing."""
SHARED, SHARED_OF_MANY = 0.3, 0.5
"""Share of the fewer names in common from which two statements count for the same party, among few sources and among
many: the more pairs are compared, the more of them are alike by chance."""
LIKE_WORDS = 0.3
"""Share of the words that belong to two numbers, from which they count one of several things that a clause counts."""
_Main = dict[str, set[str]]
_ANYBODY = "*"


def differing_numbers(corpus: Corpus) -> list[Candidate]:
    """Slots with different values, in order of their first claim."""
    groups, made, text = corpus.groups, corpus.vectors, corpus.text
    slots: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for claim, group in groups.items():
        worded = group.best.figures
        for s in group.statements if worded else ():
            for reading in readings(claim, s):
                if not _is_length(reading) and any(_repeats(reading, told) for told in worded):
                    slots[reading.what, reading.unit].append(reading)
    main = _main_names(groups)
    clusters = {slot: _clusters(found, made, main) for slot, found in slots.items()}
    return [
        candidate
        for slot, found in _with_confirmed(clusters, made, main).items()
        for cluster in found
        for candidate in _candidates(*slot, cluster, text)
    ]


def _is_length(reading: Reading) -> bool:
    """Lengths are compared by what of a thing they measure (see `clashes.amounts`)."""
    return reading.what == "amount" and SAME_MEASURE.get(reading.unit, ("", 1.0))[0] == "m"


def _repeats(reading: Reading, worded: Figure) -> bool:
    """Does it give the value that the claim's wording gives, for the same thing in the same place?"""
    same = (reading.what, reading.unit, reading.value) == (worded.what, worded.unit, worded.value)
    return same and (not reading.where or reading.where == worded.where)


def _clusters(found: list[Reading], made: Mapping[Statement, Vector], main: _Main) -> list[list[Reading]]:
    """Readings that are about one slot: each is alike to another of its cluster, and counts where all of it count."""
    clusters: list[tuple[list[Reading], set[str]]] = []
    """Each with the names that it is about, so that none is compared with one about others."""
    for reading in _told_once(found):
        joined, people = [reading], _whom(reading, main)
        mine = frozenset(people)
        for cluster in list(clusters):
            others, theirs = cluster
            if mine.isdisjoint(theirs) and _ANYBODY not in mine and _ANYBODY not in theirs:
                continue
            alike = any(_one_slot(reading, other, made, main) for other in others)
            if alike and all(_one_place(a, b, main) for a in joined for b in others):
                clusters.remove(cluster)
                joined, people = others + joined, people | theirs
        clusters.append((joined, people))
    return [readings for readings, _ in clusters]


def _whom(reading: Reading, main: _Main) -> set[str]:
    """The names that another reading of the same slot has one of, or anybody, where names do not decide."""
    s = reading.statement
    about = _about_whom(s, main)
    return {*about, _ANYBODY} if reading.what == "capacity" or about <= {s.said_by} else about


def _told_once(found: list[Reading]) -> list[Reading]:
    """Without numbers of which a statement gives several for one slot ("550 in one layout, 840 in another"), except
    where the words that belong to one of them are most like those of one number of another source, both ways."""
    several = Counter((r.claim, r.statement, r.where) for r in found)
    told: list[Reading] = []
    for reading in found:
        if several[reading.claim, reading.statement, reading.where] == 1:
            told.append(reading)
            continue
        others = [other for other in found if other.statement.source != reading.statement.source]
        if (match := _most_alike(reading, others)) and _likeness(reading, match) >= LIKE_WORDS:
            back = _most_alike(match, [r for r in found if r.statement is reading.statement])
            if back is reading:
                told.append(reading)
    return told


def _most_alike(reading: Reading, others: list[Reading]) -> Reading | None:
    """The one whose words are most like the reading's, if that is one value."""
    best = max((_likeness(reading, other) for other in others), default=0.0)
    nearest = [other for other in others if _likeness(reading, other) == best]
    return nearest[0] if nearest and len({other.value for other in nearest}) == 1 else None


def _likeness(a: Reading, b: Reading) -> float:
    return len(a.local & b.local) / len(a.local | b.local) if a.local and b.local else 0.0


def _one_slot(a: Reading, b: Reading, made: Mapping[Statement, Vector], main: _Main) -> bool:
    one, other = a.statement, b.statement
    less, more = sorted((a.value, b.value))
    if more > AT_ODDS * less:
        return False
    if more > CLOSE * less and one.published and other.published and days_between(one, other) <= 1:
        return False
    if a.what == "capacity":
        return _likeness(a, b) >= LIKE_WORDS
    if a.what == "age" and not _one_bearer(a.local, b.local):
        return False
    if not one.events & other.events and not (a.unit and cosine(made[one], made[other]) >= SAME_WORDS):
        return False
    least = SHARED if len(main) <= FEW_SOURCES else SHARED_OF_MANY
    named = bool(one.names and other.names)
    if a.what.split()[-1] in CUMULATIVE or a.what == "delay":
        enough = ALIKE if named else UNNAMED
    else:
        enough = PEOPLE_ALIKE if a.what in PEOPLE else MUCH_ALIKE
        if named and a.unit and more <= NEAR_VALUES * less:
            enough = ALIKE
    same = within_names(one, other) >= least if named else _about_whom(one, main) & _about_whom(other, main)
    return bool(same) and cosine(made[one], made[other]) >= enough


def _one_bearer(a: frozenset[str], b: frozenset[str]) -> bool:
    """Are two ages told of one name: not of a brother and a sister?"""
    return bool(a and b) and (a <= b or b <= a)


def _one_place(a: Reading, b: Reading, main: _Main) -> bool:
    """Do both count in the same places? Where the words do not say, it is the place that its article is about. What
    something holds it holds anywhere."""
    if a.what == "capacity":
        return True
    if a.where and b.where:
        return a.where == b.where
    where, silent = (a.where, b.statement) if a.where else (b.where, a.statement)
    return not where or (
        where != WORLD and len(main) <= FEW_SOURCES and where <= {*silent.context, *main[silent.source]}
    )


def _with_confirmed(
    clusters: dict[tuple[str, str], list[list[Reading]]], made: Mapping[Statement, Vector], main: _Main
) -> dict[tuple[str, str], list[list[Reading]]]:
    """The clusters, where "20 confirmed cases" goes on a series of "cases" of the same place put with these."""
    for (what, unit), found in sorted(clusters.items()):
        bare = clusters.get((what.removeprefix("confirmed "), unit), [])
        for confirmed in list(found) if what.startswith("confirmed ") else []:
            for cluster in bare:
                union = cluster + confirmed
                if (
                    all(a.where and a.where == b.where for a in confirmed for b in cluster)
                    and series(points_of(union))
                    and any(_one_slot(a, b, made, main) for a in confirmed for b in cluster)
                ):
                    cluster.extend(confirmed)
                    found.remove(confirmed)
                    break
    return clusters


def _candidates(what: str, unit: str, cluster: list[Reading], text: dict[str, str]) -> list[Candidate]:
    """An update where the values grow with time, else a conflict of those that cannot all be true."""
    points = points_of(cluster)
    if len(points) > 2 and not series(points):
        points = told_once(points)
    if grown := series(points):
        return _told(what, unit, "update", steps(grown), text)
    return _told(what, unit, "number", at_odds(points, what), text)


def _told(what: str, unit: str, kind: DisagreementKind, points: list[Point], text: dict[str, str]) -> list[Candidate]:
    if len(points) < 2 or not of_several(r.statement for side in points for r in side):
        return []
    sides = tuple(
        Side(_words(side[0], text), tuple(dict.fromkeys(r.claim for r in side)), as_of(side[0].statement))
        for side in points
    )
    return [Candidate(_about(what, unit, [r for side in points for r in side]), kind, sides)]


def _about_whom(s: Statement, main: _Main) -> set[str]:
    """The names of the statement; where it has none, those around it and of its article, and their parts."""
    if s.names:
        return set(s.names)
    near = {*s.context, *main[s.source]}
    return near | {part for name in near for part in name.split() if len(part) > 3}


def _main_names(groups: dict[str, Group]) -> _Main:
    """The two names that each source speaks of most."""
    count: dict[str, Counter[str]] = defaultdict(Counter)
    for group in groups.values():
        for s in group.statements:
            count[s.source].update(s.names)
    return {source: set(sorted(names, key=lambda n: (-names[n], n))[:2]) for source, names in count.items()}


def _words(reading: Reading, text: dict[str, str]) -> str:
    return " ".join(text[reading.statement.source][reading.start : reading.end].split())


def _about(what: str, unit: str, told: list[Reading]) -> str:
    """Our own words for the slot: 'How many deaths: Mexico'."""
    if unit == "months":
        about = f"How long a {what}"
    elif unit == "%":
        about = f"What share of {plural(what)}" if what != "amount" else "What share"
    elif what == "age":
        about = "How old"
    elif what == "capacity":
        about = "How many people it holds"
    elif is_money(unit):
        about = MONEY_TITLES.get(what, "How much money")
    elif what == "magnitude":
        about = "What magnitude"
    elif unit or what == "amount":
        about = "How much" if what == "amount" else f"How much {what}"
    else:
        nouns = [r.noun for r in told if what in event_classes(terms(r.noun))]
        about = f"How many {plural(min(nouns, default=what))}"
    if names := _counted_where(told):
        return f"{about}: {', '.join(names[:2])}"
    return about


def _counted_where(told: list[Reading]) -> list[str]:
    """The places in which it is counted, else the names that most of the statements have."""
    where = next((r.where for r in told if r.where), frozenset())
    if where and told[0].what != "age":
        return ["worldwide"] if where == WORLD else sorted(where)
    speakers = {r.statement.said_by for r in told}
    held = Counter(name for r in told for name in set(r.statement.names) - speakers - where)
    return sorted((name for name, n in held.items() if 2 * n > len(told)), key=lambda name: (-held[name], name))
