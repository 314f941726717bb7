"""Does a sentence name whom it speaks of? Where it stands alone, "his wife" and "the man" have nobody to point at.

Only what grammar tells is asked: an earlier noun phrase that agrees in number, and for "he" and "she" one that is a
name or means a person (Quirk et al. 1985, 6.19). Before its name a pronoun may stand in what opens a sentence: "In his
letter, Lee wrote ...".
"""

from __future__ import annotations

import re

from ...grammar.analysis import analyse
from ...grammar.chunking.chunk_links import phrase
from ...grammar.chunking.model import NounChunk, Parse
from ...grammar.roles.animacy import animacy, gender
from ...lang.en.cohesion import AGENT_ENDINGS, BEFORE_PLACES, OF_MANY, OF_SOMEBODY, OF_SOMETHING, STAND_FOR_NAMES
from ...lang.en.questions import EXPLETIVE
from ...lang.en.weak import POINTERS
from ..model.statement import Statement

_ONLY_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?\W*$")
_EXPLETIVE = re.compile(EXPLETIVE, re.I)
_TOLD_BEFORE = frozenset(POINTERS.split())
_TELL_WHICH = ("IN", "WP", "WDT", "TO", "CD")
"""Tags of what may tell behind a noun which one is meant."""
_PLURAL = ("NNS", "NNPS")
_SINGULAR = ("NN", "NNP")


def points_nowhere(text: str) -> bool:
    """Does a pronoun, a bare "the man" or a bare number in it stand for something that it does not name?"""
    parse = analyse(text)
    return (
        any(_unnamed(parse, text, at) for at in range(len(parse.tokens)))
        or any(_bare_noun(parse, n) for n in range(len(parse.chunks)))
        or _bare_number(parse)
    )


def opens_as_known(text: str) -> bool:
    """Is its subject a bare "The doctor", so that whoever reads it first asks which? "The police" are known."""
    parse = analyse(text)
    subject = next((c.subject for c in parse.clauses if c.kind == "main" and c.subject is not None), None)
    if subject is None or parse.chunks[subject].kind != "noun" or parse.chunks[subject].start:
        return False
    chunk = parse.chunks[subject]
    told_which = any(token.tag in _TELL_WHICH for token in parse.tokens[chunk.end : chunk.end + 1])
    known = parse.tokens[chunk.head].tag.startswith("NNP") or animacy(_words(parse, chunk)) in ("people", "body")
    return parse.tokens[0].text == "The" and chunk.end == 2 and not known and not told_which


def names_nobody(s: Statement) -> bool:
    """Does its wording point nowhere?"""
    return "points nowhere" in s.cues


def only_quoted(text: str) -> bool:
    """Is it somebody's own words and nothing else, so that it does not tell whose?"""
    return bool(_ONLY_QUOTED.match(text))


def _unnamed(parse: Parse, text: str, at: int) -> bool:
    """Is the token a pronoun with nothing before it that it may stand for?"""
    word = parse.tokens[at].text.lower()
    if word not in OF_SOMEBODY | OF_SOMETHING | OF_MANY or parse.tokens[at].tag not in ("PRP", "PRP$"):
        return False
    if any(c.kind == "expletive" and c.head == at for c in parse.chunks):
        return False
    if word == "it" and _EXPLETIVE.match(text, parse.tokens[at].start):
        return False
    before = [c for c in parse.chunks if c.end <= at]
    if any(_may_mean(parse, chunk, word) for chunk in before):
        return False
    return not any(_may_mean(parse, chunk, word) for chunk in _behind_the_opening(parse, at))


def _behind_the_opening(parse: Parse, at: int) -> list[NounChunk]:
    """The subject behind the first comma, where the token stands in what opens the sentence."""
    comma = next((n for n, token in enumerate(parse.tokens) if token.text == ","), -1)
    mains = (c.subject for c in parse.clauses if c.kind == "main" and c.subject is not None)
    return [parse.chunks[n] for n in mains if at < comma < parse.chunks[n].start]


def _may_mean(parse: Parse, chunk: NounChunk, word: str) -> bool:
    head = parse.tokens[chunk.head]
    if chunk.kind not in ("noun", "name") or chunk.time:
        return False
    if word in OF_MANY:
        joined = any(c.conjunct_of is not None for c in parse.chunks)
        several = head.tag in _PLURAL or animacy(_words(parse, chunk)) in ("people", "body")
        return several or joined or chunk.kind == "name"
    if word in OF_SOMETHING:
        return head.tag in _SINGULAR or chunk.kind == "name"  # 'Norland Airlines said it ...'
    if head.tag not in _SINGULAR:
        return False
    owner = any(c.possessor is not None and parse.chunks[c.possessor] is chunk for c in parse.chunks)
    governed = chunk.preposition is not None and not owner
    place = governed and parse.tokens[chunk.preposition or 0].text.lower() in BEFORE_PLACES
    does = head.text.lower().endswith(AGENT_ENDINGS)
    return (chunk.kind == "name" and not place) or does or animacy(_words(parse, chunk)) == "person"


def _words(parse: Parse, chunk: NounChunk) -> str:
    return " ".join(token.text for token in parse.tokens[chunk.start : chunk.end])


def _bare_noun(parse: Parse, n: int) -> bool:
    """Is it the subject "the man", "the country" or "the incident", with nothing that tells which?"""
    chunk = parse.chunks[n]
    if all(clause.subject != n or clause.kind not in ("main", "complement") for clause in parse.clauses):
        return False
    head = parse.tokens[chunk.head].text.lower()
    told = chunk.end - chunk.start == 2 and parse.tokens[chunk.start].text.lower() == "the"
    told_which = {"who", "whom", "whose", "that"} | BEFORE_PLACES
    behind = [token.text.lower() for token in parse.tokens[chunk.end : chunk.end + 1]]
    followed = phrase(parse.chunks, n)[1] > chunk.end or not told_which.isdisjoint(behind)
    named = any(c.kind == "name" and c.end <= chunk.start for c in parse.chunks)
    general = bool(gender([head])) or head.endswith("-year-old") or head in STAND_FOR_NAMES | _TOLD_BEFORE
    return told and not followed and not named and general


def _bare_number(parse: Parse) -> bool:
    """Does it end in how many somebody has, and not of what: "said he has three"?"""
    words = [n for n, token in enumerate(parse.tokens) if token.text[0].isalnum()]
    had = (
        parse.chunks[n]
        for clause in parse.clauses
        if clause.verb is not None and parse.verb_groups[clause.verb].verb == "have"
        for n in clause.objects
    )
    return any(c.kind == "number" and c.end - c.start == 1 and c.head == words[-1] for c in had)
