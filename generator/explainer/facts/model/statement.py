"""A statement: what one clause of one source tells, with everything needed to compare it with another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ...core.model import Bound, ClaimKind, Quantity, Timex, Written
from .proposition import Proposition
from .term_weights import Content

Cue = Literal[
    "half",
    "impression",
    "points back",
    "points nowhere",
    "runs on",
    "thin",
    "unknown",
    "personal",
    "long before",
    "introduces",
]
"""What a statement shows by itself, and many stages ask: ways to tell little (`weak`), that something is not known
(`unknown`), a word of the writer's own (`explains`), that it was in other years (`importance`), that it tells only that
somebody spoke."""


LEANS = 0.5
"""Context dependence from which a statement is not understood without its neighbours."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One value that a statement gives for a slot."""

    what: str
    """What is counted or measured: 'death', 'confirmed case', 'delay', 'amount', or a class of events."""
    noun: str
    """The word for it that the source uses, in the singular; '' where it uses none."""
    unit: str
    where: frozenset[str]
    """Places that it is counted in; empty where the words do not say."""
    low: float
    high: float
    value: float
    bound: Bound
    start: int
    end: int
    local: frozenset[str]
    """Terms of the words that belong to the number."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that a statement gives for an event of which a thing has one."""

    event: str
    """'service', 'first flight', or an event class."""
    first: int
    """Ordinal of the first day that is meant."""
    last: int
    reading: str
    """The day for readers."""
    done: bool
    original: bool
    """The day that was set before, as its own source tells."""


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One clause that could become a claim or support one. `start` and `end` are what would be cited.

    A key of its own (compared by identity): many stages look statements up.
    """

    source: str
    """Document id."""
    sentence: int
    """Index of its first sentence in `Annotated.sentences`."""
    last: int
    """Index of its last sentence: a quotation may run over several."""
    order: int
    """How many sentences of running text stand before it in its source: 0 is the lead."""
    start: int
    end: int
    told: int
    """Where what it tells of its own begins: behind `start` where a subject is shared with another clause."""
    text: str
    """Wording as a claim: the cited words, or a subsequence of them."""
    written: Written
    kind: ClaimKind
    hedged: bool
    negated: bool
    said_by: str
    published: str
    """EDTF of its source."""
    when: str
    when_rule: str
    planned: bool
    date: Timex | None
    """The time expression that gave `when`, where it stands in the statement."""
    quantities: tuple[Quantity, ...]
    durations: tuple[Timex, ...]
    late: float
    """Months by which it says that something is late; 0 where it does not."""
    since: frozenset[str]
    """Event classes from which it counts time ("15 months after the launch"): it does not tell of these."""
    names: tuple[str, ...]
    """Corpus-wide names in order of mention, without repeats."""
    context: tuple[str, ...]
    """Names of the sentence before and of the rest of its own: what a pronoun may stand for."""
    terms: tuple[str, ...]
    """Content terms in order; `=class` for words of an event class."""
    content: Content
    """What it is compared by: its terms, each with the weight that it may carry."""
    events: frozenset[str]
    head: str
    """The first event class that is more than a frame for another; '' where there is none."""
    deeds: frozenset[str]
    """Keys of what it tells: who did what to whom."""
    context_dependence: float
    """0: it can stand alone; 1: it cannot be understood without its neighbours."""
    lead: str = ""
    """The question it answers, where the heading or a sentence before is one."""
    answers: int = 0
    """How many sentences behind that question it stands; 0 where there is none."""
    days: tuple[str, ...] = ()
    """EDTF of every day, month or year that it names."""
    headline: bool = False
    """It is a heading that tells of an event: it may support a claim, but words it only where nothing else does."""

    facet: bool = False
    """It tells only a part of its clause: it may support a claim, but neither words one nor opens a group."""
    cues: frozenset[Cue] = frozenset()
    frame: frozenset[str] = frozenset()
    """Terms of the words that tell who says it."""
    subject: frozenset[str] = frozenset()
    """Terms for the last noun of its subject."""
    figures: tuple[Figure, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    propositions: tuple[Proposition, ...] = ()
    """Who did what to whom, for each predicate that it tells, in order of the text."""


FRAMING = frozenset(("forecast", "plan", "warn", "deny", "promise", "talk", "find", "study", "meet"))
"""Event classes whose words mostly frame another event: "plans to close", "warned of an attack"."""


def head_of(terms: Iterable[str]) -> str:
    """The first event class among terms that is more than a frame for another; '' where there is none."""
    return next((t[1:] for t in terms if t.startswith("=") and t[1:] not in FRAMING), "")


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that say the same. The first is the one whose wording speaks for all."""

    statements: tuple[Statement, ...]

    @property
    def best(self) -> Statement:
        return self.statements[0]

    @property
    def sources(self) -> tuple[str, ...]:
        """Document ids in order of first appearance."""
        return tuple(dict.fromkeys(s.source for s in self.statements))
