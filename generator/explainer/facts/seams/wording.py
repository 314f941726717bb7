"""Wording: a claim in other words than its source's, only where every word of substance stands in its quotes.

Else the source's own words stay. The check is that of a person's wording, numbers, dates, names, denials and doubts,
and beyond it no word may come in that is not in the quotes or a word of grammar.
"""

from __future__ import annotations

from dataclasses import replace

from ...core.judgement import Question
from ...core.model import Claim
from ...grammar.stems import stem, words
from ...lang.en.words import STOPWORDS
from ..checking.borne_out import unsupported
from ..checking.fidelity import how_written
from ..judgements.forms import FORMS
from ..judgements.judge import Judge
from ..judgements.votes import Votes
from ..model.statement import Group

SIZE, MOST = 30, 60
"""Claims in a question, and claims that are asked about, the most important."""


def judged_wording(
    claims: tuple[Claim, ...], groups: dict[str, Group], judge: Judge, votes: Votes
) -> tuple[Claim, ...]:
    """The claims, those worded anew that are borne out. Asks about what nobody worded, where that is wanted."""
    if judge.wording and judge.wants("wording"):
        _ask(claims, groups, judge)
    said = {
        line.items[one.claim - 1]: one.text
        for line, found in judge.answers("wording")
        if votes.believes(line)
        for one in found
    }
    if not said:
        return claims
    return tuple(_worded(claim, said.get(judge.key(groups[claim.id].best), "")) for claim in claims)


def _ask(claims: tuple[Claim, ...], groups: dict[str, Group], judge: Judge) -> None:
    known = {key for line in judge.lines("wording") for key in line.items}
    fresh = [s for claim in claims[:MOST] if judge.key(s := groups[claim.id].best) not in known]
    size = judge.room(SIZE)
    for at in range(0, len(fresh), size):
        items = tuple(judge.item(s) for s in fresh[at : at + size])
        judge.ask(Question("wording", FORMS["wording"].version, items))


def _worded(claim: Claim, text: str) -> Claim:
    text = " ".join(text.split())
    quotes = [quote.exact for quote in (*claim.citations, *claim.repeats) if quote.stance == "supports"]
    if not text or text == claim.text or not faithful(text, quotes, claim.hedged):
        return claim
    return replace(claim, text=text, written=how_written(text, quotes))


def faithful(text: str, quotes: list[str], hedged: bool) -> bool:
    """Does a wording say nothing that its quotes do not, in none but their words?"""
    if unsupported(text, quotes, hedged) or not text[:1].isupper() or text[-1:] not in '.!?"”':
        return False
    known = {stem(word) for quote in quotes for word in words(quote)}
    return all(stem(word) in known for word in words(text) if word not in STOPWORDS)
