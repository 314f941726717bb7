"""The standing questions of a news story: what happened, why, what next, what is not known, what is disputed.

Between them stand those about the story's own topics. Each is asked only where claims answer it: a reason must be one
for a main event, what is expected must be news still, and two answers to what happened tell two things.
"""

from __future__ import annotations

from ..edtf import bounds
from ..lang.en.topics import CAUSES, NEXT, UNDONE
from ..lang.en.words import GRAVE_EVENTS
from ..model import Annotated, Disagreement
from .explains import personal
from .importance import long_before, main_events, of_matter
from .kinds import REASON
from .similarity import cosine
from .statement import Group, Statement
from .terms import event_classes, terms
from .topics import Able, Story, Topical, any_of, places, stands_alone, topical
from .unknown import is_unknown

LONGEST = 4
"""Claims in an answer."""
ALIKE, ANOTHER = 0.45, 0.3
"""Cosines from which a second event adds too little to what happened: any, and one of the same class."""
RELATED, CLOSE = 0.08, 0.3
"""Cosines to a main event from which a reason is one for it: of the same people, and of anybody."""
FRESH = 7
"""Days before the last article from which what is expected may have happened since."""
HAPPENED, WHY = "What happened?", "Why did it happen?"
NEXT_STEP, UNKNOWN = "What happens next?", "What is not known yet?"


def standing_questions(
    story: Story, sources: tuple[Annotated, ...], disagreements: tuple[Disagreement, ...]
) -> list[Topical]:
    """Each with its answer, in the order in which a reader asks them; those that nothing answers are left out."""
    groups = story.groups
    able = [
        c
        for c in story.claims
        if groups[c.id].best.leaning <= 0.6
        and c.kind not in ("opinion", "background")
        and not long_before(groups[c.id].best)
        and not personal(groups[c.id].best)
    ]
    contested = dict.fromkeys(c for d in disagreements if d.kind != "update" for p in d.positions for c in p.claims)
    unknown = [c.id for c in story.claims if is_unknown(groups[c.id].best) and stands_alone(groups[c.id].best)]
    main = main_events(tuple(groups.values()))
    happened = _apart([c.id for c in able if _is_event(groups[c.id])], story, main)
    reasons = tuple(
        c.id for c in able if c.kind == "reason" and _explains_event(groups[c.id].best, happened, main, story)
    )
    last = max((day[1] for g in groups.values() for s in g.statements if (day := bounds(s.published))), default=None)

    def fresh(id: str) -> bool:
        told = [bounds(s.published) for s in groups[id].statements]
        return last is None or any(day is None or (last - day[1]).days <= FRESH for day in told)

    ahead = [
        c.id
        for c in able
        if c.kind == "forecast"
        and fresh(c.id)
        and of_matter(groups[c.id].best, story.common)
        and any_of(NEXT).search(c.text)
    ]
    asker = Able(story)
    asked = [
        Topical(HAPPENED, happened),
        Topical(WHY, reasons[:LONGEST]),
        *topical(asker),
        *places(asker, sources),
        Topical(NEXT_STEP, tuple(ahead[:LONGEST])),
        Topical(UNKNOWN, tuple(filter(fresh, unknown))[:LONGEST]),
        Topical("What do the sources disagree about?", tuple(contested)[: 2 * LONGEST]),
    ]
    return [question for question in asked if question.answer]


def _is_event(group: Group) -> bool:
    s = group.best
    told = bool(s.head) or len(group.sources) > 2
    return told and not is_unknown(s) and (s.kind == "event" or (s.kind == "figure" and bool(s.when or s.names)))


def _apart(ids: list[str], story: Story, main: frozenset[str]) -> tuple[str, ...]:
    """The first that tell of different things, those of the main events before others."""
    chosen: list[str] = []
    best = {id: story.groups[id].best for id in ids}

    def order(id: str) -> tuple[bool, bool, bool]:
        voices = len(story.groups[id].sources)
        return not (main & best[id].events or voices > 2), voices < 2, best[id].head not in GRAVE_EVENTS

    for id in sorted(ids, key=order):
        known = {name for other in chosen for name in best[other].names}
        if known and best[id].names and not known & set(best[id].names):
            continue
        if all(
            cosine(story.made[best[id]], story.made[best[other]])
            < (ANOTHER if best[other].head == best[id].head else ALIKE)
            for other in chosen
        ):
            chosen.append(id)
        if len(chosen) == LONGEST:
            break
    return tuple(sorted(chosen, key=ids.index))


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
    return frozenset((*s.names, *(s.context if s.leaning >= 0.3 else ())))
