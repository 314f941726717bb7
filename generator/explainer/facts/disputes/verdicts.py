"""Denials and verdicts against the claims that they deny: "he denied the rumours", "the story is a hoax".

Who denies something says that somebody holds it. So what is left to find is only the claim that tells it, and little
likeness will do: the claims that share most with what is denied, in its own words or those of the sentences before.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from math import log

from ...core.model import DisagreementKind
from ...grammar.lexicon.factuality_classes import denies, first_class
from ...grammar.lexicon.lexical_relations import verbs_of
from ...grammar.stems import terms as terms_of
from ...lang.en.clause_words import LIGHT_VERBS
from ...lang.en.generic_nouns import STORIES
from ..cues.unknown import is_unknown
from ..grouping.contradictions import overlap
from ..model.candidate import Candidate, Side, days_after, days_between
from ..model.proposition import Argument, Proposition
from ..model.statement import Group, Statement
from ..propositions.compare import compare
from ..propositions.relation import core
from .corpus import Corpus
from .denied import Denied, denied, negated
from .find_disputes import SAME_TIME, SURE
from .sides import in_order, of_one_matter, shortened

LEAST = 4.0
"""Nats that a claim must share with what is denied."""
COVER = 0.4
"""Share of what is denied that it must tell."""
WORDS = 0.55
"""And where it tells nothing of the deed that is denied."""
NEARLY = 0.75
"""Share of several words of what is denied that it must tell where these are words of the whole story."""
LONG = 10.0
"""Nats from which a claim may tell less of it: who denies much in one sentence is answered in part."""
BONUS = (1.0, 3.0, 6.0, 7.0)
"""Nats that a predicate in common is worth, by the level of their match."""
THING = 2.5
"""Nats that tell of the thing of which there is none."""
MOST = 0.7
"""Share of what the nearest claim shares from which another is about the same."""
PLAINLY = 0.5
"""Share of a claim's own words that tell of what is denied, from which it is about that, and nothing else."""
FEW = 2
"""Terms below which what is denied stands before it."""
CONTRARY = frozenset(terms_of("contrary opposite otherwise"))
"""Terms by which it is the other way round."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim that tells something as so."""

    group: Group
    terms: frozenset[str]
    """Without those of what it says is not so."""


def denied_claims(corpus: Corpus) -> list[Candidate]:
    """Claims with those that deny them, in order of the first claim."""
    groups = corpus.groups
    spread = Counter(term for group in groups.values() for term in set(group.best.terms))
    nats = {term: log((len(groups) + 1) / n) for term, n in spread.items()}
    against = {id: what for id, group in groups.items() if (what := denied(group.best))}
    told = {
        id: _Told(group, _affirmed(group.best))
        for id, group in groups.items()
        if id not in against and _is_told(group.best)
    }
    found = []
    for id, group in groups.items():
        for matter in negated(group.best) if id not in against else ():
            if nearest := _contradicting(group.best, matter, told, nats):
                told_later = days_after(groups[nearest[0]].best, group.best) > 0
                found.append(_candidate(groups, nearest, id, "update" if told_later else "denial"))
    for id, what in against.items():
        if nearest := _nearest(groups[id].best, what, told, nats):
            found.append(_candidate(groups, nearest, id, "denial"))
    return in_order(of_one_matter(found, groups), groups)


def _candidate(groups: dict[str, Group], nearest: tuple[str, ...], id: str, kind: DisagreementKind) -> Candidate:
    told, denial = groups[nearest[0]].best, groups[id].best
    sides = [Side(told.text, nearest), Side(denial.text, (id,))]
    if kind == "update":
        sides = [replace(sides[1], as_of=denial.published), replace(sides[0], as_of=told.published)]
    return Candidate(f"Whether it is so: {shortened(told.text)}", kind, tuple(sides))


def _nearest(s: Statement, what: Denied, told: dict[str, _Told], nats: dict[str, float]) -> tuple[str, ...]:
    """The claims that tell what the statement denies, best first; none where nothing is near enough."""
    terms = what.terms
    if what.refers and len(terms) < FEW:
        return _reported(s, told) if what.report else _before(s, told)

    def weight(words: frozenset[str]) -> float:
        return sum(nats.get(t, 0.0) for t in sorted(words))

    whole, score = weight(terms), {}
    for id, claim in told.items():
        if overlap(claim.group.best, s) or _one_voice(claim.group.best, s):
            continue
        shared, bonus = weight(terms & claim.terms), _bonus(what.propositions, claim.group.best)
        if _enough(shared, bonus, whole, len(terms)):
            score[id] = shared + bonus
    most = max(score.values(), default=0.0)
    plain = {id: weight(terms & told[id].terms) / (weight(told[id].terms) or 1.0) for id in score}
    near = [id for id, n in score.items() if n >= MOST * most or (n >= max(LEAST, MOST * most / 2) and plain[id] >= PLAINLY)]
    return tuple(sorted(near, key=lambda id: (-round(score[id] / (MOST * most)), -plain[id])))


def _contradicting(s: Statement, what: Denied, told: dict[str, _Told], nats: dict[str, float]) -> tuple[str, ...]:
    """The claims that tell as so what the statement tells as not so, best first."""
    whole = sum(nats.get(t, 0.0) for t in sorted(what.terms))
    near = []
    for id, claim in told.items():
        b = claim.group.best
        if overlap(b, s) or days_between(b, s) > SAME_TIME or _one_voice(b, s):
            continue
        if b.source == s.source and not (_reports(b) or _reports(s)):
            continue
        shared = sum(nats.get(t, 0.0) for t in sorted(what.terms & claim.terms))
        if what.propositions:
            enough = shared >= THING and _same_deed(what.propositions, b)
        else:
            enough = shared >= THING
        if enough and shared >= NEARLY * whole and len(what.terms & claim.terms) > 1:
            near.append((-shared, id))
    return tuple(id for _, id in sorted(near))


def _one_voice(a: Statement, b: Statement) -> bool:
    """Do both give the word of one speaker in one article?"""
    return a.source == b.source and bool(a.said_by) and a.said_by == b.said_by


def _same_deed(denied: tuple[Proposition, ...], s: Statement) -> bool:
    """Does the statement tell the deed, of what is surely the same, or in the very word?"""
    for p in denied:
        for q in s.propositions:
            match = compare(p, q)
            one_word = not {p.lemma, *verbs_of(p.lemma)}.isdisjoint({q.lemma, *verbs_of(q.lemma)})
            if match and match.opposite and match.level - (p.lemma in LIGHT_VERBS) >= (0 if one_word else SURE):
                return True
    return False


def _enough(shared: float, bonus: float, whole: float, terms: int) -> bool:
    """Is a claim near enough to what is denied, of which `whole` nats in so many terms tell?"""
    if shared + bonus < LEAST:
        return terms > 1 and shared >= NEARLY * whole
    return shared + bonus >= min((COVER if bonus else WORDS) * whole, LONG)


def _bonus(denied: tuple[Proposition, ...], s: Statement) -> float:
    """What a predicate in common is worth, or only its word."""
    matches = (compare(p, q) for p in denied for q in s.propositions)
    levels = (BONUS[m.level] for m in matches if m and m.opposite and m.level >= 0)
    return max(levels, default=BONUS[0] * any(not set(s.terms).isdisjoint(terms_of(p.lemma)) for p in denied))


def _before(s: Statement, told: dict[str, _Told]) -> tuple[str, ...]:
    """The claim that is told right before."""
    if not CONTRARY.isdisjoint(s.terms):
        return ()
    return tuple(
        id
        for id, claim in told.items()
        if any(b.source == s.source and b.last == s.sentence - 1 and _reports(b) for b in claim.group.statements)
    )[:1]


def _reported(s: Statement, told: dict[str, _Told]) -> tuple[str, ...]:
    """What "the report" or "the allegations" of an article mostly are: the most important claim that it tells before."""
    if not CONTRARY.isdisjoint(s.terms):
        return ()
    return tuple(
        id
        for id, claim in told.items()
        if any(b.source == s.source and b.last < s.sentence for b in claim.group.statements)
        and all(p.polarity >= 0 for p in core(claim.group.best.propositions))
    )[:1]


def _reports(s: Statement) -> bool:
    """Does it give somebody's word?"""
    return bool(s.said_by) or any(p.reported for p in s.propositions)


def _is_told(s: Statement) -> bool:
    """Does it tell something as so, by whoever's word, and speak of no denial?"""
    if is_unknown(s) or "long before" in s.cues or "=deny" in s.terms or any(_speaks_of_denial(p) for p in s.propositions):
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
