"""Questions about the story's own topics: those of a list of what readers ask that its claims answer.

A question is asked where enough claims hold the words that answer it; so grammar is never put together from parts but
for the name of a place or of what is feared. Answers stand in order of how directly they answer: what is about the
topic from its first words, and briefly, comes first.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ...core.model import Annotated, Claim
from ...grammar.money import is_money
from ...grammar.word_lists import Lookup, any_of
from ...lang.en.questions import EXPLETIVE, HOME
from ...lang.en.topics import FEARED, FEARING, MERGED, MONEY, TOPICS
from ..cues.explanations import personal
from ..cues.past import long_before
from ..cues.uninformative import half, thin
from ..grouping.similarity import Vector, cosine
from ..model.statement import Group, Statement

MOST = 8
"""Questions about topics."""
LONGEST = 6
"""Claims in an answer."""
AGAIN = 0.6
"""Cosine to an answer above from which a claim says it again."""
EARLY = 80
"""Code points from a claim's head within which its words say what it is about."""
BRIEF = 260
"""Code points beyond which a claim tells of several things."""
PLACES = 3
"""Questions about places."""
EVERYWHERE = 0.25
"""Share of the articles that name a place, beyond which it is the story's own and no part of it."""
OPENING, SCENE = 2, 12
"""Sentences that name the place of an article's event, and over which it is told."""
_HOME = re.compile(HOME, re.I)
_EXPLETIVE = re.compile(EXPLETIVE, re.I)
_DANGLES = re.compile(r"\b(?:that|this|it|they) (?:will|would|could|may|might|can)\b")


@dataclass(frozen=True, slots=True)
class Topical:
    """A question with its answer, and how much its topic matters."""

    question: str
    answer: tuple[str, ...]
    about: re.Pattern[str] | None = None
    """What a question of the sources must hold to be the same; None where none is."""
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Story:
    """What questions are answered from: claims and their groups, by id, most important first."""

    claims: tuple[Claim, ...]
    groups: dict[str, Group]
    made: dict[Statement, Vector]
    common: frozenset[str]
    """Terms of the story's own matter."""


class Able:
    """Claims that may answer a question about a topic, most important first."""

    def __init__(self, story: Story) -> None:
        self.best = {c.id: story.groups[c.id].best for c in story.claims}
        self.groups, self.made = story.groups, story.made
        self.place = {c.id: n for n, c in enumerate(story.claims)}
        self._claims = story.claims

    @cached_property
    def ids(self) -> list[str]:
        return [c.id for c in self._claims if _may_answer(c, self.best[c.id])]

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self.best[id].text for id in self.ids)

    def about(self, listed: str) -> list[tuple[int, str]]:
        """Where the first word of a list stands in a claim, and the claim, for each that holds one."""
        return [(match.start(), self.ids[n]) for n, match in self._lookup.find(listed)]

    def first(self, found: list[tuple[int, str]], most: int = LONGEST) -> tuple[str, ...]:
        """The most direct claims that do not say each other again. `found`: where their words stand, and the claims."""
        chosen: list[str] = []
        for _, id in sorted(found, key=lambda item: (self._indirect(*item), self.place[item[1]])):
            mine = self.made[self.best[id]]
            if len(chosen) < most and all(cosine(mine, self.made[self.best[other]]) < AGAIN for other in chosen):
                chosen.append(id)
        return tuple(chosen)

    def _indirect(self, at: int, id: str) -> int:
        alone = len(self.groups[id].sources) < 2
        return (at > EARLY) + (len(self.best[id].text) > BRIEF) + (self.best[id].leaning >= 1) + alone

    def weight(self, answer: tuple[str, ...]) -> float:
        """How much claims matter together."""
        return math.fsum(1 / math.log2(2 + self.place[id]) for id in answer)


def topical(able: Able) -> list[Topical]:
    """The topics that matter most, in the order of the list."""
    found = _merged([*_listed(able), *_feared(able)], able)
    kept = sorted(sorted(range(len(found)), key=lambda n: (-found[n].weight, n))[:MOST])
    return [found[n] for n in kept]


def _listed(able: Able) -> Iterator[Topical]:
    for question, about, saying, counts, least in TOPICS:
        nouns = frozenset(counts.split())
        found = [
            (at, id)
            for at, id in able.about(about)
            if (not saying or any_of(saying).search(able.best[id].text))
            and (not nouns or _counts(able.best[id], nouns))
        ]
        if len(answer := able.first(found)) >= least:
            yield Topical(question, answer, any_of(about), able.weight(answer))


def _merged(found: list[Topical], able: Able) -> list[Topical]:
    """With those that are asked as one put together, at the place of the first."""
    for (one, other), question in MERGED.items():
        pair = [topic for topic in found if topic.question in (one, other)]
        if len(pair) == 2:
            answer = tuple(dict.fromkeys((*pair[0].answer, *pair[1].answer)))
            at = found.index(pair[0])
            found = [topic for topic in found if topic not in pair]
            found.insert(at, Topical(question, answer, pair[0].about, able.weight(answer)))
    return found


def _feared(able: Able) -> Iterator[Topical]:
    for noun in FEARED:
        told = [(at, id) for at, id in able.about(noun) if any_of(FEARING).search(able.best[id].text)]
        answer = able.first(told)
        if len(answer) > 1:
            article = "" if noun in ("war", "bankruptcy", "famine") else "an " if noun[0] in "aeiou" else "a "
            yield Topical(f"Could there be {article}{noun}?", answer, any_of(noun), able.weight(answer))


def places(able: Able, sources: tuple[Annotated, ...]) -> list[Topical]:
    """ "What happened in Bangkok?", where an article is about what happened at a place of its own."""
    opening = {seen.document.id: _places_of(seen) for seen in sources}
    spread: dict[str, set[str]] = defaultdict(set)
    for seen in sources:
        for name in seen.names:
            spread[name.name].add(seen.document.id)
    scenes: dict[str, list[str]] = defaultdict(list)
    for id in able.ids:
        scenes[able.best[id].source].append(id)
    asked: list[tuple[int, str, tuple[str, ...]]] = []
    elsewhere = {seen.document.id: {name.name for name in seen.names if name.kind == "place"} for seen in sources}
    for source, named in opening.items():
        own = [name for name in named if len(sources) > 2 and len(spread[name]) <= EVERYWHERE * len(sources)]
        scene = [(able.best[id], id) for id in scenes[source]]
        told = [(s.start, id) for s, id in scene if s.kind in ("event", "figure") and s.order < SCENE and not s.planned]
        here = [name for name in own if any(_at(named[name], able.best[id]) for _, id in told)]
        if here and len(told) > 1:
            away = elsewhere[source].difference(here)
            answer = tuple(id for _, id in sorted(told) if _of_scene(able.best[id], here, away))[:LONGEST]
            asked.append((min(able.place[id] for id in answer), f"What happened {named[here[0]]}?", answer))
    first = {question: answer for _, question, answer in sorted(asked, reverse=True)}
    return [Topical(question, first[question]) for question in dict.fromkeys(q for _, q, _ in sorted(asked))][:PLACES]


def _of_scene(s: Statement, here: list[str], away: set[str]) -> bool:
    """Does it tell of these places, or of none?"""
    return not away.intersection(s.names) or not set(here).isdisjoint(s.names)


def _at(place: str, s: Statement) -> bool:
    """Does it happen there, and is the place not only where somebody or something is at home?"""
    at = s.text.find(place)
    return at >= 0 and not _HOME.search(s.text, 0, at)


def _places_of(seen: Annotated) -> dict[str, str]:
    """Places that the opening says something happened in, with the words for it: "at Suvarnabhumi Airport"."""
    found: dict[str, str] = {}
    text = seen.document.text
    opening = [s for s in seen.sentences if s.end - s.start > 40][:OPENING]
    for name in seen.names:
        if name.kind == "place" and any(s.start <= name.start < s.end for s in opening):
            before = re.search(r"\b(in|at|near|outside)(?: the)? $", text[max(0, name.start - 12) : name.start])
            if (
                before
                and not text.startswith(("'s", "’s", "-"), name.end)
                and not text[name.start : name.end].endswith("s")
            ):
                found.setdefault(name.name, before[0] + text[name.start : name.end])
    return found


def _may_answer(claim: Claim, s: Statement) -> bool:
    return (
        (claim.kind != "opinion" or claim.status != "single-source")
        and not long_before(s)
        and stands_alone(s)
        and not personal(s)
        and not (thin(s) or half(s))
    )


def stands_alone(s: Statement) -> bool:
    """Can it be understood without its neighbours? "It is unclear whether ..." leans on nothing."""
    return s.leaning < 1 or (bool(_EXPLETIVE.match(s.text)) and not _DANGLES.search(s.text))


def _counts(s: Statement, nouns: frozenset[str]) -> bool:
    return any(
        q.value is not None and (set(q.counted.split()[-1:]) & nouns or (MONEY in nouns and is_money(q.unit)))
        for q in s.quantities
    )
