"""Denials and verdicts against the claims that they deny: "he denied the rumours", "the story is a hoax", "no oil is
leaking"."""

from __future__ import annotations

from dataclasses import replace

from ...core.model import DisagreementKind
from ...lang.en.factuality import PLAIN_DENIALS
from ..model.candidate import Candidate, Side, days_after
from ..model.proposition import Proposition
from ..model.statement import Statement
from .context import Surroundings
from .corpus import Corpus
from .denial_words import Denied
from .denied import denied, negated
from .find_disputes import came_to_be
from .naming import named
from .nearest import LEAST, contradicting, nearest
from .sides import heading, in_order, of_one_matter


def denied_claims(corpus: Corpus) -> list[Candidate]:
    """Claims with those that deny them, in order of the first claim. Who only calls "the story" false means what others
    deny in words, where he may."""
    groups, field, around = corpus.groups, corpus.field, Surroundings(corpus.sources, corpus.groups.values())
    found: list[Candidate] = []
    stories: list[tuple[str, Denied]] = []
    for id, group in groups.items():
        if what := denied(group.best):
            if what.whole:
                stories.append((id, what))
            elif told := nearest(group, what, field, around.of(group.best, False)):
                came = came_to_be(groups[told[0]].best, group.best)
                found.append(_candidate(corpus, told, id, "update" if came else "denial", what.terms))
            continue
        for matter in negated(group.best):
            if told := contradicting(group.best, matter, field):
                later = days_after(groups[told[0]].best, group.best) > 0
                found.append(_candidate(corpus, told, id, "update" if later else "denial", matter.terms))
    known = frozenset(claim for candidate in found if candidate.kind == "denial" for claim in candidate.sides[0].claims)
    for id, what in stories:
        if told := nearest(groups[id], what, field, around.of(groups[id].best, True), known):
            found.append(_candidate(corpus, told, id, "denial", what.terms))
    found += _first_silent(corpus)
    return in_order(of_one_matter(found, groups), groups)


def _first_silent(corpus: Corpus) -> list[Candidate]:
    """Who is said not to have denied a thing, and then denies it."""
    groups, field = corpus.groups, corpus.field
    told = {id: frozenset(name for p in g.best.propositions for name in _not_denying(p)) for id, g in groups.items()}
    if not any(told.values()):
        return []
    denials = {id: group for id, group in groups.items() if denied(group.best) or any(negated(group.best))}
    found = []
    for id, silent in told.items():
        if not silent:
            continue
        group = groups[id]
        later = tuple(
            other
            for other, denial in denials.items()
            if other != id
            and not silent.isdisjoint(_holders(denial.best))
            and days_after(denial.best, group.best) >= 0
            and denial.best.source != group.best.source
            and field.weight(frozenset(group.best.terms) & frozenset(denial.best.terms)) >= LEAST
        )
        if later:
            sides = (Side(group.best.text, (id,), group.best.published), Side(groups[later[0]].best.text, later))
            about = named(group.best, corpus.text[group.best.source], frozenset(group.best.terms))
            found.append(Candidate(heading("update", about), "update", sides))
    return found


def _not_denying(p: Proposition) -> frozenset[str]:
    """The names of those of whom it says that they have not denied something."""
    silent = p.lemma in PLAIN_DENIALS and p.polarity < 0 and p.agent is not None
    return p.agent.names if silent and p.agent is not None else frozenset()


def _holders(s: Statement) -> frozenset[str]:
    """The names of those who deny something in it."""
    agents = (p.agent for p in s.propositions if p.main and p.agent is not None)
    return frozenset((s.said_by, *(name for a in agents for name in a.names)))


def _candidate(
    corpus: Corpus, nearest: tuple[str, ...], id: str, kind: DisagreementKind, matter: frozenset[str]
) -> Candidate:
    """`matter` are the terms of what is denied."""
    told, denial = corpus.groups[nearest[0]].best, corpus.groups[id].best
    sides = [Side(told.text, nearest), Side(denial.text, (id,))]
    first = told
    if kind == "update":
        sides = [replace(sides[1], as_of=denial.published), replace(sides[0], as_of=told.published)]
        first = denial
    return Candidate(heading(kind, named(first, corpus.text[first.source], matter)), kind, tuple(sides))
