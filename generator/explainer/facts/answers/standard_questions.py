"""The questions that every story has: what happened, what next, what is not known, what is disputed.

Each is asked only where claims answer it: what is expected must be news still, and two answers to what happened tell
two things. Where one thing or person is what most of it happened to, it is asked by its name.
"""

from __future__ import annotations

import re

from ...core.edtf import bounds
from ...core.model import Claim, Disagreement
from ...grammar.stems import event_classes, terms
from ...grammar.word_lists import any_of
from ...lang.en.questions import CAUSES, NEXT, UNDONE
from ...lang.en.words import GRAVE_EVENTS
from ..clauses.kinds import REASON
from ..clauses.main_verb import main_verb
from ..cues.explanations import personal
from ..cues.past import long_before
from ..cues.uninformative import half, no_comment, tells, tells_little
from ..cues.unknown import is_unknown
from ..grouping.similarity import cosine
from ..model.statement import Group, Statement
from ..selection.importance import main_events, of_matter
from .happened import what_happened_to
from .story import LONGEST, Posed, Story, stands_alone

EVENTS = 4
"""Claims that tell what happened."""
ENOUGH, FOREMOST = 2, 12
"""Claims behind which is beside the matter what only one source tells, below this place, and of no main event."""
ALIKE, ANOTHER = 0.45, 0.3
"""Cosines from which a second event adds too little to what happened: any, and one of the same class."""
RELATED, CLOSE = 0.08, 0.3
"""Cosines to a main event from which a reason is one for it: of the same people, and of anybody."""
SEVERAL = 3
"""Articles that tell of something, from which it is of the story whoever it names."""
LEADS = 10
"""Places among which stands what happened to whom the story is about."""
FRESH = 7
"""Days before the last article from which what is expected may have happened since."""
_OWN_WORDS = re.compile(r"[“\"‘']?(?:I|We|My|Our)\b")
"""What somebody means to do or wishes, in his own words."""
_QUOTE = re.compile(r"[“\"]")


def events_of(story: Story) -> tuple[str, ...]:
    """What happened: up to four claims that tell of different things."""
    told = [c.id for c in _reports(story) if _is_event(story.groups[c.id])]
    return _apart(_central(told, story), story, main_events(tuple(story.groups.values())))


def reasons_of(story: Story, happened: tuple[str, ...]) -> tuple[str, ...]:
    """Claims that give a reason for a main event, or for what the same people did about the same things."""
    main = main_events(tuple(story.groups.values()))
    return tuple(
        c.id for c in _reports(story) if c.kind == "reason" and _explains_event(story.best[c.id], happened, main, story)
    )


def standing_questions(
    story: Story, happened: tuple[str, ...], disagreements: tuple[Disagreement, ...]
) -> dict[str, Posed]:
    """By kind: "happened", "next", "unknown", "disagree"; those that nothing answers are left out."""
    groups = story.groups
    unknown = [
        c.id
        for c in story.claims
        if is_unknown(story.best[c.id]) and _reported(story.best[c.id]) and not no_comment(c.text)
    ]
    unknown = _central(unknown, story)
    last = max((day[1] for g in groups.values() for s in g.statements if (day := bounds(s.published))), default=None)

    def fresh(id: str) -> bool:
        told = [bounds(s.published) for s in groups[id].statements]
        return last is None or any(day is None or (last - day[1]).days <= FRESH for day in told)

    ahead = [
        c.id
        for c in _reports(story)
        if c.kind == "forecast"
        and fresh(c.id)
        and of_matter(story.best[c.id], story.common)
        and _lies_ahead(c.text)
        and not _OWN_WORDS.match(c.text)
    ]
    befallen = [q for q in what_happened_to(story) if story.place[q.answer[0]] < LEADS]
    asked = [
        next(iter(befallen), Posed("What happened?", happened, "happened")),
        Posed("What happens next?", tuple(ahead[:LONGEST]), "next"),
        Posed("What is not known yet?", tuple(filter(fresh, unknown))[:LONGEST], "unknown"),
        Posed("What do the sources disagree about?", _opposed(disagreements, groups), "disagree"),
    ]
    return {question.slot: question for question in asked if question.answer}


def _lies_ahead(text: str) -> bool:
    """Does what it tells lie ahead, and not only what its subject was to be: "The plan to close it drew criticism"?"""
    ahead = any_of(NEXT).search(text)
    verb = main_verb(text)
    return ahead is not None and (verb.tense in ("future", "modal") or ahead.end() > verb.start)


def _central(ids: list[str], story: Story) -> list[str]:
    """Those that are of the story by more than one word, where there are any."""
    return [id for id in ids if story.of_matter(id)] or ids


def _reports(story: Story) -> list[Claim]:
    """Claims that tell news by themselves."""
    return [
        c
        for c in story.claims
        if story.best[c.id].context_dependence <= 0.6
        and c.kind not in ("opinion", "background")
        and not half(story.best[c.id])
        and not long_before(story.best[c.id])
        and not personal(story.best[c.id])
    ]


def _opposed(disagreements: tuple[Disagreement, ...], groups: dict[str, Group]) -> tuple[str, ...]:
    """Claims in pairs, each against the one before: of two positions, the latest first, else that of more sources.

    Of a position speaks the claim that has most of its words.
    """
    chosen: list[str] = []
    for disagreement in disagreements:
        if disagreement.kind == "update" or len(chosen) == 2 * EVENTS:
            continue
        found: list[tuple[str, int, str]] = []
        for position in disagreement.positions:
            read = set(terms(position.reading))
            left = [id for id in position.claims if id not in chosen and id not in (other for *_, other in found)]
            if left:
                voices = {id: len(groups[id].sources) for id in left}
                told = max(left, key=lambda id: (len(read.intersection(groups[id].best.terms)), voices[id]))
                found.append((position.as_of, voices[told], told))
        pair = sorted(found, key=lambda position: position[:2], reverse=True)[:2]
        chosen += [told for *_, told in pair] if len(pair) == 2 else []
    return tuple(chosen)


def _is_event(group: Group) -> bool:
    """Does it tell an event: as such, by a figure, or as what several articles have from others?"""
    s = group.best
    several = len(group.sources) >= SEVERAL
    if is_unknown(s) or tells_little(s) or not ((s.head and s.head in tells(s)) or several):
        return False
    reported = s.kind == "statement" and several and bool(s.names) and not _QUOTE.search(s.text)
    heard = reported and main_verb(s.text).tense != "modal"
    return heard or s.kind == "event" or (s.kind == "figure" and bool(s.when or s.names))


def _reported(s: Statement) -> bool:
    """Can it be understood alone, and is it no comment?"""
    return stands_alone(s) and not personal(s)


def _apart(ids: list[str], story: Story, main: frozenset[str]) -> tuple[str, ...]:
    """The first that tell of different things, those of the main events before others."""
    chosen: list[str] = []
    best = {id: story.groups[id].best for id in ids}

    def order(id: str) -> tuple[bool, bool, bool]:
        voices = len(story.groups[id].sources)
        return voices < 2, not (main & tells(best[id]) or voices >= SEVERAL), best[id].head not in GRAVE_EVENTS

    for id in sorted(ids, key=order):
        known = {part for other in chosen for name in best[other].names for part in name.split()}
        named = {part for name in best[id].names for part in name.split()}
        voices = len(story.groups[id].sources)
        alone = voices < SEVERAL
        if alone and known and named and not known & named:
            continue
        if all(
            cosine(story.made[best[id]], story.made[best[other]])
            < (ANOTHER if best[other].head == best[id].head else ALIKE)
            for other in chosen
        ):
            chosen.append(id)
        if len(chosen) == EVENTS:
            break

    def beside(id: str) -> bool:
        alone = story.place[id] >= FOREMOST and len(story.groups[id].sources) < 2
        return bool(main) and alone and main.isdisjoint(tells(best[id]))

    told = sorted(chosen, key=ids.index)
    return tuple(id for n, id in enumerate(told) if n < ENOUGH or not beside(id))


def _explains_event(s: Statement, happened: tuple[str, ...], main: frozenset[str], story: Story) -> bool:
    """Does a reason stand for one of the main events, or for what the same people did about the same things?"""
    if s.negated:
        return False
    told = event_classes(terms(REASON.split(s.text)[0]))
    if s.head in UNDONE:
        return s.head in main & told and bool(any_of(CAUSES).search(s.text))
    if s.head in main & told:
        return True
    if main and main <= UNDONE:
        return False
    for top in (story.groups[id].best for id in happened):
        alike = cosine(story.made[s], story.made[top])
        if alike >= CLOSE or (alike >= RELATED and not _with_context(s).isdisjoint(top.names)):
            return True
    return False


def _with_context(s: Statement) -> frozenset[str]:
    """Its names, and those that "the company" in it may stand for."""
    return frozenset((*s.names, *(s.context if s.context_dependence >= 0.3 else ())))
