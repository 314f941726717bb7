"""What happened where: "What happened in Bangkok?", of a place that an article has for its own."""

from __future__ import annotations

import re
from collections import defaultdict

from ...core.model import Annotated
from ...lang.en.asking import BEHIND_A_NAME
from ...lang.en.questions import HOME
from ..model.statement import Statement
from .story import LONGEST, Posed, Story

PLACES = 2
"""Questions about places."""
EVERYWHERE = 0.25
"""Share of the articles that name a place, beyond which it is the story's own and no part of it."""
OPENING, SCENE = 2, 12
"""Sentences that name the place of an article's event, and over which it is told."""
_WORD = re.compile(r" ([a-z]+)")
_HOME = re.compile(HOME, re.I)


def happened_at_places(story: Story, sources: tuple[Annotated, ...]) -> list[Posed]:
    """ "What happened in Bangkok?", where an article is about what happened at a place of its own."""
    opening = {seen.document.id: _places_of(seen) for seen in sources}
    spread: dict[str, set[str]] = defaultdict(set)
    for seen in sources:
        for name in seen.names:
            spread[name.name].add(seen.document.id)
    scenes: dict[str, list[str]] = defaultdict(list)
    for claim in story.able:
        scenes[story.best[claim.id].source].append(claim.id)
    asked: list[tuple[int, str, tuple[str, ...]]] = []
    elsewhere = {seen.document.id: {name.name for name in seen.names if name.kind == "place"} for seen in sources}
    for source, named in opening.items():
        own = [name for name in named if len(sources) > 2 and len(spread[name]) <= EVERYWHERE * len(sources)]
        scene = [(story.best[id], id) for id in scenes[source]]
        told = [(s.start, id) for s, id in scene if s.kind in ("event", "figure") and s.order < SCENE and not s.planned]
        here = [name for name in own if any(_at(named[name], story.best[id]) for _, id in told)]
        if here and len(told) > 1:
            away = elsewhere[source].difference(here)
            answer = tuple(id for _, id in sorted(told) if _of_scene(story.best[id], here, away))[:LONGEST]
            asked.append((min(story.place[id] for id in answer), f"What happened {named[here[0]]}?", answer))
    first = {question: answer for _, question, answer in sorted(asked, reverse=True)}
    return [
        Posed(question, first[question], "at", story.weight(first[question]))
        for question in dict.fromkeys(q for _, q, _ in sorted(asked))
    ][:PLACES]


def _of_scene(s: Statement, here: list[str], away: set[str]) -> bool:
    """Does it tell of these places, or of none?"""
    return not away.intersection(s.names) or not set(here).isdisjoint(s.names)


def _at(place: str, s: Statement) -> bool:
    """Does it happen there, and is the place not only where somebody or something is at home?"""
    at = s.text.find(place)
    return at >= 0 and not _HOME.search(s.text, 0, at)


def _names_a_thing(text: str, end: int) -> bool:
    """Does a noun stand behind the name of a place: "at the Lund Street home"?"""
    behind = _WORD.match(text, end)
    return behind is not None and behind[1] not in BEHIND_A_NAME


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
                and not (before[0].endswith("the ") and _names_a_thing(text, name.end))
            ):
                found.setdefault(name.name, before[0] + text[name.start : name.end])
    return found
