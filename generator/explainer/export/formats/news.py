"""The history of changes as entries of a feed, in the words that both feed formats use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...core import edtf
from ...core.addresses import slug
from ...core.model import Change, Claim, FactSheet
from ...core.printable import excerpt, one_line
from ..common.edition import Edition
from ..common.identity import tag
from ..common.moments import NEVER, instant
from ..common.xml_tree import Node, node

_ENTRIES = 50
_CLAIMS = 40
_SENTENCE = 400


@dataclass(frozen=True, slots=True)
class News:
    """One revision, as a reader of a feed sees it."""

    id: str
    url: str
    title: str
    updated: str
    """RFC 3339. Where its own day is unknown, that of the revision before; before the first known one, the latest day
    of its sources; NEVER where those have none."""
    dated: bool
    """Is `updated` its own day?"""
    body: Node
    """A <div>."""


def news(public: Edition) -> tuple[News, ...]:
    """The newest revisions, newest first."""
    sheet = public.sheet
    claims = {claim.id: claim for claim in sheet.claims}
    events = {entry.id: entry.claim for entry in sheet.timeline}
    updated = ""
    entries = []
    for change in reversed(sheet.changes):
        own = instant(change.date)
        updated = own or updated or _latest(sheet, change)
        groups = list(_groups(change, claims, events))
        url = f"{public.changes}#r-{change.revision}"
        body = _body(change, groups, public)
        name = tag(public.story, "revision", str(change.revision))
        entries.append(News(name, url, _title(change, groups), updated, bool(own), body))
    return tuple(entries[::-1][:_ENTRIES])


def _latest(sheet: FactSheet, change: Change) -> str:
    causes = [source.csl for source in sheet.sources if source.id in change.sources]
    return max((instant(day) for csl in causes for day in (csl.accessed, csl.issued)), default="") or NEVER


def _groups(change: Change, claims: dict[str, Claim], events: dict[str, str]) -> Iterator[tuple[str, list[Claim]]]:
    """(what happened, to which claims), without what was withdrawn since."""
    listed = (
        ("new", change.added),
        ("corrected by the editors" if change.by == "editors" else "reworded", change.reworded),
        ("newly corroborated", change.corroborated),
        ("newly contested", change.contested),
        ("no longer contested", change.resolved),
        ("supported by fewer sources", change.weakened),
        ("told apart from another", tuple(one.id for one in change.split)),
        ("joined with others", tuple(dict.fromkeys(one.claim for one in change.joined))),
    )
    for label, ids in listed:
        if rows := [claims[key] for key in ids if key in claims]:
            yield label, rows
    for label, ids in (("newly dated", change.added), ("dated anew", change.reworded)):
        dated = dict.fromkeys(events[key] for key in ids if key in events and events[key] not in change.added)
        if rows := [claims[key] for key in dated]:
            yield label, rows


def _title(change: Change, groups: list[tuple[str, list[Claim]]]) -> str:
    counts = [(label, len(rows)) for label, rows in groups]
    if change.withdrawn:
        counts.append(("withdrawn", len(change.withdrawn)))
    if not counts:
        return "Corrected by the editors" if change.by == "editors" else f"Revision {change.revision}"
    (label, count), *rest = counts
    noun = "claim" if count == 1 else "claims"
    first = f"{count:,} new {noun}" if label == "new" else f"{count:,} {noun} {label}"
    return ", ".join([first, *(f"{count:,} {label}" for label, count in rest)])


def _body(change: Change, groups: list[tuple[str, list[Claim]]], public: Edition) -> Node:
    labels = {source.id: public.label(source, 80) for source in public.sheet.sources}
    named = [labels[key] for key in change.sources if key in labels]
    day = edtf.human(change.date) if edtf.valid(change.date) else ""
    head = ", ".join(filter(None, (day, f"from {'; '.join(named)}" if named else "")))
    children = [node("p", head[:1].upper() + head[1:] + ".")] if head else []
    for label, rows in groups:
        children.append(node("h3", label.capitalize()))
        children.append(node("ul", [_item(claim, public.site) for claim in rows[:_CLAIMS]]))
        if len(rows) > _CLAIMS:
            children.append(node("p", f"And {len(rows) - _CLAIMS:,} more."))
    if change.withdrawn:
        children.append(node("p", f"Withdrawn: {len(change.withdrawn):,}."))
    return node("div", children)


def _item(claim: Claim, site: str) -> Node:
    words = excerpt(claim.text, _SENTENCE) or one_line(claim.id)
    status = claim.status.replace("-", " ")
    return node("li", [node("a", words, href=f"{site}claims.html#c-{slug(claim.id)}"), f" ({status})"])
