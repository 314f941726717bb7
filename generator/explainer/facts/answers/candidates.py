"""Questions that single claims answer, with the proposition that each asks about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ...core.model import Claim
from ...grammar.analysis import analyse
from ...grammar.questions.ask import ask
from ...grammar.questions.model import Asking
from ...grammar.stems import terms
from ..cues.headlines import is_titled
from ..model.proposition import Proposition
from ..model.statement import Statement
from .story import Story

WORDINGS = 6
"""Passages of a claim that are asked of."""
HELD = 0.7
"""Share of an answer's terms that the claim's own words must hold."""
_ASKED_ROLE = {"who": ("agent",), "what": ("agent",), "whom": ("patient", "complement")}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One question of one claim."""

    asking: Asking
    claim: str
    terms: frozenset[str]
    """Of the question's words."""
    proposition: Proposition | None
    """What it asks about, without the role that it asks for; None where the statement has none that fits."""
    answer: str
    """The words that answer it."""


def candidates(
    claim: Claim, story: Story, may_serve: Callable[[Statement], bool] = lambda s: True
) -> Iterator[Candidate]:
    """Those of the claim's own wording, then those of other passages that say the same, as far as the claim's words
    hold the answer; only of statements that `may_serve`."""
    best = story.best[claim.id]
    if may_serve(best):
        yield from _of_statement(best, claim.id, story)
    own = set(best.terms)
    for s in story.groups[claim.id].statements[1:WORDINGS]:
        if not s.headline and not s.facet and may_serve(s):
            for candidate in _of_statement(s, claim.id, story):
                told = terms(candidate.answer)
                if told and len(own.intersection(told)) >= HELD * len(set(told)):
                    yield candidate


def _of_statement(s: Statement, claim: str, story: Story) -> Iterator[Candidate]:
    if is_titled(s.text):
        return
    parse = analyse(s.text)
    for asking in ask(parse, s.text, story.kind):
        predicate = parse.predicates[asking.predicate]
        lemma = predicate.lemma if predicate.kind != "noun" else parse.tokens[predicate.head].lemma.lower()
        agent = parse.tokens[parse.chunks[predicate.agent].head].text.lower() if predicate.agent is not None else ""
        found = _proposition(s, lemma, predicate.kind, agent)
        if found is not None:
            found = _without(found, asking)
        yield Candidate(asking, claim, frozenset(terms(asking.text)), found, s.text[asking.start : asking.end])


def _proposition(s: Statement, lemma: str, kind: str, agent: str) -> Proposition | None:
    of_verb = [p for p in s.propositions if p.kind == kind and (p.lemma == lemma or kind == "copula")]
    same = [p for p in of_verb if p.agent is not None and p.agent.head.lower().startswith(agent[:4])]
    return next(iter(same or of_verb), None)


def _without(p: Proposition, asking: Asking) -> Proposition:
    for role in _ASKED_ROLE.get(asking.slot, ()):
        if p.argument(role) is not None:
            return replace(p, agent=None) if role == "agent" else replace(p, patient=None, complement=None)
    return p
