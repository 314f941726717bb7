"""The tense of a clause's main verb group, as far as word forms show it without a parser.

Enough to tell a report ("was", "has launched", "is ending") from a general truth ("companies need") and from a forecast
("will"). A subordinate clause at the head ("When X launched, ...") is skipped where a main clause follows.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..lang.en.auxiliaries import (
    FINITE,
    FUTURE,
    MODALS,
    PAST_BE,
    PAST_DO,
    PAST_HAVE,
    PRESENT_BE,
    PRESENT_DO,
    PRESENT_HAVE,
    WITH_PRONOUN,
)
from ..lang.en.clauses import BEHIND_REDUCED, INSIDE_VERB_GROUP, LINKS, NO_VERB_AFTER, STILL_TO_COME, SUBORDINATE
from ..lang.en.tense import NOT_PAST
from ..lang.en.verbs import PAST, PAST_PARTICIPLES, PRESENT
from ..lang.en.words import STOPWORDS
from .modality import is_may_the_month
from .negation import denies_verb, is_nobody
from .tense import Tense, VerbGroup

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SUBORDINATE = re.compile(
    SUBORDINATE,
    re.IGNORECASE,
)
_SUBJECTS = frozenset("it they he she we i you".split())
_BEFORE_VERB, _BEHIND_VERB = 12, 32
"""Code points around the first word of a verb group in which a negation denies it."""
_RELATIVE = frozenset(("who", "which", "that"))


FINITE_AUXILIARIES = FINITE | WITH_PRONOUN
_HAVING = frozenset("i've we've they've you've".split())


@lru_cache(maxsize=1 << 15)
def main_verb(clause: str) -> VerbGroup:
    """The verb group that carries the clause. Kept, since many stages ask it of one clause."""
    head = _SUBORDINATE.match(clause)
    begin = head.end() if head and _first(clause, head.end()).tense != "none" else 0
    group = _first(clause, begin)
    near = max(begin, group.start - _BEFORE_VERB), group.start + _BEHIND_VERB
    denied = denies_verb(clause, *near) or is_nobody(clause, begin)
    return replace(group, negated=group.tense != "none" and denied)


def _first(clause: str, begin: int) -> VerbGroup:
    found = [(m[0].lower().replace("’", "'"), m.start()) for m in _WORD.finditer(clause, begin)]
    named = [clause[at].isupper() and word not in STOPWORDS for word, at in found]
    surest = max((n for n, (word, _) in enumerate(found) if word in FINITE_AUXILIARIES or word in PRESENT), default=-1)
    for n, (word, at) in enumerate(found):

        def group(tense: Tense, verb: str, word: str = word, at: int = at) -> VerbGroup:
            return VerbGroup(at, at + len(word), tense, word, verb)

        before = found[n - 1][0] if n else ""
        rest = [w for w, _ in found[n + 1 : n + 6]]
        full = next((w for w in rest if w not in INSIDE_VERB_GROUP and not w.endswith("ly")), "")
        if before in _RELATIVE and n > 1 and clause[found[n - 1][1]].islower() and n < surest:
            continue
        if word in FUTURE:
            return group("future", full or word)
        if word in MODALS and not _is_month(clause, found, n):
            return group("modal", full or word)
        if word in PRESENT_HAVE or word in PAST_HAVE or word in _HAVING:
            if _participle(full) or ("been" in rest and full.endswith("ing")):
                return group("perfect", full)
            return group("past" if word in PAST_HAVE else "present", word)
        if word in PAST_BE or word in PAST_DO:
            return group("past", full or word)
        if word in PRESENT_BE or word in WITH_PRONOUN:
            if full in STILL_TO_COME and "to" in rest:
                return group("future", full)
            return group("progressive" if full.endswith("ing") else "present", full or word)
        if word in PRESENT_DO:
            return group("present", full or word)
        if before in NO_VERB_AFTER or not n or (not named[n - 1] and _reduced(found, n) and n < surest):
            continue
        if word in PAST:
            return group("past", word)
        if (
            word.endswith("ed")
            and len(word) > 3
            and "-" not in word
            and word not in NOT_PAST
            and (rest[:1] != ["by"] or n + 2 >= len(found))
        ):
            return group("past", word)
        if word in PRESENT:
            return group("present", word)
    return VerbGroup(0, 0, "none", "")


def _is_month(clause: str, found: list[tuple[str, int]], n: int) -> bool:
    word, at = found[n]
    return is_may_the_month(clause[at : at + len(word)], found[n + 1][0] if n + 1 < len(found) else "", opens=not n)


def _reduced(found: list[tuple[str, int]], n: int) -> bool:
    """Does this form look like part of a noun phrase: "the plan revealed in May", "the knowledge it produced"?"""
    after = found[n + 1][0] if n + 1 < len(found) else ""
    return after in BEHIND_REDUCED or (n > 1 and found[n - 1][0] in _SUBJECTS and found[n - 2][0] not in LINKS)


def _participle(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 3) or word in PAST or word in PAST_PARTICIPLES
