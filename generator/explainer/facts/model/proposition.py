"""A proposition: one predicate with its arguments in words that can be compared across sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...grammar.factuality import Mode
from ...lang.en.factuality import Value

Kind = Literal["verb", "copula", "attribute", "noun"]
"""An attribute is what an adjective says before its noun: "11 missing workers"."""


_POLARITY = {"+": 1, "-": -1}


@dataclass(frozen=True, slots=True)
class Argument:
    """Who or what takes part."""

    head: str
    """Lemma of its head noun, in lower case; of a name its last word."""
    terms: frozenset[str]
    """Terms of all its words; names as the whole corpus knows them."""
    names: frozenset[str]
    """Names that stand in it."""
    vague: bool
    """A pronoun, or a noun that any name may stand behind: 'the company', 'officials'."""
    number: float | None = None
    """What it counts, where it begins with a figure."""
    another: bool = False
    """Is it said to be another than one told of before: 'other countries', 'another man'?"""


@dataclass(frozen=True, slots=True)
class Proposition:
    """One predicate of a source, as that source tells it."""

    lemma: str
    """Of the verb with its particle, or of the noun that stands for a verb; 'be' for a copula."""
    kind: Kind
    agent: Argument | None
    patient: Argument | None
    recipient: Argument | None
    complement: Argument | None
    obliques: tuple[tuple[str, Argument], ...]
    """(preposition, argument) in order of the text."""
    value: Value
    """FactBank's, by the word of its holder."""
    holder: str
    """Who holds it, in the source's words; '' for the author."""
    reported: bool
    mode: Mode
    """What is not told as a fact (see `grammar.factuality`)."""
    open: bool
    """Asked, or told on a condition only."""
    frame: str
    """Lemma of the outermost frame of attribution; '' for none."""
    main: bool
    """What its sentence tells outright: its main clause, or what that reports."""
    start: int
    """Code points of the document: the clause from its marker to its last argument."""
    end: int
    head: int
    """Where the predicate's word begins."""
    terms: frozenset[str]
    """Terms of the whole clause."""
    denied: bool = False
    """A word of denial, doubt or disbelief governs it (see `grammar.factuality`)."""

    @property
    def links(self) -> bool:
        """Does it say of its agent what it is?"""
        return self.kind in ("copula", "attribute")

    @property
    def polarity(self) -> int:
        """1 for so, -1 for not so, 0 where nothing follows."""
        return _POLARITY.get(self.value[-1], 0)

    def argument(self, role: str) -> Argument | None:
        """By role or preposition."""
        if role == "agent":
            return self.agent
        if role == "patient":
            return self.patient
        if role == "recipient":
            return self.recipient
        if role == "complement":
            return self.complement
        return next((argument for name, argument in self.obliques if name == role), None)
