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
from ...core.remembered import remembered
from ...grammar.analysis import analyse
from ...grammar.chunking.model import NounChunk, Parse, VerbGroup
from ...grammar.factuality import factuality
from ...grammar.lexicon.lexical_relations import verbs_of
from ...lang.en.calendar import BOUNDING
from ...lang.en.events import HAPPENINGS
from ...lang.en.tense import PLANS
from ..clauses.main_verb import is_stative, negates
from ..clauses.reach import reach
from ..model.statement import Statement
from .occurrence import Occurrence, dates_inside, is_ahead, names_a_thing, stated
from .other_clause import answered_for

_JOINED = re.compile(r"(?:, | and | or |[-–]| to | through )(?:(?:in|on|early|late|mid|the) )*")
"""Between days of one thing: "in February, March and April"."""
_WORD_BEFORE = re.compile(r"([A-Za-z]+)\W+$")
DOING = frozenset("after before following since upon".split())
"""Words before a gerund for what was done."""
NEAR = 30
"""Code points before a day in which the word before it is looked for."""


def passing(s: Statement, seen: Annotated, known: Collection[str]) -> Iterator[Occurrence]:
    """Past days and months that a statement tells something of, each once, in order; none that meets a `known` one."""
    taken = list(known)
    text, last = seen.document.text, s.start
    for d in dates_inside(seen, s.start, min(s.end, seen.sentences[s.sentence].end)):
        listed = last > s.start and _JOINED.fullmatch(text, last, d.start)
        last = d.end
        if listed or not bounds(d.edtf) or is_ahead(d, seen):
            continue
        crime = answered_for(d, s, seen)
        if precision(d.edtf) not in ("day", "month") and not (crime and precision(d.edtf) == "year"):
            continue
        if names_a_thing(d, seen) or not all(apart(d.edtf, day) for day in taken):
            continue
        if crime or happened(s, d, seen):
            taken.append(d.edtf)
            yield stated(s, seen, d, planned=False)


def happened(s: Statement, d: Timex, seen: Annotated) -> bool:
    """Does what came about, by a statement's sentence, have the day that stands in it?"""
    text, base = _sentence_of(s, d, seen)
    return _happened(text, d.start - base, d.end - base, _bound(d, seen))


def lies_ahead(s: Statement, d: Timex, seen: Annotated) -> bool:
    """Does the day stand in a clause of what is still to come: "is to open in May", "an arena due to open in May"?"""
    text, base = _sentence_of(s, d, seen)
    parse = analyse(text)
    at = next((n for n, token in enumerate(parse.tokens) if token.end > d.start - base), None)
    number = _clause_of(parse, at) if at is not None else None
    verb = parse.clauses[number].verb if number is not None else None
    if verb is None:
        return False
    group, finite = parse.verb_groups[verb], number
    if group.form == "gerund" and (above := parse.clauses[number or 0].parent) is not None:
        finite = above  # 'will expand while adding teams in May'
    if any(p.clause == finite and p.kind == "verb" and factuality(parse, p).mode == "ahead" for p in parse.predicates):
        return True
    first = min(group.tokens)
    if group.form != "infinitive" or not first:
        return False
    before = parse.tokens[first - 1]
    return before.text.lower() in PLANS or (group.passive and before.tag in ("NN", "NNS"))


def _sentence_of(s: Statement, d: Timex, seen: Annotated) -> tuple[str, int]:
    """The sentence of a statement in which a day stands, and where it begins."""
    sentence = next((n for n in range(s.sentence, s.last + 1) if d.end <= seen.sentences[n].end), s.last)
    base = seen.sentences[sentence].start
    return seen.document.text[base : seen.sentences[sentence].end], base


def _bound(d: Timex, seen: Annotated) -> str:
    """The word by which the day bounds something; empty where it bounds nothing."""
    if d.modifier in ("before", "after", "since", "by"):
        return d.modifier
    before = _WORD_BEFORE.search(seen.document.text, max(0, d.start - NEAR), d.start)
    return before[1].lower() if before is not None and before[1].lower() in BOUNDING else ""


@remembered
def _happened(sentence: str, start: int, end: int, bound: str) -> bool:
    """Does what came about have the day that stands in these code points of the sentence, or is that only its bound?

    What was done by a day, or was done or not done since one, is told of it: "had cleared by Monday", "has not been
    seen since June".
    """
    parse = analyse(sentence)
    at = next((n for n, token in enumerate(parse.tokens) if token.end > start), None)
    if at is None:
        return False
    behind = next((n for n, token in enumerate(parse.tokens) if token.start >= end), len(parse.tokens))
    number = _clause_of(parse, at)
    verb = parse.clauses[number].verb if number is not None else None
    group = parse.verb_groups[verb] if verb is not None else None
    if _owned_by_event(parse, at, behind):
        return True
    if bound not in ("", "by"):
        return bound == "since" and group is not None and group.perfect and group.passive
    if not bound and _behind_event(parse, at) and not (group and _to_come(group)):
        return True
    if number is None or group is None:
        return False
    past = group.tense == "past" or group.perfect or (group.form == "participle" and not group.progressive)
    under_way = group.progressive and group.tense != "past"
    done = (past and not under_way) or _after_doing(parse, number)
    return done and not is_stative(parse, group) and not group.modal and not negates(parse, number)


def _after_doing(parse: Parse, number: int) -> bool:
    """Is it a clause such as "after returning on Monday"?"""
    clause = parse.clauses[number]
    group = parse.verb_groups[clause.verb] if clause.verb is not None else None
    if group is None or group.form != "gerund":
        return False
    first = min(group.tokens)
    return bool(first) and parse.tokens[first - 1].text.lower() in DOING


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
    """Is it the day of a noun for an event: "Tuesday's blast", "the Aug. 9 blast"?"""
    within = (chunk for chunk in parse.chunks if chunk.start <= at and behind <= chunk.head)
    if any(_tells_event(parse, chunk) for chunk in within):
        return True
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
    noun = parse.tokens[chunk.head].lemma.lower()
    return chunk.kind in ("noun", "name") and (noun in HAPPENINGS or bool(verbs_of(noun)))
