"""The timeline: which entries are events, and which are one. A judgement can take an entry off, and add none."""

from __future__ import annotations

import json

from ...core.edtf import apart
from ...core.judgement import Question, canonical
from ...core.model import TimelineEntry
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group

SIZE, MOST = 40, 120
"""Entries in a question, and entries that are asked about, the weightiest."""


def judged_events(
    entries: tuple[TimelineEntry, ...], groups: dict[str, Group], judge: Judge, votes: Votes
) -> tuple[TimelineEntry, ...]:
    """The entries without those that were judged to be no event, or to tell of one that a weightier entry tells of,
    where no day speaks against that. Asks about what nobody judged."""
    if judge.silent("events"):
        return entries
    if judge.wants("events"):
        _ask(entries, groups, judge)
    gone: set[str] = set()
    by_place = {(judge.key(groups[e.claim].best), e.date): e for e in entries}
    for line, found in judge.answers("events"):
        if not votes.believes(line):
            continue
        placed = [by_place.get(place) for place in zip(line.items, json.loads(line.asks), strict=True)]
        gone.update(e.id for n in found.others if (e := placed[n - 1]) is not None)
        for event in found.events:
            told = sorted((e for n in event if (e := placed[n - 1]) is not None), key=lambda e: (-e.weight, e.id))
            for place, entry in enumerate(told):
                if any(_one(entry, above) for above in told[:place] if above.id not in gone):
                    gone.add(entry.id)
    return tuple(entry for entry in entries if entry.id not in gone)


def _ask(entries: tuple[TimelineEntry, ...], groups: dict[str, Group], judge: Judge) -> None:
    known = {place for line in judge.lines("events") for place in zip(line.items, json.loads(line.asks), strict=True)}
    weighty = {e.id for e in sorted(entries, key=lambda e: (-e.weight, e.id))[:MOST]}
    fresh = [e for e in entries if e.id in weighty and (judge.key(groups[e.claim].best), e.date) not in known]
    size = judge.room(SIZE)
    for at in range(0, len(fresh), size):
        some = fresh[at : at + size]
        if len(some) > 1:
            items = tuple(judge.item(groups[e.claim].best) for e in some)
            judge.ask(Question("events", FORMS["events"].version, items, canonical([e.date for e in some])))


def _one(entry: TimelineEntry, other: TimelineEntry) -> bool:
    """Can both be one event: is neither's day another, and neither planned where the other is done?"""
    return entry.undated == other.undated and entry.planned == other.planned and not apart(entry.date, other.date)
