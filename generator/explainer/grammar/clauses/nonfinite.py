"""Where an infinitive, an -ing form or a past participle without auxiliary hangs, and whose deed it is."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.clause_words import INFINITIVE_NOUNS, OBJECT_CONTROL, SELECTING
from ..chunking.auxiliaries import ADVERBS
from ..chunking.model import VerbGroup
from ..lexicon.factuality_classes import factuality_class
from .reader import Draft, Reader


def place_nonfinite(reader: Reader, draft: Draft, group: VerbGroup) -> bool:
    """Finds subject, kind, marker, parent and noun; returns whether the waiting opener was this clause's."""
    k = group.tokens[0] - 1
    while k >= 0 and reader.tokens[k].tag in (*ADVERBS, "``"):
        k -= 1
    draft.kind = "infinitive" if group.form in ("infinitive", "bare") else "participial"
    draft.parent = reader.last
    last = reader.drafts[reader.last] if reader.last is not None else None
    marker, rest = reader.marker, reader.settle(reader.free)
    tag = reader.tokens[k].tag if k >= 0 else ""
    noun = _noun_before(reader, k, rest)
    shared = last.subject if last is not None else None
    opened = marker is not None and marker.token == k
    if marker is not None and opened:
        draft.marker, draft.subject = k, shared
        draft.kind = draft.kind if marker.kind in ("relative", "main") else marker.kind
    elif group.form == "gerund" and tag in ("IN", "TO"):
        draft.marker, draft.subject = k, rest[0] if rest and last is None else shared
        if last is not None and last.objects and _controlled(reader, last, reader.tokens[k].text.lower()):
            draft.subject = last.objects[-1]
    elif noun is not None and group.form in ("gerund", "participle"):
        draft.noun = draft.subject = noun
    elif noun is not None:
        _infinitive_behind_noun(reader, draft, noun)
    else:
        draft.subject = rest[0] if rest else shared
    if tag == "CC" and last is not None and last.kind == draft.kind and not opened:
        draft.coordinated_with = reader.last
        draft.parent, draft.noun, draft.subject = last.parent, last.noun, last.subject
    if rest:
        reader.wait(rest[0], None if opened else marker)
    return opened or bool(rest)


def _controlled(reader: Reader, above: Draft, preposition: str) -> bool:
    """Is the gerund the object's deed: 'kept them from leaving', 'charged him with stealing'?"""
    verb = reader.groups[above.verb].lemma
    if preposition == "from":
        return factuality_class(verb, "verb", "from") is not None
    accused = factuality_class(f"{verb} {preposition}", "verb", "gerund") is not None
    return accused or (preposition == "into" and verb in OBJECT_CONTROL)


def _infinitive_behind_noun(reader: Reader, draft: Draft, noun: int) -> None:
    chunk = reader.chunks[noun]
    last = reader.drafts[reader.last] if reader.last is not None else None
    if last is not None and last.objects and reader.groups[last.verb].lemma in OBJECT_CONTROL:
        told = last.objects[-1]
        takes = reader.tokens[chunk.head].lemma.lower() in INFINITIVE_NOUNS
        if noun == told or (noun > told and chunk.preposition is not None and not takes):
            draft.subject = told
            return
    takes = reader.tokens[chunk.head].lemma.lower() in INFINITIVE_NOUNS
    if chunk.preposition is not None and reader.tokens[chunk.preposition].text.lower() == "for" and not takes:
        draft.subject = noun
        return
    if chunk.attached_to is not None:
        noun = chunk.attached_to
        chunk = reader.chunks[noun]
    takes = reader.tokens[chunk.head].lemma.lower() in INFINITIVE_NOUNS
    chosen = reader.tokens[chunk.start].lemma.lower() in SELECTING or (
        chunk.start + 1 < chunk.end and reader.tokens[chunk.start + 1].lemma.lower() in SELECTING
    )
    if takes or chunk.preposition is None:
        draft.noun = noun
    if chosen and not takes:
        draft.subject = noun
    elif last is not None:
        draft.subject = last.subject
    elif not takes:
        draft.subject = noun


def _noun_before(reader: Reader, k: int, rest: Sequence[int]) -> int | None:
    """The chunk that ends at token `k`, or right before a comma there."""
    found = reader.ends.get(k)
    if found is None and k > 0 and reader.tokens[k].tag == ",":
        found = reader.ends.get(k - 1)
        if found is not None and reader.last is not None and found not in rest:
            return None
    if found is None:
        return None
    chunk = reader.chunks[found]
    if chunk.time and chunk.preposition is None:
        return None
    return chunk.apposition_to if chunk.apposition_to is not None else found
