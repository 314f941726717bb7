"""Disagreement about dates, stated or worked out.

Stated: two sources date the same event differently; a plan that slipped is an update. Worked out: "15 months after the
launch" dates the launch, once it is known when the speaker counts from. What is known of that day is an interval (the
source's own date, or the least the sources allow), so the result is one too, and only an interval that misses the other
date altogether is a conflict.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ...core.edtf import bounds, human, plain
from ...core.model import Annotated, Timex
from ...lang.en.milestones import ONCE
from ...lang.en.questions import EVENT_NOUNS
from ..disputes.corpus import Corpus
from ..grouping.contradictions import days_clash
from ..grouping.similarity import Vector, alike_pairs
from ..model.candidate import Candidate, Side, same_names
from ..model.statement import Group, Statement
from ..statements.intervals import LENGTH, counted_from
from .slipped_plans import slipped_plans

ALIKE = 0.5
"""Cosine from which two dated statements of one event class are about one event."""
MOSTLY = 0.5
"""Share of names in common from which two dated statements are about the same."""


def differing_dates(corpus: Corpus) -> list[Candidate]:
    """Conflicts and updates of dates, worked-out ones first."""
    groups, sources, subject = corpus.groups, corpus.sources, corpus.subject
    slipped = slipped_plans(groups, corpus.vectors, sources, subject)
    known = [{claim for side in candidate.sides for claim in side.claims} for candidate in slipped]
    stated = [
        candidate
        for candidate in _stated(groups, corpus.vectors)
        if not any(claims.issuperset(claim for side in candidate.sides for claim in side.claims) for claims in known)
    ]
    return _worked_out(groups, sources, subject) + stated + slipped


def _stated(groups: dict[str, Group], made: Mapping[Statement, Vector]) -> list[Candidate]:
    dated = [(id, g.best) for id, g in groups.items() if g.best.when and g.best.date]
    found: dict[tuple[str, str], Candidate] = {}
    for i, j, _ in alike_pairs([made[s] for _, s in dated], ALIKE):
        (first, a), (second, b) = dated[i], dated[j]
        if first == second or a.source == b.source or not (a.events & b.events & ONCE) or not days_clash(a, b):
            continue
        if (
            a.head != b.head
            or not set(a.names) & set(b.names)
            or same_names(a, b) < MOSTLY
            or _of_the_day(a)
            or _of_the_day(b)
        ):
            continue
        shared = set(a.names) & set(b.names)
        about = _date_of(a, sorted(shared - {a.said_by, b.said_by} or shared))
        moved = (a.planned or b.planned) and a.published != b.published
        sides = sorted((plain(s.published), human(s.when), id) for id, s in (dated[i], dated[j]))
        found.setdefault(
            (first, second) if first < second else (second, first),
            Candidate(about, "update" if moved else "date", tuple(Side(w, (id,), p) for p, w, id in sides)),
        )
    return list(found.values())


def _date_of(s: Statement, names: list[str]) -> str:
    """Our own words for what is dated: 'Date of the launch: Skylark'."""
    event = EVENT_NOUNS.get(s.head, "")
    return f"Date of {event}: {', '.join(names[:2])}" if event else f"Date: {', '.join(names[:2])}"


def _of_the_day(s: Statement) -> bool:
    """Does it report what happened when it was published? The news of two days are two events."""
    return bool(s.published) and plain(s.when) == plain(s.published)


def _worked_out(groups: dict[str, Group], sources: tuple[Annotated, ...], subject: str) -> list[Candidate]:
    seen = {s.document.id: s for s in sources}
    latest = _latest_known(sources)
    found = []
    for id, group in groups.items():
        for s in group.statements:
            for duration, event in counted_from(seen[s.source].document.text, s.durations, s.end):
                anchor = bounds(s.published) if s.published else latest
                months = _months(duration)
                if anchor is None or not months:
                    continue
                implied = _before(anchor[0], months), _before(anchor[1], months)
                for other, stated in groups.items():
                    if clash := _other_date(stated, event, implied, subject, s.source):
                        length = " ".join(seen[s.source].document.text[duration.start : duration.end].split())
                        worked = f"{length} earlier, not before {human(implied[0].isoformat()[:7])}"
                        about = f"When the {event} of {subject} was"
                        found.append(Candidate(about, "date", (Side(human(clash.when), (other,)), Side(worked, (id,)))))
    return found


def _months(duration: Timex) -> int:
    """15 for P15M, 24 for P2Y; 0 for days and weeks, by which only the latest news is counted."""
    match = LENGTH.fullmatch(duration.value)
    return int(match[1]) * {"M": 1, "Y": 12}.get(match[2], 0) if match else 0


def _other_date(group: Group, event: str, implied: tuple[date, date], subject: str, source: str) -> Statement | None:
    """A statement of another source that dates the subject's event outside the implied interval."""
    for s in group.statements:
        span = bounds(s.when) if s.when and s.date else None
        other = s.source != source and event in s.events and subject in s.names and not s.planned
        if span and other and span[1] < implied[0]:
            return s
    return None


def _latest_known(sources: tuple[Annotated, ...]) -> tuple[date, date] | None:
    """What the sources allow for the day of an undated one: not before the latest inferred year of another."""
    known = [span for seen in sources if seen.published and (span := bounds(seen.published))]
    return max(known, default=None)


def _before(day: date, months: int) -> date:
    month = day.year * 12 + day.month - 1 - months
    return date(max(1, month // 12), month % 12 + 1, min(day.day, 28))
