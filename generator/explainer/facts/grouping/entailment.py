"""Does a passage tell what a claim tells (textual entailment), by the words and figures that both have?

A logistic score, for pairs whose predicates no dictionary relates: "is rumored to have made $72 million from trading"
beside "which claimed that he made $72 million from the market". Its weights were fitted on eight stories with answer
keys, by logistic regression, to whether the passage tells every fact that the claim tells; each story was judged by
weights that were fitted to the seven others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from ...grammar.lexicon.lexical_relations import opposed
from ...grammar.stems import terms, words
from ..model.statement import Statement
from ..propositions.relation import SURE, Relation, outright
from .contradictions import agree, agreeing_numbers, comparable

RUN = 3
"""Words of a run that both have."""
WEIGHTS = {
    "constant": -4.4,
    "told": 2.05,  # share that the passage has of what the claim's terms tell
    "rarest": 4.0,  # the most telling term of both, as a share of what a term of one statement alone would tell
    "copied": 2.95,  # runs of three words that both have, as a share of the claim's
    "predicates": -0.05,  # how many the claim tells outright, up to four
    "predicates told": 0.25,  # share of them that is surely told
    "told back": 0.85,  # the claim surely tells what the passage tells outright
    "names missing": -0.05,  # the claim's that the passage does not give, up to three
    "numbers agree": 1.1,  # by how telling their digits are
    "numbers missing": -0.45,  # the claim's that the passage does not give, up to two
    "events missing": -0.15,  # classes of events that only the claim tells, up to three
    "one says": -0.25,  # only one of them is somebody's words
}
ENTAILS = 0.2
"""Log-odds from which the passage counts as telling the claim."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What two statements have in common, by the words of the corpus."""

    evidence: float = 0.0
    """Nats that both tell, with those of figures and deeds."""
    terms: float = 0.0
    """Weight of the terms that both have: of each, one and the nats that it tells, since in a small corpus few tell
    any."""
    rarest: float = 0.0
    """Nats of the most telling of these, as a share of what a term of one statement alone would tell."""
    own: float = 0.0
    """Weight of all terms of the one."""
    theirs: float = 0.0
    """Weight of all terms of the other."""

    @property
    def told(self) -> float:
        """Share of what the terms of the one tell that the other tells."""
        return self.terms / self.own if self.own else 0.0

    def turned(self) -> Shared:
        """The same, with the two in the other order."""
        return Shared(self.evidence, self.terms, self.rarest, self.theirs, self.own)


def entails(claim: Statement, passage: Statement, shared: Shared, forth: Relation, back: Relation) -> bool:
    """Does the passage tell what the claim tells? `forth` is how far it tells the claim's predicates, `back` how far
    the claim tells those of the passage."""
    if _set_apart(claim, passage) or not _says_what_it_is(claim, passage):
        return False
    found = features(claim, passage, shared, forth, back)
    return math.fsum(weight * found[name] for name, weight in WEIGHTS.items()) >= ENTAILS


def features(claim: Statement, passage: Statement, shared: Shared, forth: Relation, back: Relation) -> dict[str, float]:
    ours, theirs = _runs(claim.text), _runs(passage.text)
    names = len(set(claim.names).difference(passage.names))
    return {
        "constant": 1.0,
        "told": shared.told,
        "rarest": shared.rarest,
        "copied": len(ours & theirs) / (1 + len(ours)),
        "predicates": min(4, len(outright(claim))),
        "predicates told": forth.told,
        "told back": float(back.same >= SURE),
        "names missing": min(3, names),
        "numbers agree": min(2.0, agreeing_numbers(claim, passage)),
        "numbers missing": min(2, _missing(claim, passage)),
        "events missing": min(3, len(claim.events - passage.events)),
        "one says": float(bool(claim.said_by) != bool(passage.said_by)),
    }


def _says_what_it_is(claim: Statement, passage: Statement) -> bool:
    """Has the passage the word for what the claim says that its subject is? "Another factor is the price" and "another
    factor is the weather" share all words but the one that counts."""
    return all(set(terms(p.complement.head)) <= set(passage.terms) for p in outright(claim) if p.links and p.complement)


def _set_apart(a: Statement, b: Statement) -> bool:
    """Words do not tell whether two say the same where each names somebody or has a verb that the other has not, of
    which only one can be meant, or where only one denies, doubts or sets a condition."""
    ours, theirs = set(a.names), set(b.names)
    if (ours - theirs and theirs - ours) or a.negated != b.negated or a.hedged != b.hedged:
        return True
    one, other = ({p.lemma for p in s.propositions} for s in (a, b))
    return _on_condition(a) != _on_condition(b) or any(
        opposed(verb, counterpart, "verb") for verb in sorted(one - other) for counterpart in sorted(other - one)
    )


def _on_condition(s: Statement) -> bool:
    return any(p.open for p in outright(s))


def _missing(claim: Statement, passage: Statement) -> int:
    """Figures of the claim that the passage does not give."""
    there = [q for q in passage.quantities if q.value is not None]
    return sum(
        not any(p.value == q.value or (comparable(p, q) and agree(p, q)) for q in there)
        for p in claim.quantities
        if p.value is not None
    )


@lru_cache(maxsize=1 << 14)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    there = words(text.lower())
    return frozenset(tuple(there[k : k + RUN]) for k in range(len(there) - RUN + 1))
