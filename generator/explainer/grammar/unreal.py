"""What would have been, had a condition held: "would not have gone if ..." (Quirk 14.23)."""

from __future__ import annotations

from .chunking.model import Parse

_UNREAL = frozenset(("would", "could", "might", "should"))


def would_have_been(parse: Parse, number: int) -> bool:
    """Does a clause tell what did not come about, by a modal in the perfect and a condition that hangs on it?"""
    verb = parse.clauses[number].verb
    group = parse.verb_groups[verb] if verb is not None else None
    unreal = group is not None and group.modal in _UNREAL and group.perfect
    return unreal and any(clause.kind == "conditional" and clause.parent == number for clause in parse.clauses)
