"""What a regeneration changes, as Markdown for the people who review it: the text of a pull request.

The words are the sources' own, so nothing in them may act: what means something in Markdown is escaped, and a name
behind an @ calls nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ..core.model import Change, FactSheet, Source
from .remarks import NOTHING

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&$^=:])")
_CALL = re.compile(r"([@#])(?=\w)|(\w)(?=://)|\b(www)(?=\.)")
_STOP = "\N{WORD JOINER}"
_MOST = 40
"""Entries under one heading; a first revision has hundreds."""
_WHOLE = 60_000
"""Characters of a whole text: GitHub takes 65,536."""


def changelogs(stories: Mapping[str, str]) -> str:
    """The text for many stories, by their names; those that it has no room for are named at its end."""
    told = {name: text for name, text in stories.items() if text != NOTHING}
    parts: list[str] = []
    left = list(told)
    while left and sum(map(len, parts)) + len(told[left[0]]) < _WHOLE:
        name = left.pop(0)
        parts.append(f"# {name}\n\n{told[name]}")
    if left:
        parts.append(f"# And {len(left)} more stories\n\n{', '.join(left)}"[:_WHOLE])
    return "\n\n".join(parts) or NOTHING


def changelog(old: FactSheet | None, new: FactSheet) -> str:
    """One section for each revision that `new` has and `old` has not, newest first; a sentence where there is none."""
    known = {change.revision for change in old.changes} if old else set()
    changes = [change for change in new.changes if change.revision not in known]
    sections = [_section(change, old or FactSheet(), new) for change in changes]
    return "\n\n".join(sections) or NOTHING


def _section(change: Change, old: FactSheet, new: FactSheet) -> str:
    before, after = _words(old), _words(new)
    sources = {source.id: source for source in (*old.sources, *new.sources)}
    lines = [f"## Revision {change.revision}" + (f", {_safe(change.date)}" if change.date else "")]
    if change.by == "editors":
        lines += ["", "Edited by hand."]
    if change.retitled:
        lines += ["", f"The title is now: {_safe(new.title.text)}"]
    if change.briefed:
        lines += ["", "The editors chose anew what stands in brief."]
    if change.sources:
        lines += ["", "Because of " + "; ".join(_named(sources[id]) for id in change.sources if id in sources) + "."]
    events = {event.id for event in new.timeline}
    lines += _list("New", (after.get(id, id) for id in change.added if id not in events))
    lines += _list("New on the timeline", (after.get(id, id) for id in change.added if id in events))
    reworded = (f"{after.get(id, id)}  \n  before: {before.get(id, id)}" for id in change.reworded)
    lines += _list("Corrected by hand" if change.by == "editors" else "Reworded or dated anew", reworded)
    lines += _list("Newly corroborated", (after.get(id, id) for id in change.corroborated))
    lines += _list("Newly contested", (after.get(id, id) for id in change.contested))
    lines += _list("No longer contested", (after.get(id, id) for id in change.resolved))
    lines += _list("Supported by fewer sources", (after.get(id, id) for id in change.weakened))
    lines += _list("New or corrected disagreements", (after.get(id, id) for id in change.disputes))
    lines += _list("Disagreements no longer told", (before.get(id, id) for id in change.settled))
    lines += _list("Questions, new or with another answer", (after.get(id, id) for id in change.questions))
    lines += _list("Told apart from another claim", (after.get(one.id, one.id) for one in change.split))
    lines += _list(
        "Joined with a claim that says the same",
        (f"{before.get(one.id, one.id)}  \n  now part of: {after.get(one.claim, one.claim)}" for one in change.joined),
    )
    lines += _list("No longer listed", (before.get(id, id) for id in change.withdrawn))
    return "\n".join(lines)


def _list(heading: str, entries: Iterable[str]) -> list[str]:
    all_of_them = list(entries)
    if not all_of_them:
        return []
    rest = len(all_of_them) - _MOST
    more = [f"- and {rest} more"] if rest > 0 else []
    return ["", f"### {heading} ({len(all_of_them)})", "", *(f"- {entry}" for entry in all_of_them[:_MOST]), *more]


def _words(sheet: FactSheet) -> dict[str, str]:
    """What a reader sees of each entry that a change may name."""
    texts = {claim.id: claim.text for claim in sheet.claims}
    events = {e.id: f"{e.date or 'undated'}: {texts.get(e.claim, e.claim)}" for e in sheet.timeline}
    others = {e.id: e.about for e in sheet.disagreements} | {e.id: e.question for e in sheet.faq}
    return {id: _safe(text) for id, text in (others | events | texts).items()}


def _named(source: Source) -> str:
    title, outlet = source.csl.title, source.csl.container_title
    return _safe(", ".join(part for part in (outlet, title and f"“{title}”") if part) or source.file)


def _safe(text: str) -> str:
    whole = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    stopped = _CALL.sub(lambda match: match[0] + _STOP, whole)
    return _MARKUP.sub(r"\\\1", stopped)
