"""Dossier -> rows. Each function builds one kind of row; `build` puts the site together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ...core import edtf
from ...core.addresses import slug, web_address
from ...core.language_tag import well_formed
from ...core.model import Dossier, Fate, Judged, Settings, Slot, VerdictKind
from ...core.printable import one_line
from ...core.shown import shown as shown_to_readers
from .change_pages import change_pages
from .change_rows import change_rows
from .claim_pages import claim_pages, has_matrix, settle
from .dates import plain_date
from .density import density
from .figures import figure, figures, share
from .lookup import Rows
from .rows import (
    ClaimRow,
    DisagreementRow,
    PositionRow,
    QuestionRow,
    QuoteRow,
    Theme,
)
from .site import ModelPart, Site
from .source_rows import SourcePage
from .source_view import source_pages
from .timeline_rows import link_timeline, timeline_rows
from .words import FATE, KIND, STATUS, VERDICT

_MATRIX_SOURCES = 12
_MOST_OPENING = 3
_ENOUGH, _ROOM = 160, 360
"""Code points of a standfirst from which it says enough, and that it may have when one more claim is added."""
_DIGITS = re.compile(r"\d{1,15}(\.\d{1,6})?", re.ASCII)


def build(dossier: Dossier, settings: Settings) -> Site:
    """All rows of the site."""
    rows = Rows(dossier)
    sheet = dossier.sheet
    timeline = link_timeline(rows)
    conflicts = _link_disagreements(rows, "disagreements" if "disagreements" in settings.pages else "index")
    parts = settle(rows, claim_pages(_themes(tuple(rows.claims.values()))))
    told = timeline_rows(rows, timeline)
    disagreements = [_disagreement_row(rows, index) for index in conflicts]
    parts = settle(rows, parts)  # once more, for claims know their place in the timeline only now
    updates = tuple(row for row in disagreements if row.kind == "update")
    conflicting = tuple(row for row in disagreements if row.kind != "update")
    claims = tuple(rows.claims.values())
    quotes = rows.citations("title.citations", sheet.title.citations)
    pages = source_pages(dossier, settings, rows.sources, rows.claims)
    statuses = Counter(row.claim.status for row in claims)
    verdicts = Counter(verdict.kind for verdict in dossier.verdicts)
    fates = Counter(entry.fate for entry in dossier.ledger if entry.source in rows.sources)
    dates = [change.date for change in sheet.changes if edtf.valid(change.date)]
    changes = change_rows(rows)
    title = one_line(settings.title or sheet.title.text) or "Untitled story"
    summary = rows.listed(sheet.summary)
    headline = next((row for row in summary[:1] if row.claim.text.strip(" .") == title.strip(" .")), None)
    brief = summary[1:] if headline else summary
    standfirst = _standfirst(brief)
    return Site(
        title=title,
        title_quotes=() if settings.title else quotes,
        updated=plain_date(max(dates, key=edtf.sort_key)) if dates else "",
        claims=claims,
        summary=summary,
        headline=headline,
        standfirst=standfirst,
        in_brief=tuple(row for row in brief if row not in standfirst),
        themes=_themes(claims),
        claim_pages=parts,
        figures=figures(claims, updates, conflicting),
        timeline=told,
        density=density(sheet.timeline[at].date for at in timeline if not sheet.timeline[at].undated),
        brief=told.brief,
        alone=tuple(row for row in claims if row.sources == 1),
        kinds=tuple(kind for kind in KIND if any(row.claim.kind == kind for row in claims)),
        matrix=len(rows.sources) <= _MATRIX_SOURCES and has_matrix(claims, len(rows.sources)),
        questions=_questions(rows),
        conflicts=conflicting,
        updates=updates,
        changes=changes,
        change_pages=change_pages(changes),
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
        questions=tuple(
            one_line(entry.question)
            for entry in rows.dossier.sheet.faq
            if entry.id in judged.questions and shown_to_readers(entry)
        ),
    )


def _standfirst(brief: tuple[ClaimRow, ...]) -> tuple[ClaimRow, ...]:
    """What is known now: the first of these claims, and where that says too little one or two more that are short."""
    chosen: list[ClaimRow] = []
    for row in brief:
        told = sum(len(other.claim.text) for other in chosen)
        if len(chosen) < _MOST_OPENING and (not chosen or (told < _ENOUGH and told + len(row.claim.text) <= _ROOM)):
            chosen.append(row)
    return tuple(chosen)


def _checked(verdicts: Counter[VerdictKind]) -> str:
    total, exact = verdicts.total(), verdicts["exact"]
    quotes = f"{total:,} {'quote' if total == 1 else 'quotes'}"
    if not total:
        return ""
    return f"All {quotes} checked word for word" if exact == total else f"{exact:,} of {quotes} found word for word"


def _reviewed(claims: tuple[ClaimRow, ...]) -> str:
    count = sum(row.claim.reviewed for row in claims)
    return f"{count:,} of {len(claims):,} claims checked by the editors" if count else ""


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
