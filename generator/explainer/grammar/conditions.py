"""What holds on a condition, is one, or would have been had one held ("would not have gone if ...": Quirk 14.23)."""

from __future__ import annotations

from .chunking.model import Parse

_UNREAL = frozenset(("would", "could", "might", "should"))


def conditional(parse: Parse, number: int) -> bool:
    """Is a clause a condition, one that hangs on it, or told under "whether"?"""
    at: int | None = number
    for _ in parse.clauses:
        if at is None:
            return False
        clause = parse.clauses[at]
        if clause.kind == "conditional" or _would_have_been(parse, at):
            return True
        if clause.marker is not None and parse.tokens[clause.marker].text.lower() in ("whether", "if"):
            return True
        at = clause.parent
    return False


def _would_have_been(parse: Parse, number: int) -> bool:
    """Does a clause tell what did not come about, by a modal in the perfect and a condition that hangs on it?"""
    verb = parse.clauses[number].verb
    group = parse.verb_groups[verb] if verb is not None else None
    unreal = group is not None and group.modal in _UNREAL and group.perfect
    return unreal and any(clause.kind == "conditional" and clause.parent == number for clause in parse.clauses)
