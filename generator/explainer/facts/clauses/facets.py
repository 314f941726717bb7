"""A clause -> the facts that it tells in passing, for comparison alone.

"The agency said the virus spreads between people and contains genes of birds, a mixture never seen before" tells in one
breath what other sources tell one by one. Which words belong together here, no rule of word forms can say for sure, so
these parts never become a claim in words: a facet only lends its clause's support to a claim that another source
words. Where it is cut wrongly it is seldom like what others say; where it is all the same, it lends support wrongly,
so it must share more than the words of the topic (see `odds`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...grammar.finite import may_be_finite
from ...grammar.main_verb import main_verb
from ...grammar.numbers import FROM_ONE_TO_TEN, FROM_TWO_TO_TEN
from ...lang.en.facets import FRAME_VERBS
from ...lang.en.words import PRONOUNS
from .joints import opens_clause
from .split import Clause, relative_clause

FEWEST = 4
"""Words below which a part tells too little to be compared."""
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_FRAME = re.compile(r"\b(?:" + "|".join(FRAME_VERBS) + r")\b(?:\s+(?:on|late|early)\s+\w+)?\s+(?:that\s+)?")
_LAST_FRAME = re.compile(
    r",\s+(?:according to\s[^;]{2,120}|(?:[^,]{2,60}\s)?(?:" + "|".join(FRAME_VERBS) + r")\b[^,]{0,40})$"
)
_AND = re.compile(r",?\s+(?:and|but)\s+(?:also\s+|then\s+|later\s+)?(?=\w)")
_APPOSED = re.compile(
    r"(?:,|\s[-–—]{1,2})\s+((?:an?|the|its|his|her|their|one of|part of)\s[^,;()–—]{12,120}?)(?=[,.;–—]|\s--|$)"
)
_RELATIVE = re.compile(r",?\s+(?:that|which|who)\s+(?=\w)")
_PARTICIPLE = re.compile(r",\s+(?!including|according|following)(?=[a-z]{2,18}ing\s)")
_ITEM = re.compile(
    rf"(?:,\s+(?:and\s+)?|\s+and\s+|\s+)((?:\d[\d,]*|(?i:{FROM_ONE_TO_TEN}))\s[^,;]{{3,60}}?)(?=,|\s+and\s|[.;]|$)"
)
_SHARE = re.compile(r"\s+out of\s+(?=(?:a total of\s+)?(?:more than\s+|about\s+|some\s+)?\d)")
_MEANWHILE = re.compile(r"\s+as\s+(?=[A-Z][\w.-]*\s[a-z]+s\s)")
_NUMBER = re.compile(rf"\b(?:\d[\d,.]*|{FROM_TWO_TO_TEN})\s")
_INCLUDING = re.compile(r",?\s+(?:including|among them|of them|of which)(?=\s)")
_BREAK = re.compile(r"[,;:–—]|\b(?:to|of|in|on|for|with|by|from|as|and|or|that|than|at|into|after)\b")
_JOINING = frozenset("and or but to not that which who it they he she we the a an its of by".split())


def facets(sentence: str, clause: Clause) -> list[Clause]:
    """The facets of one clause, in order and without repeats; none where it is in several parts or is quoted."""
    if len(clause.parts) > 1 or "“" in sentence or '"' in sentence:
        return []
    start, end = clause.parts[0]
    body = sentence[start:end]
    found: dict[tuple[tuple[int, int], ...], None] = {}
    for parts in _parts(body):
        told = tuple((start + a, start + b) for a, b in parts if a < b)
        if sum(len(_WORD.findall(sentence[a:b])) for a, b in told) >= FEWEST and told != clause.parts:
            found[told] = None
    return [Clause(parts) for parts in found]


def _parts(body: str) -> Iterator[tuple[tuple[int, int], ...]]:
    verb = main_verb(body)
    if verb.tense == "none":
        return
    end = len(body)
    if (found := relative_clause(body)) and not found[2]:
        noun, (_, resumed), _ = found
        yield (0, noun), (resumed, end)
    if share := _SHARE.search(body, verb.start):
        yield ((0, share.start()),)
    if meanwhile := _MEANWHILE.search(body, verb.start):
        yield ((0, meanwhile.start()),)
        yield ((meanwhile.end(), end),)
    if last := _LAST_FRAME.search(body):
        end = last.start()
        yield ((0, end),)
    for frame in _FRAME.finditer(body, 0, end):
        subject = _WORD.match(body, frame.end())
        if subject and subject[0].lower() not in PRONOUNS and opens_clause(body[frame.end() : end]):
            yield from _complement(body, frame.end(), end)
            break
    for relative in _RELATIVE.finditer(body, verb.start, end):
        word = _WORD.match(body, relative.end())
        if word and may_be_finite(word[0]):
            close = _resumed(body, relative.end(), end)
            yield (_noun_before(body, relative.start()), relative.start()), (relative.end(), close)
    for apposed in _APPOSED.finditer(body, 0, end):
        yield (_noun_before(body, apposed.start()), apposed.start()), apposed.span(1)
    for participle in _PARTICIPLE.finditer(body, verb.start, end):
        yield (0, verb.start), (participle.end(), end)
    if including := _INCLUDING.search(body, verb.start, end):
        counted = max((m.end() for m in _NUMBER.finditer(body, 0, including.start())), default=0)
        for item in _ITEM.finditer(body, including.end(), end):
            yield (counted, including.start()), item.span(1)
    items = list(_ITEM.finditer(" " + body[: verb.start]))
    if len(items) > 1:
        for item in items:
            yield (item.start(1) - 1, item.end(1) - 1), (verb.start, end)


def _complement(body: str, begin: int, end: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """What somebody says, without who says it; where it has several verbs, each with the subject of the first."""
    yield ((begin, end),)
    first = main_verb(body[begin:end])
    if first.tense == "none":
        return
    subject = (begin, begin + first.start)
    for joint in _AND.finditer(body, begin + first.start, end):
        word = _WORD.match(body, joint.end())
        if word and may_be_finite(word[0]):
            yield ((begin, joint.start()),)
            yield subject, (joint.end(), end)


def _resumed(body: str, begin: int, end: int) -> int:
    """Where the main clause goes on behind a relative one: at a verb that nothing joins to the words before it."""
    before = ""
    for n, word in enumerate(_WORD.finditer(body, begin, end)):
        if n > 4 and may_be_finite(word[0]) and before not in _JOINING:
            return word.start()
        before = word[0].lower()
    return end


def _noun_before(body: str, at: int) -> int:
    """Where the words begin that stand right before `at` and name what it is about: after the last break."""
    breaks = [m.end() for m in _BREAK.finditer(body, 0, at)]
    far = body.rfind(" ", 0, max(0, at - 60)) + 1
    return max(far, breaks[-1] if breaks else 0)
