"""Who holds what a claim tells, where the rules name nobody: `said_by` of a quote.

A judgement picks one of the names that stand in the quote's own sentence or right before it; it never takes the place
of a speaker that the rules know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...core.judgement import Question, canonical
from ...core.model import Annotated, Citation, Claim
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group, Statement

SIZE, MOST = 30, 60
"""Statements in a question, and statements that are asked about, of the most important claims."""
BEFORE, NAMES = 2, 8
"""Sentences before a statement whose names are offered, and names of one statement, the nearest."""
_QUOTED = re.compile(r"[\"“”]")


def judged_holders(
    claims: tuple[Claim, ...], groups: dict[str, Group], sources: Mapping[str, Annotated], judge: Judge, votes: Votes
) -> tuple[Claim, ...]:
    """The claims, with the speakers that were judged to hold what a quote tells. Asks about what nobody judged."""
    if judge.silent("holders"):
        return claims
    if judge.wants("holders"):
        _ask((groups[claim.id] for claim in claims), sources, judge)
    held = {
        line.items[one.statement - 1]: names[one.statement - 1][one.holder - 1]
        for line, found in judge.answers("holders")
        if votes.believes(line)
        for names in [json.loads(line.asks)]
        for one in found
        if one.holder
    }
    if not held:
        return claims
    return tuple(_named(claim, groups[claim.id], sources, judge, held) for claim in claims)


def _ask(groups: Iterable[Group], sources: Mapping[str, Annotated], judge: Judge) -> None:
    known = {key for line in judge.lines("holders") for key in line.items}
    open_ = dict.fromkeys(s for group in groups for s in group.statements if _unheld(s))
    asked = [(s, names) for s in open_ if (names := _names(s, sources[s.source]))][:MOST]
    fresh = [(s, names) for s, names in asked if judge.key(s) not in known]
    size = judge.room(SIZE)
    for at in range(0, len(fresh), size):
        some = fresh[at : at + size]
        items = tuple(judge.item(s) for s, _ in some)
        judge.ask(Question("holders", FORMS["holders"].version, items, canonical([names for _, names in some])))


def _unheld(s: Statement) -> bool:
    """Is it somebody's word, and nobody is named?"""
    return not (s.said_by or s.facet) and (any(p.reported for p in s.propositions) or bool(_QUOTED.search(s.text)))


def _names(s: Statement, seen: Annotated) -> list[str]:
    """Of people and bodies in its sentence and right before it, in the order of the text."""
    start = seen.sentences[max(0, s.sentence - BEFORE)].start
    near = (name.name for name in seen.names if start <= name.start < s.end and name.kind != "place")
    return list(dict.fromkeys(near))[-NAMES:]


def _named(
    claim: Claim, group: Group, sources: Mapping[str, Annotated], judge: Judge, held: Mapping[str, str]
) -> Claim:
    said = {
        (s.source, s.start, s.end): name
        for s in group.statements
        if _unheld(s) and (name := held.get(judge.key(s))) in _names(s, sources[s.source])
    }
    if not said:
        return claim
    return replace(claim, citations=tuple(_with_speaker(quote, said) for quote in claim.citations))


def _with_speaker(quote: Citation, said: Mapping[tuple[str, int, int], str]) -> Citation:
    if quote.said_by or quote.stance != "supports":
        return quote
    names = (
        name
        for (source, start, end), name in said.items()
        if source == quote.source and quote.start < end and start < quote.end
    )
    return replace(quote, said_by=next(names, ""))
