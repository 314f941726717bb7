"""One thing measured or counted twice: how much leaks a day, how large a slick is, what share of a city is dark.

Two numbers are of one thing where their frames are alike (see `frames`): unit and time, or noun, words and names
beside them; the verb need not be the same ("leaking", "gushing"). Units are brought to one, so "42,000 gallons" is
"1,000 barrels".
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import replace

from ....grammar.inflection import plural
from ....grammar.stems import stem
from ....lang.en.measures import DIMENSIONS_ASKED, MEASURES_ASKED
from ...disputes.corpus import Corpus
from ...disputes.sides import in_order
from ...model.candidate import FEW_SOURCES, Candidate, Side, of_several
from ...model.reading import Reading
from .beside import dimension, distance_from
from .frames import NEAR, frames_of
from .one_thing import MUCH_AT_ODDS, TELLING, Story, one_thing
from .series import as_of, at_odds, points_of, series

_WORD = re.compile(r"[^\W\d_][\w-]*")
TELLING_OF_MANY = 7.0
"""The more numbers are compared, the more of them have words in common by chance."""


def differing_measures(corpus: Corpus) -> list[Candidate]:
    """A candidate for each thing with several values, in order of the first claim."""
    homes = corpus.homes
    few = len(corpus.sources) <= FEW_SOURCES
    spread = Counter(term for s in homes for term in set(s.terms))
    story = Story(
        corpus.vectors,
        {term: math.log((len(homes) + 1) / n) for term, n in spread.items()},
        TELLING if few else TELLING_OF_MANY,
        corpus.text,
    )
    frames: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    whole: dict[tuple[str, int], Reading] = {}
    told: dict[tuple[str, int, str], Reading] = {}
    worded: dict[tuple[str, str, str], set[float]] = defaultdict(set)
    """(claim, what, unit) -> the values that the claim's own wording gives."""
    for s in sorted(homes, key=lambda s: s.facet):
        for reading in frames_of(s, homes[s], corpus.text[s.source]):
            first = whole.setdefault((s.source, reading.start), reading)
            told.setdefault((s.source, reading.start, reading.claim), replace(first, claim=reading.claim))
            if corpus.groups[reading.claim].best is s:
                worded[reading.claim, reading.what, reading.unit].add(reading.value)
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


def _clusters(readings: list[Reading], story: Story) -> list[list[Reading]]:
    """Readings of one thing: each is alike to another of its cluster."""
    clusters: list[list[Reading]] = []
    for reading in readings:
        which = all if reading.unit == "%" and not story.short else any
        near = [c for c in clusters if which(one_thing(reading, other, story) for other in c)]
        clusters = [c for c in clusters if c not in near]
        clusters.append([r for c in near for r in c] + [reading])
    return clusters


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
    told = grown or at_odds(points, "measure", MUCH_AT_ODDS)
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
    told = not (r.what and r.unit) or r.unit == "clock" or re.search(rf"\b{r.what}\b", words)
    return words if told else f"{words} a {r.what}"


def _about(cluster: list[Reading], text: dict[str, str]) -> str:
    """Our own words: what is asked of the measure, and the first word beside a number that all share."""
    first = cluster[0]
    way = next(filter(None, (dimension(r, text) for r in cluster)), "")
    if first.unit == "clock":
        asked = "How much time was left" if first.what else "At what time"
    elif places := Counter(name for r in cluster for name in distance_from(r, text)):
        return f"How far from {min(places, key=lambda name: (-places[name], name))}"
    elif way:
        asked = DIMENSIONS_ASKED[way]
    elif not first.unit:
        asked = f"How many {plural(first.what)}"
    else:
        asked = MEASURES_ASKED.get(first.unit, "How much")
        asked = f"{asked} a {first.what}" if first.what else asked
    if first.what == "magnitude":
        asked = "What magnitude"
    if not first.unit:
        shared_names = frozenset.intersection(*(r.where for r in cluster))
        return f"{asked}: {min(shared_names)}" if shared_names else asked
    shared = frozenset.intersection(*(r.local for r in cluster))
    thing = _thing(first, shared, text[first.statement.source], nearest=bool(way))
    return f"{asked}: {thing}" if thing else asked


def _thing(r: Reading, shared: frozenset[str], text: str, *, nearest: bool) -> str:
    """The first word that all share, or the one nearest to the number; '' for none."""
    words = [m for m in _WORD.finditer(text, r.statement.start, r.statement.end) if stem(m[0].lower()) in shared]
    others = [m for m in words if stem(m[0].lower()) != stem(r.what)]
    if nearest:
        others.sort(key=lambda m: min(abs(m.start() - r.end), abs(r.start - m.end())))
    return others[0][0] if others else ""
