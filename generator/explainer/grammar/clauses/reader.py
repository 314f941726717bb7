"""What a reader of clauses holds in mind: the last clause, noun chunks that are still free, subjects that wait for a
verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...lang.en.clause_words import ADDRESSED, CLAUSE_TAKING, GIVING, NAMING, REPORTING
from ..chunking.auxiliaries import ADVERBS
from ..chunking.chunk_links import phrase
from ..chunking.model import ClauseKind, NounChunk, Tagged, VerbGroup
from .markers import Marker

DEEPEST = 8
"""More subjects than this do not wait for their verbs in one sentence."""


@dataclass(slots=True)
class Draft:
    """A clause while the sentence is read; the fields are those of `Clause`."""

    kind: ClauseKind
    verb: int
    start: int
    subject: int | None = None
    marker: int | None = None
    parent: int | None = None
    noun: int | None = None
    coordinated_with: int | None = None
    objects: list[int] = field(default_factory=list)
    obliques: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A subject whose verb has not come yet, as in 'The man, who fled, was held', with what opened its clause."""

    subject: int
    marker: Marker | None
    parent: int | None
    joined: int | None


class Reader:
    """The state of one reading; `clauses.py` moves it, `finite.py` and `nonfinite.py` ask it."""

    def __init__(self, tokens: Sequence[Tagged], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup]) -> None:
        self.tokens, self.chunks, self.groups = tokens, chunks, groups
        self.drafts: list[Draft] = []
        self.waiting: list[Waiting] = []
        self.free: list[int] = []
        """Chunks since the last verb or opener that nothing governs."""
        self.marker: Marker | None = None
        self.outer: tuple[Marker, int | None] | None = None
        """An opener whose clause another one interrupts, and what it hangs on: 'said that if it rains, it will
        close'."""
        self.fronted: list[int] = []
        """Chunks with a preposition before their verb."""
        self.last: int | None = None
        self.comma = False
        """Has a comma come since the last verb?"""
        self.orphans: list[int] = []
        """Clauses that wait for their main clause."""
        self.owners = {chunk.possessor for chunk in chunks}
        self.ends = {chunk.end - 1: index for index, chunk in enumerate(chunks)}
        self.clause_of_group: dict[int, int] = {}
        self.new_subjects: set[int] = set()
        """Chunks that look like conjuncts and begin a clause."""

    # ---- free chunks -------------------------------------------------------------------------------

    def settle(self, free: Sequence[int]) -> list[int]:
        """Gives the last clause its objects out of `free`; what is returned is no object of it."""
        if self.last is None:
            return list(free)
        draft, group = self.drafts[self.last], self.groups[self.drafts[self.last].verb]
        free = [chunk for chunk in free if chunk not in draft.objects]
        if not free:
            return []
        first = self.chunks[free[0]]
        ends = [self.chunks[o].end for o in draft.obliques if self.chunks[o].end <= first.start]
        edge = max([behind(group), *ends])
        between = [self._tag(k) for k in range(edge, first.start)] if first.start - edge < 8 else [","]
        if self.marker is not None or any(tag in (",", ":", "CC", "-LRB-") for tag in between):
            return free
        taken = 1
        if len(free) > 1 and self.touch(free[0], free[1]) and group.verb in GIVING | NAMING | ADDRESSED:
            taken = 2
        draft.objects.extend(free[:taken])
        return free[taken:]

    def _tag(self, k: int) -> str:
        both = self.tokens[k].text.lower() in ("both", "either", "neither", "not")
        return "DT" if both else self.tokens[k].tag

    def lay_by(self) -> None:
        """What was free so far is the last verb's object, or a subject that waits for its verb."""
        rest = self.settle(self.free)
        if rest:
            self.wait(rest[0], self.marker)
            self.marker = None
        self.free = []

    def wait(self, subject: int, marker: Marker | None) -> None:
        """Keeps a subject until its verb comes."""
        if len(self.waiting) < DEEPEST:
            self.waiting.append(Waiting(subject, marker, self.last, self.conjoined(self.chunks[subject].start)))

    def touch(self, first: int, second: int) -> bool:
        """Does nothing stand between two noun phrases?"""
        return phrase(self.chunks, first)[1] == phrase(self.chunks, second)[0]

    # ---- what stands around --------------------------------------------------------------------------

    def conjoined(self, k: int) -> int | None:
        """The last finite clause, where the word before token `k` is a coordinating conjunction."""
        k -= 1
        while k >= 0 and self.tokens[k].tag in (*ADVERBS, "``", "''"):
            k -= 1
        if k < 0 or self.tokens[k].tag != "CC" or self.last is None:
            return None
        last = self.last
        for _ in range(DEEPEST):
            draft = self.drafts[last]
            if self.groups[draft.verb].finite or draft.parent is None:
                break
            last = draft.parent
        return last

    def reports(self, group: VerbGroup) -> bool:
        """Is it a verb that attributes what it governs to somebody?"""
        return group.verb in REPORTING

    def takes_clause(self) -> bool:
        """May the last verb have a clause as its complement?"""
        if self.last is None:
            return False
        group = self.groups[self.drafts[self.last].verb]
        return group.verb in CLAUSE_TAKING and not (group.passive and not group.finite)

    def apart(self, subject: int, group: VerbGroup) -> bool:
        """Is it a clause put in between commas: 'The man, police said, fled'?"""
        after = max(group.tokens) + 1
        closes = after < len(self.tokens) and self.tokens[after].tag in (",", "''", "``")
        return self.comma_before(subject) and closes and self.reports(group)

    def comma_before(self, chunk: int) -> bool:
        """Does a comma, colon, quote or bracket stand right before the chunk?"""
        k = self.chunks[chunk].start - 1
        return k >= 0 and self.tokens[k].tag in (",", "''", ":", "``", "-RRB-")

    def opens_as_subject(self) -> bool:
        """Is the last clause an -ing form or infinitive at the sentence's head, itself a subject: 'Closing it will
        hurt'?"""
        if self.last is None or self.comma or self.waiting or self.last not in self.orphans:
            return False
        draft = self.drafts[self.last]
        return draft.marker is None and (
            draft.kind == "complement" or self.groups[draft.verb].form in ("gerund", "infinitive")
        )

    # ---- linking -------------------------------------------------------------------------------------

    def mark(self, draft: Draft, marker: Marker | None) -> None:
        """Gives a clause the kind and place that its opener tells."""
        if marker is None:
            return
        draft.kind, draft.noun = marker.kind, marker.noun
        draft.marker = None if marker.kind == "main" else marker.token
        if self.outer is not None and marker is self.outer[0]:
            draft.parent, self.outer = self.outer[1], None
        elif marker.kind != "main":
            draft.parent = self._governor(marker)
        joined = self.conjoined(marker.token)
        joined = self._listed(marker) if joined is None else joined
        if joined is not None and self.drafts[joined].kind == marker.kind:
            first = self.drafts[joined]
            draft.coordinated_with, draft.parent = joined, first.parent
            draft.noun = draft.noun if draft.noun is not None else first.noun

    def _governor(self, marker: Marker) -> int | None:
        """The clause that a marked clause hangs on: the last, or behind a comma the one on which the last hangs."""
        if self.last is None or marker.kind not in ("adverbial", "conditional") or not self.comma:
            return self.last
        last = self.drafts[self.last]
        aside = last.parent is not None and last.kind in ("relative", "participial", "adverbial")
        return last.parent if aside else self.last

    def _listed(self, marker: Marker) -> int | None:
        """'said that A, that B; that C': the clause with 'that' before the mark."""
        k = marker.token
        if self.tokens[k].text.lower() != "that" or self.tokens[k - 1].tag not in (",", ":"):
            return None
        for number in range(len(self.drafts) - 1, max(-1, len(self.drafts) - DEEPEST), -1):
            opener = self.drafts[number].marker
            if opener is not None and self.tokens[opener].text.lower() == "that":
                return number
        return None

    def coordinate(self, draft: Draft, other: int) -> None:
        """Makes a clause go on with an earlier one, whose subject it shares if it has none."""
        self.settle(self.free)
        first = self.drafts[other]
        draft.coordinated_with = other
        draft.kind, draft.parent, draft.noun = first.kind, first.parent, first.noun
        if draft.subject is None:
            draft.subject = first.subject


def behind(group: VerbGroup) -> int:
    """The token behind the verb and a particle that stands right behind it."""
    return group.head + 2 if group.particle == group.head + 1 else group.head + 1
