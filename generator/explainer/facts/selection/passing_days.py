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
from ...grammar.chunking.model import Parse
from ...grammar.lexicon.lexical_relations import verbs_of
from ...lang.en.calendar import BOUNDING
from ...lang.en.states import STATIVE_VERBS
from ..clauses.main_verb import negates
from ..clauses.reach import reach
from ..model.statement import Statement
from .occurrence import Occurrence, dates_inside, is_ahead, names_a_thing, stated

_WORD_BEFORE = re.compile(r"([A-Za-z]+)\W+$")
NEAR = 30
"""Code points before a day in which the word before it is looked for."""


def passing(s: Statement, seen: Annotated, known: Collection[str]) -> Iterator[Occurrence]:
    """Past days and months that a statement tells something of, each once, in order; none that meets a `known` one."""
    base = seen.sentences[s.sentence].start
    sentence = seen.document.text[base : seen.sentences[s.sentence].end]
    taken = list(known)
    for d in dates_inside(seen, s.start, min(s.end, seen.sentences[s.sentence].end)):
        if not bounds(d.edtf) or precision(d.edtf) not in ("day", "month") or is_ahead(d, seen):
            continue
        if names_a_thing(d, seen) or not all(apart(d.edtf, day) for day in taken):
            continue
        start, end = d.start - base, d.end - base
        if _happened(analyse(sentence), start, end, bounding=_bounds_something(d, seen)):
            taken.append(d.edtf)
            yield stated(s, seen, d, planned=False)


def _bounds_something(d: Timex, seen: Annotated) -> bool:
    before = _WORD_BEFORE.search(seen.document.text, max(0, d.start - NEAR), d.start)
    return d.modifier in ("before", "after") or (before is not None and before[1].lower() in BOUNDING)


def _happened(parse: Parse, start: int, end: int, *, bounding: bool) -> bool:
    """Does what came about have the day that stands in these code points of the sentence, or that is only its bound?"""
    at = next((n for n, token in enumerate(parse.tokens) if token.end > start), None)
    if at is None:
        return False
    behind = next((n for n, token in enumerate(parse.tokens) if token.start >= end), len(parse.tokens))
    if _is_event(parse, at, behind, bounding=bounding):
        return True
    if bounding:
        return False
    verbal = (n for n, clause in enumerate(parse.clauses) if clause.verb is not None)
    inside = [n for n in verbal if parse.clauses[n].start <= at < reach(parse, n)]
    number = max(inside, key=lambda n: parse.clauses[n].start, default=None)
    verb = parse.clauses[number].verb if number is not None else None
    if number is None or verb is None:
        return False
    group = parse.verb_groups[verb]
    past = group.tense == "past" or group.perfect or (group.form == "participle" and not group.progressive)
    state = (group.lemma in STATIVE_VERBS and not group.passive) or group.progressive
    return past and not state and not group.modal and not negates(parse, number)


def _is_event(parse: Parse, at: int, behind: int, *, bounding: bool) -> bool:
    """Does a noun for an event own the day, or stand right before it: "Tuesday's blast", "the blast on Tuesday"?"""
    owned = behind < len(parse.tokens) and parse.tokens[behind].tag == "POS"
    before = at - 1 if at and parse.tokens[at - 1].tag == "IN" else at
    for chunk in parse.chunks:
        owner = parse.chunks[chunk.possessor] if chunk.possessor is not None else chunk
        of_it = (owned and owner.start <= at < owner.end) or (chunk.end == before and not bounding)
        if chunk.kind == "noun" and of_it and verbs_of(parse.tokens[chunk.head].lemma.lower()):
            return True
    return False
