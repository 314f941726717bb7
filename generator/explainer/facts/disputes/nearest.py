"""The claims that tell what a statement denies.

Who denies something says that somebody holds it, so that little likeness will do: the claims that share most with what
is denied, in its own words, or what stands before it. What is only told as not so, by nobody against anybody, must be
told in nearly the same words, of the same deed.
"""

from __future__ import annotations

from ...grammar.lexicon.lexical_relations import verbs_of
from ...grammar.stems import terms as terms_of
from ...grammar.stems import words
from ...lang.en.clause_words import LIGHT_VERBS
from ..grouping.contradictions import overlap
from ..model.candidate import days_between, of_another_year
from ..model.proposition import Proposition
from ..model.statement import Group, Statement
from ..propositions.akin import bonds, bonds_of
from ..propositions.compare import compare
from ..propositions.relation import core
from .denial_words import Denied
from .field import Field, Told
from .find_disputes import SAME_TIME, SURE

LEAST = 4.0
"""Nats that a claim must share with what is denied."""
COVER = 0.4
"""Share of what is denied that it must tell."""
WORDS = 0.55
"""And where it tells nothing of the deed that is denied."""
DOUBTED = 0.3
"""And where it is held to be hardly possible, which is told in words of one's own."""
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
POINTED = 8.0
"""Nats that a claim must share with what stands around a statement that only points to it."""
PART = 0.3
"""Share of what such a claim tells, or of what stands there."""
CLOSER = 0.4
"""And where it is one of several things that the article tells."""
FEW = 2
"""Terms below which what is denied stands before it."""
_SPEAKERS = frozenset("he she it they".split())
_WE = frozenset(("i", "we", "my", "our", "me", "us"))
CONTRARY = frozenset(terms_of("contrary opposite otherwise"))
"""Terms by which it is the other way round."""


def nearest(
    denial: Group, what: Denied, field: Field, around: frozenset[str], known: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The claims that tell what is denied, best first; none where nothing is near enough. `around` are the terms of
    what stands around it. Of the `known` claims, which others deny in words, those come first to which it may point."""
    s = denial.best
    told = _near(denial, what, field, around)
    first = known.intersection(_around(s, what, around, field, known)) if known else frozenset[str]()
    return tuple(dict.fromkeys((*(id for id in field.told if id in first), *told)))


def _near(denial: Group, what: Denied, field: Field, around: frozenset[str]) -> tuple[str, ...]:
    s, known = denial.best, frozenset[str]()
    if what.refers and len(what.terms) < FEW:
        return _around(s, what, around, field, known)
    whole, score, shares = field.weight(what.terms), {}, field.shares(what.terms)
    least = _least(True, whole, what)
    reached = {id for id, shared in shares.items() if shared >= NEARLY * whole or shared + BONUS[-1] >= least}
    if BONUS[-1] >= least:  # the deed alone may do
        reached |= field.of_acts(what.propositions)
    for id in (id for id in field.told if id in reached):
        claim, shared = field.told[id], shares.get(id, 0.0)
        if overlap(claim.group.best, s) or _one_voice(claim.group.best, s):
            continue
        if what.doubted and s.said_by and claim.group.best.said_by == s.said_by:
            continue
        if what.beside and (what.beside.isdisjoint(claim.terms) or _only_of(denial.sources, claim.group)):
            continue
        if of_another_year(claim.group.best, s):
            continue
        bonus = _bonus(what.propositions, claim.group.best)
        if _enough(shared, bonus, whole, what):
            score[id] = shared + bonus
    if not score:
        return _around(s, what, around, field, known) if what.whole else ()
    enough = MOST * max(score.values())
    plain = {
        id: field.weight(what.terms & claim.terms) / (field.weight(claim.terms) or 1.0)
        for id in score
        for claim in [field.told[id]]
    }
    near = [id for id, n in score.items() if n >= enough or (n >= max(LEAST, enough / 2) and plain[id] >= PLAINLY)]
    return tuple(
        sorted(near, key=lambda id: (not _told_before(field.told[id], s), -round(score[id] / enough), -plain[id]))
    )


def _told_before(claim: Told, s: Statement) -> bool:
    """Does the statement's own article give somebody's word for it before?"""
    best = claim.group.best
    return best.source == s.source and best.last < s.sentence and _reports(best)


def contradicting(s: Statement, what: Denied, field: Field) -> tuple[str, ...]:
    """The claims that tell as so what the statement tells as not so, best first: what tells it outright before what
    only takes it for granted ("efforts to stop oil leaking")."""
    least = max(THING, NEARLY * field.weight(what.terms))
    near = []
    for id in field.sharing(what.terms, FEW):
        claim = field.told[id]
        shared, told = what.terms & claim.terms, claim.group.best
        if field.weight(shared) < least or not _may_contradict(told, s):
            continue
        if not what.propositions or _same_deed(what.propositions, told.propositions):
            outright = _same_deed(what.propositions, tuple(q for q in told.propositions if q.main))
            near.append((not outright, -field.weight(shared), id))
    return tuple(id for _, _, id in sorted(near))


def _may_contradict(a: Statement, b: Statement) -> bool:
    """At one time, and no word of one writer or speaker against himself."""
    if overlap(a, b) or days_between(a, b) > SAME_TIME or _one_voice(a, b):
        return False
    return a.source != b.source or _reports(a) or _reports(b)


def _one_voice(a: Statement, b: Statement) -> bool:
    """Do both give the word of one speaker in one article, by name or by a pronoun behind it?"""
    return a.source == b.source and bool(a.said_by) and (a.said_by == b.said_by or b.said_by.lower() in _SPEAKERS)


def _same_deed(denied: tuple[Proposition, ...], told: tuple[Proposition, ...]) -> bool:
    """Is the deed told, of what is surely the same, or in the very word?"""
    for p in denied:
        for q in told:
            match = compare(p, q)
            one_word = not {p.lemma, *verbs_of(p.lemma)}.isdisjoint({q.lemma, *verbs_of(q.lemma)})
            if match and match.opposite and match.level - (p.lemma in LIGHT_VERBS) >= (0 if one_word else SURE):
                return True
    return False


def _enough(shared: float, bonus: float, whole: float, what: Denied) -> bool:
    """Is a claim near enough to what is denied, of which `whole` nats tell?"""
    if shared + bonus < LEAST:
        return len(what.terms) > 1 and shared >= NEARLY * whole
    return shared + bonus >= _least(bonus > 0, whole, what)


def _least(deed: bool, whole: float, what: Denied) -> float:
    """Nats that must be reached, of the `whole` that tell what is denied; less where the deed is told."""
    cover = DOUBTED if what.doubted else COVER if deed else WORDS
    return min(cover * whole, LONG)


def _bonus(denied: tuple[Proposition, ...], s: Statement) -> float:
    """What a predicate in common is worth, or only its word."""
    near = (p for p in denied if not bonds(p).isdisjoint(bonds_of(s)))
    matches = (compare(p, q) for p in near for q in s.propositions)
    levels = [BONUS[m.level] for m in matches if m and m.opposite and m.level >= 0]
    return max(levels) if levels else BONUS[0] * any(not set(s.terms).isdisjoint(terms_of(p.lemma)) for p in denied)


def _around(s: Statement, what: Denied, around: frozenset[str], field: Field, known: frozenset[str]) -> tuple[str, ...]:
    """The claims that tell what a statement only points to: what its own article tells right before as somebody's word,
    and those of other articles that share most with that; or most with what stands around it; of these the `known` ones
    alone, where there are such."""
    if not CONTRARY.isdisjoint(s.terms):
        return ()
    own = () if what.whole else _before(s, field)
    if own:
        around = field.told[own[0]].terms
    score, whole, shares = {}, field.weight(around | what.terms), field.shares(around | what.terms)
    part = PART if what.whole else CLOSER
    for id in (id for id in field.told if shares.get(id, 0.0) >= POINTED):
        claim, shared = field.told[id], shares[id]
        if _only_of((s.source,), claim.group) or _one_voice(claim.group.best, s) or first_person(claim.group.best):
            continue
        if what.beside and what.beside.isdisjoint(claim.terms):
            continue
        if shared >= part * min(field.weight(claim.terms), whole):
            score[id] = shared
    enough = MOST * max(score.values(), default=0.0)
    near = sorted((id for id, n in score.items() if n >= enough), key=lambda id: -score[id])
    near = sorted(known & score.keys(), key=lambda id: (-score[id], id)) or near
    found = tuple(dict.fromkeys((*own, *near)))
    return found or (_reported(s, field.told) if what.report else ())


def _only_of(sources: tuple[str, ...], group: Group) -> bool:
    return set(sources).issuperset(group.sources)


def first_person(s: Statement) -> bool:
    """Is it what somebody says of himself: no report of others?"""
    return not _WE.isdisjoint(words(s.text))


def _before(s: Statement, field: Field) -> tuple[str, ...]:
    """The claim that is told right before."""
    return tuple(id for id, before in field.ending.get((s.source, s.sentence - 1), ()) if _reports(before))[:1]


def _reported(s: Statement, told: dict[str, Told]) -> tuple[str, ...]:
    """What "the report" or "the allegations" of an article mostly are: the chief claim that it tells before, of those
    that others tell as well if there are such."""
    before = [
        id
        for id, claim in told.items()
        if any(b.source == s.source and b.last < s.sentence for b in claim.group.statements)
        and all(p.polarity >= 0 for p in core(claim.group.best.propositions))
        and not _one_voice(claim.group.best, s)
    ]
    return tuple(sorted(before, key=lambda id: len(told[id].group.sources) < 2)[:1])


def _reports(s: Statement) -> bool:
    """Does it give somebody's word?"""
    return bool(s.said_by) or any(p.reported for p in s.propositions)
