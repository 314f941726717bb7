"""For, against or neither: what the passages near a claim say of it. What is asked; `judgements/votes` says what
follows.

Asked about is what is not decided: where the rules and what was judged to be the same differ.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ...core.judgement import Question, canonical
from ...core.model import Citation, Claim, Document
from ..checking.anchor import cite
from ..grouping.candidate_pairs import Pairs
from ..grouping.contradictions import compatible
from ..grouping.kinship import CLASH, unpacked
from ..grouping.origins import Origins
from ..grouping.same_claim_score import Bonds
from ..grouping.similarity import Vector
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import UNSCORED, Votes
from ..model.statement import Group, Statement

SIZE, CLAIMS = 48, 12
"""Statements in a question, and claims among them."""
PASSAGES = 10
"""Passages of one claim."""
SURE = 1.5
"""Log-odds by the rules from which a pair that was also judged to be the same is decided, where by the rules too the
passage tells what is claimed."""
DOUBTFUL = -2.75
"""Log-odds by rules and judgements from which a passage is asked about."""
ELIGIBLE = 1200
"""Claims that are asked about, the most important first."""


@dataclass(slots=True)
class _Asked:
    claim: int
    passages: list[int]


def ask_stance(
    judge: Judge,
    groups: Iterable[Group],
    statements: tuple[Statement, ...],
    made: list[Vector],
    pairs: Pairs,
    votes: Votes,
) -> None:
    """Puts the questions that are open, about claims in their order of importance."""
    if not judge.wants("stance"):
        return
    place = {s: n for n, s in enumerate(statements)}
    near = _near(statements, pairs, votes)
    done = {(a[claim - 1], a[n - 1]) for a, asks in _asked(judge) for claim, passages in asks for n in passages}
    keys = {n: judge.key(s) for n, s in enumerate(statements) if not s.facet}
    most = min(PASSAGES, judge.room(SIZE) - 2)
    open_ = []
    ranked = list(groups)
    for group in ranked[:ELIGIBLE]:
        claim = place[group.best]
        if claim not in keys:
            continue
        found = [n for n in near[claim] if (keys[claim], keys[n]) not in done and (keys[n], keys[claim]) not in done]
        if found := found[:most]:
            done.update((keys[claim], keys[n]) for n in found)
            open_.append(_Asked(claim, found))
    beside: dict[int, set[int]] = defaultdict(set)
    """Place -> those that it stands beside in a claim."""
    for group in ranked:
        members = [place[s] for s in group.statements]
        for n in members:
            beside[n].update(members)
    for n in keys:
        again = [m for m in near[n] if _to_confirm(n, m, votes) and (keys[n], keys[m]) not in done]
        again += [
            m
            for m in near[n]
            if m not in beside[n]
            and (keys[n], keys[m]) not in done
            and (keys[m], keys[n]) not in done
            and _only_together(n, m, votes)
            and compatible(statements[n], statements[m])
        ]
        if again := again[:most]:
            done.update((keys[n], keys[m]) for m in again)
            open_.append(_Asked(n, again))
    for some in islice(_packed(open_, judge.room(SIZE)), judge.allowance("stance", len(keys))):
        judge.ask(_question(judge, some, statements, made))


def _to_confirm(claim: int, passage: int, votes: Votes) -> bool:
    """Was it judged that the passage is told by the claim, or that both say the same, and not yet the other way?"""
    vote = votes.of(claim, passage)
    return vote is not None and vote.tells_forth is None and vote.back is not None and (vote.back or vote.together)


def _only_together(one: int, other: int, votes: Votes) -> bool:
    """Were they put into one group, and was nothing judged beside that?"""
    vote = votes.of(one, other)
    if vote is None or not vote.together or votes.opposed(one, other):
        return False
    return vote.forth is None and vote.back is None


def _asked(judge: Judge) -> Iterator[tuple[tuple[str, ...], list[tuple[int, list[int]]]]]:
    for line in judge.lines("stance"):
        yield line.items, json.loads(line.asks)


def _near(statements: tuple[Statement, ...], pairs: Pairs, votes: Votes) -> dict[int, list[int]]:
    """For each statement the passages of other articles of which it is not decided what they say of it, likeliest
    first."""
    bonds = Bonds(statements)
    odds: dict[tuple[int, int], tuple[float, bool, bool]] = {}
    for i, j, rule, evidence, kin in zip(pairs.one, pairs.other, pairs.odds, pairs.evidence, pairs.kin, strict=True):
        _, told_by_other, told_by_one = unpacked(kin) if kin != CLASH else (kin, False, False)
        rule += bonds.added(statements[i].source, statements[j].source, evidence)
        odds[i, j] = rule, told_by_other, told_by_one
    odds |= dict.fromkeys(votes.beyond(odds), (UNSCORED, False, False))
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), (rule, told_by_other, told_by_one) in odds.items():
        a, b = statements[i], statements[j]
        if a.facet or b.facet or a.source == b.source:
            continue
        vote = votes.of(i, j)
        sure = vote is not None and vote.together and rule >= SURE
        weighed = max(rule, UNSCORED) + (vote.nats if vote else 0.0)
        if weighed >= DOUBTFUL:
            if not (sure and told_by_other):
                near[i][j] = weighed
            if not (sure and told_by_one):
                near[j][i] = weighed
    return defaultdict(list, {n: sorted(found, key=lambda m: (-found[m], m)) for n, found in near.items()})


def _packed(open_: list[_Asked], size: int) -> Iterator[list[_Asked]]:
    """Claims in questions, with those beside them whose passages they share."""
    left = list(open_)
    while left:
        some = [left.pop(0)]
        inside = {some[0].claim, *some[0].passages}
        while left and len(some) < CLAIMS:
            best = min(left, key=lambda one: len({one.claim, *one.passages} - inside) / len(one.passages))
            if best.claim in {one.claim for one in some} or len(inside | {best.claim, *best.passages}) > size:
                break
            inside |= {best.claim, *best.passages}
            some.append(best)
            left.remove(best)
        yield some


def _question(judge: Judge, some: list[_Asked], statements: tuple[Statement, ...], made: list[Vector]) -> Question:
    """Beside what is asked about stand a passage that shares no word with its claim, and once the claim itself."""
    places = sorted({n for one in some for n in (one.claim, *one.passages)})
    number = {n: at for at, n in enumerate(places, 1)}
    again = len(places) + 1
    asks = []
    for one in some:
        passages = [number[n] for n in one.passages]
        others = (n for n in places if n not in one.passages)
        decoy = next((n for n in others if made[one.claim].keys().isdisjoint(made[n])), None)
        passages += [] if decoy is None else [number[decoy]]
        passages += [again] if one is some[0] else []
        asks.append([number[one.claim], sorted(passages)])
    items = tuple(judge.item(statements[n]) for n in (*places, some[0].claim))
    return Question("stance", FORMS["stance"].version, items, canonical(sorted(asks)))


def with_opposing(
    claims: tuple[Claim, ...],
    groups: dict[str, Group],
    statements: tuple[Statement, ...],
    judge: Judge,
    votes: Votes,
    origins: Origins,
    documents: dict[str, Document],
) -> tuple[Claim, ...]:
    """The claims, each with one passage of every source that was judged to speak against it and does not support it."""
    spoken = [
        (line.items, stance)
        for line, found in judge.answers("stance")
        if votes.believes(line)
        for stance in found
        if stance.opposing
    ]
    if not spoken:
        return claims
    by_key = {judge.key(s): s for s in statements if not s.facet}
    against: dict[str, dict[str, None]] = defaultdict(dict)
    for keys, stance in spoken:
        against[keys[stance.claim - 1]] |= dict.fromkeys(keys[n - 1] for n in stance.opposing)
    made = []
    for claim in claims:
        found: dict[str, Citation] = {}
        own = {quote.source for quote in claim.citations}
        for key in against.get(judge.key(groups[claim.id].best), ()):
            s = by_key.get(key)
            if s is not None and s.source not in own:
                origin = origins.of_passage.get((s.source, s.start), "")
                quote = cite(documents[s.source], s.told, s.end, said_by=s.said_by, origin=origin)
                found.setdefault(s.source, replace(quote, stance="disputes"))
        made.append(replace(claim, citations=(*claim.citations, *found.values())) if found else claim)
    return tuple(made)
