"""The timeline in parts: what happened before the story, the story itself by years, what is planned, what has no day.

A long timeline shows its weightiest entries; the others are folded where they stand between these, so that the order
of time holds and nothing is out of reach.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from ...core import edtf
from ...core.addresses import slug
from ...core.model import Evidence
from ...core.printable import one_line
from ...core.shown import shown as shown_to_readers
from ...core.shown import weightiest
from .dates import date_text, plain_date
from .lookup import Rows
from .rows import OtherDateRow, QuoteRow, Stretch, Timeline, TimelineRow, Year

_BRIEF = 7
_OPEN = 20
"""Entries that a long timeline shows unfolded."""
_MAIN, _MAIN_SHARE = 5, 0.25
"""Entries that are marked as main events, at most, and as a share of all."""
_LEAD_UP = timedelta(31)
"""What ended longer than this before the first article is no part of the story itself."""
_ISO_DAY = re.compile(r"(?<![\w-])[12]\d{3}-\d\d(-\d\d)?(?![\w-])")


def timeline_rows(rows: Rows, shown: list[int]) -> Timeline:
    """`shown` are the places of the entries that readers see."""
    sheet = rows.dossier.sheet
    ranked = [sheet.timeline[at].id for at in weightiest(sheet) if at in set(shown)]
    told = [(sheet.timeline[at].date, _row(rows, at)) for at in shown]
    first, last = _span(rows)
    dated = [(edtf.bounds(day), row) for day, row in told if row.date]
    before = [row for span, row in dated if span and first and span[1] < first - _LEAD_UP]
    ahead = [row for span, row in dated if span and last and row.planned and span[0] > last]
    apart = {row.anchor for row in (*before, *ahead)}
    story = [row for _, row in dated if row.anchor not in apart]
    undated = [row for _, row in told if not row.date]
    its_own = {row.anchor for row in (*story, *undated)}
    weighty = [anchor for id in ranked if (anchor := f"t-{slug(id)}") in its_own]
    main = weighty[: min(_MAIN, int(_MAIN_SHARE * len(ranked)))]
    earlier = {row.anchor for row in before}
    brief = sorted((f"t-{slug(id)}" for id in ranked), key=earlier.__contains__)[:_BRIEF]
    story = [replace(row, main=row.anchor in main) for row in story]
    visible = [anchor for anchor in weighty if anchor in {row.anchor for row in story}][:_OPEN]
    return Timeline(
        tuple(before),
        _years(story, visible),
        tuple(ahead),
        tuple(replace(row, main=row.anchor in main) for row in undated),
        len(told),
        tuple(row for _, row in told if row.anchor in brief),
    )


def _span(rows: Rows) -> tuple[date | None, date | None]:
    """The days of the first and of the last article; None where none has a date."""
    listed = (rows.csl[id].issued or rows.published.get(id, "") for id in rows.sources)
    spans = [span for day in listed if edtf.valid(day) and (span := edtf.bounds(day))]
    return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else (None, None)


def link_timeline(rows: Rows) -> list[int]:
    """Give each claim its date and its place; return the indices of the entries that are shown."""
    shown = []
    for index, entry in enumerate(rows.dossier.sheet.timeline):
        row = rows.claims.get(entry.claim)
        if not shown_to_readers(entry) or row is None:
            continue
        shown.append(index)
        if not row.timeline:
            dated = bool(entry.date) and not entry.undated
            first = edtf.sort_key(entry.date)[0] if dated and edtf.valid(entry.date) else None
            rows.claims[entry.claim] = replace(
                row,
                date=date_text(entry.date, entry.modifier, entry.planned) if dated else None,
                date_key=first.isoformat() if first else "",
                timeline=f"timeline.html#t-{slug(entry.id)}",
            )
    return shown


def _row(rows: Rows, index: int) -> TimelineRow:
    entry = rows.dossier.sheet.timeline[index]
    evidence = rows.quote(f"timeline[{index}].evidence", entry.evidence) if entry.evidence else None
    also = []
    for number, other in enumerate(entry.also):
        if row := rows.claims.get(other.claim):
            path = f"timeline[{index}].also[{number}].evidence"
            words = rows.quote(path, other.evidence) if other.evidence else None
            also.append(OtherDateRow(date_text(other.date), row, words))
    dated = bool(entry.date) and not entry.undated
    return TimelineRow(
        f"t-{slug(entry.id)}",
        rows.claims[entry.claim],
        date_text(entry.date, entry.modifier, entry.planned) if dated else None,
        entry.planned,
        evidence,
        _explanation(entry.rule, entry.evidence),
        tuple(also),
        dated=_dated_words(rows.claims[entry.claim].claim.text, evidence),
    )


def _dated_words(text: str, evidence: QuoteRow | None) -> tuple[str, str, str]:
    """The claim's text before, in and behind the words that give the day; all of it before, where it holds them not
    just once."""
    words = one_line(evidence.exact) if evidence else ""
    if not words or text.count(words) != 1:
        return text, "", ""
    before, _, behind = text.partition(words)
    return before, words, behind


def _explanation(rule: str, evidence: Evidence | None) -> str:
    """The rule as a sentence, without the words of the source that the page shows beside it."""
    words = _ISO_DAY.sub(lambda found: plain_date(found[0]), one_line(rule))
    if evidence:
        words = words.removeprefix(f"'{one_line(evidence.exact)}': ")
    if words in ("", "as written"):
        return ""
    return words[0].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _years(entries: list[TimelineRow], visible: Collection[str]) -> tuple[Year, ...]:
    """Neighbouring entries of one year, in the sheet's order, in stretches that are open or folded."""
    years = []
    for at, (name, members) in enumerate(groupby(entries, key=lambda row: row.date.year if row.date else ""), 1):
        listed = tuple(members)
        runs = groupby(listed, key=lambda row: row.anchor not in visible)
        years.append(Year(name, f"year-{at}", listed, tuple(Stretch(folded, tuple(run)) for folded, run in runs)))
    return tuple(years)
