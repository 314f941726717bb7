"""The verb that carries a clause, as its parse shows it: what tells a report ("was", "has launched", "is ending") from
a general truth ("companies need") and from a forecast ("will")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.model import Parse, VerbGroup
from ...grammar.factuality import factuality
from ...lang.en.states import OF_PLACE_OR_MATTER, SEEMING, STATIVE_VERBS

Tense = Literal["past", "perfect", "present", "progressive", "future", "modal", "none"]


@dataclass(frozen=True, slots=True)
class MainVerb:
    """The finite verb group of the main clause, or of what that reports where it stands before it."""

    tense: Tense
    verb: str
    """Its full verb as written, in lower case; '' for none."""
    lemma: str
    start: int
    """Offset of its first word in the clause."""
    negated: bool = False
    """"has not", "never", "no longer", or an argument that is nobody or nothing."""


@remembered
def main_verb(text: str) -> MainVerb:
    """The verb group that carries the text. Kept, since many stages ask it of one clause."""
    parse = analyse(text)
    number = leading_clause(parse)
    group = verb_group(parse, number)
    if number is None or group is None:
        return MainVerb("none", "", "", 0)
    first = parse.tokens[min(group.tokens)]
    return MainVerb(_tense(parse, number, group), parse.tokens[group.head].text.lower(), group.verb, first.start,
                    negates(parse, number))  # fmt: skip


def leading_clause(parse: Parse) -> int | None:
    """The first main clause with a finite verb, or the clause before it that it reports: 'The dam burst, Lee said'.

    Where the parse shows no main clause, the first with a finite verb that is not clearly a relative one.
    """
    finite = [n for n in range(len(parse.clauses)) if _is_finite(parse, n)]
    ranked = sorted((rank, n) for n in finite if (rank := _rank(parse, n)) is not None)
    if not ranked:
        return None
    number = ranked[0][1]
    told = next((n for n in finite if reported(parse, n) and parse.clauses[n].parent == number), number)
    return min(told, number)


def is_stative(parse: Parse, group: VerbGroup) -> bool:
    """Does the verb group tell a state: "it belongs to", "seemed late", and not "appeared in court", "was believed"?"""
    if group.lemma not in STATIVE_VERBS or group.passive:
        return False
    behind = parse.tokens[group.head + 1 : group.head + 2]
    return group.lemma not in SEEMING or not any(token.text.lower() in OF_PLACE_OR_MATTER for token in behind)


def is_earlier(text: str) -> bool:
    """Does it tell what had been so before something else: "The rig had burned for a day"?"""
    parse = analyse(text)
    group = verb_group(parse, leading_clause(parse))
    return group is not None and group.perfect and group.tense == "past"


@remembered
def has_finite_verb(text: str) -> bool:
    """Does the text hold a finite verb?"""
    return any(group.finite for group in analyse(text).verb_groups)


def is_half(parse: Parse) -> bool:
    """Has it no finite verb but in relative clauses and what hangs on them, or in one that opens it and only hangs on
    another: "Because it was late."?"""
    ranks = {
        n: rank for n in range(len(parse.clauses)) if _is_finite(parse, n) and (rank := _rank(parse, n)) is not None
    }
    if list(ranks.values()) != [2]:
        return not ranks
    clause = parse.clauses[next(iter(ranks))]
    above = parse.clauses[clause.parent].kind if clause.parent is not None else ""
    return above == "relative" or (clause.marker is not None and clause.marker < 2)


def reported(parse: Parse, number: int) -> bool:
    """Is it a finite clause of somebody's words or thoughts?"""
    told = parse.clauses[number].kind in ("complement", "quoted") and bool(parse.frames[number])
    return told and _is_finite(parse, number)


def negates(parse: Parse, number: int) -> bool:
    """Is the clause's verb negated, or one of its arguments nobody or nothing?"""
    group = verb_group(parse, number)
    return (group is not None and group.negation is not None) or any(
        predicate.negated for predicate in parse.predicates if predicate.clause == number
    )


def denies(text: str) -> bool:
    """Does its verb say that something is not so, or the verb of what it tells that somebody says?"""
    parse = analyse(text)
    number = leading_clause(parse)
    if number is None:
        return False
    told = (n for n, clause in enumerate(parse.clauses) if clause.parent == number and reported(parse, n))
    return negates(parse, number) or any(negates(parse, n) for n in told)


def verb_group(parse: Parse, number: int | None) -> VerbGroup | None:
    """Of a clause; None for a clause without a verb."""
    verb = parse.clauses[number].verb if number is not None else None
    return parse.verb_groups[verb] if verb is not None else None


def _is_finite(parse: Parse, number: int) -> bool:
    group = verb_group(parse, number)
    return group is not None and group.finite


def _rank(parse: Parse, number: int) -> int | None:
    """How likely the clause is the main one, the less the likelier; None for a relative clause with its pronoun."""
    clause = parse.clauses[number]
    if clause.kind in ("main", "quoted") and clause.parent is None:
        return 0
    if clause.marker is None:
        return 1
    return 2 if clause.kind != "relative" else None


def _tense(parse: Parse, number: int, group: VerbGroup) -> Tense:
    if group.modal:
        return "modal"
    if group.tense == "future" or (group.tense == "present" and _lies_ahead(parse, group)):
        return "future"
    if group.perfect:
        return "perfect"
    if group.tense == "present" and group.progressive:
        return "progressive"
    return "past" if group.tense == "past" else "present"


def _lies_ahead(parse: Parse, group: VerbGroup) -> bool:
    """'is expected to', 'is likely to', 'is due to'."""
    return any(
        operator.head == group.head and (operator.passive or operator.lemma.startswith("be "))
        for predicate in parse.predicates
        for operator in predicate.operators
        if factuality(parse, predicate).mode
    )
