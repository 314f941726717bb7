"""What explains the story's own matter: "The virus is spread by coughs", "There is currently no vaccine".

A plain fact of the present is background, and background is mostly filler. It is a claim where it tells what the
story's matter is or does: where the noun that it is about is one that most sources speak of, or where it says what
there is or is not of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from ...grammar.main_verb import main_verb
from ...grammar.stems import stem, terms, words
from ...lang.en.topics import ENDS_SUBJECT
from ...lang.en.verbs import TELLING
from ...lang.en.words import EVALUATIVE, GENERIC_SUBJECTS, INDEFINITE
from ..model.statement import Statement

SHARE = 0.5
"""Share of the sources that must use a term for it to be of the story's matter."""
REACH = 60
"""Sentences from the head of an article behind which explanations are of something else: comments, further reading."""
LONGEST_SUBJECT = 8
KNOWN = 0.2
"""How much a statement about the story's matter leans at most, unless a pronoun opens it."""
_EXISTS = re.compile(r"there (?:is|are|was|were)\s+(?:\w+ly )?(?:still )?(?:no|not yet)\b", re.IGNORECASE)
_ENDS_SUBJECT = re.compile(ENDS_SUBJECT)
_WEIGHS = re.compile(
    r"\w+ (?:not )?(?:likely|unlikely|expected|set|about) to\b|\bas \w+ as\b|\bwhere\b|\bmore than just\b"
    r"|\b(?:is|are) then\b"
)
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|[Ll]et us|[Ll]et['’]s)\b")


def common_terms(statements: tuple[Statement, ...]) -> frozenset[str]:
    """Terms that at least half of the sources use, and two of them."""
    used: dict[str, set[str]] = defaultdict(set)
    named: dict[str, set[str]] = defaultdict(set)
    for s in statements:
        used[s.source].update(s.terms)
        named[s.source].update(s.names)
    spread: Counter[str] = Counter()
    for source, found in used.items():
        spread.update({term.removeprefix("=") for term in found}.union(*map(name_stems, named[source])))
    enough = max(2.0, SHARE * len(used))
    return frozenset(term for term, count in spread.items() if count >= enough)


@lru_cache(maxsize=1 << 14)
def name_stems(name: str) -> frozenset[str]:
    """Stems of the parts of a name. Kept, since most names are those of many statements."""
    return frozenset(stem(part.lower()) for part in name.split())


def explains(s: Statement, common: frozenset[str]) -> bool:
    """Does the statement tell what the story's matter is or does, or what there is not of it?"""
    if s.kind != "background" or s.leaning >= 1 or s.order >= REACH or personal(s):
        return False
    found = words(s.text)
    if any(word in EVALUATIVE for word in found) or any(word in GENERIC_SUBJECTS for word in found[:4]):
        return False
    if exists := _EXISTS.match(s.text):
        after = {term.removeprefix("=") for term in terms(s.text[exists.end() :])}
        return bool(after & common)
    if common.isdisjoint(s.subject):
        return False
    verb = main_verb(s.text)
    told = s.text[verb.start :]
    if verb.tense not in ("present", "progressive") or found[0] in INDEFINITE or _WEIGHS.search(told):
        return False
    return words(told)[0] in TELLING


def personal(s: Statement) -> bool:
    """Does the writer speak of himself or to the reader, as in a comment?"""
    return "personal" in s.cues


def says_personally(s: Statement) -> bool:
    """Do its words speak so, and not somebody whom it quotes?"""
    return not s.said_by and bool(_PERSONAL.search(s.text))


def leaning_in_story(s: Statement, common: frozenset[str]) -> float:
    """How much the statement leans where readers know the story: "the virus" needs no neighbour that tells which."""
    if not s.leaning or explains(s, common):
        return 0.0
    return KNOWN if KNOWN < s.leaning < 1 and not common.isdisjoint(s.subject) else s.leaning


def subject_of(text: str) -> frozenset[str]:
    """Terms for the last noun of its subject: of the words before the main verb, where they are few."""
    subject = words(_ENDS_SUBJECT.split(text[: main_verb(text).start])[0])
    if not 0 < len(subject) <= LONGEST_SUBJECT:
        return frozenset()
    return frozenset((stem(subject[-1]), *(term.removeprefix("=") for term in terms(subject[-1]))))
