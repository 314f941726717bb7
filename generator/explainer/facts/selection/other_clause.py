"""Does a date stand in a clause that tells of something else than the statement?

Of what was before, after or since, or of somebody in it: 'was built before the rig sank on Thursday', 'said the pair
who flew back on 21 April had been ill'.
"""

from __future__ import annotations

import re

from ...core.model import Annotated, Timex
from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.model import Clause, Parse
from ..model.statement import Statement

_OTHER_TIME = frozenset("after before until since once".split())
_OF_SOMEBODY = frozenset(("", "who", "whom", "whose", "which", "that"))
_TELLING = frozenset(("main", "complement", "quoted"))
_APART = re.compile(r"\b(?:days?|weeks?|months?|years?) (?:after|before|since) (?P<what>[^;]*)$", re.IGNORECASE)
"""'Days after he left on Friday': how far apart two things were, and the day of the other one."""
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


_FRONT = 16
"""Characters: 'Two days after' at the head of a statement ends at a comma, and its own day may stand behind that."""


def _around(parse: Parse, at: int) -> Clause | None:
    """The clause of the last verb before a token, no participle."""
    told = [clause for clause in parse.clauses if clause.verb is not None and clause.kind != "participial"]
    verbs = [(parse.verb_groups[clause.verb].head, clause) for clause in told if clause.verb is not None]
    return max((pair for pair in verbs if pair[0] < at), key=lambda pair: pair[0], default=(0, None))[1]
