"""How a clause stands in its sentence: what governs it, and whether its subject is its own."""

from __future__ import annotations

from ...lang.en.asking import ROUGHLY, SEEING
from ...lang.en.clause_words import CLAUSE_TAKING, NOUN_LINKING, REPORTING_NOUNS
from ..chunking.chunk_links import low
from ..chunking.model import Clause, NounChunk, Parse


def too_early(parse: Parse, start: int) -> bool:
    """Does "too early to assume" or the like stand over what begins here?"""
    words = [low(parse.tokens, k) for k in range(start)]
    return any(words[k] == "too" and words[k + 2] == "to" for k in range(len(words) - 2))


def is_object(parse: Parse, chunk: NounChunk) -> bool:
    """Does a verb stand right before it that takes no clause: "saw 2,000 people killed", "testing a person is not"?"""
    k = chunk.start - 1
    while k >= 0 and low(parse.tokens, k) in ROUGHLY:
        k -= 1
    before = parse.tokens[k] if k >= 0 else None
    takes = (CLAUSE_TAKING | NOUN_LINKING) - SEEING
    return before is not None and before.tag[:2] == "VB" and before.lemma.lower() not in takes


def governed(parse: Parse, clause: Clause) -> bool:
    """Does a verb or noun that takes a clause stand over it? Else it is a relative clause."""
    if clause.noun is not None:
        return parse.tokens[parse.chunks[clause.noun].head].lemma.lower() in REPORTING_NOUNS
    above = parse.clauses[clause.parent].verb if clause.parent is not None else None
    return above is not None and parse.verb_groups[above].verb in CLAUSE_TAKING | NOUN_LINKING


def closed(parse: Parse, end: int, verb: int) -> bool:
    """Is what stands between a subject and its verb closed by the comma that it opens with?"""
    if not any(parse.tokens[k].tag == "," for k in range(end, verb)):
        return True
    last = verb - 1
    while last > end and parse.tokens[last].tag in ("RB", "RBR"):
        last -= 1
    return parse.tokens[last].tag == ","


def reported(parse: Parse, number: int) -> bool:
    """Does a report in the past, or within one, stand over the clause?"""
    return any(parse.tokens[frame.head].tag in ("VBD", "VBN", "VBG", "VB") for frame in parse.frames[number])
