"""Does a date stand in a clause that tells of something else than the statement?

Of what was before, after or since, or of somebody in it: 'was built before the rig sank on Thursday', 'said the pair
who flew back on 21 April had been ill'.
"""

from __future__ import annotations

import re

from ...core.edtf import bounds
from ...core.model import Annotated, Timex
from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.model import Clause, Parse
from ...lang.en.charges import ANSWERS_FOR
from ..model.statement import Statement

_OTHER_TIME = frozenset("after before until since once".split())
_OF_SOMEBODY = frozenset(("", "who", "whom", "whose", "which", "that"))
_TELLING = frozenset(("main", "complement", "quoted"))
_APART = re.compile(r"\b(?:days?|weeks?|months?|years?) (?:after|before|since) (?P<what>[^;]*)$", re.IGNORECASE)
"""'Days after he left on Friday': how far apart two things were, and the day of the other one."""
_PARTICIPIAL, _ANY = frozenset(("participial",)), frozenset[str]()
_NEAR = 4
"""Tokens before "of stealing it" among which stands who answers for it: "found guilty of"."""
_RECENT = 14
"""Days before its article within which a day is of the news."""
_AFTER = re.compile(r"\b(?:after|before|since|until|following) (?:the )?$", re.IGNORECASE)
"""Before 'Friday's blast': the day of another event."""


def in_another_clause(date: Timex, s: Statement, seen: Annotated) -> bool:
    """Is it the day of another clause than the one that `s` is about?"""
    text = seen.document.text
    if date.start < s.start:
        return False
    lead = text[s.start : date.start]
    apart = _APART.search(lead)
    if apart is not None and (apart.start() > _FRONT or "," not in apart["what"]):
        return True
    if _AFTER.search(lead) and text.startswith(("'s", "’s"), date.end):
        return True
    span = seen.sentences[s.sentence]
    if _of_a_noun(date, s, seen, span.start):
        return True
    sentence, base = text[span.start : span.end], span.start
    return _of_another(sentence, date.start - base, date.end - base, s.start - base, s.end - base)


@remembered
def _of_another(sentence: str, date: int, behind: int, start: int, end: int) -> bool:
    """Is a date in these code points of a sentence of another clause than the one that stands in [start, end)?"""
    parse = analyse(sentence)
    at = next((i for i, token in enumerate(parse.tokens) if token.end > date), None)
    clause = _around(parse, at) if at is not None else None
    if at is None or clause is None:
        return False
    begins = parse.tokens[clause.start].start
    if begins <= start or any(token.text == "," for token in parse.tokens[clause.start : at]):
        return False
    marker = "" if clause.marker is None else parse.tokens[clause.marker].text.lower()
    if clause.kind == "adverbial":
        return marker in _OTHER_TIME
    if clause.marker is None and (clause.verb is None or parse.verb_groups[clause.verb].tokens[0] == clause.start):
        return False
    heads = [parse.verb_groups[c.verb].head for c in parse.clauses if c.verb is not None and c.kind in _TELLING]
    verbs = [parse.tokens[head].start for head in heads]
    beside = any(start <= verb < begins or behind <= verb < end for verb in verbs)
    if clause.start and parse.tokens[clause.start - 1].text == ",":
        return False  # 'The driver, who died on Friday': told beside, and as much as the rest
    return clause.kind == "relative" and marker in _OF_SOMEBODY and beside


def answered_for(date: Timex, s: Statement, seen: Annotated) -> bool:
    """Is it the month or year of what somebody is found guilty of, or charged with?"""
    base = seen.sentences[s.sentence].start
    parse = analyse(seen.document.text[base : seen.sentences[s.sentence].end])
    at = next((i for i, token in enumerate(parse.tokens) if token.end > date.start - base), None)
    inner = _around(parse, at, _ANY) if at is not None else None
    return inner is not None and inner.kind == "participial" and _answers(parse, inner)


def _answers(parse: Parse, inner: Clause) -> bool:
    before = parse.tokens[max(0, inner.start - _NEAR) : inner.start] if inner.marker is not None else ()
    return any(token.lemma.lower() in ANSWERS_FOR for token in before)


def _of_a_noun(date: Timex, s: Statement, seen: Annotated, base: int) -> bool:
    """Is it a month or year of what a participle tells of a noun, or of what somebody is charged with: "a suspect held
    in May was freed", "was found guilty of stealing it in 2011"? The day of the news may stand there too."""
    day, news = bounds(date.edtf) if date.edtf else None, bounds(s.published) if s.published else None
    if day is None or (news is not None and (news[0] - day[1]).days <= _RECENT):
        return False
    parse = analyse(seen.document.text[base : seen.sentences[s.sentence].end])
    at = next((i for i, token in enumerate(parse.tokens) if token.end > date.start - base), None)
    inner = at is not None and _around(parse, at, _ANY)
    if at is None or not inner or inner.kind != "participial" or base + parse.tokens[inner.start].start <= s.start:
        return False
    if any(token.text == "," for token in parse.tokens[inner.start : at]):
        return False
    if not any(c.kind in _TELLING and c.verb is not None and c.verb != inner.verb for c in parse.clauses):
        return False  # 'The man shot a guard in 2005', its verb read as a participle
    return inner.noun is not None or _answers(parse, inner)


_FRONT = 16
"""Characters: 'Two days after' at the head of a statement ends at a comma, and its own day may stand behind that."""


def _around(parse: Parse, at: int, but: frozenset[str] = _PARTICIPIAL) -> Clause | None:
    """The clause of the last verb before a token, no participle."""
    told = [clause for clause in parse.clauses if clause.verb is not None and clause.kind not in but]
    verbs = [(parse.verb_groups[clause.verb].head, clause) for clause in told if clause.verb is not None]
    return max((pair for pair in verbs if pair[0] < at), key=lambda pair: pair[0], default=(0, None))[1]
