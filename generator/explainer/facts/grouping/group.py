"""Statements -> groups that say the same: candidates by similarity, decided by slots and by what the articles share.

A group is what one statement says and all that say the same as it, not a class of a partition: a sentence that tells
two things supports two claims. Being alike is asked of the group as a whole, so that nothing chains.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ..cues.explanations import personal
from ..judgements.votes import UNSCORED, Votes
from ..model.statement import LEANS, Group, Statement
from ..propositions.akin import related
from ..propositions.relation import beside_reports, core, outright
from .candidate_pairs import Pairs
from .contradictions import agreeing_numbers, compatible, overlap
from .entailment import Shared
from .kinship import CLASH, kinship, unpacked
from .same_claim_score import NEGLIGIBLE, Bonds

SAME = 0.53
"""Probability of saying the same as its centre that lets a statement into a group."""
LEVEL = {-1: -0.5, 0: 0.0, 1: 0.5, 2: 1.0, 3: 2.0, 4: 2.5}
"""Log-odds by the level of the best match of a claim's propositions (see `Match`)."""
KEPT = 0.8
"""Share of the terms that a passage has of a claim's, from which a part of it may stand for it."""
SHORTEST = 15
"""Code points of a quote: one word, torn out, tells nobody anything."""


def group_statements(statements: tuple[Statement, ...], pairs: Pairs, votes: Votes | None = None) -> tuple[Group, ...]:
    """Groups in the order of the first statement that is theirs alone; in each, the wording that speaks for all first.

    Each statement opens a group unless it is in one already; what is repeated most comes first, and last what a writer
    says as a person: it words none that others can. A group is worded by a statement that no group before it has, so
    that no two claims have the same words.
    """
    votes = votes or Votes()
    near, tellers = _near(statements, pairs, votes)
    support = [sum(p for _, p in sorted(found.items()) if p >= SAME) for found in near]
    home: dict[int, int] = {}
    """Statement -> the group that it is in first."""
    groups: list[_Gathered] = []
    for centre in sorted(range(len(statements)), key=lambda n: (personal(statements[n]), -support[n], n)):
        if centre in home or statements[centre].facet:
            continue
        members = _gather(centre, near, tellers[centre], statements, votes)
        own = [n for n in members if n not in home]
        borrowed = [n for n in members if n in home]
        place = _retold(borrowed, home, groups)
        if (
            place is None
            or not tellers[groups[place].centre].issuperset(own)
            or not _compatible(own, groups[place].own, statements, votes)
            or any(votes.opposed(n, m) for n in own for m in groups[place].borrowed)
        ):
            place = len(groups)
            groups.append(_Gathered(centre, [], borrowed))
        groups[place].own.extend(own)
        home.update((n, place) for n in own)
    parts: dict[tuple[str, int], list[int]] = defaultdict(list)
    for n, s in enumerate(statements):
        if s.facet:
            parts[s.source, s.sentence].append(n)
    made = []
    for g in groups:
        members = [*_clearest_first(g.own, statements), *_clearest_first(g.borrowed, statements)]
        told = (n for n in members[: len(g.own)] if not statements[n].facet)
        fitting = [n for n in told if all(m in tellers[n] for m in members if m != n)]
        best = min(fitting, key=lambda n: _told_alone(n, members, statements), default=g.centre)
        members += _judged(best, members, near, tellers[best], statements, votes)
        others = [n for n in members if n != best]
        cited = [
            n
            if (vote := votes.of(best, n)) and vote.heard
            else _narrowest(n, best, near, tellers[best], statements, parts)
            for n in others
        ]
        made.append((min(g.own), tuple(dict.fromkeys((best, *cited)))))
    made += _second_facts([members for _, members in made], near, tellers, statements, votes)
    return tuple(Group(tuple(statements[n] for n in members)) for _, members in sorted(made, key=lambda item: item[0]))


def _told_alone(n: int, members: list[int], statements: tuple[Statement, ...]) -> tuple[bool, int]:
    """Does it lean on its neighbours, and how much does it tell beside what others claim too: deeds, names and numbers
    that no other source of the group tells?"""
    s = statements[n]
    others = [statements[m] for m in members if statements[m].source != s.source]
    if not others:
        return False, 0
    lemmas = {q.lemma for other in others for q in other.propositions}
    named = {name for other in others for name in (*other.names, *other.context)}
    values = {q.value for other in others for q in other.quantities}
    main = outright(s)
    deeds = (p for p in beside_reports(s) if p not in main and p.kind in ("verb", "copula"))
    alone = sum(not any(related(p.lemma, lemma) for lemma in lemmas) for p in deeds)
    alone += len(set(s.names) - named) + sum(q.value not in values for q in s.quantities if q.value is not None)
    return s.context_dependence >= LEANS, alone


def _second_facts(
    groups: list[tuple[int, ...]],
    near: list[dict[int, float]],
    tellers: list[frozenset[int]],
    statements: tuple[Statement, ...],
    votes: Votes,
) -> list[tuple[int, tuple[int, ...]]]:
    """Groups for what a statement tells beside the fact of its group: worded by one that words none, which others were
    judged to tell that stand beside it in no group."""
    beside: dict[int, set[int]] = defaultdict(set)
    for members in groups:
        for n in members:
            beside[n].update(members)
    worded = {members[0] for members in groups}
    made = []
    for n, told in enumerate(tellers):
        if n in worded or statements[n].facet or not any(votes.of(n, m) for m in told - beside[n]):
            continue
        members = (n, *_judged(n, [n], near, told, statements, votes))
        if len(members) > 1 and not beside[n].issuperset(members):
            made.append((n, members))
            for m in members:
                beside[m].update(members)
    return made


def _narrowest(
    n: int,
    best: int,
    near: list[dict[int, float]],
    tellers: frozenset[int],
    statements: tuple[Statement, ...],
    parts: dict[tuple[str, int], list[int]],
) -> int:
    """The shortest part of a statement that by itself says what the best one says, or the statement."""
    whole = statements[n]

    def length(part: int) -> int:
        return statements[part].end - statements[part].told

    counted = agreeing_numbers(statements[best], whole)
    claimed = frozenset(statements[best].terms)
    shared = len(claimed.intersection(whole.terms))
    fitting = [
        part
        for part in parts[whole.source, whole.sentence]
        if part in tellers
        and length(part) >= SHORTEST
        and near[best].get(part, 0.0) >= SAME
        and len(claimed.intersection(statements[part].terms)) >= KEPT * shared
        and _plainly_told(statements[part])
        and not _denies(statements[best])
        and overlap(whole, statements[part])
        and compatible(statements[best], statements[part])
        and (agreeing_numbers(statements[best], statements[part]) or not counted)
    ]
    return min([n, *fitting], key=lambda part: (length(part), part))


def _denies(s: Statement) -> bool:
    """Does it tell anything as not so? No plainly told part of a sentence bears that out."""
    return any(p.polarity < 0 for p in core(s.propositions))


def _plainly_told(s: Statement) -> bool:
    """Does nothing outside of its own words say that it is not so, or not so yet? "Recommending travel" is no part of
    "stopped short of recommending travel" that could be quoted alone."""
    return all(p.value == "CT+" and not p.mode and not p.open for p in core(s.propositions))


@dataclass(slots=True)
class _Gathered:
    centre: int
    """What all others tell."""
    own: list[int]
    borrowed: list[int]
    """Members that another group had before."""


def _retold(borrowed: list[int], home: dict[int, int], groups: list[_Gathered]) -> int | None:
    """The group that the borrowed statements are most of: who repeats it all tells nothing new."""
    for place, count in sorted(Counter(home[n] for n in borrowed).items()):
        if count > 1 and 2 * count > len(groups[place].own):
            return place
    return None


def _compatible(some: list[int], others: list[int], statements: tuple[Statement, ...], votes: Votes) -> bool:
    return all(compatible(statements[a], statements[b]) and not votes.opposed(a, b) for a in some for b in others)


def _clearest_first(members: list[int], statements: tuple[Statement, ...]) -> list[int]:
    return sorted(members, key=lambda n: _clarity(statements[n]))


def _gather(
    centre: int,
    near: list[dict[int, float]],
    tellers: frozenset[int],
    statements: tuple[Statement, ...],
    votes: Votes,
) -> list[int]:
    """The centre and, nearest first, what tells the same; a clash with any keeps out."""
    members = [centre]
    for n, probability in sorted(near[centre].items(), key=lambda item: (-item[1], item[0])):
        if probability < SAME:
            break
        if n not in tellers or not _compatible([n], members, statements, votes):
            continue
        vote = votes.of(centre, n)
        if not (vote and vote.forth) and any(votes.apart(n, m) for m in members):
            continue
        s = statements[n]
        if s.facet and (not _plainly_told(s) or any(statements[m].source == s.source for m in members)):
            continue
        members.append(n)
    return members


def _judged(
    centre: int,
    members: list[int],
    near: list[dict[int, float]],
    tellers: frozenset[int],
    statements: tuple[Statement, ...],
    votes: Votes,
) -> list[int]:
    """What was judged to tell what the centre tells, whatever it shares with the other members; a clash keeps out."""
    found: list[int] = []
    for n in sorted(tellers.difference(members), key=lambda n: (-near[centre].get(n, 0.0), n)):
        vote, beside = votes.of(centre, n), [*members, *found]
        if not vote or not (vote.forth or vote.back) or near[centre].get(n, 0.0) < SAME or statements[n].facet:
            continue
        if _compatible([n], beside, statements, votes) and not any(votes.apart(n, m) for m in beside):
            found.append(n)
    return found


def _near(
    statements: tuple[Statement, ...], pairs: Pairs, votes: Votes
) -> tuple[list[dict[int, float]], list[frozenset[int]]]:
    """For each statement, its candidates and the probability that they say the same, where that counts at all; and
    those that tell what it claims. A part of a clause was judged with its clause: that may keep it out, and brings
    none in."""
    bonds = Bonds(statements)
    near: list[dict[int, float]] = [{} for _ in statements]
    tellers: list[set[int]] = [set() for _ in statements]
    for i, j, odds, evidence, kin in _scored(statements, pairs, votes):
        if kin == CLASH:
            continue
        odds += bonds.added(statements[i].source, statements[j].source, evidence)
        vote = votes.of(i, j)
        part = statements[i].facet or statements[j].facet
        if vote:
            odds = max(odds, UNSCORED) + (min(0.0, vote.nats) if part else vote.nats)
        if odds + LEVEL[3] < NEGLIGIBLE or (vote and vote.against):
            continue
        level, told_by_other, told_by_one = unpacked(kin)
        odds += LEVEL[level]
        if odds >= NEGLIGIBLE:
            near[i][j] = near[j][i] = 1 / (1 + math.exp(-odds))
            forth_told, back_told = (vote.tells_forth, vote.tells_back) if vote and not part else (None, None)
            if told_by_other if forth_told is None else forth_told:
                tellers[i].add(j)
            if told_by_one if back_told is None else back_told:
                tellers[j].add(i)
    return near, [frozenset(found) for found in tellers]


def _scored(
    statements: tuple[Statement, ...], pairs: Pairs, votes: Votes
) -> Iterator[tuple[int, int, float, float, int]]:
    """(place, place, log-odds, nats that both share, kinship) of the pairs that the rules scored, then of those judged
    alone."""
    yield from zip(pairs.one, pairs.other, pairs.odds, pairs.evidence, pairs.kin, strict=True)
    for i, j in votes.beyond(zip(pairs.one, pairs.other, strict=True)):
        yield i, j, UNSCORED, 0.0, kinship(statements[i], statements[j], Shared())


def _clarity(s: Statement) -> tuple[bool, float, bool, bool, int, int, str, int]:
    """Best wording first: stands alone, reports rather than weighs, unhedged, specific, short, early."""
    specific = len(s.names) + len(s.quantities) + bool(s.when)
    weighs = s.kind in ("opinion", "background")
    return (s.facet, s.context_dependence, weighs, s.hedged, -min(specific, 4), len(s.text) // 60, s.source, s.start)
