"""Dossier -> rows. Each function builds one kind of row; `build` puts the site together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ...core import edtf
from ...core.addresses import slug, web_address
from ...core.language_tag import well_formed
from ...core.model import Dossier, Evidence, Fate, Judged, Settings, Slot, VerdictKind
from ...core.printable import one_line
from ...core.shown import shown as shown_to_readers
from ...core.shown import weightiest
from .change_rows import change_rows
from .claim_pages import ONE_PAGE, claim_pages
from .dates import date_text, plain_date
from .density import density
from .figures import figure, figures, share
from .lookup import Rows
from .rows import (
    ClaimRow,
    DisagreementRow,
    OtherDateRow,
    PositionRow,
    QuestionRow,
    QuoteRow,
    Theme,
    TimelineRow,
    Year,
)
from .site import ModelPart, Site
from .source_rows import SourcePage
from .source_view import source_pages
from .words import FATE, KIND, STATUS, VERDICT

_BRIEF = 7
_LONG_TIMELINE = 20
_MATRIX_SOURCES = 12
_MATRIX_CLAIMS = 300
_DIGITS = re.compile(r"\d{1,15}(\.\d{1,6})?", re.ASCII)
_ISO_DAY = re.compile(r"(?<![\w-])[12]\d{3}-\d\d(-\d\d)?(?![\w-])")


def build(dossier: Dossier, settings: Settings) -> Site:
    """All rows of the site."""
    rows = Rows(dossier)
    sheet = dossier.sheet
    timeline = _link_timeline(rows)
    conflicts = _link_disagreements(rows, "disagreements" if "disagreements" in settings.pages else "index")
    entries = [_timeline_row(rows, index) for index in timeline]
    disagreements = [_disagreement_row(rows, index) for index in conflicts]
    updates = tuple(row for row in disagreements if row.kind == "update")
    claims = tuple(rows.claims.values())
    themes = _themes(claims)
    quotes = rows.citations("title.citations", sheet.title.citations)
    pages = source_pages(dossier, settings, rows.sources, rows.claims)
    statuses = Counter(row.claim.status for row in claims)
    verdicts = Counter(verdict.kind for verdict in dossier.verdicts)
    fates = Counter(entry.fate for entry in dossier.ledger if entry.source in rows.sources)
    dates = [change.date for change in sheet.changes if edtf.valid(change.date)]
    return Site(
        title=one_line(settings.title or sheet.title.text) or "Untitled story",
        title_quotes=() if settings.title else quotes,
        updated=plain_date(max(dates, key=edtf.sort_key)) if dates else "",
        claims=claims,
        summary=rows.listed(sheet.summary),
        themes=themes,
        claim_pages=claim_pages(themes) if len(claims) > ONE_PAGE else (),
        figures=figures(claims, updates),
        years=_years([entry for entry in entries if entry.date]),
        undated=tuple(entry for entry in entries if not entry.date),
        long_timeline=len(entries) >= _LONG_TIMELINE,
        density=density(sheet.timeline[at].date for at in timeline if not sheet.timeline[at].undated),
        brief=_brief(entries, rows),
        alone=tuple(row for row in claims if row.sources == 1),
        kinds=tuple(kind for kind in KIND if any(row.claim.kind == kind for row in claims)),
        matrix=1 < len(rows.sources) <= _MATRIX_SOURCES and len(claims) <= _MATRIX_CLAIMS,
        questions=_questions(rows),
        conflicts=tuple(row for row in disagreements if row.kind != "update"),
        updates=updates,
        changes=change_rows(rows),
        sources=pages,
        statuses=tuple((status, statuses[status]) for status in STATUS if statuses[status]),
        origins=len(set(rows.origin.values())),
        verdicts=tuple((kind, verdicts[kind]) for kind in VERDICT if verdicts[kind]),
        checked=_checked(verdicts),
        reviewed=_reviewed(claims),
        fates=tuple((fate, fates[fate]) for fate in FATE if fates[fate]),
        reasons=_reasons(pages),
        extractors=tuple(
            sorted({f"{s.extractor.name} (version {s.extractor.version})" for s in sheet.sources if not s.hide})
        ),
        contact=web_address(settings.contact),
        text_policy=settings.text,
        language=well_formed(settings.language or sheet.language),
        pages=settings.pages,
        model=_model(dossier.judged, rows, dict(zip(conflicts, disagreements, strict=True))),
    )


def _model(judged: Judged | None, rows: Rows, disagreements: dict[int, DisagreementRow]) -> ModelPart | None:
    if judged is None:
        return None
    return ModelPart(
        told=judged,
        answers=sum(count for _, count in judged.models),
        refused=sum(count for _, count in judged.refused),
        claims=tuple(rows.claims[id] for id in judged.claims if id in rows.claims),
        disagreements=tuple(
            row for at, row in disagreements.items() if rows.dossier.sheet.disagreements[at].id in judged.disagreements
        ),
    )


def _checked(verdicts: Counter[VerdictKind]) -> str:
    total, exact = verdicts.total(), verdicts["exact"]
    quotes = f"{total:,} {'quote' if total == 1 else 'quotes'}"
    if not total:
        return ""
    return f"All {quotes} checked word for word" if exact == total else f"{exact:,} of {quotes} found word for word"


def _reviewed(claims: tuple[ClaimRow, ...]) -> str:
    count = sum(row.claim.reviewed for row in claims)
    return f"{count:,} of {len(claims):,} claims checked by the editors" if count else ""


def _link_timeline(rows: Rows) -> list[int]:
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


def _link_disagreements(rows: Rows, page: str) -> list[int]:
    """Give each claim the disagreements it is part of; return the indices of those with two positions left to show.

    `page` is the one that holds them.
    """
    shown = []
    for index, entry in enumerate(rows.dossier.sheet.disagreements):
        positions = [ids for position in entry.positions if (ids := [c for c in position.claims if c in rows.claims])]
        if not shown_to_readers(entry) or len(positions) < 2:
            continue
        shown.append(index)
        for key in dict.fromkeys(key for ids in positions for key in ids):
            row = rows.claims[key]
            link = (one_line(entry.about), f"{page}.html#d-{slug(entry.id)}")
            rows.claims[key] = replace(row, disagreements=(*row.disagreements, link))
    return shown


def _timeline_row(rows: Rows, index: int) -> TimelineRow:
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
    )


def _explanation(rule: str, evidence: Evidence | None) -> str:
    """The rule as a sentence, without the words of the source that the page shows beside it."""
    words = _ISO_DAY.sub(lambda found: plain_date(found[0]), one_line(rule))
    if evidence:
        words = words.removeprefix(f"'{one_line(evidence.exact)}': ")
    if words in ("", "as written"):
        return ""
    return words[0].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _brief(entries: list[TimelineRow], rows: Rows) -> tuple[TimelineRow, ...]:
    """The entries that matter most, in the timeline's order."""
    sheet = rows.dossier.sheet
    shown = {entry.anchor for entry in entries}
    ranked = [anchor for at in weightiest(sheet) if (anchor := f"t-{slug(sheet.timeline[at].id)}") in shown]
    return tuple(entry for entry in entries if entry.anchor in ranked[:_BRIEF])


def _years(entries: list[TimelineRow]) -> tuple[Year, ...]:
    """Neighbouring entries of one year, in the sheet's order."""
    groups: list[tuple[str, list[TimelineRow]]] = []
    for entry in entries:
        name = entry.date.year if entry.date else ""
        if not groups or groups[-1][0] != name:
            groups.append((name, []))
        groups[-1][1].append(entry)
    return tuple(Year(name, f"year-{at}", tuple(members)) for at, (name, members) in enumerate(groups, 1))


def _reasons(pages: tuple[SourcePage, ...]) -> tuple[tuple[Fate, str, int], ...]:
    counts: Counter[tuple[Fate, str]] = Counter()
    for page in pages:
        for group in page.ledger:
            counts.update({(group.fate, reason): times for reason, times in group.reasons})
    order = list(FATE)
    ranked = sorted(counts.items(), key=lambda item: (order.index(item[0][0]), -item[1], item[0][1]))
    return tuple((fate, reason, count) for (fate, reason), count in ranked)


def _themes(claims: tuple[ClaimRow, ...]) -> tuple[Theme, ...]:
    """Themes by their most important claim; claims without one come last, unnamed."""
    groups: dict[str, list[ClaimRow]] = {}
    for row in claims:
        groups.setdefault(one_line(row.claim.theme), []).append(row)
    rest = groups.pop("", [])
    themes = [Theme(name, tuple(members)) for name, members in groups.items()]
    return (*themes, Theme("", tuple(rest))) if rest else tuple(themes)


def _questions(rows: Rows) -> tuple[QuestionRow, ...]:
    found = []
    for index, entry in enumerate(rows.dossier.sheet.faq):
        answer, own = rows.listed(entry.answer), one_line(entry.editors_answer)
        if not shown_to_readers(entry) or not (answer or own):
            continue
        asked = (rows.quote(f"faq[{index}].asked[{number}]", words) for number, words in enumerate(entry.asked))
        kept = tuple({row.source.id: row for row in asked if row}.values())
        found.append(QuestionRow(f"q-{slug(entry.id)}", one_line(entry.question), answer, kept, own))
    return tuple(found)


def _disagreement_row(rows: Rows, index: int) -> DisagreementRow:
    entry = rows.dossier.sheet.disagreements[index]
    listed = [(position, rows.listed(position.claims)) for position in entry.positions]
    slots = [_number_read(position.reading, members) for position, members in listed]
    positions = tuple(
        PositionRow(
            one_line(position.reading),
            plain_date(position.as_of),
            members,
            _voices(members, position.reading),
            part,
            figure(slot) if part is not None else "",
        )
        for (position, members), slot, part in zip(listed, slots, share(slots), strict=True)
        if members
    )
    counted = all(position.value for position in positions)
    settling = rows.listed(entry.settling)
    return DisagreementRow(f"d-{slug(entry.id)}", one_line(entry.about), entry.kind, positions, counted, settling)


def _number_read(reading: str, claims: tuple[ClaimRow, ...]) -> Slot | None:
    """The number that the position's first claim gives, unless the reading has other digits."""
    slot = claims[0].claim.slot if claims else None
    digits = reading.replace(",", "").strip()
    if slot and _DIGITS.fullmatch(digits) and _DIGITS.fullmatch(slot.value) and float(digits) != float(slot.value):
        return None
    return slot


def _voices(claims: tuple[ClaimRow, ...], reading: str) -> tuple[QuoteRow, ...]:
    """The supporting quotes, one of each source first; only those with the words of the reading, where any has them.

    A claim may be a position by the words of one source alone, while its others do not touch the matter.
    """
    quotes = {(quote.url, quote.exact): quote for row in claims for quote in row.quotes if quote.stance == "supports"}
    words = re.compile(rf"(?<!\w){re.escape(one_line(reading))}(?!\w)", re.IGNORECASE)
    saying = {key: quote for key, quote in quotes.items() if words.search(one_line(quote.exact))}
    quotes = saying or quotes
    first = {quote.source.number: key for key, quote in reversed(quotes.items())}
    leading = [key for key in quotes if first[quotes[key].source.number] == key]
    return tuple(quotes[key] for key in dict.fromkeys((*leading, *quotes)))
