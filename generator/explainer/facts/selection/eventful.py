"""Is it an event, and would an editor list it? What the timeline asks of a claim that has a day.

A state has no day of its own: what was so when an article was written is no event of that day. Nor has a year that
something is compared with. The weights of `odds` were fitted to the timelines of eight stories with answer keys, each
measured with weights that the seven others gave, and looked at on eight more.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator

from ...core.edtf import bounds, plain, precision
from ...core.model import Annotated, TimelineEntry, Timex
from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...lang.en.calendar import MONTH_SHORT, MONTHS, WEEKDAYS
from ...lang.en.comparatives import RELATIVE_DAYS
from ...lang.en.questions import EXPLETIVE
from ...lang.en.states import AT_OTHER_TIMES, COMPARED
from ..clauses.main_verb import is_stative, leading_clause, main_verb, verb_group
from ..cues.explanations import personal
from ..cues.uninformative import half, introduces, tells_little
from ..cues.unknown import is_unknown
from ..model.statement import Group, Statement
from .occurrence import Occurrence
from .passing_days import happened

HEAD = 8
"""Sentences from the head of an article within which an event without a date of its own is news of the day."""
EVENTFUL = frozenset(("event", "figure", "reason"))
UNTOLD = frozenset(("background", "opinion"))
NAMED, VAGUE, UNDATED, KNOWN = 2.0, 1.0, 2.0, 0.75
"""Log-odds for a day that the source names, for one of which it names only the time or a stretch that its own day lies
in ("at noon", "this year"), for one that cannot be resolved, and for one of the classes of events."""
STATE, COUNT, WEAK = 0.6, 0.5, 0.4
"""Log-odds against a state, a count, and a wording that tells little by itself."""
WEIGHT, IMPORTANCE, SEVERAL, DEEP = 1.5, 0.25, 0.5, 0.25
"""Log-odds for the weight of its day, for each point of importance, for several origins; and against each e-fold of
sentences that stand before it. Half of what was fitted, since stories differ in what these are worth."""
ROOM, GROWTH, LEAST, SHORT = 6.4, 0.4, 1.4, 12
"""A timeline has room for ROOM times the number of events that have a day, raised to GROWTH: 21 of 20, 53 of 200, 134
of 2,000; behind the SHORT likeliest for none with fewer log-odds than LEAST."""
SAME_DAY = 0.3
"""Log-odds that an event loses as the number of likelier ones of its day doubles."""
REACH = 90
"""Code points before a day within which a comparison with it may begin."""

_AT_OTHER_TIMES = re.compile(AT_OTHER_TIMES, re.IGNORECASE)
_EXPLETIVE = re.compile(EXPLETIVE, re.IGNORECASE)
_CONDITION = re.compile(r"(?:if|unless|in case|should|were|had)\b", re.IGNORECASE)
_PART = "day|week|month|year|morning|afternoon|evening|night|weekend"
_BACK = re.compile(rf"(?:at )?(?:that|the|this) time\b|then\b|that (?:same )?(?:{_PART})\b", re.IGNORECASE)
_MYSELF = re.compile(r"\b(?:I|me|my|myself)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_CLOCK = re.compile(r"T\d")
_DAYS = frozenset((*WEEKDAYS, *MONTHS, *MONTH_SHORT, *RELATIVE_DAYS))
_COMPARED = re.compile(rf"(?:{COMPARED})(?:the |early |late |mid-|about )*$", re.IGNORECASE)


def eventful(group: Group, told: list[Occurrence], seen: dict[str, Annotated]) -> bool:
    """Is the claim an event that its sources put on a day, or the news of one?"""
    if personal(group.best) or half(group.best) or introduces(group.best) or _of_nobody(group.best):
        return False
    if is_unknown(group.best) and _EXPLETIVE.match(group.best.text):
        return False
    if any(one.words and not _points_back(one, seen) for one in told):
        return any(s.kind != "opinion" for s in group.statements)
    if is_unknown(group.best) or _AT_OTHER_TIMES.search(group.best.text):
        return False
    news = [one.statement for one in told if one.statement.kind not in UNTOLD]
    several = bool(news) and len({s.source for s in group.statements if s.kind not in UNTOLD}) > 1
    if not several and not any(s.kind in EVENTFUL and s.order < HEAD and s.context_dependence < 1 for s in news):
        return False
    return bool(group.best.said_by) or not is_state(group.best.text)


def expected(group: Group, one: Occurrence) -> bool:
    """Is the day ahead one on which something is to happen, and no condition, guess or year that a forecast is for?"""
    if not foreseen(group):
        return False
    return precision(one.when) not in ("year", "decade") or main_verb(group.best.text).tense == "future"


def foreseen(group: Group) -> bool:
    """May it tell what is to happen on a day, and not on a condition?"""
    best = group.best
    if personal(best) or half(best) or is_unknown(best) or best.context_dependence >= 1 or _of_nobody(best):
        return False
    return not _CONDITION.match(best.text)


def _of_nobody(s: Statement) -> bool:
    """Does somebody speak of himself in it who is not named: "I intend to vote on Monday"?"""
    return bool(_MYSELF.search(_QUOTED.sub(" ", s.text)))


def odds(
    group: Group, weight: float, importance: float, one: Occurrence | None, seen: Annotated | None, *, several: bool
) -> float:
    """Log-odds, but for a constant, that an editor would list it. `weight` is what its day weighs, 0 to 1, `several`
    whether more than one origin tells it; `one` and its source are None for an event without a day."""
    words = one.words if one else None
    state = is_state(group.best.text)
    if state and one is not None and words is not None and seen is not None:
        state = not happened(one.statement, words, seen)
    return (
        WEIGHT * weight
        + IMPORTANCE * importance
        + (UNDATED if one is None or seen is None else _named(one, seen))
        + KNOWN * bool(group.best.head)
        + SEVERAL * several
        - STATE * state
        - COUNT * (group.best.kind == "figure")
        - WEAK * tells_little(group.best)
        - DEEP * math.log1p(min(s.order for s in group.statements))
    )


def _named(one: Occurrence, seen: Annotated) -> float:
    """For how surely its source names the day."""
    if one.words is None:
        return 0.0
    span, now = bounds(one.when), bounds(one.statement.published) if one.statement.published else None
    around = span is not None and now is not None and span[0] <= now[0] <= span[1] and span[0] < span[1]
    return VAGUE if _time_alone(one.words, seen) or (around and not one.planned) else NAMED


def _time_alone(d: Timex, seen: Annotated) -> bool:
    """Is it a time of day beside which no day stands?"""
    words = seen.document.text[d.start : d.end].lower().replace(",", " ").replace(".", " ").split()
    return bool(_CLOCK.search(d.value)) and _DAYS.isdisjoint(words)


@remembered
def is_state(text: str) -> bool:
    """Does it tell what is so or under way, and nothing that came about?"""
    parse = analyse(text)
    group = verb_group(parse, leading_clause(parse))
    if group is None:
        return True
    return is_stative(parse, group) or (group.progressive and group.tense == "present")


def compared(one: Occurrence, seen: Annotated) -> bool:
    """Is its month or year named for comparison only: "than in 2009", "the first since 1980"?"""
    if one.words is None or precision(one.when) == "day":
        return False
    start = max(one.statement.start, one.words.start - REACH)
    return bool(_COMPARED.search(seen.document.text[start : one.words.start]))


def _points_back(one: Occurrence, seen: dict[str, Annotated]) -> bool:
    """Is it somebody's word on an event whose day another sentence gives: "at that time the company said ..."?"""
    if one.words is None or one.statement.kind != "statement":
        return False
    return points_back(one.words, seen[one.statement.source])


def points_back(d: Timex, seen: Annotated) -> bool:
    """Is it a day that another sentence gives: "then", "that morning"?"""
    return bool(_BACK.match(seen.document.text[d.start : d.end]))


def _spread(listed: list[TimelineEntry], likely: list[float]) -> list[float]:
    """What is likely, less for each that is likelier and of the same day."""
    of_day: Counter[tuple[str, str]] = Counter()
    spread = list(likely)
    for n in sorted(range(len(listed)), key=lambda n: (-likely[n], n)):
        day = (plain(listed[n].date), listed[n].claim if listed[n].undated else "")
        spread[n] -= SAME_DAY * math.log2(1 + of_day[day])
        of_day[day] += 1
    return spread


def likeliest(listed: list[TimelineEntry], likely: list[float]) -> Iterator[TimelineEntry]:
    """The entries that an editor would most likely list, as many as a reader has time for, in their order."""
    likely = _spread(listed, likely)
    room = round(ROOM * len(listed) ** GROWTH)
    ranked = sorted(range(len(listed)), key=lambda n: (-likely[n], n))[:room]
    kept = {n for rank, n in enumerate(ranked) if rank < SHORT or likely[n] >= LEAST}
    return (entry for n, entry in enumerate(listed) if n in kept)
