"""Does a sheet say what its sources give? Each entry is worked out anew, as `condense` would, and what differs is told.

In the machine's entry a difference is a fault: somebody altered what nobody may alter without owning it. In a person's
it is theirs to decide, and a matter to look at, unless they marked the entry as reviewed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ...core.model import Citation, Claim, Document, Doubt, FactSheet
from ...core.shown import shown
from ..checking.anchor import CONTEXT
from ..checking.fidelity import check_wording, goes_beyond, wording_of
from ..model.ownership import SEALED, answered_for, owned, seal
from ..model.status import restated
from .merge import merge
from .reanchor import reanchor
from .stamps import told

_KINDS = ("sources", "claims", "timeline", "faq", "disagreements")
_PEOPLES = {"id", "seal", "edited", "hide", "pin", "note", "reject", "reviewed", "editors_answer"}
_QUOTED = ("citations", "repeats", "evidence", "asked")
_LONGEST = 80


def doubts(sheet: FactSheet, documents: tuple[Document, ...], made: FactSheet | None = None) -> tuple[Doubt, ...]:
    """All doubts about the sheet that are no verdicts on quotes, in the order of its sections.

    `documents` bear the sheet's ids. `made` is what `compose` makes of those that the sheet knows; without it only what
    the sheet and the texts tell by themselves is looked at.
    """
    found = [*check_wording(sheet), *_statuses(sheet), *_without_quotes(sheet), *_contexts(sheet, documents)]
    found += _sources(sheet, documents)
    if made is not None and _same_sources(sheet, documents):
        known = {(doubt.path, doubt.entry) for doubt in found}
        found += [doubt for doubt in _anew(sheet, documents, made) if (doubt.path, doubt.entry) not in known]
    order = {name: at for at, name in enumerate(("title", *_KINDS))}
    return tuple(sorted(found, key=lambda doubt: order.get(doubt.path.partition("[")[0].partition(".")[0], 0)))


def as_shown(sheet: FactSheet) -> FactSheet:
    """The sheet with what follows from its citations and disagreements worked out, as a site may publish it."""
    claims = tuple(
        replace(claim, beyond=goes_beyond(claim), written=wording_of(claim)) if owned(claim) else claim
        for claim in sheet.claims
    )
    return replace(sheet, claims=restated(claims, sheet.disagreements, sheet.sources))


def _statuses(sheet: FactSheet) -> Iterator[Doubt]:
    """An edit whose consequences the next run works out is no fault of the machine's entry."""
    right = as_shown(sheet)
    hidden = {source.id for source in sheet.sources if not shown(source)}
    edited = {
        id
        for entry in sheet.disagreements
        if not shown(entry) or owned(entry)
        for place in entry.positions
        for id in place.claims
    }
    for at, (claim, other) in enumerate(zip(sheet.claims, right.claims, strict=True)):
        if claim.status != other.status:
            touched = claim.id in edited or any(quote.source in hidden for quote in claim.citations)
            give = "its wording is not borne out" if other.beyond else f"its citations give {other.status}"
            message = f"{claim.status}, but {give}"
            yield Doubt(f"claims[{at}].status", claim.id, message, not (owned(claim) or touched))


def _without_quotes(sheet: FactSheet) -> Iterator[Doubt]:
    for at, claim in enumerate(sheet.claims):
        if not claim.citations:
            own = answered_for(claim)
            remedy = "add one from a source, or readers see it as unsupported" if own else "restore them"
            yield Doubt(f"claims[{at}].citations", claim.id, f"the claim has no quote; {remedy}", not own)


def _contexts(sheet: FactSheet, documents: Iterable[Document]) -> Iterator[Doubt]:
    """What a citation remembers of the text around it, where its words stand at the place that it gives."""
    texts = {document.id: document.text for document in documents}
    quoted = [(f"claims[{at}]", claim.id, owned(claim), _named(claim)) for at, claim in enumerate(sheet.claims)]
    title = {f"citations[{n}]": quote for n, quote in enumerate(sheet.title.citations)}
    quoted.insert(0, ("title", "title", owned(sheet.title), title))
    for path, id, own, quotes in quoted:
        for name, quote in quotes.items():
            text = texts.get(quote.source, "")
            if text[quote.start : quote.end] != quote.exact:
                continue
            before = text[max(0, quote.start - CONTEXT) : quote.start]
            after = text[quote.end : quote.end + CONTEXT]
            for field, given, real in (("prefix", quote.prefix, before), ("suffix", quote.suffix, after)):
                if given != real and not (own and not given):
                    yield Doubt(
                        f"{path}.{name}.{field}", id, f"{_short(given)}, but the text has {_short(real)}", not own
                    )


def _named(claim: Claim) -> dict[str, Citation]:
    return {
        f"{name}[{number}]": quote
        for name, quotes in (("citations", claim.citations), ("repeats", claim.repeats))
        for number, quote in enumerate(quotes)
    }


def _sources(sheet: FactSheet, documents: tuple[Document, ...]) -> Iterator[Doubt]:
    texts = {document.id: document for document in documents}
    for at, source in enumerate(sheet.sources):
        document = texts.get(source.id)
        if document and document.sha256 != source.sha256:
            message = "not that of the file's text; run `explainer condense` if the file was changed on purpose"
            yield Doubt(f"sources[{at}].sha256", source.id, message, True)


def _same_sources(sheet: FactSheet, documents: tuple[Document, ...]) -> bool:
    """Can the sheet be worked out anew: are all its sources there, with the texts that it was made of?"""
    here = {document.id: document.sha256 for document in documents}
    return all(here.get(source.id) == source.sha256 for source in sheet.sources)


def _anew(sheet: FactSheet, documents: tuple[Document, ...], made: FactSheet) -> Iterator[Doubt]:
    again = _merged(sheet, documents, made)
    machines = _merged(_all_sealed(sheet), documents, made)
    consequences = any(not told(entry) for kind in _KINDS for entry in getattr(sheet, kind))
    yield from _title(sheet, again, machines)
    for kind in _KINDS:
        anew = {entry.id: entry for entry in getattr(again, kind)}
        unedited = {entry.id: entry for entry in getattr(machines, kind)}
        for at, entry in enumerate(getattr(sheet, kind)):
            path = f"{kind}[{at}]"
            if owned(entry):
                if entry.id in unedited and entry.seal and not getattr(entry, "reviewed", False):
                    yield from _edits(path, entry, unedited[entry.id])
                if kind == "claims" and entry.id in anew:
                    yield from _differing(path, entry, anew[entry.id], ("written", "beyond"), fault=False)
            elif entry.id not in anew:
                yield Doubt(path, entry.id, "its sources do not give this entry", not consequences)
            else:
                names = [f.name for f in fields(entry) if f.name not in _PEOPLES and f.name != "status"]
                yield from _differing(path, entry, anew[entry.id], names, fault=True)


def _title(sheet: FactSheet, again: FactSheet, machines: FactSheet) -> Iterator[Doubt]:
    title = sheet.title
    if not owned(title):
        yield from _differing("title", title, again.title, ("text", "citations"), fault=True, id="title")
    elif title.seal:
        yield from _differing("title", title, machines.title, ("text", "citations"), fault=False, id="title")


def _merged(sheet: FactSheet, documents: tuple[Document, ...], made: FactSheet) -> FactSheet:
    return merge(reanchor(sheet, documents), made, minor="known")[0]


def _all_sealed(sheet: FactSheet) -> FactSheet:
    """The sheet as if nobody had edited what the machine began; what people added by hand stays theirs."""
    sealed = seal(sheet)

    def begun(kind: str) -> tuple[Any, ...]:
        both = zip(getattr(sheet, kind), getattr(sealed, kind), strict=True)
        return tuple(new if old.seal else old for old, new in both)

    kinds: dict[str, Any] = {kind: begun(kind) for kind in _KINDS}
    return replace(sealed, **kinds)


def _edits(path: str, entry: Any, machines: Any) -> Iterator[Doubt]:
    names = (*SEALED[type(entry)], *(name for name in _QUOTED if hasattr(entry, name)))
    yield from _differing(path, entry, machines, names, fault=False)


def _differing(
    path: str, entry: Any, other: Any, names: Iterable[str], *, fault: bool, id: str = ""
) -> Iterator[Doubt]:
    for name in names:
        for below, mine, theirs in _differences(getattr(entry, name), getattr(other, name)):
            message = f"{_short(mine)}, but its sources give {_short(theirs)}"
            yield Doubt(f"{path}.{name}{below}", id or entry.id, message, fault)


def _differences(mine: Any, theirs: Any) -> Iterator[tuple[str, object, object]]:
    """(path, value, value) of the smallest parts that are not equal."""
    if mine == theirs:
        return
    if is_dataclass(mine) and type(mine) is type(theirs):
        for field in fields(mine):
            for below, a, b in _differences(getattr(mine, field.name), getattr(theirs, field.name)):
                yield f".{field.metadata.get('key', field.name)}{below}", a, b
    elif isinstance(mine, tuple) and isinstance(theirs, tuple) and len(mine) == len(theirs):
        for number, (one, two) in enumerate(zip(mine, theirs, strict=True)):
            for below, a, b in _differences(one, two):
                yield f"[{number}]{below}", a, b
    elif isinstance(mine, tuple) and isinstance(theirs, tuple):
        yield "", f"{len(mine)} entries", f"{len(theirs)}"
    else:
        yield "", mine, theirs


def _short(value: object) -> str:
    if value is None or value == "":
        return "nothing"
    if is_dataclass(value) and not isinstance(value, type):
        value = getattr(value, "exact", None) or getattr(value, "what", "something else")
    text = " ".join(str(value).lower().split() if isinstance(value, bool) else str(value).split())
    shown_text = text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
    return f"'{shown_text}'" if isinstance(value, str) and not isinstance(value, Mapping) else shown_text
