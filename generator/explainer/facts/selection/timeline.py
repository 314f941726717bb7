"""What happened when: one entry an event, with the words that date it.

An event enters where a source names its day, or where it is news of the day: reported by several sources, or told near
the head of its article. Deeper down, what only the tense dates is context, and it would bury the events under hundreds
of entries. An event whose source gives only words that cannot be resolved ("on Tuesday", no publication date) is listed
as undated with those words; no date is ever made up.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...core.edtf import apart, bounds, plain, precision, sort_key, uncertain
from ...core.model import Annotated, Evidence, OtherDate, TimelineEntry
from ..checking.anchor import evidence
from ..clauses.main_verb import main_verb
from ..cues.explanations import personal
from ..cues.past import LONG_AGO
from ..cues.uninformative import half, within
from ..grouping.similarity import Vector, cosine
from ..model.ids import distinct
from ..model.statement import Group, Statement
from .occurrence import EXACTNESS, Occurrence, first_day, occurrence, unresolved, upcoming
from .salience import salience

HEAD = 8
"""Sentences from the head of an article within which an event without a date of its own is news of the day."""
BESIDE = 0.6
"""Weight of an entry beside the weightiest of its day, at most: one entry a day stands for the day."""
REPEATS, SAME_EVENT = 0.6, 0.15
"""Cosines to an entry of the same day from which another says it again: any, and one of an event of the same class."""
SHARED = 1
"""Claims that a passage may support and still date: one that supports more tells of several things, its day of one.

A part of a sentence dates by its own words alone.
"""
EVENTFUL = frozenset(("event", "figure"))
UNTOLD = frozenset(("background", "opinion"))


_BACK = re.compile(r"(?:at )?(?:that|the|this) time\b|then\b|that (?:day|week|month|year)\b", re.IGNORECASE)


def make_timeline(
    groups: dict[str, Group], sources: tuple[Annotated, ...], scores: dict[str, float], made: dict[Statement, Vector]
) -> tuple[TimelineEntry, ...]:
    """Entries in order of date, undated last, with ids that no claim has. `groups` and `scores` are by claim id.

    What says again what a weightier entry of the same day says is left out.
    """
    seen = {s.document.id: s for s in sources}
    shared = Counter(s for group in groups.values() for s in group.statements)
    dating = {
        id: [s for s in group.statements if s is group.best or shared[s] <= SHARED] for id, group in groups.items()
    }
    told = {
        id: [one for s in dating[id] if (one := occurrence(s, seen[s.source])) and (one.words or _alike(s, group.best))]
        for id, group in groups.items()
    }
    ahead = {id: _upcoming(dating[id], told[id], seen) for id in groups}
    entries = [entry for id, group in groups.items() for entry in _entries(id, group, told[id], ahead[id], seen)]
    top = max(scores.values(), default=1.0) or 1.0
    matters = {id: max(0.0, score / top) for id, score in scores.items()}
    days = salience((one, matters[id]) for id in groups for one in (*told[id], *ahead[id]))
    ordered = sorted(_weighed(entries, days, matters), key=lambda e: (e.undated, sort_key(e.date), -e.weight, e.claim))
    best = {id: group.best for id, group in groups.items()}
    return tuple(_named(_apart(ordered, best, made), groups))


def _alike(s: Statement, best: Statement) -> bool:
    """May tense alone date the claim by this statement? Somebody speaks of an event on another day than its own, and
    a part of a sentence is not told on the day of all of it."""
    speaks_of_it = s.kind == "statement" and best.kind == "event"
    return s is best or not (s.facet or speaks_of_it)


def _entries(
    claim: str, group: Group, told: list[Occurrence], ahead: list[Occurrence], seen: dict[str, Annotated]
) -> Iterator[TimelineEntry]:
    told = [one for one in told if not _years_from(one, group.best, told)]
    if told and _eventful(group, told, seen):
        chosen = _chosen(group, told)
        yield _dated(claim, chosen, seen, also=_others(chosen, told, claim, seen))
    elif not told and (words := _unresolved(group, seen)):
        rule = "the source gives no date from which these words could be counted"
        yield TimelineEntry(id="", claim=claim, undated=True, evidence=words, rule=rule)
    for one in ahead:
        yield _dated(claim, one, seen)


def _eventful(group: Group, told: list[Occurrence], seen: dict[str, Annotated]) -> bool:
    if personal(group.best) or half(group.best):
        return False
    if any(one.words and not _points_back(one, seen) for one in told):
        return any(s.kind != "opinion" for s in group.statements)
    news = [one.statement for one in told if one.statement.kind not in UNTOLD]
    if len({s.source for s in news}) > 1:
        return True
    return any(s.kind in EVENTFUL and s.order < HEAD and s.leaning < 1 for s in news)


def _points_back(one: Occurrence, seen: dict[str, Annotated]) -> bool:
    """Is it somebody's word on an event whose day another sentence gives: "at that time the company said ..."?"""
    if one.words is None or one.statement.kind != "statement":
        return False
    return bool(_BACK.match(seen[one.statement.source].document.text[one.words.start : one.words.end]))


def _chosen(group: Group, told: list[Occurrence]) -> Occurrence:
    """The date that the claim's own wording names, or a more exact one within it; else the best of all.

    How things are when it is written is not of the day of an event that another passage tells beside it.
    """
    if main_verb(group.best.text).tense in ("present", "progressive"):
        told = [one for one in told if one.statement is group.best] or told
    votes = Counter(plain(one.when) for one in told)
    own = [one for one in told if one.statement is group.best and one.words]
    fit = [one for one in told if not apart(one.when, own[0].when)] if own else told
    return min(fit, key=lambda one: _order(one, votes))


def _years_from(one: Occurrence, best: Statement, told: list[Occurrence]) -> bool:
    """Is it more than a year from the day that the claim's own statement tells of, or from its article where that tells
    of none? Then it is of something else."""
    own = next((other.when for other in told if other.statement is best), best.published)
    span = bounds(own) if own else None
    mine = bounds(one.when)
    if span is None or mine is None:
        return False
    return max((span[0] - mine[1]).days, (mine[0] - span[1]).days) > LONG_AGO


def _order(one: Occurrence, votes: Counter[str]) -> tuple[bool, bool, int, bool, int, str, str, int]:
    """Best first: certain, named, exact, done rather than planned, given most often, early.

    What no source names a day for was done by the day on which the first of them told it, however many told it later.
    """
    s = one.statement
    exactness = EXACTNESS.get(precision(one.when), 9)
    named = one.words is not None
    return (
        uncertain(one.when),
        not named,
        exactness,
        one.planned,
        -votes[plain(one.when)] if named else 0,
        one.when,
        s.source,
        s.start,
    )


def _dated(claim: str, one: Occurrence, seen: dict[str, Annotated], also: tuple[OtherDate, ...] = ()) -> TimelineEntry:
    return TimelineEntry(
        id="",
        claim=claim,
        date=one.when,
        modifier=one.words.modifier if one.words else "",
        planned=one.planned,
        also=also,
        evidence=_words(one, seen),
        rule=one.rule,
    )


def _words(one: Occurrence, seen: dict[str, Annotated]) -> Evidence | None:
    return evidence(seen[one.statement.source].document, one.words.start, one.words.end) if one.words else None


def _others(
    chosen: Occurrence, told: list[Occurrence], claim: str, seen: dict[str, Annotated]
) -> tuple[OtherDate, ...]:
    """Dates that sources name for the same event and that do not overlap the chosen one, each once."""
    found: dict[str, OtherDate] = {}
    for one in told:
        if one.words and apart(one.when, chosen.when):
            found.setdefault(plain(one.when), OtherDate(one.when, claim, _words(one, seen)))
    return tuple(found[day] for day in sorted(found))


def _upcoming(dating: list[Statement], told: list[Occurrence], seen: dict[str, Annotated]) -> list[Occurrence]:
    """Later dates that the claim names beside its event's own ('closed until 6 May'), each once, in order."""
    found: dict[str, Occurrence] = {}
    for s in dating:
        for one in upcoming(s, seen[s.source]) if s.kind not in UNTOLD else ():
            if all(apart(one.when, other.when) for other in told):
                found.setdefault(plain(one.when), one)
    return sorted(found.values(), key=lambda one: (first_day(one.when), one.when))


def _unresolved(group: Group, seen: dict[str, Annotated]) -> Evidence | None:
    """The words that say when the event was, where no source gives a day to count them from."""
    for s in group.statements:
        if s.kind not in UNTOLD and s.events and (words := unresolved(s, seen[s.source])):
            return evidence(seen[s.source].document, words.start, words.end)
    return None


def _weighed(
    entries: Iterable[TimelineEntry], days: dict[str, float], matters: dict[str, float]
) -> Iterator[TimelineEntry]:
    """The entry of a day's weightiest claim carries the day's weight, those beside it a share by their importance.

    An undated event has no day to share in, and is weighed by its claim alone.
    """
    beside: dict[str, list[TimelineEntry]] = defaultdict(list)
    for entry in entries:
        if entry.undated:
            yield replace(entry, weight=round(BESIDE * matters[entry.claim], 3))
        else:
            beside[plain(entry.date)].append(entry)
    for day, same in beside.items():
        first, *others = sorted(same, key=lambda e: (e.planned, -matters[e.claim], e.claim))
        yield replace(first, weight=round(days[day], 3))
        for entry in others:
            share = min(1.0, matters[entry.claim] / (matters[first.claim] or 1.0))
            yield replace(entry, weight=round(BESIDE * days[day] * share, 3))


def _apart(
    ordered: list[TimelineEntry], best: dict[str, Statement], made: dict[Statement, Vector]
) -> Iterator[TimelineEntry]:
    """Entries without those that say again what one above them, of the same day, says, or one within their month."""
    above: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    exact: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    """What is told of days, by their months."""
    for entry in ordered:
        if not entry.undated and precision(entry.date) == "day":
            exact[plain(entry.date)[: len("2009-05")], entry.planned].append(best[entry.claim])
    for entry in ordered:
        mine, day = best[entry.claim], above[plain(entry.date), entry.planned]
        if not entry.undated:
            if any(_again(mine, other, made) for other in day):
                continue
            if any(_same_event(mine, other) for other in exact.get((plain(entry.date), entry.planned), ())):
                continue
        day.append(mine)
        yield entry


def _again(s: Statement, above: Statement, made: dict[Statement, Vector]) -> bool:
    alike = cosine(made[s], made[above])
    return alike >= REPEATS or (alike >= SAME_EVENT and _same_event(s, above)) or within(s, above)


def _same_event(s: Statement, other: Statement) -> bool:
    """Is it an event of the same class with the same names, and no number that the other does not tell?"""
    if not s.head or s.head != other.head:
        return False
    numbers = {q.value for q in other.quantities}
    names = {part for name in other.names for part in name.split()}
    return not names.isdisjoint(part for name in s.names for part in name.split()) and all(
        q.value in numbers for q in s.quantities if q.value is not None
    )


def _named(entries: Iterable[TimelineEntry], claims: Iterable[str]) -> Iterator[TimelineEntry]:
    taken = set(claims)
    for entry in entries:
        day = plain(entry.date).replace("/", "-to-").replace("..", "open").lower() or "undated"
        id = distinct(f"{day}-{entry.claim}", taken)
        taken.add(id)
        yield replace(entry, id=id)
