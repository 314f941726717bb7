"""A sentence -> the clauses that each tell one thing.

"The virus, which has killed 68 people, is spreading, and the city has closed its schools" tells three things, and other
sources tell them one by one; so they are claimed one by one. A clause keeps the words of its sentence in their order: a
shared subject is repeated from where it stands, nothing is put in. Cut are

* clauses that meet, as `joints` tells
* a relative clause behind the subject: "X, which has killed 20, is spreading"; "An X that has killed 20 is spreading"
* a name, what it is, and what that did: "X, its project that was to test speech, ..."

and only where what is left is a sentence of the source's meaning, as `stands_alone` tells; else it stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...lang.en.cohesion import EARLIER
from .joints import Unit, find_units, first_of
from .main_verb import reported, verb_group
from .stands_alone import stands_alone
from .wording import word_claim

_ENDS_APPOSED = re.compile(r"\b[A-Z][\w.-]*,\s(?:its|an?|the|his|her|their)\s[^,]+$")
LONGEST = 2000
"""Code points of a sentence beyond which it is a table or a list without full stops, and stays whole."""
LONGEST_SUBJECT = 16
"""Tokens before a verb beyond which they hardly are its subject alone."""
SHORTEST = 3
"""Tokens that tell too little for a clause of its own."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Parts of a sentence that make one clause, in order: offsets relative to the sentence."""

    parts: tuple[tuple[int, int], ...]
    aside: bool = False
    """Told in passing of a name: the writer's words, whoever is quoted around them."""
    conceded: bool = False
    """Granted before something else is said: "While the film was long, ..."."""

    @property
    def start(self) -> int:
        return self.parts[0][0]

    @property
    def end(self) -> int:
        return self.parts[-1][1]

    def words(self, sentence: str) -> str:
        """The text of the parts, joined by one blank. A comma that closes an aside of the subject stays."""
        shown = []
        for n, (a, b) in enumerate(self.parts):
            text = sentence[a:b].strip()
            closed = "," in text.rstrip(",") and "," in (text[-1:], sentence[b : b + 1])
            aside = n + 1 < len(self.parts) and (closed or _ENDS_APPOSED.search(text))
            shown.append(text.rstrip(" ,;") + ("," if aside else ""))
        return " ".join(shown)

    def holds(self, start: int, end: int) -> bool:
        """Does a span of the sentence lie in one of the parts?"""
        return any(a <= start and end <= b for a, b in self.parts)


def split_clauses(sentence: str) -> list[Clause]:
    """The clauses of a sentence, in order of their ends. A sentence that is one clause gives itself."""
    if len(sentence) > LONGEST:
        return [Clause(((0, len(sentence)),))]
    cutter = _Cutter(sentence)
    return [clause for unit in cutter.units() for clause in cutter.of_unit(unit)] or [Clause(((0, len(sentence)),))]


class _Cutter:
    def __init__(self, sentence: str) -> None:
        self._sentence, self._parse = sentence, analyse(sentence)
        self._begins = {unit.clause: unit.start for unit in find_units(self._parse)}

    def units(self) -> list[Unit]:
        """The units that stand alone; one that does not stays with its neighbour."""
        units = find_units(self._parse)
        while len(units) > 1:
            bad = next((n for n, unit in enumerate(units) if not self._holds(unit, n)), None)
            if bad is None:
                break
            units = _merged(units, max(1, bad))
        return units

    def _holds(self, unit: Unit, place: int) -> bool:
        own = unit.end - self._verb(unit.clause)
        if own < 2 or (own if unit.root is not None else unit.end - unit.start) < SHORTEST:
            return False
        return self._stands(self._whole(unit), unit.clause, 0 if unit.report else place, shared=unit.root is not None)

    def of_unit(self, unit: Unit) -> list[Clause]:
        """The clauses of one unit: what is told of its subject in passing, and the rest."""
        whole = self._whole(unit)
        found = []
        if aside := self._aside(unit):
            told, rest = aside
            found.append(told)
            whole = rest or whole
        found += [*self._apposed(unit), replace(whole, conceded=unit.conceded)]
        return sorted(found, key=lambda clause: (clause.end, clause.start))

    def _whole(self, unit: Unit) -> Clause:
        if unit.root is None:
            return self._clause((unit.start, unit.end))
        subject = self._subject(unit.root)
        return self._clause(subject, *self._auxiliaries(unit), (unit.start, unit.end))

    def _subject(self, root: int) -> tuple[int, int]:
        """Token range of the subject of the first of several verbs, with the phrase before it."""
        first = first_of(self._parse, root)
        return self._begins.get(first, self._parse.clauses[first].start), self._verb(first)

    def _verb(self, number: int) -> int:
        """The first token of a clause's verb group."""
        group = verb_group(self._parse, number)
        return min(group.tokens) if group else self._parse.clauses[number].start

    def _auxiliaries(self, unit: Unit) -> Iterator[tuple[int, int]]:
        """Token ranges of the auxiliaries that its verb shares: 'was' of 'was arrested and charged'."""
        group = verb_group(self._parse, unit.clause)
        if group is not None and group.shares is not None:
            first = self._parse.verb_groups[group.shares]
            for k in first.tokens:
                if k < first.head and self._parse.tokens[k].tag[:2] in ("VB", "MD"):
                    yield k, k + 1

    def _aside(self, unit: Unit) -> tuple[Clause, Clause | None] | None:
        """(what a relative clause tells of the subject, the rest where that does without it)."""
        parse = self._parse
        carrier = self._carrier(unit)
        main = parse.clauses[carrier]
        if unit.root is not None or main.subject is None:
            return None
        verb = self._verb(carrier)
        for number, clause in enumerate(parse.clauses):
            if clause.kind != "relative" or clause.noun != main.subject or clause.marker is None:
                continue
            if not unit.start < clause.marker < verb or clause.subject != clause.noun or not self._reports(number):
                continue
            free = parse.tokens[clause.marker - 1].text == ","
            last = verb
            if free:
                last = next((k for k in range(verb - 1, clause.marker, -1) if parse.tokens[k].text == ","), verb)
            elif not self._certain(clause.noun):
                return None
            end = clause.marker - 1 if free else clause.marker
            begin = phrase(parse.chunks, clause.noun)[0]
            if any(token.tag[:2] == "VB" for token in parse.tokens[unit.start : begin]):
                return None
            told = self._clause((begin, end), (clause.marker + 1, last))
            if any(t.text.lower() in EARLIER for t in parse.tokens[clause.marker : last]):
                return None
            if end - begin > LONGEST_SUBJECT or not self._stands(told, number, 0):
                return None
            rest = self._clause((unit.start, end), (last + 1, unit.end)) if free and last < verb else None
            return told, rest if rest and self._stands(rest, carrier, 0) else None
        return None

    def _carrier(self, unit: Unit) -> int:
        """The clause that opens the unit: its main one, or what that reports before it."""
        told = (n for n, c in enumerate(self._parse.clauses) if c.parent == unit.clause and reported(self._parse, n))
        return min((n for n in told if unit.start <= self._parse.clauses[n].start < self._verb(unit.clause)),
                   default=unit.clause)  # fmt: skip

    def _apposed(self, unit: Unit) -> Iterator[Clause]:
        """What is told in passing of a name: "Sora, its experiment that was to test speech, ..." -> "Sora, its
        experiment, was to test speech"."""
        parse = self._parse
        for number, clause in enumerate(parse.clauses):
            if clause.kind != "relative" or clause.marker is None or clause.noun is None:
                continue
            if not self._reports(number, ("can",)):
                continue
            if not unit.start <= clause.start < unit.end or clause.subject != clause.noun:
                continue
            noun = next((n for n, c in enumerate(parse.chunks) if phrase(parse.chunks, n)[1] == clause.marker
                         and c.apposition_to is not None and c.kind == "noun"), None)  # fmt: skip
            name = parse.chunks[noun].apposition_to if noun is not None else None
            if noun is None or name is None or not self._same_number(noun, name):
                continue
            close = next((k for k in range(clause.end, unit.end) if parse.tokens[k].text in (",", ";")), unit.end)
            told = self._clause((phrase(parse.chunks, name)[0], clause.marker), (clause.marker + 1, close))
            if self._stands(told, number, 0):
                yield replace(told, aside=True)

    def _reports(self, number: int, modals: tuple[str, ...] = ()) -> bool:
        """Is it told as something that happened or goes on, by its own words? `modals` may stand with it."""
        group = verb_group(self._parse, number)
        if group is None or not group.finite or (group.modal and group.modal not in modals):
            return False
        word = self._parse.tokens[self._parse.clauses[number].marker or 0].text.lower()
        told = group.tense == "past" or group.perfect or group.progressive or group.verb == "be" or bool(group.modal)
        return word in ("who", "which", "that") and told

    def _same_number(self, noun: int, name: int) -> bool:
        """May the noun tell what the name is?"""
        chunks, tokens = self._parse.chunks, self._parse.tokens
        several = tokens[chunks[name].head].tag == "NNPS" or any(c.conjunct_of == name for c in chunks)
        return chunks[name].kind == "name" and several == (tokens[chunks[noun].head].tag == "NNS")

    def _certain(self, noun: int) -> bool:
        """Is it one thing, or a number of them, not any of its kind: "a fire that", but not "people who"?"""
        chunk = self._parse.chunks[noun]
        first = self._parse.tokens[chunk.start]
        head = self._parse.tokens[chunk.head]
        one = first.text.lower() in ("a", "an", "the") and head.tag in ("NN", "NNP")
        return not chunk.negative and (one or first.tag == "CD")

    def _stands(self, clause: Clause, number: int, place: int, *, shared: bool = False) -> bool:
        if len(clause.parts) > 1:
            subject = clause.parts[:-1]
            kept = [t for t in self._parse.tokens if any(a <= t.start and t.end <= b for a, b in subject)]
            if len(kept) > LONGEST_SUBJECT:
                return False
        words = clause.words(self._sentence)
        wording = word_claim(self._sentence[clause.start : clause.end], words)
        kept_tokens = [k for k, t in enumerate(self._parse.tokens) if clause.holds(t.start, t.end)]
        return stands_alone(self._parse, kept_tokens, wording.text, number, first=place == 0, shared=shared)

    def _clause(self, *ranges: tuple[int, int]) -> Clause:
        tokens = self._parse.tokens
        parts: list[tuple[int, int]] = []
        for first, last in ranges:
            if first >= last:
                continue
            start = 0 if first == 0 else tokens[first].start
            end = len(self._sentence) if last >= len(tokens) else tokens[last - 1].end
            parts.append((start, end))
        return Clause(tuple(parts) or ((0, 0),))


def _merged(units: list[Unit], at: int) -> list[Unit]:
    """The units with the one at `at` joined to the one before; of a list of clauses with the rest of the list."""
    before, unit = units[at - 1], units[at]
    if unit.joint == "," and not before.conceded:
        while at + 1 < len(units) and units[at + 1].joint in (",", "and"):
            units = [*units[:at], replace(unit, end=units[at + 1].end), *units[at + 2 :]]
            unit = units[at]
    start = 0 if before.conceded else before.start
    return [*units[: at - 1], replace(before, start=start, end=unit.end, conceded=False), *units[at + 1 :]]
