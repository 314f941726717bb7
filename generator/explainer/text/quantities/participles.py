"""A currency's word that is a verb's form as well: 'a fine of 5 million won', 'the 5 million won by Labour'.

It is the verb's where the amount is a subject ('5 million won the right to vote'), or where an agent stands behind that
no other passive asks for ('he was fined 5 million won by the court'). Else it is money.
"""

from __future__ import annotations

from ...grammar.inflection import singular
from ...lang.en import calendar
from ...lang.en.auxiliaries import PAST_BE, PRESENT_BE
from ...lang.en.clauses import DETERMINERS
from ...lang.en.numbers import APPROXIMATE, BOUNDS
from ...lang.en.units import A_PER, CURRENCY_WORDS, LIMITS_OF_TIME
from ...lang.en.verbs import PAST_PARTICIPLES
from .numerals import Token, low

_VERBS = CURRENCY_WORDS.keys() & PAST_PARTICIPLES
_BE = PRESENT_BE | PAST_BE | {"be", "been", "being", "got", "get", "gets"}
_CLAUSE = frozenset(',;:.()“”"—–')
_BOUNDING = frozenset(word for phrase in (*APPROXIMATE, *sum(BOUNDS.values(), ())) for word in phrase.split()) - {
    "the",
    "of",
}
_OBJECT = DETERMINERS - {"of", "no", "that", "this", "these", "those", "such"}
_BEFORE_NOUN = DETERMINERS - {"of"}
_TIMES = (
    calendar.MONTHS.keys() | calendar.WEEKDAYS.keys() | calendar.SEASONS.keys() | calendar.UNITS.keys() | LIMITS_OF_TIME
)
_PARTICLES = frozenset({"back", "over"})
_AGENT = 4
"""Words behind "by" in which its noun stands."""


def is_verb(text: str, line: list[Token], first: int, at: int) -> bool:
    """Is the currency's word at token `at`, behind the amount that begins at `first`, a verb's form here?"""
    if low(line, at) not in _VERBS:
        return False
    return _has_object(line, first, at) or (_has_agent(text, line, at) and not _in_passive(line, first))


def _bounded(line: list[Token], first: int) -> int:
    """Where the words that bound the amount begin: 'more than', 'about'."""
    while first and low(line, first - 1) in _BOUNDING:
        first -= 1
    return first


def _has_object(line: list[Token], first: int, at: int) -> bool:
    """'More than 2 million won the right to vote', but not 'Five million won a month'."""
    before = _bounded(line, first)
    before -= low(line, before - 1) == "the"
    opens = before == 0 or low(line, before - 1) in _CLAUSE
    return opens and low(line, at + 1) in _OBJECT and low(line, at + 2) not in A_PER


def _has_agent(text: str, line: list[Token], at: int) -> bool:
    """'by the party', 'back by Labour', but not 'by the deadline', 'by May', 'by cheque'."""
    by = at + 1 + (low(line, at + 1) in _PARTICLES)
    if low(line, by) != "by" or by + 1 >= len(line):
        return False
    behind = line[by + 1]
    named = behind.kind == "w" and text[behind.start].isupper()
    if not (named or behind.low in _BEFORE_NOUN):
        return False
    phrase = [token.low for token in line[by + 1 : by + 1 + _AGENT]]
    return not any(singular(word) in _TIMES or word in _TIMES for word in phrase)


def _in_passive(line: list[Token], first: int) -> bool:
    """'was fined', 'fined', 'to be paid': another participle before the amount in its clause may ask for the agent."""
    before = _bounded(line, first) - 1
    for index in range(before, -1, -1):
        word = line[index].low
        if word in _CLAUSE or (word == "by" and index < before):
            return False
        participle = word.endswith("ed") or word in PAST_PARTICIPLES
        if participle and (index == before or low(line, index - 1) in _BE):
            return True
    return False
