"""Days of which a claim tells beside its own: "he went to persuade the president to reverse his decision, which he
announced on Wednesday" tells of a Wednesday too.

A day counts where a verb for what came about governs it, or a noun for an event ("last week's explosion"). A day from
which something is counted, or up to which it goes on, is none; nor is one of a state or of what did not happen.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ...core.edtf import apart, bounds, precision
from ...core.model import Annotated, Timex
from ...grammar.analysis import analyse
from ...grammar.chunking.model import NounChunk, Parse, VerbGroup
from ...grammar.lexicon.lexical_relations import verbs_of
from ...lang.en.calendar import BOUNDING
from ..clauses.main_verb import is_stative, negates
from ..clauses.reach import reach
from ..model.statement import Statement
from .occurrence import Occurrence, dates_inside, is_ahead, names_a_thing, stated

_WORD_BEFORE = re.compile(r"([A-Za-z]+)\W+$")
NEAR = 30
"""Code points before a day in which the word before it is looked for."""


def passing(s: Statement, seen: Annotated, known: Collection[str]) -> Iterator[Occurrence]:
    """Past days and months that a statement tells something of, each once, in order; none that meets a `known` one."""
    taken = list(known)
    for d in dates_inside(seen, s.start, min(s.end, seen.sentences[s.sentence].end)):
        if not bounds(d.edtf) or precision(d.edtf) not in ("day", "month") or is_ahead(d, seen):
            continue
        if names_a_thing(d, seen) or not happened(s, d, seen):
            continue
        if all(apart(d.edtf, day) for day in taken):
            taken.append(d.edtf)
            yield stated(s, seen, d, planned=False)


def happened(s: Statement, d: Timex, seen: Annotated) -> bool:
    """Does what came about, by a statement's sentence, have the day that stands in it?"""
    sentence = next((n for n in range(s.sentence, s.last + 1) if d.end <= seen.sentences[n].end), s.last)
    base = seen.sentences[sentence].start
    parse = analyse(seen.document.text[base : seen.sentences[sentence].end])
    since = d.modifier == "since"
    return _happened(parse, d.start - base, d.end - base, bounding=_bounds_something(d, seen), since=since)


def _bounds_something(d: Timex, seen: Annotated) -> bool:
    before = _WORD_BEFORE.search(seen.document.text, max(0, d.start - NEAR), d.start)
    return d.modifier in ("before", "after") or (before is not None and before[1].lower() in BOUNDING)


def _happened(parse: Parse, start: int, end: int, *, bounding: bool, since: bool) -> bool:
    """Does what came about have the day that stands in these code points of the sentence, or that is only its bound?

    What was done or not done `since` a day began on it: "has not been seen since June", "had been shut since Monday".
    """
    at = next((n for n, token in enumerate(parse.tokens) if token.end > start), None)
    if at is None:
        return False
    behind = next((n for n, token in enumerate(parse.tokens) if token.start >= end), len(parse.tokens))
    number = _clause_of(parse, at)
    verb = parse.clauses[number].verb if number is not None else None
    group = parse.verb_groups[verb] if verb is not None else None
    if _owned_by_event(parse, at, behind):
        return True
    if bounding:
        done = group is not None and number is not None and group.perfect and group.passive
        return since and done
    if _behind_event(parse, at) and not (group and _to_come(group)):
        return True
    if number is None or group is None:
        return False
    past = group.tense == "past" or group.perfect or (group.form == "participle" and not group.progressive)
    state = is_stative(parse, group) or group.progressive
    return past and not state and not group.modal and not negates(parse, number)


def _clause_of(parse: Parse, at: int) -> int | None:
    """The clause with a verb that a day's token stands in; of a day before them all the first, of one behind a clause
    ("he left last year") that one."""
    verbal = [n for n, clause in enumerate(parse.clauses) if clause.verb is not None]
    inside = [n for n in verbal if parse.clauses[n].start <= at < reach(parse, n)]
    if inside:
        return max(inside, key=lambda n: parse.clauses[n].start)
    before = [n for n in verbal if parse.clauses[n].start <= at]
    if before:
        return max(before, key=lambda n: (reach(parse, n), parse.clauses[n].start))
    return min(verbal, key=lambda n: parse.clauses[n].start, default=None)


def _to_come(group: VerbGroup) -> bool:
    return group.tense == "future" or bool(group.modal) or group.form == "infinitive"


def _owned_by_event(parse: Parse, at: int, behind: int) -> bool:
    """Is it the day of a noun for an event: "Tuesday's blast"?"""
    if not (behind < len(parse.tokens) and parse.tokens[behind].tag == "POS"):
        return False
    for chunk in parse.chunks:
        owner = parse.chunks[chunk.possessor] if chunk.possessor is not None else chunk
        if owner.start <= at < owner.end and _tells_event(parse, chunk):
            return True
    return False


def _behind_event(parse: Parse, at: int) -> bool:
    """Does the day stand right behind a noun for an event: "the blast on Tuesday"?"""
    before = at - 1 if at and parse.tokens[at - 1].tag == "IN" else at
    return any(chunk.end == before and _tells_event(parse, chunk) for chunk in parse.chunks)


def _tells_event(parse: Parse, chunk: NounChunk) -> bool:
    return chunk.kind == "noun" and bool(verbs_of(parse.tokens[chunk.head].lemma.lower()))
