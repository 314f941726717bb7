"""What an editor may decide about a sheet, each as one function: the commands use these, and so may any other tool.

Each gives the sheet as if its owner had written the decision into the file by hand, with what follows from it worked
out: statuses, and whether a wording is borne out. Nothing else is touched.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from ...core.errors import DecisionError
from ...core.model import Citation, Claim, FactSheet
from ..model.ids import distinct, slug
from .anew import as_shown
from .merge_entries import given

_KINDS = ("claims", "timeline", "faq", "disagreements", "sources")
_REJECTED = ("disagreements", "faq", "timeline")


def hide(sheet: FactSheet, id: str, on: bool = True) -> FactSheet:
    """Takes the entry off the site, or puts it back. Raises DecisionError, as all of these do."""
    return _marked(sheet, id, "hide", on, _KINDS)


def pin(sheet: FactSheet, id: str, on: bool = True) -> FactSheet:
    """Keeps the entry at the top, or no longer."""
    return _marked(sheet, id, "pin", on, _KINDS[:4])


def accept(sheet: FactSheet, id: str, on: bool = True) -> FactSheet:
    """Marks the entry as reviewed, or no longer."""
    return _marked(sheet, id, "reviewed", on, _KINDS[:4])


def reject(sheet: FactSheet, id: str, note: str = "", on: bool = True) -> FactSheet:
    """Keeps a date, question or disagreement away for good, with the reason, or lets it come back."""
    if any(claim.id == id for claim in sheet.claims) and not _found(sheet, id, _REJECTED):
        raise DecisionError(f"{id}: a claim is hidden, not rejected. Run `explainer hide {id}`.")
    sheet = _marked(sheet, id, "reject", on, _REJECTED)
    return _marked(sheet, id, "note", note, _REJECTED) if note else sheet


def reword(sheet: FactSheet, id: str, words: str) -> FactSheet:
    """Gives a claim, a question, a disagreement or (as 'title') the headline other words."""
    if not words.strip():
        raise DecisionError("The new wording is empty. Give the words.")
    if id == "title":
        return replace(sheet, title=replace(sheet.title, text=words))
    names = {"claims": "text", "faq": "question", "disagreements": "about"}
    kind = _found(sheet, id, tuple(names))
    if not kind:
        raise DecisionError(_unknown(sheet, id, "claim, question or disagreement"))
    return _marked(sheet, id, names[kind], words, (kind,))


def join(sheet: FactSheet, id: str, others: Sequence[str]) -> FactSheet:
    """Moves the quotes of the other claims into this one, which takes their place everywhere."""
    claim = _claim(sheet, id)
    gone = [_claim(sheet, other) for other in dict.fromkeys(others)]
    if not gone or claim in gone:
        raise DecisionError(f"{id}: name at least one other claim to join with it.")
    citations, repeats = list(claim.citations), list(claim.repeats)
    held = {(quote.source, quote.exact, quote.start) for quote in (*citations, *repeats)}
    for quote in (quote for other in gone for quote in (*other.citations, *other.repeats)):
        if (quote.source, quote.exact, quote.start) in held:
            continue
        held.add((quote.source, quote.exact, quote.start))
        (repeats if any(known.source == quote.source for known in citations) else citations).append(quote)
    joined = replace(claim, citations=tuple(citations), repeats=tuple(repeats))
    return as_shown(_without(_with(sheet, joined), {other.id for other in gone}, id))


def split(sheet: FactSheet, id: str, numbers: Collection[int], words: str = "") -> tuple[FactSheet, str]:
    """(the sheet, id of the new claim). Moves some quotes of a claim, counted from 1 as the file lists them, into a
    claim of their own, behind it. Its words are those given, else its first quote's."""
    claim = _claim(sheet, id)
    quotes = [*claim.citations, *claim.repeats]
    chosen = sorted(set(numbers))
    if not chosen or not set(chosen) < set(range(1, len(quotes) + 1)):
        raise DecisionError(f"{id}: it has {len(quotes)} quotes; name some of them, and not all, by number from 1.")
    moved = tuple(quotes[number - 1] for number in chosen)
    left = [quote for at, quote in enumerate(quotes, 1) if at not in chosen]
    text = words.strip() or " ".join(moved[0].exact.split())
    used = {entry.id for entry in (*sheet.claims,)} | {entry.id for entry in sheet.timeline} | given(sheet)
    made = Claim(distinct(slug(text), used), text, **_sorted(moved), kind=claim.kind, theme=claim.theme)
    at = sheet.claims.index(claim)
    kept = replace(claim, **_sorted(left))
    claims = (*sheet.claims[:at], kept, made, *sheet.claims[at + 1 :])
    return as_shown(replace(sheet, claims=claims)), made.id


def _sorted(quotes: Sequence[Citation]) -> dict[str, Any]:
    """One citation a source, the first of each; the rest repeats."""
    first: dict[str, Citation] = {}
    for quote in quotes:
        first.setdefault(quote.source, quote)
    citations = tuple(first.values())
    return {"citations": citations, "repeats": tuple(quote for quote in quotes if quote not in citations)}


def _claim(sheet: FactSheet, id: str) -> Claim:
    found = next((claim for claim in sheet.claims if claim.id == id), None)
    if found is None:
        raise DecisionError(_unknown(sheet, id, "claim"))
    return found


def _found(sheet: FactSheet, id: str, kinds: Sequence[str]) -> str:
    return next((kind for kind in kinds if any(entry.id == id for entry in getattr(sheet, kind))), "")


def _unknown(sheet: FactSheet, id: str, wanted: str) -> str:
    near = sorted(claim.id for claim in sheet.claims if id and id in claim.id)[:3]
    return f"{id}: no {wanted} has this id. " + (f"Is it {' or '.join(near)}?" if near else "Look it up in the file.")


def _marked(sheet: FactSheet, id: str, name: str, value: object, kinds: Sequence[str]) -> FactSheet:
    kind = _found(sheet, id, kinds)
    if not kind:
        raise DecisionError(_unknown(sheet, id, "entry of that kind"))
    change: dict[str, Any] = {name: value}
    entries: dict[str, Any] = {
        kind: tuple(replace(entry, **change) if entry.id == id else entry for entry in getattr(sheet, kind))
    }
    return as_shown(replace(sheet, **entries))


def _with(sheet: FactSheet, claim: Claim) -> FactSheet:
    return replace(sheet, claims=tuple(claim if other.id == claim.id else other for other in sheet.claims))


def _without(sheet: FactSheet, gone: Collection[str], home: str) -> FactSheet:
    """The sheet without these claims; what named one names the claim `home`."""

    def now(ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(home if id in gone else id for id in ids))

    def one(id: str) -> str:
        return home if id in gone else id

    return replace(
        sheet,
        summary=now(sheet.summary),
        order=replace(sheet.order, claims=now(sheet.order.claims)),
        claims=tuple(claim for claim in sheet.claims if claim.id not in gone),
        timeline=tuple(
            replace(e, claim=one(e.claim), also=tuple(replace(o, claim=one(o.claim)) for o in e.also))
            for e in sheet.timeline
        ),
        faq=tuple(replace(entry, answer=now(entry.answer)) for entry in sheet.faq),
        disagreements=tuple(
            replace(
                entry,
                positions=tuple(replace(place, claims=now(place.claims)) for place in entry.positions),
                settling=now(entry.settling),
            )
            for entry in sheet.disagreements
        ),
    )
