"""What the parse of a sentence tells of its reporting verbs: is the word a verb there, and whose is it?

A sentence is parsed when it is first asked about, since most verbs of report stand right behind their subject.
"""

from __future__ import annotations

from functools import cached_property

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse, VerbGroup

_NEAR = 4
"""Characters: a colon, a blank and a quote mark."""


class SentenceGrammar:
    """One sentence of a document; offsets are the document's."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end

    @cached_property
    def _parse(self) -> Parse:
        return analyse(self._text[self._start : self._end])

    def is_verb(self, at: int) -> bool:
        """Is the word that begins at `at` the head of a verb group?"""
        return self._clause(at) is not None

    def subject_end(self, at: int) -> int:
        """Where the subject of the verb that begins at `at` ends; of 'Lee, the mayor of Westhaven, said' it is Lee's
        end. -1 where none is stated."""
        own = self._clause(at)
        subject = self._parse.clauses[own].subject if own is not None else None
        if subject is None:
            return -1
        chunks = self._parse.chunks
        above = chunks[subject].apposition_to
        return self._start + self._parse.tokens[phrase(chunks, subject if above is None else above)[1] - 1].end

    def is_named(self, at: int) -> bool:
        """Is the subject of the verb that begins at `at` a proper name?"""
        own = self._clause(at)
        subject = self._parse.clauses[own].subject if own is not None else None
        return subject is not None and self._parse.chunks[subject].kind == "name"

    def described_before(self, at: int) -> tuple[int, int, int] | None:
        """(end of the subject, start of its verb, end) of the main clause right before `at` that says what the subject
        is like: 'Lee was blunt: ...'."""
        tokens = self._parse.tokens
        for number, clause in enumerate(self._parse.clauses):
            if clause.kind != "main" or clause.subject is None or self._group(number).lemma != "be":
                continue
            end = self._start + tokens[clause.end - 1].end
            named = any(token.tag == "DT" for token in tokens[self._group(number).head : clause.end])
            if 0 <= at - end < _NEAR and not named:
                subject = phrase(self._parse.chunks, clause.subject)[1] - 1
                verb = self._group(number).tokens[0]
                return self._start + tokens[subject].end, self._start + tokens[verb].start, end
        return None

    def speakers_before(self, at: int) -> list[tuple[int, bool]]:
        """(offset at which the subject ends, is its clause relative) of the finite clauses before the word at `at`,
        those first that have the same tense as it, then the nearest."""
        own = self._clause(at)
        tense = self._group(own).tense if own is not None else ""
        found: list[tuple[bool, int, int, bool]] = []
        for number, clause in enumerate(self._parse.clauses):
            if clause.verb is None or clause.subject is None or number == own:
                continue
            group = self._group(number)
            where = self._start + self._parse.tokens[group.head].start
            if not group.finite or where >= at:
                continue
            chunks, tokens = self._parse.chunks, self._parse.tokens
            end = self._start + tokens[phrase(chunks, clause.subject)[1] - 1].end
            found.append((bool(tense) and group.tense != tense, -where, end, clause.kind == "relative"))
        return [(end, relative) for _, _, end, relative in sorted(found)]

    def _clause(self, at: int) -> int | None:
        tokens = self._parse.tokens
        for number, clause in enumerate(self._parse.clauses):
            if clause.verb is not None and self._start + tokens[self._group(number).head].start == at:
                return number
        return None

    def _group(self, number: int) -> VerbGroup:
        return self._parse.verb_groups[self._parse.clauses[number].verb or 0]
