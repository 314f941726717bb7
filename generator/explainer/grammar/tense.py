"""Tense and aspect of the verb that governs a place in a sentence, by rule.

What English news needs of grammar to date things: 'on Tuesday' is past beside 'announced' and future beside 'will'.
A sentence becomes a list of verb groups, each with its tense; the group that governs a time expression is the nearest
before it in the sentence, else the first behind it ('announced on Tuesday that it will cease', 'On Tuesday, it said').
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..lang.en import auxiliaries
from ..lang.en import tense as words
from ..lang.en.clauses import BARE, BEFORE_IS, BEHIND_PARTICIPLE, DETERMINERS, INSIDE_PERFECT, JOINTS
from ..lang.en.verbs import PAST, PAST_PARTICIPLES
from .modality import is_modal

Tense = Literal["past", "perfect", "present", "future", "plan", "modal"]
"""'plan' is told apart from the future by those who date clauses."""

_WORD = re.compile(r"['’](?:ll|ve|re|m|s)\b|[^\W\d_]+(?:['’]t\b)?")
_NOUN_LEADS = DETERMINERS - {"this", "that", "these", "those", "her", "some"}
_TO = frozenset({"to", "for"})
_FINITE = auxiliaries.PRESENT_BE | auxiliaries.FUTURE | {"was", "were", "has", "have", "had", "would", "could"}
_NOT_INSERTED = frozenset({"was", "were", "had", "did", "said"})
_ADVERB = 24
"""Characters: room for a relative pronoun and an adverb before a verb."""
_CLOSED = re.compile(r"[^,.;:!?\n]{0,80}(?:, \d{4}\b[^,.;:!?\n]{0,60})?, ([^\W\d_]+)")
"""What is left of an inserted participle clause, and the word behind it."""
_PAST = PAST | auxiliaries.PAST_BE | auxiliaries.PAST_HAVE | auxiliaries.PAST_DO
_RELATIVE = frozenset({"which", "who", "whose"})


_TELLING = auxiliaries.FINITE | words.PLANS | _PAST | words.DATED_PRESENT


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb group. The word that shows its tense stands at [start, end)."""

    start: int
    end: int
    tense: Tense
    word: str
    """What shows the tense, in lower case."""


@lru_cache(maxsize=1 << 10)
def find_verbs(text: str, start: int, end: int) -> tuple[VerbGroup, ...]:
    """Verb groups of text[start:end], in order. Kept for a while, since dates and days of sentences ask of the same.

    Participles without auxiliary count as past: 'the deal announced Friday'.
    """
    matches = list(_WORD.finditer(text, start, end))
    lower = [match.group().lower().replace("’", "'") for match in matches]
    found: list[VerbGroup] = []
    skip = -1
    for i, word in enumerate(lower):
        if i > skip and (word in _TELLING or word.endswith("ed")):
            tense, skip = _tense(word, i, lower, matches[i].group())
            if tense:
                found.append(VerbGroup(matches[i].start(), matches[max(i, skip)].end(), tense, word))
    return tuple(found)


def governing(verbs: tuple[VerbGroup, ...], start: int, end: int) -> VerbGroup | None:
    """The verb group that governs a time expression at [start, end): the one around it, else the one before it."""
    at = bisect_right(verbs, start, key=lambda verb: verb.end)
    if at < len(verbs) and verbs[at].start < start:
        return verbs[at]
    if at:
        return verbs[at - 1]
    return next((verb for verb in verbs if verb.start >= end), None)


def main_group(text: str, verbs: tuple[VerbGroup, ...]) -> VerbGroup | None:
    """The first that is none of an aside: 'The airline, which is large, signed it', 'The firm, founded here, left'."""
    plain: list[VerbGroup] = []
    inserted = False
    for n, verb in enumerate(verbs):
        closes = inserted or (n > 0 and relative(text, verbs[n - 1]))
        inserted = not closes and _inserted(text, verb)  # behind an aside comes what it was put into
        if not inserted and not (n + 1 < len(verbs) and _qualifies(text, verb, verbs[n + 1])):
            plain.append(verb)
    return next((verb for verb in plain if not relative(text, verb)), plain[0] if plain else None)


def relative(text: str, verb: VerbGroup) -> bool:
    """Does a relative pronoun stand before the verb, at most an adverb between: 'which recently filed'?"""
    before = text[max(0, verb.start - _ADVERB) : verb.start].split()  # 'WHO' is somebody
    adverb = len(before) > 1 and before[-1].endswith("ly")
    return bool(before) and (before[-1] in _RELATIVE or (adverb and before[-2] in _RELATIVE))


def aside(text: str, verb: VerbGroup) -> bool:
    """Is this the verb of a relative clause, or of an inserted participle: ', founded in 1908,'?"""
    return relative(text, verb) or _inserted(text, verb)


def _inserted(text: str, verb: VerbGroup) -> bool:
    """Between two commas, without a subject or an auxiliary of its own; 'came, saw, and left' is a list."""
    if text[verb.start - 2 : verb.start] != ", " or verb.tense != "past" or verb.word in _NOT_INSERTED:
        return False
    if not (_regular_past(verb.word, verb.word) or verb.word in PAST_PARTICIPLES):
        return False
    closed = _CLOSED.match(text, verb.end)
    return closed is not None and closed[1] not in ("and", "or")


def _qualifies(text: str, verb: VerbGroup, following: VerbGroup) -> bool:
    """'The deal signed in Rome will ...': a participle behind its noun, before the verb that the noun belongs to."""
    if following.word not in _FINITE or verb.tense != "past" or verb.word in _NOT_INSERTED | words.REPORTING_FORMS:
        return False
    if not (_regular_past(verb.word, verb.word) or verb.word in PAST_PARTICIPLES):
        return False
    between = _WORD.findall(text[verb.end : following.start].lower())
    joined = not JOINTS.isdisjoint(between) or any(mark in text[verb.end : following.start] for mark in ",;:\n")
    return bool(between) and between[0] in BEHIND_PARTICIPLE and not joined


def _tense(word: str, i: int, lower: list[str], token: str) -> tuple[Tense | None, int]:
    """Tense shown by the word at i, and the index of the last word that belongs to it."""
    after = lower[i + 1] if i + 1 < len(lower) else ""
    before = lower[i - 1] if i else ""
    if word in auxiliaries.FUTURE:
        return "future", _skip_bare(i, lower)
    if (word == "am" and before != "i") or (word == "'s" and before not in BEFORE_IS):
        return None, -1
    if word in auxiliaries.PRESENT_BE or word in auxiliaries.PAST_BE:
        return _after_be(word, i, lower)
    if word in words.PLANS and after in _TO and before not in DETERMINERS:
        return "plan", _skip_bare(i + 1, lower) if after == "to" else i + 1
    if word in auxiliaries.PRESENT_HAVE:
        if after == "to":
            return "modal", i + 1
        return _after_have(i, lower)
    if (word in auxiliaries.PAST_DO or word in auxiliaries.PRESENT_DO) and before not in DETERMINERS and before != "to":
        bare = _skip_bare(i, lower)
        plans = lower[bare] in words.PLANS and bare + 1 < len(lower) and lower[bare + 1] in _TO
        return "past" if word in auxiliaries.PAST_DO else "present", bare - 1 if plans else bare
    if word in auxiliaries.PAST_HAVE:
        return "past", _after_have(i, lower)[1]
    noun = after in _FINITE and word not in words.NO_NOUNS
    if word in words.DATED_PRESENT and (noun or _regular_past(before, before)):  # 'plans are', 'they stopped work'
        return None, -1
    if (token[0].islower() or not i) and is_modal(token, after, opens=not i):
        return "modal", _skip_bare(i, lower)
    if word in _PAST and before not in DETERMINERS and before not in _TO:
        return "past", i
    if _regular_past(word, token) and before not in DETERMINERS and before != "be":  # 'to be completed'
        return "past", i
    noun = i > 1 and lower[i - 2] in _NOUN_LEADS and word[-1] != "s" and not before.endswith(("s", "ly"))
    if word in words.DATED_PRESENT and before not in _NOUN_LEADS and before != "to" and token[0].islower() and not noun:
        return "present", i
    return None, -1


def _after_be(word: str, i: int, lower: list[str]) -> tuple[Tense | None, int]:
    """'is to be', 'are going to', 'is building'. A contracted 's counts only before a form that follows 'is'."""
    j = i + 1
    while j < len(lower) and j <= i + 3 and (lower[j].endswith("ly") or lower[j] in ("not", "also", "now", "still")):
        j += 1
    first = lower[j] if j < len(lower) else ""
    second = lower[j + 1] if j + 1 < len(lower) else ""
    if first == "to" and second not in ("the", "a"):
        return "plan", _skip_bare(j, lower)
    if first in words.PLANS and second in _TO:
        return "plan", _skip_bare(j + 1, lower) if second == "to" else j + 1
    participle = _regular_past(first, first) or first in PAST_PARTICIPLES
    if word in auxiliaries.PAST_BE:
        return "past", j if participle else i
    return "present", j if first.endswith("ing") or participle else i


def _after_have(i: int, lower: list[str]) -> tuple[Tense | None, int]:
    """'has already been told' is a perfect, 'has 60 days' a present."""
    j = i + 1
    while j < len(lower) and j <= i + 4 and (lower[j].endswith("ly") or lower[j] in INSIDE_PERFECT):
        j += 1
    last = lower[j] if j < len(lower) else ""
    if lower[j - 1] == "been" or last in PAST_PARTICIPLES or last in _PAST or _regular_past(last, last):
        return "perfect", min(j, len(lower) - 1)
    return "present", i


def _skip_bare(i: int, lower: list[str]) -> int:
    """'will be held', 'could have been', 'to fly': the words behind show no tense of their own."""
    j = i + 1
    while j < len(lower) and j <= i + 4 and (lower[j] in BARE or lower[j].endswith("ly")):
        j += 1
    return min(j, len(lower) - 1)


def _regular_past(word: str, token: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and token[:1].islower() and word not in words.NOT_PAST
