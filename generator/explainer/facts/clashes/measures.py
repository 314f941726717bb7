"""One thing measured or counted twice: how much leaks a day, how large a slick is, what share of a city is dark.

Two numbers are of one thing where their frames are alike (see `frames`): unit and time, or noun, words and names
beside them; the verb need not be the same ("leaking", "gushing"). Units are brought to one, so "42,000 gallons" is
"1,000 barrels".
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...grammar.inflection import plural
from ...grammar.stems import stem, terms
from ...lang.en.clause_words import LIGHT_VERBS
from ...lang.en.measures import DIMENSIONS, DIRECTIONS, MEASURES_ASKED, MEASURING
from ..disputes.corpus import Corpus
from ..disputes.series import as_of, at_odds, points_of, series
from ..disputes.sides import claims_of, in_order
from ..grouping.contradictions import agreeing_numbers
from ..grouping.similarity import Vector, cosine
from ..model.candidate import Candidate, Side, days_between, of_several
from ..model.proposition import Proposition
from ..model.reading import Reading
from ..model.statement import Statement
from ..propositions.compare import other_people, related
from .frames import NEAR, frames_of

_WORD = re.compile(r"[^\W\d_][\w-]*")
AT_ODDS, RATE_AT_ODDS = 3.0, 10.0
"""A ratio of two values above which they hardly measure the same thing; of two rates and areas, which grow fast."""
SAME_TIME = 21
"""Days between two articles up to which they measure the same thing."""
TELLING, SEVERAL = 3.0, 3
"""Nats that the words beside two numbers of one thing share, or how many of them, where a story is too short to tell
how rare they are."""
FEW_SOURCES, TELLING_OF_MANY = 25, 7.0
"""The more numbers are compared, the more of them have words in common by chance."""
_OF_ONE_ACT = 2
"""How many shared words it is worth that both are counted in one act."""
_WHOLE = re.compile(r" of ((?:[\w’'-]+ ?){1,5})")
_WAY = "|".join(DIMENSIONS)
_WAY_BEHIND = re.compile(rf"\s*(?:\([^)]{{0,24}}\)\s*)?-?(?:in )?({_WAY})\b", re.I)
_WAY_BEFORE = re.compile(rf"\b({_WAY}) (?:of|is|was|to|reached|reaching)?\s*(?:about |around |some |nearly |almost |at least |up to |more than |over |approximately |roughly )?$", re.I)
_NEAR_WAY = 40
TELLING_NUMBER = 1.0
"""How telling a number beside it must be that both give."""
CLOCK, CLOCK_LEFT = 180.0, 60.0
"""Minutes between two times of one event, and seconds between two of what was left to play, beyond which they are not
of one thing."""
NEAR_TIME = 3
"""Days between two articles up to which what moves is told to be at one distance."""
_FROM = re.compile(r"\s*(?:\([^)]{0,20}\)\s*)?(?:away |north |south |east |west |outside |short )*(?:from|of|outside|away)(?: \w+ing)? (?:the )?([A-Z][\w’' -]+)")
_CHANGES = frozenset(("=rise", "=fall"))
ALIKE, MUCH_ALIKE = 0.2, 0.3
"""Least cosine of two statements that count one thing; that measure it, since units are few."""
_UNITS = frozenset(stem(word) for word in MEASURING.split())


@dataclass(frozen=True, slots=True)
class _Story:
    """What all comparisons share."""

    vectors: Mapping[Statement, Vector]
    told: Mapping[str, float]
    """Term -> nats that it tells."""
    telling: float
    """Nats that two numbers of one thing share."""
    text: Mapping[str, str]
    """By document id."""


def differing_measures(corpus: Corpus) -> list[Candidate]:
    """A candidate for each thing with several values, in order of the first claim."""
    homes = claims_of(corpus.groups)
    few = len(corpus.sources) <= FEW_SOURCES
    spread = Counter(term for s in homes for term in set(s.terms))
    story = _Story(
        corpus.vectors,
        {term: math.log((len(homes) + 1) / n) for term, n in spread.items()},
        TELLING if few else TELLING_OF_MANY,
        corpus.text,
    )
    frames: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    whole: dict[tuple[str, int], Reading] = {}
    told: dict[tuple[str, int, str], Reading] = {}
    for s in sorted(homes, key=lambda s: s.facet):
        for reading in frames_of(s, homes[s], corpus.text[s.source]):
            first = whole.setdefault((s.source, reading.start), reading)
            told.setdefault((s.source, reading.start, reading.claim), replace(first, claim=reading.claim))
    worded = _worded(corpus)
    for reading in told.values():
        own = worded.get((reading.claim, reading.what, reading.unit))
        if own is None or any(abs(reading.value - value) <= NEAR * value for value in own):
            frames[reading.what, reading.unit].append(reading)
    found = []
    for readings in frames.values():
        for cluster in _clusters(readings, story):
            if candidate := _candidate(_settled(cluster), corpus.text):
                found.append(candidate)
    return in_order(found, corpus.groups)


def _worded(corpus: Corpus) -> dict[tuple[str, str, str], set[float]]:
    """(claim, what, unit) -> the values that the claim's own wording gives."""
    own: dict[tuple[str, str, str], set[float]] = defaultdict(set)
    for claim, group in corpus.groups.items():
        for r in frames_of(group.best, [claim], corpus.text[group.best.source]):
            own[claim, r.what, r.unit].add(r.value)
    return own


def _clusters(readings: list[Reading], story: _Story) -> list[list[Reading]]:
    """Readings of one thing: each is alike to another of its cluster."""
    clusters: list[list[Reading]] = []
    for reading in readings:
        which = all if reading.unit == "%" and story.telling != TELLING else any
        near = [c for c in clusters if which(_one_thing(reading, other, story) for other in c)]
        clusters = [c for c in clusters if c not in near]
        clusters.append([r for c in near for r in c] + [reading])
    return clusters


def _one_thing(a: Reading, b: Reading, story: _Story) -> bool:
    one, other = a.statement, b.statement
    less, more = sorted((a.value, b.value))
    fast = (a.unit not in ("", "clock") and bool(a.what)) or a.unit == "m²"
    if _of_others(a, b):
        return False
    if a.what == "child":
        return bool(a.where & b.where)
    if a.unit == "clock" and abs(a.value - b.value) > (CLOCK_LEFT if a.what else CLOCK):
        return False
    if a.unit == "m" and _from(a, story.text) & _from(b, story.text):
        fast = days_between(one, other) <= NEAR_TIME
    if one is other or more > (RATE_AT_ODDS if fast else AT_ODDS) * less or days_between(one, other) > SAME_TIME:
        return False
    if fast:
        return bool((set(one.terms) & set(other.terms)) - _UNITS)
    beside = agreeing_numbers(one, other) >= TELLING_NUMBER
    elsewhere = a.where and b.where and a.where.isdisjoint(b.where)
    if (elsewhere and not (a.unit == "m" and beside and _one_predicate(a, b))) or _mode(a) != _mode(b):
        return False
    if a.unit == "%" and _other_whole(a, b, story.text):
        return False
    if a.unit == "%" and _CHANGES & (a.local | b.local) and days_between(one, other):
        return False  # of two days, not of one
    shared = a.local & b.local
    nats = math.fsum(sorted(story.told.get(term, 0.0) for term in shared))
    measured = a.unit not in ("", "%")
    alike = cosine(story.vectors[one], story.vectors[other]) >= (
        MUCH_ALIKE if measured and not _one_predicate(a, b) else ALIKE
    )
    if (way := _dimension(a, story.text)) and (back := _dimension(b, story.text)):
        if way != back:
            return False
        if shared - _UNITS:
            return alike or bool(set(one.names) & set(other.names))
    if a.unit == "clock" and a.what:
        return bool(shared) or alike
    several = len(shared) + beside + _OF_ONE_ACT * _one_act(a, b)
    return (
        (nats >= story.telling or (several >= SEVERAL and story.telling == TELLING))
        and alike
        and (a.unit != "m" or _one_way(one, other))
    )


def _other_whole(a: Reading, b: Reading, text: Mapping[str, str]) -> bool:
    """Are they shares of two things: "a third of the city", "30% of them"?"""
    wholes = [_WHOLE.match(text[r.statement.source], r.end, r.statement.end) for r in (a, b)]
    one, other = (set(terms(whole[1])) if whole else None for whole in wholes)
    return one is not None and other is not None and one.isdisjoint(other)


def _of_others(a: Reading, b: Reading) -> bool:
    """Are they told of two people: of another age, or surely by another name in the same role?"""
    one, other = a.statement, b.statement
    ages = [{f.value for f in s.figures if f.what == "age"} for s in (one, other)]
    if all(ages) and ages[0].isdisjoint(ages[1]) and a.what != "age":
        return True
    p, q = _around(a), _around(b)
    return p is not None and q is not None and other_people(p, q)


def _from(r: Reading, text: Mapping[str, str]) -> frozenset[str]:
    """The named places from which a distance is told."""
    behind = text[r.statement.source][r.end : r.statement.end]
    match = _FROM.match(behind)
    return frozenset(name for name in r.where if match and match[1].startswith(name.split()[0]))


def _dimension(r: Reading, text: Mapping[str, str]) -> str:
    """What of a thing a length measures: 'width' of "12 metres wide", "a diameter of 12 metres"; '' for none."""
    if r.unit != "m":
        return ""
    told = text[r.statement.source]
    behind = _WAY_BEHIND.match(told, r.end, r.statement.end)
    before = _WAY_BEFORE.search(told, max(r.statement.start, r.start - _NEAR_WAY), r.start)
    word = behind[1] if behind else before[1] if before else ""
    return DIMENSIONS.get(word.lower(), "")


def _one_act(a: Reading, b: Reading) -> bool:
    """Is what both count in one role of one act?"""
    p, q = _around(a), _around(b)
    if not a.what or a.unit or p is None or q is None or not _one_predicate(a, b):
        return False
    roles = ("agent", "patient", "recipient")
    told = [(p.argument(role), q.argument(role)) for role in roles]
    return any(x and y and x.head == y.head == a.what for x, y in told)


def _one_predicate(a: Reading, b: Reading) -> bool:
    p, q = _around(a), _around(b)
    if p is None or q is None or not (p.kind == q.kind == "verb"):
        return False
    return related(p.lemma, q.lemma) and p.lemma not in LIGHT_VERBS


def _around(r: Reading) -> Proposition | None:
    around = [p for p in r.statement.propositions if p.start <= r.start <= p.end]
    return min(around, key=lambda p: p.end - p.start) if around else None


def _mode(r: Reading) -> str:
    """Is it told as it is, or as planned, or wished?"""
    around = _around(r)
    return around.mode if around else ""


def _one_way(a: Statement, b: Statement) -> bool:
    """Is a distance told in no other direction?"""
    one, other = ({w.lower() for w in _WORD.findall(s.text)} & DIRECTIONS for s in (a, b))
    return one == other or not (one and other)


def _settled(cluster: list[Reading]) -> list[Reading]:
    """With one value for those that are the same but for units and rounding."""
    values: list[float] = []
    settled = []
    for r in cluster:
        reach = NEAR * r.value if r.unit not in ("", "%", "clock") else 0.0
        known = next((v for v in values if abs(v - r.value) <= reach), None)
        if known is None:
            values.append(known := r.value)
        settled.append(replace(r, value=known))
    return settled


def _candidate(cluster: list[Reading], text: dict[str, str]) -> Candidate | None:
    rivals = [r for r in cluster if any(r.high < other.low or other.high < r.low for other in cluster)]
    points = points_of(rivals)
    grown = series(points)
    told = grown or at_odds(points, "measure", RATE_AT_ODDS)
    if len(told) < 2 or not of_several(r.statement for side in told for r in side):
        return None
    sides = tuple(
        Side(
            min((_words(r, text) for r in side), key=len),
            tuple(dict.fromkeys(r.claim for r in side)),
            as_of(side[0].statement),
        )
        for side in told
    )
    return Candidate(_about(cluster, text), "update" if grown else "number", sides)


def _words(r: Reading, text: dict[str, str]) -> str:
    words = " ".join(text[r.statement.source][r.start : r.end].split())
    return words if not (r.what and r.unit) or r.unit == "clock" or re.search(rf"\b{r.what}\b", words) else f"{words} a {r.what}"


def _about(cluster: list[Reading], text: dict[str, str]) -> str:
    """Our own words: what is asked of the measure, and the first word beside a number that all share."""
    first = cluster[0]
    if first.unit == "clock":
        asked = "How much time was left" if first.what else "At what time"
    elif places := Counter(name for r in cluster if r.unit == "m" for name in _from(r, text)):
        return f"How far from {min(places, key=lambda name: (-places[name], name))}"
    elif not first.unit:
        asked = f"How many {plural(first.what)}"
    else:
        asked = MEASURES_ASKED.get(first.unit, "How much")
        asked = f"{asked} a {first.what}" if first.what else asked
    if first.what == "child":
        shared_names = frozenset.intersection(*(r.where for r in cluster))
        return f"{asked}: {min(shared_names)}" if shared_names else asked
    shared = frozenset.intersection(*(r.local for r in cluster))
    words = _WORD.findall(text[first.statement.source][first.statement.start : first.statement.end])
    thing = next(
        (word for word in words if stem(word.lower()) in shared and stem(word.lower()) != stem(first.what)), ""
    )
    return f"{asked}: {thing}" if thing else asked
