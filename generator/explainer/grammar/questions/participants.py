"""Who or what did it, to whom or what; what somebody found, means to do, or is; and whether it is so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...lang.en.asking import (
    AGENTIVE,
    BEFALLING,
    BRINGING_TO_LIGHT,
    CALLING,
    CAUSES_OF,
    EMPTY_VERBS,
    EXPLAINED,
    FINDING,
    INTENDING,
    LESSENING,
    SEEING,
    TAKE_A_CLAUSE,
)
from ...lang.en.clause_words import AGENT_PREPOSITION, GIVING, NOUN_LINKING, REPORTING
from ..chunking.chunk_links import low, phrase
from ..chunking.model import NounChunk
from ..roles.animacy import animacy
from .model import Asking, Slot, Sort
from .phrases import bare, counted, is_share, is_span, pronouns
from .pieces import Piece, hearer
from .subjects import sort_of
from .told import Told
from .verbs import active

_KNOWN = 2
"""Words of "the enemy", which tells nothing of its own."""


def whether(told: Told) -> Iterator[Asking]:
    """The clause as a question to be answered with yes or no, where nothing that it needs is cut off."""
    spoken = told.group.verb in REPORTING and (told.follows is not None or not told.objects())
    numbered = counted(told.parse, told.parse.chunks[told.subject_chunk]) is not None
    if not (spoken or numbered or _tells_nothing(told)) and _whole(told):
        yield from told.inverted("", "whether", None, lambda p: True)


def could_be(told: Told) -> Iterator[Asking]:
    """ "Could the virus spread?" of what may be or happen."""
    numbered = counted(told.parse, told.parse.chunks[told.subject_chunk]) is not None
    if told.group.modal in ("could", "may", "might") and told.verb.rest and not numbered and _whole(told):
        kept = told.kept(None)
        if kept and told.subject:
            yield from told.sound(("Could", told.subject, told.verb.rest, *kept), "could", None)


def _tells_nothing(told: Told) -> bool:
    """Has its verb nothing behind it that says what was done, or an adjective that waits for a clause?"""
    said = [piece for piece in told.pieces.behind if piece.kind not in ("adverb", "time")]
    if not said:
        return told.verb.front == "did" and told.group.verb not in BEFALLING
    last = said[-1]
    return last.kind == "complement" and low(told.parse.tokens, last.end - 1) in TAKE_A_CLAUSE


def _whole(told: Told) -> bool:
    """Is nothing cut off that it needs, nor turned by a word that a question leaves out?"""
    if any(p.kind == "adverb" and low(told.parse.tokens, p.start) in LESSENING for p in told.pieces.behind):
        return False
    follows = told.follows
    apart = follows is None or follows.kind in ("adverbial", "main")
    return apart or (follows is not None and follows.kind == "participial" and follows.noun is None)


def doers(told: Told) -> Iterator[Asking]:
    """The subject asked for, where the rest says something of its own; of a passive, who or what it was done by."""
    group = told.group
    if group.verb in CALLING and group.particle is None:
        return
    if group.passive:
        yield from _agents(told)
    holds = told.objects() or (group.passive and any(p.kind == "oblique" for p in told.pieces.behind))
    if not holds or group.lemma in EMPTY_VERBS or told.subject_chunk != told.clause.subject or not told.sort:
        return
    subject = told.parse.chunks[told.subject_chunk]
    if "?" in pronouns(told.parse, *phrase(told.parse.chunks, told.subject_chunk)):
        return
    if counted(told.parse, subject) or any(
        _is_measure(told, chunk) or bare(told.parse, chunk) for _, chunk in told.objects()
    ):
        return
    verbs = [told.parse.clauses[n].verb for n in told.pieces.clauses]
    if any(v is not None and told.parse.verb_groups[v].verb in NOUN_LINKING for v in verbs):
        return
    if (group.passive and told.sort in ("body", "thing")) or _unsure(told, subject, told.sort):
        return
    word, slot = _word(told.sort)
    yield from told.headed(f"{word} {told.verb.whole}", slot, *phrase(told.parse.chunks, told.subject_chunk))


def _agents(told: Told) -> Iterator[Asking]:
    """ "The delay was caused by wiring" -> "What caused the delay?"."""
    for piece in told.pieces.behind:
        chunk = told.chunk(piece)
        if piece.preposition != AGENT_PREPOSITION or chunk is None or piece.kind != "oblique" or piece.chunk is None:
            continue
        sort = sort_of(told.parse, told.sentence, piece.chunk, told.named)
        verb = active(told.parse.tokens, told.group)
        by_itself = bare(told.parse, chunk) and chunk.end - chunk.start == 1  # 'by hand'
        if not sort or not verb or by_itself or _is_measure(told, chunk) or _unsure(told, chunk, sort):
            continue
        kept = told.kept(piece)
        if kept is not None and told.subject and not told.group.particle:
            word, slot = _word(sort)
            yield from told.sound((word, verb, told.subject, *kept), slot, piece)


def done_to(told: Told) -> Iterator[Asking]:
    """The only object asked for."""
    group, objects = told.group, told.objects()
    chained = any(p.kind == "verb" for p in told.pieces.behind)
    if len(objects) != 1 or chained or group.passive or group.particle is not None:
        return
    piece, chunk = objects[0]
    if group.verb in EMPTY_VERBS | SEEING | NOUN_LINKING or hearer(told.parse, told.clause):
        return
    if chunk.kind == "pronoun" or bare(told.parse, chunk) or _is_measure(told, chunk):
        return
    if told.parse.tokens[chunk.start].tag == "CD" or counted(told.parse, chunk):
        return
    sort = sort_of(told.parse, told.sentence, piece.chunk or 0, told.named)
    if not sort or _unsure(told, chunk, sort) or (sort == "body" and chunk.kind == "name"):
        return
    persons = sort == "person" or (sort == "people" and animacy(told.lemma(piece)) == "person")
    gives = group.verb in GIVING
    yield from told.inverted("Who" if persons else "What", "whom", piece, lambda p: gives and p.preposition == "to")


def found_out(told: Told) -> Iterator[Asking]:
    """ "What did the inquiry find?" of a verb whose clause tells more than that somebody spoke."""
    follows = told.follows
    if follows is None or follows.noun is not None or follows.kind not in ("complement", "quoted"):
        return
    if told.group.verb in FINDING or (told.group.verb in BRINGING_TO_LIGHT and told.sort == "thing"):
        said = Piece("object", follows.start, follows.end)
        yield from told.inverted("What", "found", said, lambda p: False)


def intended(told: Told) -> Iterator[Asking]:
    """ "What does the firm plan to do?" of a verb with an infinitive."""
    first = next((p for p in told.pieces.behind if p.kind != "adverb"), None)
    if told.group.verb not in INTENDING or told.group.passive or told.sort in ("", "thing"):
        return
    if first is not None and first.kind == "verb" and told.subject:
        words = ("What", told.verb.front, told.subject, told.verb.rest, "to do")
        yield from told.sound(words, "do", replace(first, end=told.pieces.behind[-1].end))


def identity(told: Told) -> Iterator[Asking]:
    """ "Who is Lee?" of a name and what it is; "What is swine flu?" of a word that the clause explains."""
    behind = told.pieces.behind
    if told.group.verb != "be" or told.verb.rest or not behind or behind[0].chunk is None or not told.subject:
        return
    subject = told.parse.chunks[told.subject_chunk]
    if behind[0].kind not in ("object", "complement"):
        return
    named = subject.kind == "name" and told.named(told.subject) in ("person", "organisation")
    if named and low(told.parse.tokens, behind[0].start) == "the" and behind[0].end - behind[0].start <= _KNOWN:
        return  # 'is the enemy'
    explained = low(told.parse.tokens, behind[0].start) in ("a", "an") and told.group.tense == "present"
    asked = told.parse.tokens[subject.head].lemma.lower() in EXPLAINED and subject.kind == "noun"
    asked = asked and len(told.subject.split()) > 2 and told.lemma(behind[0]) not in ("bit", "lot", "way")
    if asked or named or (explained and told.sort == "thing" and (subject.kind == "name" or bare(told.parse, subject))):
        word = "Who" if told.sort == "person" else "What"
        why = asked and told.parse.tokens[subject.head].lemma.lower() in CAUSES_OF
        yield from told.sound((word, told.verb.front, told.subject), "why" if why else "identity", behind[0])


def _word(sort: Sort) -> tuple[str, Slot]:
    return ("What", "what") if sort == "thing" else ("Who", "who")


def _is_measure(told: Told, chunk: NounChunk) -> bool:
    return is_share(told.parse, chunk) or is_span(told.parse, chunk)


def _unsure(told: Told, chunk: NounChunk, sort: Sort) -> bool:
    """May the noun be of people as well as of things: "shrimper", "printer"?"""
    return sort == "thing" and told.parse.tokens[chunk.head].lemma.lower().endswith(AGENTIVE)
