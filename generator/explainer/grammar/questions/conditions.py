"""What happens on a condition: "If Congress does not pass it, taxes will rise" -> "What happens if Congress ...?"."""

from __future__ import annotations

from collections.abc import Iterator

from ..chunking.chunk_links import low
from ..chunking.model import Clause, Parse
from .model import Asking, Named
from .phrases import plain, pronouns

_LONGEST = 12
"""Tokens of a condition that a question can carry."""
_AHEAD = frozenset(("would", "could", "may", "might"))


def conditions(parse: Parse, sentence: str, named: Named) -> Iterator[Asking]:
    """Of each clause with "if" that names its subject and stands beside one that tells what comes of it."""
    for number, clause in enumerate(parse.clauses):
        if clause.kind != "conditional" or clause.marker is None or low(parse.tokens, clause.marker) != "if":
            continue
        group = parse.verb_groups[clause.verb] if clause.verb is not None else None
        said = _told(parse, number, clause)
        if group is None or not group.finite or said is None or not _named(parse, clause):
            continue
        start, end = clause.marker + 1, clause.end
        ends = end >= len(parse.tokens) or parse.tokens[end].tag in (",", ".", "''")
        if not ends or end - start > _LONGEST or pronouns(parse, start, end):
            continue
        if words := plain(parse, sentence, start, end, named):
            opening = "What would happen" if group.tense == "past" else "What happens"
            predicate = next((n for n, p in enumerate(parse.predicates) if p.clause == said), None)
            if predicate is not None:
                told = parse.clauses[said]
                first, last = parse.tokens[told.start].start, parse.tokens[told.end - 1].end
                yield Asking(f"{opening} if {words}?", "if", predicate, first, last)


def _told(parse: Parse, number: int, clause: Clause) -> int | None:
    """The clause that tells what comes of it."""
    near = [clause.parent] if clause.parent is not None else []
    near += [n for n, other in enumerate(parse.clauses) if other.parent == number]
    for n in near:
        verb = parse.clauses[n].verb
        group = parse.verb_groups[verb] if verb is not None else None
        if group is not None and group.finite and (group.tense == "future" or group.modal in _AHEAD):
            return n
    return None


def _named(parse: Parse, clause: Clause) -> bool:
    return clause.subject is not None and parse.chunks[clause.subject].kind in ("noun", "name")
