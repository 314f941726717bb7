"""Clauses out of verb groups: what opens each, its subject, objects and obliques, and where it hangs.

One pass from left to right with a stack of subjects that still wait for their verb, as in "The man, who fled, was held";
each step looks at a bounded number of tokens, so the time is linear and nothing recurs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..lang.en.clause_words import ADDRESSED, CLAUSE_TAKING, GIVING, NAMING, OBJECT_CONTROL, REPORTING
from .markers import Marker, marker_at
from .syntax import ClauseKind, NounChunk, TaggedToken, VerbGroup
from .verb_groups import ADVERBS

_DEEPEST = 8
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
class _Waiting:
    subject: int
    marker: Marker | None
    parent: int | None
    joined: int | None


class ClauseReader:
    """Reads one sentence; `drafts` holds the result after `read`."""

    def __init__(
        self, tokens: Sequence[TaggedToken], chunks: Sequence[NounChunk], groups: Sequence[VerbGroup]
    ) -> None:
        self.tokens, self.chunks, self.groups = tokens, chunks, groups
        self.drafts: list[Draft] = []
        self._waiting: list[_Waiting] = []
        self._free: list[int] = []
        self._marker: Marker | None = None
        self._fronted: list[int] = []
        self._last: int | None = None
        self._comma = False
        self._orphans: list[int] = []
        self._owners = {chunk.possessor for chunk in chunks}
        self._inverted = {group.subject for group in groups if group.subject is not None}
        self._clause_of_group: dict[int, int] = {}
        self._ends = {chunk.end - 1: index for index, chunk in enumerate(chunks)}

    def read(self) -> list[Draft]:
        starts = {chunk.start: index for index, chunk in enumerate(self.chunks)}
        groups = {group.head: index for index, group in enumerate(self.groups)}
        before: int | None = None
        for i in range(len(self.tokens)):
            chunk = starts.get(i)
            marker = marker_at(self.tokens, self.chunks, i, chunk, before)
            if marker is not None:
                self._open(marker)
            if chunk is not None:
                before = chunk
                if marker is None or (marker.wh is None and self.tokens[i].text.lower() != "that"):
                    self._chunk(chunk)
            if i in groups:
                self._verb(groups[i])
            elif self.tokens[i].tag in (",", "-LRB-"):
                self._comma = True
            elif self.tokens[i].text in (";", ":", "--", "–", "—") and self._marker is None:
                self._break(i)
        self._settle(self._free)
        return self.drafts

    # ---- what is not a verb ------------------------------------------------------------------------

    def _open(self, marker: Marker) -> None:
        self._lay_by()
        self._marker = marker

    def _lay_by(self) -> None:
        """What was free so far is the last verb's object, or a subject that waits for its verb."""
        rest = self._settle(self._free)
        if rest and len(self._waiting) < _DEEPEST:
            self._waiting.append(_Waiting(rest[0], self._marker, self._last, self._conjoined(self.chunks[rest[0]].start)))
            self._marker = None
        self._free = []

    def _settle(self, free: Sequence[int]) -> list[int]:
        """Gives the last clause its objects out of `free`; what is left is no object of it."""
        if self._last is None:
            return list(free)
        draft, group = self.drafts[self._last], self.groups[self.drafts[self._last].verb]
        free = [chunk for chunk in free if chunk not in draft.objects]
        if not free:
            return []
        edge = max([_behind(group), *(self.chunks[o].end for o in draft.obliques)])
        first = self.chunks[free[0]]
        between = [self._tag(k) for k in range(edge, first.start)] if first.start - edge < 8 else [","]
        if self._marker is not None or any(tag in (",", ":", "CC", "-LRB-") for tag in between):
            return list(free)
        taken = 1
        if len(free) > 1 and self._touch(free[0], free[1]) and (group.lemma.split()[0] in GIVING | NAMING | ADDRESSED):
            taken = 2
        draft.objects.extend(free[:taken])
        return list(free[taken:])

    def _tag(self, k: int) -> str:
        both = self.tokens[k].text.lower() in ("both", "either", "neither", "not")
        return "DT" if both else self.tokens[k].tag

    def _touch(self, first: int, second: int) -> bool:
        """No comma, conjunction or word between two chunks but 'of' phrases."""
        end = self.chunks[first].end
        for k in range(first + 1, second):
            if self.chunks[k].attached_to is None and self.chunks[k].possessor is None and k not in self._owners:
                return False
            end = self.chunks[k].end
        return self.chunks[second].start - end <= (1 if second - 1 in self._owners else 0) or second - 1 in self._owners

    def _chunk(self, index: int) -> None:
        chunk = self.chunks[index]
        if index in self._owners or index in self._inverted or chunk.attached_to is not None:
            return
        if chunk.apposition_to is not None or (chunk.conjunct_of is not None and not self._starts_anew(index)):
            return
        if chunk.preposition is not None and chunk.conjunct_of is None:
            if self._marker is not None and self._marker.token == chunk.preposition:
                self._free.append(index)
            elif self._last is not None and not (self._waiting_here() and self._comma):
                self.drafts[self._last].obliques.append(index)
            elif not self._free:
                self._fronted.append(index)
        elif not chunk.time:
            self._free.append(index)

    def _waiting_here(self) -> bool:
        return bool(self._free) and self._marker is not None

    def _starts_anew(self, index: int) -> bool:
        """A conjunct by its form that is the subject of the next clause: 'X left Paris and Lee stayed'."""
        if self._last is None or self._waiting or self._free and self._takes_clause():
            return False
        k = self.chunks[index].end
        while k < len(self.tokens) and self.tokens[k].tag in ADVERBS:
            k += 1
        return k < len(self.tokens) and self.tokens[k].tag in ("VBD", "VBZ", "VBP", "MD")

    def _break(self, i: int) -> None:
        if self._free or self._last is not None:
            self._settle(self._free)
            self._free, self._waiting, self._comma = [], [], True
        self._orphans = []
        del i

    # ---- verbs -------------------------------------------------------------------------------------

    def _verb(self, index: int) -> None:
        group = self.groups[index]
        draft = Draft("main", index, group.tokens[0])
        number = len(self.drafts)
        if group.shares is not None and group.shares in self._clause_of_group:
            self._coordinate(draft, self._clause_of_group[group.shares])
        elif group.finite or (group.form == "bare" and self._marker is not None and self._free):
            self._finite(draft, group)
        else:
            self._nonfinite(draft, group)
        if draft.marker is not None:
            draft.start = min(draft.start, draft.marker)
        if draft.subject is not None and draft.kind != "relative" and draft.noun != draft.subject:
            draft.start = min(draft.start, max(self.chunks[draft.subject].start, 0)) if draft.coordinated_with is None else draft.start
        draft.obliques.extend(self._fronted)
        self._fronted = []
        self.drafts.append(draft)
        self._clause_of_group[index] = number
        if draft.parent is None and draft.kind not in ("main", "relative"):
            self._orphans.append(number)
        elif draft.kind == "main" and group.finite:
            self._adopt(number)
        self._free, self._marker, self._comma, self._last = [], None, False, number

    def _adopt(self, number: int) -> None:
        """Clauses that stood before their main clause hang on it, and share its subject where they have none."""
        for orphan in self._orphans:
            draft = self.drafts[orphan]
            draft.parent = number
            if draft.subject is None and not self.groups[draft.verb].finite:
                draft.subject = self.drafts[number].subject
        self._orphans = []

    def _coordinate(self, draft: Draft, other: int) -> None:
        self._settle(self._free)
        first = self.drafts[other]
        draft.coordinated_with = other
        draft.kind, draft.parent, draft.noun = first.kind, first.parent, first.noun
        if draft.subject is None:
            draft.subject = first.subject

    def _finite(self, draft: Draft, group: VerbGroup) -> None:
        conjoined = self._conjoined(group.tokens[0])
        if group.subject is not None:
            self._settle(self._free)
            draft.subject = group.subject
            self._mark(draft, self._marker)
            if self._marker is not None and self._marker.wh is not None and group.lemma != "be":
                draft.objects.append(self._marker.wh)
            if draft.kind in ("adverbial", "complement") and self._marker and self.tokens[self._marker.token].tag in ("WRB", "WP"):
                draft.kind = "main"
        elif self._marker is not None and not self._free:
            self._mark(draft, self._marker)
            if draft.subject is None:
                draft.subject = draft.noun if draft.kind == "relative" else self._marker.wh
        elif self._free and not (conjoined is not None and not self._settle(self._free)):
            self._with_subject(draft, group)
        elif conjoined is not None:
            self._coordinate(draft, conjoined)
        elif self._waiting:
            self._take_waiting(draft)
        elif self._inverts(group):
            draft.subject = None
        elif self._gerund_subject():
            draft.subject = None
        elif self._last is not None and self._comma and self.groups[self.drafts[self._last].verb].finite:
            self._coordinate(draft, self._last)

    def _with_subject(self, draft: Draft, group: VerbGroup) -> None:
        free = self._free
        zero_relative = len(free) > 1 and self._touch(free[-2], free[-1])
        if len(free) > 1 and self._apart(free[-1], group) and len(self._waiting) < _DEEPEST:
            self._waiting.append(_Waiting(free[-2], self._marker, self._last, self._conjoined(self.chunks[free[-2]].start)))
            draft.subject = free[-1]
            return
        if zero_relative and self._last in self._orphans and self._marker is None and self.drafts[self._last or 0].kind in ("infinitive", "participial"):
            self._settle(free[:-1])
            draft.subject = free[-1]
            return
        if self._marker is not None or self._last is None:
            if zero_relative and len(self._waiting) < _DEEPEST:
                self._waiting.append(_Waiting(free[-2], self._marker, self._last, None))
                draft.kind, draft.noun, draft.subject, draft.parent = "relative", free[-2], free[-1], self._last
                return
            draft.subject = free[0] if self._marker is not None else free[-1]
            self._mark(draft, self._marker)
            return
        last = self.drafts[self._last]
        near = self.chunks[free[0]]
        edge = _behind(self.groups[last.verb])
        if self._takes_clause() and not self._comma and (near.start - edge <= 3 or len(free) > 1 or last.objects):
            rest = free
            if len(free) > 1 and not zero_relative_of_subject(self.groups[last.verb], free, self):
                rest = self._settle(free) or free
            draft.kind, draft.subject, draft.parent = "complement", rest[-1], self._last
        elif self._waiting and not self._apart(free[-1], group):
            self._settle(free)
            self._take_waiting(draft)
        elif zero_relative and not self._comma_before(free[-1]):
            self._settle(free[:-1])
            draft.kind, draft.noun, draft.subject, draft.parent = "relative", free[-2], free[-1], self._last
        elif self._gerund_subject() and not self._comma_before(free[-1]):
            self._settle(free)
        else:
            joined = self._conjoined(self.chunks[free[-1]].start)
            self._settle(free[:-1])
            draft.subject = free[-1]
            if joined is not None and self.drafts[joined].kind in ("complement", "conditional", "adverbial"):
                if not self._reports(group):
                    self._coordinate(draft, joined)
            elif joined is not None:
                draft.coordinated_with = joined

    def _reports(self, group: VerbGroup) -> bool:
        return group.lemma.split()[0] in REPORTING

    def _apart(self, subject: int, group: VerbGroup) -> bool:
        """A clause put in between commas: 'The man, police said, fled'."""
        behind = max(group.tokens) + 1
        closes = behind < len(self.tokens) and self.tokens[behind].tag in (",", "''", "``")
        return self._comma_before(subject) and closes and self._reports(group)

    def _comma_before(self, chunk: int) -> bool:
        k = self.chunks[chunk].start - 1
        return k >= 0 and self.tokens[k].tag in (",", "''", ":", "``", "-RRB-")

    def _takes_clause(self) -> bool:
        if self._last is None:
            return False
        group = self.groups[self.drafts[self._last].verb]
        return group.lemma.split()[0] in CLAUSE_TAKING and not (group.passive and not group.finite)

    def _gerund_subject(self) -> bool:
        if self._last is None or self._comma or self._waiting:
            return False
        draft = self.drafts[self._last]
        return self._last in self._orphans and draft.marker is None and self.groups[draft.verb].form in ("gerund", "infinitive")

    def _inverts(self, group: VerbGroup) -> bool:
        """'..., said Lee': a reporting verb behind a comma or quote, its subject behind it."""
        k = group.tokens[0] - 1
        return k >= 0 and self.tokens[k].tag in (",", "''", "``", '"') and self._reports(group)

    def _mark(self, draft: Draft, marker: Marker | None) -> None:
        if marker is None:
            return
        draft.kind, draft.marker, draft.noun = marker.kind, marker.token, marker.noun
        if marker.kind == "main":
            draft.marker = None
        elif marker.kind == "relative" or self._last is not None:
            draft.parent = self._governor(marker)
        joined = self._conjoined(marker.token)
        if joined is not None and self.drafts[joined].kind == marker.kind:
            draft.coordinated_with, draft.parent = joined, self.drafts[joined].parent
            draft.noun = draft.noun if draft.noun is not None else self.drafts[joined].noun

    def _governor(self, marker: Marker) -> int | None:
        """The clause that a marked clause hangs on: the last one, or behind a comma the one that the last one hangs on."""
        last = self._last
        if last is None or marker.kind not in ("adverbial", "conditional") or not self._comma:
            return last
        parent = self.drafts[last].parent
        return parent if parent is not None and self.drafts[last].kind in ("relative", "participial", "adverbial") else last

    def _take_waiting(self, draft: Draft) -> None:
        waiting = self._waiting.pop()
        draft.subject = waiting.subject
        self._mark(draft, waiting.marker)
        if waiting.parent is not None and waiting.marker is not None:
            draft.parent = waiting.parent
        if waiting.joined is not None and draft.marker is None:
            draft.coordinated_with = waiting.joined

    def _conjoined(self, k: int) -> int | None:
        """The last clause, where the word before token `k` is a coordinating conjunction."""
        k -= 1
        while k >= 0 and (self.tokens[k].tag in ADVERBS or self.tokens[k].tag in ("``", "''")):
            k -= 1
        if k < 0 or self.tokens[k].tag != "CC" or self._last is None:
            return None
        last = self._last
        for _ in range(_DEEPEST):
            draft = self.drafts[last]
            if self.groups[draft.verb].finite or draft.parent is None:
                break
            last = draft.parent
        return last

    def _nonfinite(self, draft: Draft, group: VerbGroup) -> None:
        first = group.tokens[0]
        k = first - 1
        while k >= 0 and self.tokens[k].tag in (*ADVERBS, "``"):
            k -= 1
        self._attach_nonfinite(draft, group, k)

    def _attach_nonfinite(self, draft: Draft, group: VerbGroup, k: int) -> None:
        draft.kind = "infinitive" if group.form in ("infinitive", "bare") else "participial"
        last = self.drafts[self._last] if self._last is not None else None
        noun = self._noun_before(k)
        marker = self._marker
        prefix = self.tokens[k].tag if k >= 0 else ""
        rest = self._settle(self._free)
        draft.parent = self._last
        if marker is not None and not self._free:
            draft.marker, draft.kind = marker.token, marker.kind if marker.kind != "relative" else draft.kind
            draft.subject = last.subject if last else None
        elif group.form == "gerund" and prefix in ("IN", "TO") and k >= 0:
            draft.marker = k
            draft.subject = last.subject if last else None
        elif noun is not None and group.form in ("gerund", "participle"):
            draft.noun = draft.subject = noun
        elif noun is not None:
            draft.noun = noun
            controls = last is not None and noun in last.objects and self.groups[last.verb].lemma in OBJECT_CONTROL
            if last is not None and controls:
                draft.noun, draft.subject = None, noun
            elif last is not None and noun in last.objects:
                draft.subject = last.subject
        elif rest:
            draft.subject = rest[0]
        elif last is not None:
            draft.subject = last.subject
        conjoined = self._conjoined(group.tokens[0])
        if conjoined is not None and self._last is not None and self.drafts[self._last].kind == draft.kind and prefix == "CC":
            same = self.drafts[self._last]
            draft.coordinated_with, draft.parent, draft.noun, draft.subject = self._last, same.parent, same.noun, same.subject
        if rest and len(self._waiting) < _DEEPEST:
            self._waiting.append(_Waiting(rest[0], marker, self._last, self._conjoined(self.chunks[rest[0]].start)))

    def _noun_before(self, k: int) -> int | None:
        """The chunk that ends at token `k`, or right before a comma there; its head where it completes one with 'of'."""
        found = self._ends.get(k)
        if found is None and k > 0 and self.tokens[k].tag == ",":
            found = self._ends.get(k - 1)
            if found is not None and (self._last is not None and found not in self._free):
                return None
        if found is None:
            return None
        chunk = self.chunks[found]
        if chunk.time and chunk.preposition is None:
            return None
        if chunk.attached_to is not None:
            found = chunk.attached_to
        elif chunk.apposition_to is not None:
            found = chunk.apposition_to
        return found


def _behind(group: VerbGroup) -> int:
    """The token behind the verb and a particle that stands right behind it."""
    return group.head + 2 if group.particle == group.head + 1 else group.head + 1


def zero_relative_of_subject(group: VerbGroup, free: Sequence[int], reader: ClauseReader) -> bool:
    """'He said the man she saw left': the first of two chunks is no hearer of the verb."""
    return group.lemma.split()[0] not in ADDRESSED and reader._touch(free[-2], free[-1])
