"""Accounts that a source itself sets against each other.

"The army said that it is his son. However, the BBC reports that the child is his daughter": a word of contrast, and two
who hold what stands on its sides. Who says nothing ("declined to comment") speaks against nobody, and one speaker who
goes on does not contradict himself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ...grammar.stems import terms, words
from ...lang.en.clause_words import REPORTING
from ...lang.en.contrasts import AGAINST, ANOTHER, BETWEEN, NO_WORD, OTHER_ACCOUNT, SINCE_THEN
from ...lang.en.generic_nouns import ROLES_OF_PEOPLE
from ..cues.referents import points_nowhere
from ..disputes.corpus import Corpus
from ..disputes.denied import is_verdict
from ..disputes.find_disputes import SURER, keys, meet, says_something
from ..disputes.naming import named
from ..disputes.sides import in_order
from ..model.candidate import Candidate, Side
from ..model.proposition import Proposition
from ..model.statement import Statement
from ..propositions.compare import compare
from .at_odds import at_odds

_AGAINST = re.compile(AGAINST, re.I)
_BETWEEN = re.compile(BETWEEN, re.I)
_OTHER_ACCOUNT = re.compile(OTHER_ACCOUNT, re.I)
_NO_WORD = re.compile(NO_WORD, re.I)
_SINCE_THEN = re.compile(SINCE_THEN, re.I)
_PRONOUNS = frozenset("i we he she it they you who".split())
FIRST = 40
"""Code points within which somebody tells nothing but that he says nothing."""
LEAST_SHARED = 2
"""Terms that a denial must share with what it is set against, where nobody is named who holds that."""


def accounts_set_against(corpus: Corpus) -> list[Candidate]:
    """A candidate for each pair of accounts with a word of contrast between them, in order of the first claim."""
    homes, wordings, field = corpus.homes, _Wordings(corpus), corpus.field
    found = []
    for a, b in _pairs(corpus, homes):
        if set(homes[a]).isdisjoint(homes[b]) and (_OTHER_ACCOUNT.search(b.text) or at_odds(a, b, field)):
            best = tuple(corpus.groups[homes[s][0]].best for s in (a, b))
            first, second = (s.text for s in best)
            one, other = wordings.telling(a, homes[a]), wordings.telling(b, homes[b])
            sides = (
                Side(first, tuple(id for id in one if id in homes[a] or id not in other)),
                Side(second, tuple(id for id in other if id in homes[b] or id not in one)),
            )
            about = best[points_nowhere(first) and not points_nowhere(second)]
            matter = named(about, corpus.text[about.source], frozenset(a.terms) & frozenset(b.terms))
            found.append(Candidate(f"Two accounts: {matter}", "nature", sides))
    return in_order(found, corpus.groups)


class _Wordings:
    """What the claims' wordings tell as so, by the heads and names of its arguments."""

    def __init__(self, corpus: Corpus) -> None:
        self._order = {id: n for n, id in enumerate(corpus.groups)}
        self._told: dict[str, list[tuple[str, Statement, Proposition]]] = defaultdict(list)
        for id, group in corpus.groups.items():
            for q in group.best.propositions:
                for key in sorted(keys(q)) if q.polarity > 0 else ():
                    self._told[key].append((id, group.best, q))

    def telling(self, s: Statement, own: list[str]) -> list[str]:
        """Its own claims, then all others whose wording tells the same as so."""
        told = [p for p in s.propositions if p.polarity > 0 and not p.open and says_something(p, s)]
        near = ((p, *row) for p in told for key in sorted(keys(p)) for row in self._told[key])
        others = {id for p, id, other, q in near if id not in own and _same(s, p, other, q)}
        return own + sorted(others, key=self._order.__getitem__)


def _same(s: Statement, p: Proposition, other: Statement, q: Proposition) -> bool:
    match = compare(p, q) if p.mode == q.mode else None
    return match is not None and not match.opposite and match.level >= SURER and meet(s, other, p, q)


def _pairs(corpus: Corpus, homes: dict[Statement, list[str]]) -> Iterator[tuple[Statement, Statement]]:
    """(an account, the one that is set against it), the clearest of each pair of places, by source and place."""
    placed: dict[tuple[str, int], list[Statement]] = defaultdict(list)
    for s in homes:
        placed[s.source, s.sentence].append(s)
    for seen in corpus.sources:
        text, before = seen.document.text, -1
        for number, sentence in enumerate(seen.sentences):
            here = sorted(placed.get((seen.document.id, number), ()), key=lambda s: (s.facet, s.start, s.end))
            if not here:
                continue
            earlier = placed.get((seen.document.id, before), ())
            before, told = number, text[sentence.start : sentence.end]
            if earlier and (_AGAINST.search(told.lstrip()) or _OTHER_ACCOUNT.search(told)):
                pairs = [(a, b) for a in sorted(earlier, key=lambda s: (s.facet, -s.end)) for b in here]
            else:
                pairs = [(a, b) for a in here for b in here if _BETWEEN.search(text[a.end : b.start])]
            yield from [(a, b) for a, b in pairs if _of_two(a, b)][:1]


def _of_two(a: Statement, b: Statement) -> bool:
    """Do two different ones hold them, or does a denial of somebody's take up what is told before?"""
    if any(no_word.start() <= FIRST for s in (a, b) for no_word in _NO_WORD.finditer(s.text)):
        return False
    if _SINCE_THEN.search(b.text) or is_verdict(b):
        return False
    one, other = _holder(a), _holder(b)
    if _OTHER_ACCOUNT.search(b.text):
        return one != other or not one
    if not other:
        return False
    if not one:
        shared = {*a.terms} & {*b.terms} - {*terms(" ".join(sorted(other)))}
        return _denies(b) and not _denies(a) and len(shared) >= LEAST_SHARED
    two = (one - ANOTHER).isdisjoint(other - ANOTHER) or (not other.isdisjoint(ANOTHER) and one != other)
    shared = {*a.terms} & {*b.terms} - a.frame - b.frame
    told_of_both = not _denies(a) and any(p.denied or (p.main and p.polarity < 0) for p in b.propositions)
    return two and not _may_be_the_same(a, b) and (a.sentence == b.sentence or bool(shared) or told_of_both)


def _may_be_the_same(a: Statement, b: Statement) -> bool:
    """Is the second told by "the commissioner", who may be the person that told the first?"""
    article, *rest = b.said_by.lower().split() or [""]
    return (
        article == "the"
        and len(rest) == 1
        and rest[0] in ROLES_OF_PEOPLE
        and bool(a.said_by)
        and a.said_by[0].isupper()
    )


def _denies(s: Statement) -> bool:
    return any(p.polarity < 0 for p in s.propositions)


def _holder(s: Statement) -> frozenset[str]:
    """Words of who says it, or shows that he holds it; none where that is a pronoun."""
    if s.said_by:
        return frozenset(words(s.said_by)) - _PRONOUNS - {"the"}
    framed = {p.frame for p in s.propositions}
    for p in s.propositions:
        if p.lemma in framed & REPORTING and p.agent is not None and not p.agent.vague:
            return frozenset({p.agent.head, *p.agent.terms, *(w for name in p.agent.names for w in words(name))})
    return frozenset()
