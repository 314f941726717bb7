"""What happened when: one entry an event, with the words that date it.

An event enters where a source names its day, or where it is news of the day: reported by several sources, or told near
the head of its article. Deeper down, what only the tense dates is context, and it would bury the events under hundreds
of entries. An event whose source gives only words that cannot be resolved ("on Tuesday", no publication date) is listed
as undated with those words; no date is ever made up.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from ...core.edtf import apart, bounds, plain, precision, sort_key, uncertain
from ...core.model import Annotated, Evidence, OtherDate, TimelineEntry
from ..checking.anchor import evidence
from ..clauses.main_verb import main_verb
from ..cues.explanations import personal
from ..cues.past import LONG_AGO
from ..cues.uninformative import half, introduces
from ..grouping.origins import Origins
from ..grouping.similarity import Vector
from ..model.ids import distinct
from ..model.statement import Group, Statement
from .eventful import UNTOLD, compared, eventful, expected, likeliest, odds
from .occurrence import EXACTNESS, Occurrence, first_day, occurrence, upcoming
from .passing_days import passing
from .retold import Sides, once_each, with_rivals
from .salience import salience
from .undated import planned_without_day, undated, weekday

BESIDE = 0.6
"""Weight of an entry beside the weightiest of its day, at most: one entry a day stands for the day."""
SHARED = 1
"""Claims that a passage may support and still date: one that supports more tells of several things, its day of one.

A part of a sentence dates by its own words alone.
"""


def make_timeline(
    groups: dict[str, Group],
    sources: tuple[Annotated, ...],
    scores: dict[str, float],
    made: dict[Statement, Vector],
    origins: Origins,
    disputed: Iterable[Sides] = (),
) -> tuple[TimelineEntry, ...]:
    """Entries in order of date, undated last, with ids that no claim has. `groups` and `scores` are by claim id,
    `disputed` the sides of each disagreement on a day.

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
    told = _each_its_own(told, groups)
    told |= {id: [day] for id, group in groups.items() if not _named(told[id]) and (day := weekday(group, seen))}
    ahead = {id: _upcoming(dating[id], told[id], seen) for id in groups}
    listed_days = {id: {one.when for one in (*told[id], *ahead[id])} for id in groups}
    beside = {id: list(passing(group.best, seen[group.best.source], listed_days[id])) for id, group in groups.items()}
    beside = _each_its_own(beside, groups, told)
    every = {id: (*told[id], *ahead[id], *beside[id]) for id in groups}
    entries = [
        entry
        for id, group in groups.items()
        for entry in _entries(id, group, dating[id], told[id], (*ahead[id], *beside[id]), seen)
    ]
    top = max(scores.values(), default=1.0) or 1.0
    matters = {id: max(0.0, score / top) for id, score in scores.items()}
    days = salience((one, matters[id]) for id in groups for one in every[id])
    if sum(not one.published for one in sources) > len(sources) / 2:
        days = {day: min(weight, _foremost(day, every, matters)) for day, weight in days.items()}
    aside = {(id, one.when) for id, told_beside in beside.items() for one in told_beside}
    weighed = _weighed(entries, days, matters, aside)
    ordered = sorted(weighed, key=lambda e: (e.undated, sort_key(e.date), -e.weight, e.claim))
    best = {id: group.best for id, group in groups.items()}
    told_again = once_each(ordered, best, made)
    firsts = (replace(same[0], weight=max(e.weight for e in same)) for same in told_again)
    listed = with_rivals(firsts, disputed)
    several = {id: len({origins.of(s) for s in group.statements}) > 1 for id, group in groups.items()}

    def likelihood(e: TimelineEntry) -> float:
        return _odds(e, groups[e.claim], scores[e.claim], every, seen, several=several[e.claim])

    likeliest_of = {(same[0].claim, same[0].date, same[0].planned): max(map(likelihood, same)) for same in told_again}
    likely = [likeliest_of[e.claim, e.date, e.planned] for e in listed]
    return tuple(_with_ids(likeliest(listed, likely), groups))


def _foremost(day: str, every: dict[str, tuple[Occurrence, ...]], matters: dict[str, float]) -> float:
    """How much the weightiest claim of a day matters. Where most articles tell no day, those that they name are of the
    past, and how many there are says nothing of the story."""
    return BESIDE * max(
        (matters[id] for id, told in every.items() if any(plain(o.when) == day for o in told)), default=0
    )


def _odds(
    entry: TimelineEntry,
    group: Group,
    score: float,
    every: dict[str, tuple[Occurrence, ...]],
    seen: dict[str, Annotated],
    *,
    several: bool,
) -> float:
    one = _of(entry, every)
    return odds(group, entry.weight, score, one, seen[one.statement.source] if one else None, several=several)


def _of(entry: TimelineEntry, every: dict[str, tuple[Occurrence, ...]]) -> Occurrence | None:
    """What gave the entry its day."""
    found = (one for one in every[entry.claim] if one.when == entry.date)
    return max(found, key=lambda one: one.words is not None, default=None)


def _each_its_own(
    told: dict[str, list[Occurrence]], groups: dict[str, Group], known: dict[str, list[Occurrence]] | None = None
) -> dict[str, list[Occurrence]]:
    """What is told of each claim without the days that a part of its sentence tells which is a claim by itself."""
    parts = {id for id, group in groups.items() if group.best.facet}
    taken = {(one.statement.source, one.words.start): id for id in parts for one in (known or told)[id] if one.words}
    return {
        id: [one for one in every if not one.words or taken.get((one.statement.source, one.words.start), id) == id]
        for id, every in told.items()
    }


def _alike(s: Statement, best: Statement) -> bool:
    """May tense alone date the claim by this statement? Somebody speaks of an event on another day than its own, and
    a part of a sentence is not told on the day of all of it."""
    speaks_of_it = s.kind == "statement" and best.kind == "event"
    return s is best or not (s.facet or speaks_of_it)


def _entries(
    claim: str,
    group: Group,
    dating: list[Statement],
    told: list[Occurrence],
    others: Collection[Occurrence],
    seen: dict[str, Annotated],
) -> Iterator[TimelineEntry]:
    """How things are when it is written is not of the day of an event that another passage tells beside it."""
    told = [one for one in told if not _years_from(one, group.best, told)]
    told = [one for one in told if not compared(one, seen[one.statement.source])]
    if any(one.words and one.words.modifier == "since" for one in others):
        told = [one for one in told if one.words]  # what has been so since a day is no news of the article's
    own = [one for one in told if one.statement is group.best]
    if 0 < len(own) < len(told) and main_verb(group.best.text).tense in ("present", "progressive"):
        told = own
    if told and eventful(group, told, seen):
        chosen = _chosen(group, told)
        if not chosen.planned or expected(group, chosen):
            yield _dated(claim, chosen, seen, also=_others(chosen, told, claim, seen))
    elif not told and not (personal(group.best) or half(group.best) or introduces(group.best)):
        yield from islice(undated(claim, group, dating, seen), 1)
    for one in others:
        if expected(group, one) if one.planned else not (personal(group.best) or half(group.best)):
            yield _dated(claim, one, seen)


def _chosen(group: Group, told: list[Occurrence]) -> Occurrence:
    """The date that the claim's own wording names, or a more exact one within it; else the best of all."""
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
        planned=one.planned or planned_without_day(one, seen[one.statement.source]),
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


def _named(told: list[Occurrence]) -> bool:
    """Does a source name one of the days?"""
    return any(one.words for one in told)


def _weighed(
    entries: Iterable[TimelineEntry],
    days: dict[str, float],
    matters: dict[str, float],
    aside: Collection[tuple[str, str]],
) -> Iterator[TimelineEntry]:
    """The entry of a day's weightiest claim carries the day's weight, those beside it a share by their importance.

    A claim that tells of its day only in passing (`aside`: claim and date) stands for the day where nothing else does,
    and is no main event of the story.

    An undated event has no day to share in, and is weighed by its claim alone.
    """
    beside: dict[str, list[TimelineEntry]] = defaultdict(list)
    for entry in entries:
        if entry.undated:
            yield replace(entry, weight=round(BESIDE * matters[entry.claim], 3))
        else:
            beside[plain(entry.date)].append(entry)
    for day, same in beside.items():
        told_aside = {(e.claim, e.date) for e in same}.intersection(aside)
        first, *others = sorted(
            same, key=lambda e: (e.planned, (e.claim, e.date) in told_aside, -matters[e.claim], e.claim)
        )
        share = BESIDE if (first.claim, first.date) in told_aside else 1.0
        yield replace(first, weight=round(days[day] * share, 3))
        for entry in others:
            share = min(1.0, matters[entry.claim] / (matters[first.claim] or 1.0))
            yield replace(entry, weight=round(BESIDE * days[day] * share, 3))


def _with_ids(entries: Iterable[TimelineEntry], claims: Iterable[str]) -> Iterator[TimelineEntry]:
    taken = set(claims)
    for entry in entries:
        day = plain(entry.date).replace("/", "-to-").replace("..", "open").lower() or "undated"
        id = distinct(f"{day}-{entry.claim}", taken)
        taken.add(id)
        yield replace(entry, id=id)
