"""What one account tells as so and another as not so: disputes between the propositions of statements.

Found as de Marneffe, Rafferty and Manning (2008) advise, first the same event and then the clash: the predicates are
one, or opposed, what they are about is one thing, and no role is filled by another. So "denied that she is his wife",
"she is not his wife" and "she is his sister" all dispute "she is his wife", whoever says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...lang.en.clause_words import LIGHT_VERBS, NEGATIVE_ADVERBS, NEGATIVE_WORDS, REPORTING_NOUNS
from ...lang.en.contrasts import ADMITTING, NO_FURTHER, NOT_YET, PREVENTED
from ...lang.en.words import STOPWORDS
from ..grouping.contradictions import TELLING, agreeing_numbers, dated_alike, days_clash, overlap
from ..model.candidate import days_after, days_between, of_another_year
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from ..propositions.compare import compare, turned_round
from ..propositions.relation import reports

SAME_TIME = 14
"""Days between two articles up to which they speak of one state of things, unless both name the day."""
NEVER = 9
"""Above every level: what excludes nothing."""
CROWD = 80
"""Propositions that may share a key by which they are looked up."""
SURE, SURER = 2, 3
"""Least level (see `Match`) from which two propositions are about one thing, where one is denied; and where the one
only excludes the other, less where both tell of one day: of two things that happen at two times, both are true."""

_NO_FURTHER, _PREVENTED, _NOT_YET, _ADMITTING = (
    re.compile(words, re.I) for words in (NO_FURTHER, PREVENTED, NOT_YET, ADMITTING)
)


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two statements that cannot both be so."""

    one: Statement
    """Tells it as so."""
    other: Statement
    """Tells it as not so, or tells what excludes it."""
    told: Proposition
    """Of `one`."""
    denied: Proposition
    """Of `other`."""
    exclusive: bool
    """Two things that exclude each other, of which neither is a mere denial."""
    replaced: bool = False
    """A later article may tell what became of it: of the same, but not surely of one time."""


def find_disputes(comparable: Iterable[tuple[Placed, Placed]]) -> list[Dispute]:
    """Every dispute between two statements, in order of the first, then the other, of `comparable_pairs` of them."""
    found: dict[tuple[int, int], Dispute] = {}
    for (i, a, p), (j, b, q) in comparable:
        if (i, j) in found or overlap(a, b):
            continue
        if p.main and q.main and turned_round(p, q) and not days_clash(a, b) and a.source != b.source:
            found[i, j] = Dispute(a, b, p, q, True)
            continue
        match = compare(p, q)
        if match is None or not match.opposite or _later(a, b, p, q):
            continue
        if not (meet(a, b, p, q) or p.denied or q.denied):
            continue
        number = agreeing_numbers(a, b)
        level = match.level + (number > 0 and match.level > 0) + (number >= TELLING and match.level >= 0)
        negated = p.polarity != q.polarity
        if negated and _besides(*(((a, p), b) if p.polarity < 0 else ((b, q), a)), level):
            continue
        if not dated_alike(a, b) and days_between(a, b) > SAME_TIME:
            continue
        for_good = p.links != q.links
        sure = level >= (SURE - (number >= TELLING) if negated or for_good else _least(a, b, p, q))
        if not sure and not (level >= SURE and not negated and _replaces(a, b, p, q)):
            continue
        first = p.polarity > 0 and not (for_good and not negated and p.links)
        (one, told), (other, denied) = ((a, p), (b, q)) if first else ((b, q), (a, p))
        found[i, j] = Dispute(one, other, told, denied, not negated, not sure or (negated and came_to_be(one, other)))
    return [found[pair] for pair in sorted(found)]


def _besides(negative: tuple[Statement, Proposition], told: Statement, level: int) -> bool:
    """Can both be so: "no further cases", "last built one in 2000", or where one act was prevented and another was
    not?"""
    s, p = negative
    if of_another_year(told, s) and (p.mode or not (told.published and s.published)):
        return True
    return not p.denied and (no_further(s) or (prevented(s) and level < SURER))


def came_to_be(told: Statement, denial: Statement) -> bool:
    """Does a later article tell as so what an earlier one only says is not so yet, or whoever denied it admit it?"""
    if days_after(told, denial) <= 0:
        return False
    admitted = _ADMITTING.search(told.text) is not None and not set(told.names).isdisjoint(denial.names)
    return admitted or (_NOT_YET.search(denial.text) is not None and not any(p.denied for p in denial.propositions))


def no_further(s: Statement) -> bool:
    """Does it say that there was no more of something, of which there may have been some before?"""
    return _NO_FURTHER.search(s.text) is not None


def prevented(s: Statement) -> bool:
    """Does it tell something as not so only in that somebody prevented it?"""
    return not says_no(s.text) and _PREVENTED.search(s.text) is not None


def _later(a: Statement, b: Statement, p: Proposition, q: Proposition) -> bool:
    """Does one only tell what comes after the other? Who will stop running it does not deny that it ran; but who says
    that he will not go, and is gone the same day, does."""
    if p.mode == q.mode:
        return False
    (ahead, plan), told = ((a, p), b) if p.mode == "ahead" else ((b, q), a)
    refused = plan.polarity < 0 and says_no(ahead.text)  # and no mere end, as in "will stop"
    return "long before" in told.cues or days_after(told, ahead) < (not refused)


def _least(a: Statement, b: Statement, p: Proposition, q: Proposition) -> int:
    """Least level from which two acts exclude each other. Both must be what is told outright, and of one time: what was
    launched last year may be closed today."""
    if not (p.main and q.main and p.mode == q.mode) or (bool(a.date) != bool(b.date)):
        return NEVER
    return SURER - (dated_alike(a, b) or p.mode == "ahead")


def _replaces(a: Statement, b: Statement, p: Proposition, q: Proposition) -> bool:
    """May one article's main news be what became of the other's: "continues its search", "suspended the search"?"""
    return bool(days_after(a, b)) and all(told.main and told.kind == "verb" and told.mode == "" for told in (p, q))


def says_no(words: str) -> bool:
    """Is there a word of negation among them?"""
    own = words.lower().replace("n't", " n't").replace("n’t", " n’t").split()
    return not (NEGATIVE_WORDS | NEGATIVE_ADVERBS).isdisjoint(own)


def says_something(p: Proposition, s: Statement) -> bool:
    """Not where it only reports, or tells what goes with what is denied; and not where a verb of little meaning has
    nothing that is surely its theme."""
    if p.denied and not p.main and any(q.denied and q.main for q in s.propositions):
        return False
    if reports(p, s.propositions) or (p.kind == "noun" and p.lemma in REPORTING_NOUNS):
        return False
    theme = next((a for a in (p.complement, p.patient, p.recipient) if a is not None and not a.vague), None)
    return theme is not None or p.lemma not in LIGHT_VERBS


Placed = tuple[int, Statement, Proposition]


def comparable_pairs(placed: list[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of propositions of two statements that share the head or a name of an argument, in order."""
    holders: dict[str, list[int]] = defaultdict(list)
    for n, (_, _, p) in enumerate(placed):
        for key in keys(p):
            holders[key].append(n)
    pairs = {
        (a, b)
        for found in holders.values()
        if len(found) <= CROWD
        for place, b in enumerate(found)
        for a in found[:place]
        if placed[a][0] != placed[b][0]
    }
    for a, b in sorted(pairs):
        yield placed[a], placed[b]


def keys(p: Proposition) -> frozenset[str]:
    """What a proposition is looked up by: heads and names of its arguments."""
    arguments = [a for a in (p.agent, p.patient, p.recipient, p.complement) if a is not None]
    return frozenset(key for a in arguments for key in _of_argument(a))


def _of_argument(a: Argument) -> Iterator[str]:
    if not a.vague and a.head not in STOPWORDS:
        yield a.head
    yield from a.names


def meet(a: Statement, b: Statement, p: Proposition, q: Proposition) -> bool:
    """Do they share more than a predicate and one word: a name, or another term of their clauses?"""
    shared = p.terms & q.terms
    return len(shared) > 2 or bool(set(a.names) & set(b.names)) or len(shared) >= min(len(p.terms), len(q.terms)) > 1
