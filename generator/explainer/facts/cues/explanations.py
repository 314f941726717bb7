"""What explains the story's own matter: "The virus is spread by coughs", "There is currently no vaccine".

A plain fact of the present is background, and background is mostly filler. It is a claim where it tells what the
story's matter is or does: where the noun that it is about is one that most sources speak of, or where it says what
there is or is not of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from ...grammar.analysis import analyse
from ...grammar.stems import stem, terms, words
from ...lang.en.verbs import TELLING
from ...lang.en.words import EVALUATIVE, GENERIC_SUBJECTS, INDEFINITE
from ..clauses.main_verb import leading_clause, main_verb
from ..model.statement import Statement

SHARE = 0.5
"""Share of the sources that must use a term for it to be of the story's matter."""
REACH = 60
"""Sentences from the head of an article behind which explanations are of something else: comments, further reading."""
KNOWN = 0.2
"""How much a statement about the story's matter leans at most, unless a pronoun opens it."""
_EXISTS = re.compile(r"there (?:is|are|was|were)\s+(?:\w+ly )?(?:still )?(?:no|not yet)\b", re.IGNORECASE)
_WEIGHS = re.compile(
    r"\w+ (?:not )?(?:likely|unlikely|expected|set|about) to\b|\bas \w+ as\b|\bwhere\b|\bmore than just\b"
    r"|\b(?:is|are) then\b"
)
_QUOTED = re.compile(r"[“\"][^“”\"]+(?:[”\"]|$)")
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
    if s.kind != "background" or s.context_dependence >= 1 or s.order >= REACH or personal(s):
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
    """Do its words speak so, and not somebody whom it quotes, be he named or not?"""
    return not s.said_by and bool(_PERSONAL.search(_QUOTED.sub(" ", s.text)))


def leaning_in_story(s: Statement, common: frozenset[str]) -> float:
    """How much the statement leans where readers know the story: "the virus" needs no neighbour that tells which."""
    if not s.context_dependence or explains(s, common):
        return 0.0
    return KNOWN if KNOWN < s.context_dependence < 1 and not common.isdisjoint(s.subject) else s.context_dependence


def subject_of(text: str) -> frozenset[str]:
    """Terms for the noun that the subject of its verb is about."""
    parse = analyse(text)
    leading = leading_clause(parse)
    subject = parse.clauses[leading].subject if leading is not None else None
    if subject is None or parse.chunks[subject].kind not in ("noun", "name"):
        return frozenset()
    noun = words(parse.tokens[parse.chunks[subject].head].text)[-1:]
    return frozenset(term for word in noun for term in (stem(word), *(t.removeprefix("=") for t in terms(word))))
