"""What would settle a disagreement, where the sources say: the claims that call the matter open, or put it right.

"Further tests will clarify how many died", "the figure could not be confirmed", "the agency corrected its figure".
Such a claim must be about the very matter: it tells of the event that all sides tell of, names somebody whom all name
and nobody else, and is as new as they are. Where any of it is missing nothing is shown; a wrong promise of an answer
would be worse than none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from ...core.model import Disagreement
from ...grammar.stems import terms
from ...lang.en.settling import ANSWERERS, AWAITED, CHECKED, CLOSED, CLOSING, VALUES
from ..model.candidate import days_after
from ..model.statement import Group, Statement

SAME_TIME = 1
"""Days that it may be older than the newest side."""
MOST = 3
"""Claims shown for one disagreement."""
_ASKING = frozenset(("long", "share"))
"""Terms of our own words that name no thing."""
_WORDS = r"(?:[\w’'-]+ ){0,4}?"


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_OPEN = re.compile(
    rf"\b(?:await\w*|pending) {_WORDS}{_any(AWAITED)}\b"
    rf"|\b{_any(ANSWERERS)} {_WORDS}(?:will|should|(?:is|are) (?:expected )?to) {_any(CLOSING)}\b"
    rf"|\b(?:under (?:investigation|review|examination)|being (?:\w+ly )?{_any(CHECKED)})\b"
    rf"|\b(?:can|could|ha[sd]|have)(?:not| not|n['’]t) (?:yet )?(?:be|been) (?:\w+ly )?{_any(CHECKED)}\b"
    rf"|\b(?:can|could|ha[sd]|have)(?:not| not|n['’]t) (?:yet )?(?:be|been) (?:\w+ly )?{_any(CLOSED)}\b"
    rf"|\b(?:is|are|was|were|remain(?:s|ed)?) (?:not (?:yet )?(?:clear|known|confirmed)|un(?:clear|known|confirmed))\b"
    rf"|\b(?:has|have|had) yet to (?:be {_any(CLOSED)}|{_any(CLOSING)})\b"
    rf"|\b(?:open|launch|order|beg[au]n|start)(?:ed)? an? {_WORDS}(?:investigation|inquiry|audit|probe|recount)\b",
    re.I,
)
_IMPERSONAL = re.compile(r"\bit\s*\Z", re.I)
_CUT = re.compile(r"[,;:] | and | but | while ")
_PUT_RIGHT = re.compile(
    rf"\b(?:corrected|revised|retracted|withdrew) (?:its|his|her|their|the|an?|that|this) {_WORDS}{_any(VALUES)}\b"
    rf"|\b{_any(VALUES)} (?:was|were|had been|has been|have been) (?:corrected|revised|retracted|withdrawn)\b",
    re.I,
)


def find_settling(entries: Iterable[Disagreement], groups: dict[str, Group]) -> list[tuple[str, ...]]:
    """For each, claim ids in order of importance; none for what only changed over time, or for what a thing is."""
    telling: dict[str, dict[str, Statement]] = defaultdict(dict)
    for id, group in groups.items():
        for event in group.best.events:
            telling[event][id] = group.best
    place = {id: n for n, id in enumerate(groups)}
    return [() if entry.kind in ("update", "nature") else _settling(entry, groups, telling, place) for entry in entries]


def _settling(
    entry: Disagreement, groups: dict[str, Group], telling: dict[str, dict[str, Statement]], place: dict[str, int]
) -> tuple[str, ...]:
    """`telling` has the claims by the events that they tell of, `place` their order."""
    held = {id for position in entry.positions for id in position.claims}
    parties = _Parties([[groups[id].best for id in position.claims] for position in entry.positions])
    matter = None if entry.kind == "denial" else _matter(entry)
    told = {id: s for event in parties.events for id, s in telling[event].items() if id not in held}
    ordered = sorted(told, key=place.__getitem__)
    found = (id for id in ordered if parties.told_of(told[id]) and _is_open(told[id].text, matter))
    return tuple(islice(found, MOST))


class _Parties:
    """Whom and what all sides of a disagreement tell of, and how new they are."""

    def __init__(self, sides: list[list[Statement]]) -> None:
        named = [{name for told in side for name in told.names} for side in sides]
        self.shared = [frozenset(names) for names in named]
        self.any = frozenset(name for names in named for name in names)
        self.events = frozenset.intersection(
            *(frozenset(event for told in side for event in told.events) for side in sides)
        )
        self.told = [told for side in sides for told in side]

    def told_of(self, s: Statement) -> bool:
        """Does a statement of their event tell of somebody whom all sides name, of nobody else, and is it as new?"""
        mine = set(s.names) - {s.said_by}
        return bool(
            mine <= self.any
            and all(mine & names for names in self.shared)
            and not any(days_after(told, s) > SAME_TIME for told in self.told)
        )


def _is_open(text: str, matter: set[str] | None) -> bool:
    """Does a part of the text call that matter open, or put it right? After 'it is not known' only the rest is open."""
    found = _OPEN.search(text) or _PUT_RIGHT.search(text)
    if not found:
        return False
    start, end = found.span()
    if _IMPERSONAL.search(text[:start]):
        start = end
    else:
        start = max((cut.end() for cut in _CUT.finditer(text, 0, start)), default=0)
    cut = _CUT.search(text, end)
    part = text[start : cut.start() if cut else len(text)]
    return matter is None or bool(matter & set(terms(part)))


def _matter(entry: Disagreement) -> set[str]:
    """What is counted or dated, as terms of our own words for it: 'How many orders: Airbus' -> orders."""
    found = terms(entry.about.partition(":")[0])
    return {term for term in found if term.startswith("=")} or set(found) - _ASKING
