"""Where a clause ends: a parse ends it behind its last argument, and a time that follows belongs to it too."""

from __future__ import annotations

from ...grammar.chunking.model import Parse


def reach(parse: Parse, number: int) -> int:
    """The token behind a clause and the adverbials of time that follow it at once ("exploded last Tuesday")."""
    end = parse.clauses[number].end
    for chunk in parse.chunks:
        if chunk.time and end in (chunk.start, chunk.start - 1) and _joined(parse, end, chunk.start):
            end = chunk.end
    return end


def _joined(parse: Parse, end: int, start: int) -> bool:
    return end == start or parse.tokens[end].tag == "IN"
