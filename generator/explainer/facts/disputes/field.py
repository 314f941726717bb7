"""What a story tells as so, to be looked up by its words and deeds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from ...grammar.lexicon.factuality_classes import denies, first_class
from ...lang.en.generic_nouns import STORIES
from ..cues.unknown import is_unknown
from ..model.proposition import Argument, Proposition
from ..model.statement import Group, Statement
from ..propositions.bearing import Bearing
from ..propositions.relation import core
from .denied import is_verdict

FEWEST = 30
"""Claims of which a story is taken to have some, so that a word tells something in two short articles too."""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that tells something as so."""

    group: Group
    terms: frozenset[str]
    """Without those of what it says is not so."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a story tells as so."""

    told: dict[str, Told]
    """By claim, in order of importance."""
    nats: dict[str, float]
    """How much a term tells, in nats."""
    holding: dict[str, list[str]]
    """Term -> the claims that tell it."""
    ending: dict[tuple[str, int], list[tuple[str, Statement]]]
    """(source, last sentence) -> the claims with a passage that ends there, and the passage."""
    bearing: Bearing
    """Over all of `told`, by their places."""

    def sharing(self, terms: frozenset[str], least: int = 1) -> set[str]:
        """The claims that tell so many of the terms."""
        held = Counter(id for term in terms for id in self.holding.get(term, ()))
        return {id for id in held if held[id] >= least}

    def shares(self, terms: frozenset[str]) -> dict[str, float]:
        """The claims that tell any of the terms, each with the `weight` of those that it tells."""
        found: dict[str, float] = defaultdict(float)
        for term in sorted(terms):
            nats = self.nats.get(term, 0.0)
            for id in self.holding.get(term, ()):
                found[id] += nats
        return found

    def of_acts(self, told: Iterable[Proposition]) -> set[str]:
        """The claims with a predicate that has to do with one of these."""
        ids = tuple(self.told)
        return {ids[place] for place in set().union(*map(self.bearing.of_act, told))}

    def weight(self, terms: frozenset[str]) -> float:
        """Nats of them all."""
        return sum(self.nats.get(term, 0.0) for term in sorted(terms))


def field_of(groups: dict[str, Group]) -> Field:
    """Of the claims in order of importance."""
    spread = Counter(term for group in groups.values() for term in set(group.best.terms))
    told = {
        id: Told(group, _affirmed(group.best))
        for id, group in groups.items()
        if not is_verdict(group.best) and _is_told(group.best)
    }
    holding: dict[str, list[str]] = defaultdict(list)
    ending: dict[tuple[str, int], list[tuple[str, Statement]]] = defaultdict(list)
    for id, claim in told.items():
        for term in claim.terms:
            holding[term].append(id)
        for s in claim.group.statements:
            ending[s.source, s.last].append((id, s))
    nats = {term: log((max(len(groups), FEWEST) + 1) / n) for term, n in spread.items()}
    return Field(told, nats, holding, ending, Bearing([claim.group.best for claim in told.values()]))


def _is_told(s: Statement) -> bool:
    """Does it tell something as so, by whoever's word, and speak of no denial?"""
    if is_unknown(s) or "long before" in s.cues or "=deny" in s.terms:
        return False
    if any(_speaks_of_denial(p) for p in s.propositions):
        return False
    return any(p.polarity >= 0 and not p.open for p in core(s.propositions))


def _speaks_of_denial(p: Proposition) -> bool:
    """A verb of denial, or "true" or "false" said of anything: "a fake website"."""
    if p.links and p.complement is not None:
        row = first_class(p.complement.head, "adjective", ("clause",))
        return row is not None and denies(row, p.polarity < 0)
    row = first_class(p.lemma, "verb", ("clause", "noun")) if p.kind == "verb" else None
    return row is not None and row.name in ("denial", "disproof", "retraction")


def _affirmed(s: Statement) -> frozenset[str]:
    """The terms of what it does not say is not so, nor only names as a report: "the statement regarding the figure"."""
    negative = frozenset(t for p in s.propositions if p.polarity < 0 for t in p.terms)
    positive = frozenset(t for p in s.propositions if p.polarity >= 0 for t in p.terms)
    talked = frozenset(t for p in s.propositions for a in _arguments(p) if a.head in STORIES for t in a.terms)
    return frozenset(s.terms) - (negative - positive) - talked


def _arguments(p: Proposition) -> tuple[Argument, ...]:
    own = (p.agent, p.patient, p.recipient, p.complement, *(a for _, a in p.obliques))
    return tuple(a for a in own if a is not None)
