"""Two clauses that each tell what somebody says, one against the other: "police say ..., but witnesses say ..."."""

from __future__ import annotations

from itertools import pairwise

from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import Parse
from ...lang.en.clause_words import REPORTING
from ...lang.en.cohesion import CONCEDING
from .main_verb import reported, verb_group


def two_reports(parse: Parse) -> tuple[int, int, int, int, str] | None:
    """(first clause, the token behind it, second clause, its first token, the word of contrast before that); None where
    a sentence is no such pair from end to end."""
    telling = [number for number in range(len(parse.clauses)) if _reports(parse, number)]
    for first, second in pairwise(telling):
        begins, at = (_subject(parse, number) for number in (first, second))
        word = parse.tokens[at - 1].text.lower() if at else ""
        whole = begins < 2 and (first, second) == (telling[0], telling[-1])
        if whole and (word == "but" or word in CONCEDING):
            return first, at - 1 - (parse.tokens[at - 2].text == ","), second, at, word
    return None


def _reports(parse: Parse, number: int) -> bool:
    """Has it a subject of its own, and a finite verb of report with what that reports?"""
    clause, group = parse.clauses[number], verb_group(parse, number)
    if clause.subject is None or clause.kind == "relative" or group is None or not group.finite:
        return False
    return group.lemma in REPORTING and any(
        reported(parse, n) and other.parent == number for n, other in enumerate(parse.clauses)
    )


def _subject(parse: Parse, number: int) -> int:
    """The first token of a clause's subject."""
    return phrase(parse.chunks, parse.clauses[number].subject or 0)[0]
