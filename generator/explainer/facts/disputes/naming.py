"""What a disagreement is about, in a source's own words: a clause with its subject, in sentence case, no longer than a
title."""

from __future__ import annotations

import re

from ...grammar.stems import terms
from ...lang.en.clause_words import REPORTING
from ...lang.en.happenings import ENDS_A_CLAUSE, OPENS_A_CLAUSE
from ..cues.headlines import is_titled
from ..cues.referents import points_nowhere
from ..model.proposition import Argument, Proposition
from ..model.statement import Statement
from .sides import CUT, SHORTEST, shortened

MOST = 0.5
"""Share of what is in question that a clause must tell to stand for its sentence."""
_MARKER = re.compile(OPENS_A_CLAUSE, re.I)
_ENDS = re.compile(ENDS_A_CLAUSE)


def stands_alone(p: Proposition) -> bool:
    """Has it a subject of its own that is no pronoun?"""
    return p.kind != "noun" and p.agent is not None and not p.agent.vague and p.head > p.start


def names_who(p: Proposition, text: str) -> bool:
    """Does its subject stand in its clause, and not apart from it: "the doctor who ..., took a picture"? No single
    comma parts a subject from its verb (Quirk III.15)."""
    subject = _subject(p)
    before = text[p.start : p.head].rstrip()
    parted = before.endswith(",") and before.count(",") % 2 == 1
    return subject is not None and not parted and not subject.terms.isdisjoint(terms(before))


def clause_of(s: Statement, p: Proposition, text: str) -> str:
    """The words that tell a proposition where they stand alone, else those of the statement. `text` is its source's."""
    if not stands_alone(p) or not p.main or not names_who(p, text):
        return in_sentence_case(s.text, s)
    return in_sentence_case(" ".join(text[p.start : p.end].split()).removeprefix("that "), s)


def named(s: Statement, text: str, about: frozenset[str]) -> str:
    """What a statement tells: all of it where that is short, else the clause that tells most of the terms that it is
    `about`, else as many of its words as a title has room for."""
    whole = shortened(in_sentence_case(s.text, s))
    if not whole.endswith(CUT):
        return whole
    asked = about & frozenset(s.terms)
    clauses = [
        (len(asked & frozenset(terms(words))), words)
        for p in s.propositions
        if p.main and p.kind != "noun" and p.lemma not in REPORTING and names_who(p, text)
        if _ENDS.match(text, p.end)
        for words in [shortened(_MARKER.sub("", " ".join(text[max(s.start, p.start) : min(s.end, p.end)].split())))]
        if len(words) >= SHORTEST and not _broken(words)
    ]
    told, words = max(clauses, key=lambda found: (found[0], -len(found[1])), default=(0, whole))
    return words if told >= MOST * len(asked) else whole


def _broken(words: str) -> bool:
    """Does it point to what it does not name, or end within a phrase or a quotation?"""
    return (
        words.endswith(CUT)
        or points_nowhere(words)
        or bool(words.count('"') % 2)
        or words.count("“") != words.count("”")
    )


def in_sentence_case(words: str, s: Statement) -> str:
    """Of a headline's words only the first and names keep their capitals, as a sentence would have them."""
    if not is_titled(s.text):
        return words
    kept = {word for name in s.names for word in name.split()}
    first, *rest = words.split()
    return " ".join((first, *(_small(word, kept) for word in rest)))


def _small(word: str, kept: set[str]) -> str:
    bare = word.strip("\"“”‘’'(),.:;!?").removesuffix("'s").removesuffix("’s")
    return word if bare in kept or bare[1:] != bare[1:].lower() or not bare.isalpha() else word.lower()


def _subject(p: Proposition) -> Argument | None:
    """Who does it, or to whom it is done: "the church was set alight"."""
    return p.agent or (p.patient if p.kind == "verb" else None)
