"""The subject of a question: which words name it, what it is, and whether it is many."""

from __future__ import annotations

from ...lang.en.asking import EMPTY_SUBJECTS, PLURAL_WITHOUT_ENDING
from ..chunking.chunk_links import low, phrase
from ..chunking.model import Parse
from ..roles.animacy import animacy, gender
from .model import Named, Sort
from .phrases import plain, pronouns

_NAMES: dict[str, Sort] = {"person": "person", "organisation": "body", "place": "body"}
_BARRED = frozenset((",", ":", "-LRB-", "``", "''", "WP", "WDT", "VBD", "VBZ", "VBP"))
"""Tags that may not stand in what follows a subject up to its verb."""
_QUOTES = frozenset("\"'“‘")


def subject_of(parse: Parse, sentence: str, number: int, named: Named) -> tuple[str, int]:
    """The words for the subject of a clause, '' where they cannot be used, and its chunk. For a pronoun stands whoever
    says the clause, where that is plain."""
    clause = parse.clauses[number]
    index = clause.subject or 0
    chunk = parse.chunks[index]
    if chunk.kind == "pronoun":
        holder = next((frame.holder for frame in parse.frames[number] if frame.holder is not None), None)
        quoted = any(token.tag in ("``", "''") or token.text in _QUOTES for token in parse.tokens)
        if holder is None or quoted or not _agrees(parse, sentence, index, holder, named):
            return "", index
        return _words(parse, sentence, holder, None, named), holder
    if chunk.kind not in ("noun", "name") or low(parse.tokens, chunk.head) in EMPTY_SUBJECTS or chunk.time:
        return "", index
    group = parse.verb_groups[clause.verb or 0]
    return _words(parse, sentence, index, group.tokens[0], named), index


def sort_of(parse: Parse, sentence: str, index: int, named: Named) -> Sort:
    """What the phrase of a chunk is."""
    chunk = parse.chunks[index]
    start, end = phrase(parse.chunks, index)
    words = sentence[parse.tokens[start].start : parse.tokens[end - 1].end]
    head = parse.tokens[chunk.head].text
    written = head != head.lower() and (chunk.head > 0 or named(head))  # a name that the tagger took for a noun
    if chunk.kind == "name" or written:
        return _NAMES.get(named(words) or named(parse.tokens[chunk.head].text), "")
    return animacy(words) or "thing" if chunk.kind == "noun" else ""


def is_many(parse: Parse, index: int) -> bool:
    """Is it a plural, or joined to another?"""
    head = parse.tokens[parse.chunks[index].head]
    joined = any(chunk.conjunct_of == index for chunk in parse.chunks)
    return joined or head.tag in ("NNS", "NNPS") or head.text.lower() in PLURAL_WITHOUT_ENDING


def _agrees(parse: Parse, sentence: str, pronoun: int, holder: int, named: Named) -> bool:
    """Can the pronoun stand for the holder?"""
    word = low(parse.tokens, parse.chunks[pronoun].head)
    sort = sort_of(parse, sentence, holder, named)
    if parse.chunks[holder].kind not in ("noun", "name"):
        return False
    if word in ("he", "she"):
        start, end = phrase(parse.chunks, holder)
        told = gender(token.text for token in parse.tokens[start:end])
        return sort == "person" and (told == {"she": "woman", "he": "man"}[word] or (word == "he" and not told))
    return word == "it" and sort == "body" and not is_many(parse, holder)


def _words(parse: Parse, sentence: str, index: int, verb: int | None, named: Named) -> str:
    """A subject with what follows it up to the verb, where that is short and plain; what is new in the sentence is
    known to who asks of it: "a rig" -> "the rig"."""
    start, end = phrase(parse.chunks, index)
    if verb is not None and end < verb:
        last = verb
        while last > end and parse.tokens[last - 1].tag in ("RB", "RBR", "MD"):
            last -= 1
        timed = any(chunk.time and end <= chunk.start < last for chunk in parse.chunks)
        if end < last and not timed and not any(parse.tokens[k].tag in _BARRED for k in range(end, last)):
            end = last if plain(parse, sentence, start, last, named) else end
    words = "" if pronouns(parse, start, end) else plain(parse, sentence, start, end, named)
    first, _, rest = words.partition(" ")
    of = low(parse.tokens, parse.chunks[index].end) == "of"
    return f"the {rest}" if first in ("a", "an") and rest and not of else words
