"""When and where one event was, of what or with what, told in two ways: "checked in on Tuesday", "on Friday".

A weekday tells something also where the day of its article is not known. Two places are two only where neither may lie
in the other: both are countries, both are regions, or no sentence of the story names them together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from ....core.model import Annotated, DisagreementKind
from ...disputes.corpus import Corpus
from ...disputes.sides import in_order
from ...model.candidate import Candidate, Side
from ...model.proposition import Proposition
from ...model.statement import Group, Statement
from .days import Days
from .happenings import Happenings, Telling
from .headings import clause_of
from .places import Places
from .things import CLASSES, Things
from .value import Value


class Reader(Protocol):
    """What an event has one of, and how to tell it from another."""

    def tells(self, s: Statement, p: Proposition) -> bool:
        """Does the clause give it?"""

    def of(self, s: Statement, p: Proposition) -> Value | None:
        """As the clause gives it."""

    def apart(self, one: Value, other: Value) -> bool:
        """Do they exclude each other?"""


@dataclass(frozen=True, slots=True)
class _Rivals:
    """Two or more values of one circumstance of one event."""

    asked: str
    kind: DisagreementKind
    values: tuple[tuple[Value, tuple[Telling, ...]], ...]


def differing_circumstances(corpus: Corpus) -> list[Candidate]:
    """In order of the first claim."""
    homes = corpus.homes
    found = []
    for rivals in _rivals(homes, corpus.sources):
        sides = tuple(
            Side(value.words, claims)
            for value, tellings in rivals.values
            if (claims := _claims(value, tellings, homes, corpus.groups))
        )
        if len({side.claims for side in sides}) > 1:
            tellings = [(t.statement, t.proposition) for _, told in rivals.values for t in told]
            about = clause_of(tellings, corpus.text, [value.words for value, _ in rivals.values])
            found.append(Candidate(f"{rivals.asked}: {about}" if about else rivals.asked, rivals.kind, sides))
    return in_order(found, corpus.groups)


def _claims(
    value: Value, tellings: tuple[Telling, ...], homes: dict[Statement, list[str]], groups: dict[str, Group]
) -> tuple[str, ...]:
    """The claims whose wording tells the value; where none does, those that rest on who tells it."""
    resting = dict.fromkeys(c for t in tellings for c in homes[t.statement])
    telling = tuple(c for c in resting if value.told_in(groups[c].best.text))
    return telling or tuple(resting)


def _rivals(statements: Iterable[Statement], sources: tuple[Annotated, ...]) -> list[_Rivals]:
    happenings = Happenings(statements, sources)
    kinds: tuple[tuple[str, DisagreementKind, Reader], ...] = (
        ("When", "date", Days(sources)),
        ("Where", "nature", Places(sources)),
        *((asked, "nature", Things(name, sources)) for name, asked in CLASSES.items()),
    )
    return [
        _Rivals(asked, kind, values)
        for asked, kind, reader in kinds
        for tellings in happenings.told(reader.tells)
        if len(values := _values(tellings, reader)) > 1
    ]


def _values(tellings: list[Telling], reader: Reader) -> tuple[tuple[Value, tuple[Telling, ...]], ...]:
    """Those of which another source tells another: what one source tells in several ways is at odds with none."""
    values: dict[str, tuple[Value, list[Telling]]] = {}
    for t in tellings:
        value = reader.of(t.statement, t.proposition)
        if value is not None:
            values.setdefault(value.words, (value, []))[1].append(t)
    told = list(values.values())
    kept = []
    for value, mine in told:
        own = {t.statement.source for t in mine}
        rivals = {t.statement.source for other, theirs in told if reader.apart(value, other) for t in theirs}
        if rivals - own:
            kept.append((value, tuple(mine)))
    return tuple(kept)
