"""The thing of a class that a clause names behind a preposition: "died of pneumonia", "hit with a hammer"."""

from __future__ import annotations

import re

from ....core.model import Annotated
from ....grammar.lexicon import lexical_relations as lexicon
from ...model.proposition import Proposition
from ...model.statement import Statement
from .value import Value

CLASSES = {
    "cause of death": "Cause of death",
    "weapon": "Which weapon",
    "vehicle": "Which vehicle",
    "building": "Which building",
    "limb": "Which part of the body",
    "inner organ": "Which organ",
}
"""Classes of which an event has one -> what is asked."""
_BEHIND = 12
"""Code points behind a clause's last argument that may belong to the phrase."""


class Things:
    """Of one class."""

    def __init__(self, name: str, sources: tuple[Annotated, ...]) -> None:
        self._text = {seen.document.id: seen.document.text for seen in sources}
        listed = "|".join(sorted(map(re.escape, lexicon.members(name)), key=lambda word: (-len(word), word)))
        owner = r"(?:(?:an?|the|his|her|their|its|some) )?"
        behind = r"\b(?:of|from|with|in|at|by|into) "
        self._named = re.compile(rf"{behind}{owner}(?:[\w-]+ ){{0,2}}?({listed})\b", re.I)

    def of(self, s: Statement, p: Proposition) -> Value | None:
        """The only one that the clause names."""
        found = self._named.findall(self._text[s.source], p.head, min(s.end, p.end + _BEHIND))
        return Value(found[0].lower()) if len(found) == 1 else None

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Is there such a thing?"""
        return self.of(s, p) is not None

    def apart(self, one: Value, other: Value) -> bool:
        """Do they exclude each other?"""
        return lexicon.exclusive(one.words, other.words) is not None
