"""The shape of an analysed sentence: chunks, verb groups, clauses and predicates, all as indices of its tokens.

Terms: chunk (Abney 1991), verb group, clause kinds and agreement in polarity (Quirk et al. 1985), semantic roles
(Palmer, Gildea and Xue 2010). Every index points into `Parse.tokens`, or into the tuple that its docstring names; token
ranges are half open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Tagged:
    """A token with its tag: `text` is the document's text in `[start, end)`."""

    start: int
    end: int
    text: str
    tag: str
    """Penn Treebank part of speech."""
    lemma: str


ChunkKind = Literal["noun", "name", "number", "pronoun", "wh", "expletive"]
Tense = Literal["past", "present", "future", ""]
Form = Literal["finite", "infinitive", "bare", "gerund", "participle"]
ClauseKind = Literal[
    "main", "complement", "relative", "adverbial", "conditional", "infinitive", "participial", "quoted", "fragment"
]


@dataclass(frozen=True, slots=True)
class NounChunk:
    """A noun phrase without what hangs behind its head: `[start, end)`."""

    start: int
    end: int
    head: int
    """The noun, name, number or pronoun that the phrase is about."""
    kind: ChunkKind
    preposition: int | None = None
    """Token of the preposition that governs it, the last word of a complex one."""
    possessor: int | None = None
    """Chunk that owns it: 'Apple' in \"Apple's plan\"."""
    attached_to: int | None = None
    """Chunk that it completes with 'of': 'the president' for 'France'."""
    conjunct_of: int | None = None
    """First chunk of the coordination that it continues."""
    apposition_to: int | None = None
    """Chunk that it renames."""
    negative: bool = False
    """'no miners', 'nobody', 'none': negates its clause."""
    time: bool = False
    """An adverbial of time such as 'Monday' or 'last week', unless it has a preposition."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A main verb with its auxiliaries, negation and particle."""

    tokens: tuple[int, ...]
    head: int
    """Main verb; the auxiliary where the verb is left out ('did not')."""
    lemma: str
    """With its particle: 'shut down'."""
    form: Form
    tense: Tense = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str = ""
    """Lemma of a modal other than will and shall."""
    particle: int | None = None
    negation: int | None = None
    """Token that negates the group; its scope is the group's clause."""
    subject: int | None = None
    """Chunk between auxiliary and verb: 'Did Apple deny'."""
    elliptic: bool = False
    shares: int | None = None
    """Group whose auxiliaries it shares: 'charged' in 'was arrested and charged'."""

    @property
    def verb(self) -> str:
        """The lemma without its particle."""
        return self.lemma.partition(" ")[0]

    @property
    def finite(self) -> bool:
        return self.form == "finite"


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group with its place in the sentence, or a fragment without one; `[start, end)` from marker to last
    argument."""

    kind: ClauseKind
    start: int
    end: int
    verb: int | None
    """Verb group; None in a fragment without a verb."""
    subject: int | None = None
    """Chunk, stated or shared; for a relative clause its antecedent stands for the pronoun."""
    marker: int | None = None
    """Token of the subordinator, relative or question word, or preposition before an -ing form."""
    parent: int | None = None
    """Clause that governs it."""
    noun: int | None = None
    """Chunk on which it hangs: a relative clause's antecedent, 'claims' in 'claims that ...'."""
    coordinated_with: int | None = None
    """Earlier clause that it continues with 'and', 'or', 'but' or a comma."""
    objects: tuple[int, ...] = ()
    """Chunks right behind the verb that no preposition governs, in order."""
    obliques: tuple[int, ...] = ()
    """Chunks with a preposition."""
    complement: tuple[int, int] | None = None
    """Token range of an adjective phrase behind a linking verb."""


@dataclass(frozen=True, slots=True)
class Operator:
    """A verb or adjective over the main predicate: 'refused' in 'refused to pay'."""

    head: int
    lemma: str
    tense: Tense
    negated: bool
    passive: bool = False
    modal: str = ""


@dataclass(frozen=True, slots=True)
class Predicate:
    """Who did what to whom: one verb, copula with complement, or noun of a verb, and its arguments (chunks)."""

    clause: int
    head: int
    """The verb, the copula's complement, or the noun behind a support verb."""
    lemma: str
    kind: Literal["verb", "copula", "noun"]
    agent: int | None = None
    """Who does it; the subject of a copula."""
    patient: int | None = None
    recipient: int | None = None
    obliques: tuple[tuple[str, int], ...] = ()
    """(preposition, chunk), in order of the text."""
    complement: tuple[int, int] | None = None
    """Token range of the subject's or object's complement."""
    operators: tuple[Operator, ...] = ()
    """Outermost first."""
    negation: int | None = None
    """Token that negates it, in the verb group or an argument."""

    @property
    def negated(self) -> bool:
        return self.negation is not None


@dataclass(frozen=True, slots=True)
class Frame:
    """Somebody's word or thought that governs a clause: 'X said that ...', 'according to X, ...', \"X's claim that
    ...\"."""

    clause: int
    """The clause that is governed."""
    head: int
    """Token of the reporting verb or noun, or of the preposition."""
    lemma: str
    holder: int | None
    """Chunk; None where nobody is named ('it was reported that')."""
    negated: bool


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence analysed. Pure data; offsets of anything come from `tokens`."""

    tokens: tuple[Tagged, ...]
    chunks: tuple[NounChunk, ...]
    verb_groups: tuple[VerbGroup, ...]
    clauses: tuple[Clause, ...]
    predicates: tuple[Predicate, ...]
    frames: tuple[tuple[Frame, ...], ...]
    """For each clause its frames, the nearest first."""
    fragment: bool
    """A headline, caption or other text without a finite main clause."""
