"""Where one sentence was glued to the next without a stop: captions, headlines and pull quotes of a page's text.

"Mexico has ramped up its efforts Mexican authorities have taken ..." reads as one sentence where a page's parts were
written in one line. A cut needs evidence that no name and no relative clause gives: a function word with a capital
("... in the US In addition, eight cases ..."), a line of capitals before it, or two full clauses of which the second
has its own object. Where there is doubt the text stays in one piece: half a sentence says what nobody said.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...grammar.finite import has_finite_verb, may_be_finite, surely_finite
from ...lang.en import glue as words
from ...lang.en.reporting import PREPOSITIONS, REPORTING_VERBS

_CANDIDATE = re.compile(r"(?<=[^\s.,;:!?…–—`-])\s(?=([A-Z][\w’'-]*|(?:1[89]|20)\d\d:(?=\s[A-Z]))\s([\w’'$£€#-]+)(,?))")
"""A gap without a stop before it, the capital word or year behind it, and the word after that."""
_WORD = re.compile(r"[^\W_][\w'’-]*")
_SECOND = re.compile(
    r"[A-Z][\w’'-]+(?:\s[\w’'-]+){0,4}?\s(" + "|".join(sorted(words.FINITE_LINKS)) + r")\s([\w’'-]+)\s([\w’'-]+)"
)
"""Subject, auxiliary and the two words behind it."""
_HEADS = words.OPENING | words.ORDINARY | words.COUNTING
_NAME = re.compile(r"The(?:\s[A-Z][\w’'-]*)+\s[a-z][\w’'-]*")
_CASE_ENDING = re.compile(r"['’]s?\Z")
_PLAIN = re.compile(r"[a-z][a-z'’-]*[)\"”'’]?")
_STOP = re.compile(r"[.!?…]\s")
_FEWEST, _FEWEST_BEHIND, _SUBJECT = 2, 4, 7
_CAPTION, _BACK, _REACH = 170, 1000, 200
"""Characters of a caption at most, and to either side within which evidence is sought: a text without stops costs no
more."""
_ADJECTIVAL = ("ing", "al", "ic", "ous", "ern")


def glued_starts(text: str, start: int, end: int) -> list[int]:
    """Offsets within the sentence `text[start:end]` at which another one begins, in order."""
    found: list[int] = []
    begin = start
    for gap in _CANDIDATE.finditer(text, start, end):
        if _begins(text, begin, gap, end):
            begin = gap.end()
            found.append(begin)
    return found


def caption_end(text: str, start: int, end: int) -> int:
    """Where the words without a verb end that were glued before the first sentence of `text[start:end]`, else 0:
    "Eleven confirmed infections in the US"."""
    for gap in _CANDIDATE.finditer(text, start, min(end, start + _CAPTION)):
        if _begins(text, start, gap, end):
            caption = text[start : gap.start()].rstrip()
            return 0 if _STOP.search(caption) or has_finite_verb(caption) else start + len(caption)
    return 0


def _begins(text: str, begin: int, gap: re.Match[str], end: int) -> bool:
    first, second, comma = gap[1], gap[2], gap[3]
    last = text[text.rfind(" ", begin, gap.start()) + 1 : gap.start()]
    bare = last.strip("\"'”’“‘()").lower()
    if not bare or bare in words.NEVER_LAST_WORDS or bare.endswith(("'s", "’s")):
        return False
    if (
        first not in _HEADS
        and first[-1] != ":"
        and not text[begin : begin + 12].isupper()
        and not _SECOND.match(text, gap.end(), end)
    ):
        return False
    left = text[max(begin, gap.start() - _BACK) : gap.start()]
    right = text[gap.end() : min(end, gap.end() + _REACH)]
    if left.count(" ") < _FEWEST - 1 or right.count(" ") < _FEWEST_BEHIND - 1 or _open(left):
        return False
    if left.isupper() and left.count(" ") > 1:
        return not first.isupper() and not second.isupper()
    if first.endswith(":"):
        return _PLAIN.fullmatch(last) is not None
    if first in words.COUNTING and second[:1].isupper():
        return last.islower() and has_finite_verb(left) and _has_verb_and_object(right)
    if first in words.ORDINARY and second.islower() and last.islower():
        return len(left.split()) >= _FEWEST_BEHIND and bare not in words.BEFORE_A_NOUN and _has_verb(right)
    if first not in words.OPENING:
        return _PLAIN.fullmatch(last) is not None and _ends(left, bare) and _has_verb_and_object(right)
    if not has_finite_verb(right) or (_title_case(left) and _title_case(right)):
        return False
    if first == "A" and (bare in words.LETTERED or not second.islower() or may_be_finite(second)):
        return False
    after_name = last[:1].isupper()
    if second[:1].islower() or second[:1].isdigit():
        counts = first in words.COUNTING and second in words.COUNTED and bare not in words.LETTERED
        opens = first in words.SENTENCE_OPENING and (second[0].islower() or first in words.BEFORE_A_NAME)
        return not after_name or opens or counts
    if first == "The":
        return not after_name and _named_subject(left, right, bare)  # "Face The Nation" is a name itself
    return first in words.BEFORE_A_NAME and (not after_name or (first in ("In", "At", "On") and bool(comma)))


def _named_subject(left: str, right: str, last: str) -> bool:
    """'... tested positive The World Bank says': a full clause, then a name whose article has no capital."""
    name = _NAME.match(right)
    if name is None or any(_CASE_ENDING.sub("", word) in words.WITH_THE for word in name[0].lower().split()):
        return False
    before = left.lower().split()
    return len(before) > 3 and before[-2] != "to" and not may_be_finite(last) and has_finite_verb(left)


def _has_verb(clause: str) -> bool:
    """Does a verb follow the first words, none of which opens a relative clause?"""
    for word in clause.lower().split()[1:_SUBJECT]:
        if word in words.RELATIVE_WORDS or word.endswith((",", ".")):
            return False
        if surely_finite(word):
            return True
    return False


def _has_verb_and_object(clause: str) -> bool:
    """Does the clause begin with a subject, a verb, and what belongs to it? One without may be relative: 'the worst
    riots Greece has seen'."""
    second = _SECOND.match(clause)
    if second is None:
        return False
    verb, next_word, third = second[1], second[2].lower(), second[3].lower()
    subject = second[0][: second.start(1)].lower().split()
    if not (words.JOINING | words.SUBORDINATING).isdisjoint(subject) or not words.NO_OBJECT.isdisjoint(subject[:2]):
        return False
    if next_word in words.NO_OBJECT or (verb in ("will", "won't") and next_word != "be"):
        return False
    passive = next_word == "been" or (verb not in ("has", "have", "had") and not next_word.endswith("ing"))
    return passive or not (third in words.NO_OBJECT or third.endswith(("ing", "ly")))


def _ends(left: str, last: str) -> bool:
    """Is this a full clause that nothing leads on from, its last word a noun that takes no clause of its own?"""
    before = [word.strip(",;:\"'()") for word in left.lower().split()]
    if "," in left[-30:] or last.endswith(_ADJECTIVAL) or last in words.BEFORE_A_NOUN or "-" in last:
        return False
    if len(before) < _FEWEST_BEHIND or before[-2] == "to" or not words.OF_A_CLAUSE.isdisjoint(before[-6:]):
        return False
    if not words.SUBORDINATING.isdisjoint(before) or not words.SUPERLATIVE.isdisjoint(before):
        return False
    if (may_be_finite(last) and words.BE.isdisjoint(before[-3:-1])) or last in words.NO_OBJECT:
        return False
    if any(_leads_on(word, following) for word, following in pairwise(before)):
        return False
    joint = max((n for n, word in enumerate(before) if word in words.JOINING), default=0)
    return any(map(surely_finite, before[joint + 1 : -1]))


def _leads_on(word: str, following: str) -> bool:
    """May what somebody says follow this verb without a joint?"""
    verb = REPORTING_VERBS.get(word)
    return verb is not None and (verb.follow == "clause" or following not in PREPOSITIONS)


def _open(text: str) -> bool:
    """Is a quotation or a bracket open at the end of the text?"""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”") or text.count("(") > text.count(")")


def _title_case(text: str) -> bool:
    long = [word for word in _WORD.findall(text) if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.6 * len(long)
