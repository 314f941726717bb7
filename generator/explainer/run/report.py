"""What a run says when it is done: counts of what was made, and one line for each quote that is not where it should be.

Pure functions from values to lines; the command prints them. Counts are taken from the same values that the pages are
rendered from, so the terminal and the site can never disagree.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from ..core.model import Change, Dossier, Doubt, FactSheet, Fate, Status, Verdict, VerdictKind
from .remarks import NOTHING

_FATES = {
    "cited": "cited",
    "repeat": "repeating a claim",
    "hidden": "of hidden claims",
    "question": "asked as questions",
    "heading": "headings",
    "minor": "minor",
    "background": "background",
    "opinion": "opinion",
    "unclear": "unclear",
    "boilerplate": "boilerplate",
}
_LABEL, _WIDTH = 15, 90


def made(dossier: Dossier) -> list[str]:
    """The closing lines of `explainer build`: one line for each kind of thing, with its parts."""
    words = {"update": "shown apart, as changes over time", **_FATES}
    return [
        _row(name, total, [f"{count} {words.get(part, part)}" for part, count in parts.items()])
        for name, (total, parts) in _kinds(dossier).items()
    ]


def counts(dossier: Dossier) -> dict[str, dict[str, int]]:
    """The same for programs: {kind of thing: {"total": how many, part: how many of them}}."""
    return {name: {"total": total} | parts for name, (total, parts) in _kinds(dossier).items()}


def _kinds(dossier: Dossier) -> dict[str, tuple[int, dict[str, int]]]:
    """{kind of thing: (how many, {part: how many of them})}; parts that have none are left out."""
    sheet = dossier.sheet
    origins = len({source.origin for source in sheet.sources if source.origin})
    undated = sum(entry.undated for entry in sheet.timeline)
    planned = sum(entry.planned for entry in sheet.timeline)
    updates = sum(item.kind == "update" for item in sheet.disagreements)
    fates = Counter(entry.fate for entry in dossier.ledger)
    return {
        "sources": _counted(len(dossier.sources), {"independent": origins}),
        "sentences": _counted(len(dossier.ledger), {fate: fates[fate] for fate in get_args(Fate)}),
        "claims": _counted(
            len(sheet.claims),
            _in_order((claim.status for claim in sheet.claims), get_args(Status))
            | {"reviewed": sum(claim.reviewed for claim in sheet.claims)},
        ),
        "citations": _counted(
            len(dossier.verdicts), _in_order((found.kind for found in dossier.verdicts), get_args(VerdictKind))
        ),
        "timeline": _counted(len(sheet.timeline), {"undated": undated, "planned": planned}),
        "questions": _counted(len(sheet.faq), {}),
        "disagreements": _counted(len(sheet.disagreements) - updates, {"update": updates}),
    }


def verdict_counts(verdicts: Iterable[Verdict]) -> list[str]:
    """'80 exact', '1 relocated' ... in the fixed order of the verdicts."""
    found = _in_order((verdict.kind for verdict in verdicts), get_args(VerdictKind))
    return [f"{count} {kind}" for kind, count in found.items() if count]


def verdict_line(verdict: Verdict, place: str = "") -> str:
    """Where in the sheet, what became of the quote, and whose entry it is. `place` is file and line, 'facts.yml:12'."""
    owner = " (yours)" if verdict.owned else ""
    detail = f": {verdict.detail}" if verdict.detail else ""
    return f"{_at(place)}{verdict.path} [{verdict.entry}]{owner}: {verdict.kind} in {verdict.source}{detail}"


def doubt_line(doubt: Doubt, place: str = "") -> str:
    """Where in the sheet, and what its quotes or the sources do not bear out."""
    return f"{_at(place)}{doubt.path} [{doubt.entry}]{'' if doubt.fault else ' (yours)'}: {doubt.message}"


def reviewed(sheet: FactSheet) -> str:
    """How many entries a person has marked as checked, in words; '' for none."""
    claims = sum(claim.reviewed for claim in sheet.claims)
    others = sum(e.reviewed for e in sheet.timeline) + sum(e.reviewed for e in sheet.faq)
    others += sum(e.reviewed for e in sheet.disagreements)
    if not claims and not others:
        return ""
    more = f", and {others} other {'entry' if others == 1 else 'entries'}" if others else ""
    return f"{claims} of {len(sheet.claims)} claims reviewed{more}"


def _at(place: str) -> str:
    return f"{place}: " if place else ""


def changed(old: FactSheet | None, new: FactSheet) -> list[str]:
    """What a run of condense changed, newest revision first; one line if nothing a reader would notice did."""
    lines = []
    for change in _new_changes(old, new):
        lines.append(_head(change))
        lines += [f"  {len(ids)} {word}: {_shortened(ids)}" for word, ids in _groups(change) if ids]
    return lines or [NOTHING]


def changed_entries(old: FactSheet | None, new: FactSheet) -> list[dict[str, object]]:
    """One record an entry for `explainer diff --json`: its revision, what became of it, its id, and its words before
    and now, where there are any."""
    return [
        {"revision": change.revision, "what": word, "id": id}
        | {name: words for name, words in (("before", was), ("after", now)) if words}
        for change, entries in _told(old, new)
        for word, id, was, now in entries
    ]


def differences(old: FactSheet | None, new: FactSheet) -> list[tuple[str, str]]:
    """(what became of it, line) for `explainer diff`: as `changed`, with each entry's words on its line."""
    lines = []
    for change, entries in _told(old, new):
        lines.append(("", _head(change)))
        for word, id, was, now in entries:
            text = f"{was} -> {now}" if word in ("reworded", "joined") and was != now else now or was
            lines.append((word, f"  {word}: {id}: {text}"))
    return lines or [("", NOTHING)]


def _told(old: FactSheet | None, new: FactSheet) -> Iterator[tuple[Change, list[tuple[str, str, str, str]]]]:
    """Each new change with its entries: (what became of it, its id, its words before, and now)."""
    before, after = _words(old or FactSheet()), _words(new)
    for change in _new_changes(old, new):
        into = {one.id: one.claim for one in change.joined}
        named = ((word, id) for word, ids in _groups(change) for id in ids)
        yield change, [(word, id, before.get(id, ""), after.get(into.get(id, id), "")) for word, id in named]


def unsaved(old: FactSheet | None, new: FactSheet) -> str:
    """What a preview shows that the sheet on disk does not hold yet, and how to save it; '' where there is nothing."""
    counts: Counter[str] = Counter()
    for change in _new_changes(old, new):
        counts.update({word: len(ids) for word, ids in _groups(change)})
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    return f"Not yet in the fact sheet: {told}. Run `explainer condense` to save this." if told else ""


def _new_changes(old: FactSheet | None, new: FactSheet) -> list[Change]:
    known = {change.revision for change in old.changes} if old else set()
    return [change for change in new.changes if change.revision not in known]


def _groups(change: Change) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("added", change.added),
        ("corrected" if change.by == "editors" else "reworded", change.reworded),
        ("newly confirmed", change.corroborated),
        ("newly disputed", change.contested),
        ("no longer disputed", change.resolved),
        ("supported by less", change.weakened),
        ("disagreements", change.disputes),
        ("disagreements no longer told", change.settled),
        ("questions", change.questions),
        ("joined", tuple(one.id for one in change.joined)),
        ("told apart", tuple(one.id for one in change.split)),
        ("withdrawn", change.withdrawn),
    )


def _head(change: Change) -> str:
    day = f" of {change.date}" if change.date else ""
    because = f", because of {_shortened(change.sources)}" if change.sources else ""
    by = ", edited by hand" if change.by == "editors" else ""
    more = [*(["the title"] * change.retitled), *(["what stands in brief"] * change.briefed)]
    return f"Revision {change.revision}{day}{because}{by}:" + (f" changed {' and '.join(more)}" if more else "")


def _words(sheet: FactSheet) -> dict[str, str]:
    """What a reader sees of each entry that a change may name: an event shows its date and its claim's text."""
    texts = {claim.id: claim.text for claim in sheet.claims}
    events = {e.id: f"{e.date or 'undated'}: {texts.get(e.claim, e.claim)}" for e in sheet.timeline}
    others = {e.id: e.about for e in sheet.disagreements} | {e.id: e.question for e in sheet.faq}
    return others | events | texts


def _shortened(ids: tuple[str, ...], most: int = 6) -> str:
    rest = len(ids) - most
    return ", ".join(ids[:most]) + (f" and {rest} more" if rest > 0 else "")


def _row(label: str, count: int, parts: Sequence[str]) -> str:
    head = f"  {label:<{_LABEL}}{count:>5}   "
    whole = ", ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)  # a count stays with its word
    filled = textwrap.fill(head + whole, _WIDTH, subsequent_indent=" " * len(head))
    return filled.replace("\N{NO-BREAK SPACE}", " ").rstrip()


def _in_order(values: Iterable[str], order: Iterable[str]) -> dict[str, int]:
    found = Counter(values)
    return {value: found[value] for value in order}


def _counted(total: int, parts: dict[str, int]) -> tuple[int, dict[str, int]]:
    return total, {part: count for part, count in parts.items() if count}
