"""Tokens of a block, each with the set of word classes that it may stand for, as one character a token.

Time expressions are a small closed grammar over few words. So a block becomes a *class string*: one character for each
token, the same for all words that the grammar cannot tell apart, and `_` for words it does not know. Patterns
(patterns) are ordinary regular expressions over that string: short, without nested quantifiers, hence linear.
A word of two readings ('second', 'March') has one character that belongs to both classes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lang.en import calendar as words

UNKNOWN = "_"
_TOKEN = re.compile(
    r"[0-9]{4}(?P<dash>[-/])[0-9]{2}(?P=dash)[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9])"
    r"|[0-9]{1,2}(?P<mark>[./-])[0-9]{1,2}(?P=mark)[0-9]{4}(?![0-9])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,9}\.[0-9]+"
    r"|[aApP]\.[mM]\b\.?"
    r"|['’]s\b|[^\W_]+|[^\w\s]|_"
)
_DIGITS = frozenset("0123456789")
_ORDINAL = re.compile(r"([0-9]{1,2})(st|nd|rd|th)")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of one stretch of text. `classes[i]` is the class character of the token at `spans[i]`."""

    text: str
    spans: tuple[tuple[int, int], ...]
    classes: str

    def word(self, index: int) -> str:
        """The token as it stands; empty before the first and after the last."""
        if not 0 <= index < len(self.spans):
            return ""
        start, end = self.spans[index]
        return self.text[start:end]

    def words(self, first: int, last: int) -> str:
        """Tokens first to last (exclusive) in lower case, joined by single blanks."""
        return " ".join(self.word(i).lower() for i in range(first, last))

    def glued(self, index: int) -> bool:
        """Does this token follow the one before it without a blank?"""
        return 0 < index < len(self.spans) and self.spans[index - 1][1] == self.spans[index][0]


class Lexicon:
    """Which classes a word has. `characters` gives the characters of a class once every word is entered."""

    def __init__(self) -> None:
        self._labels: dict[str, set[str]] = {}
        self._by_set: dict[frozenset[str], str] = {}
        self._character: dict[str, str] = {}
        for label, entries in _WORD_CLASSES.items():
            for word in entries:
                proper = label in _PROPER
                self.add(word, label, proper=proper)

    def add(self, word: str, label: str, *, proper: bool = False) -> None:
        """`proper` words count with a capital only."""
        forms = {word.capitalize(), word.upper()} | (set() if proper else {word})
        if word == "'s":
            forms = {"'s", "’s"}
        for form in sorted(forms):
            self._labels.setdefault(form, set()).add(label)

    def close(self) -> None:
        """Give each set of classes its character. No word is added after this."""
        for word in sorted(self._labels):
            self._character[word] = self._code(frozenset(self._labels[word]))
        for token in _SAMPLE_NUMBERS:
            self._code(_number_labels(token))

    def characters(self, label: str) -> str:
        """Characters of all tokens that may stand for this class or literal word."""
        return "".join(code for labels, code in self._by_set.items() if label in labels)

    def scan(self, text: str, start: int, end: int) -> Tokens:
        """Tokens of text[start:end]."""
        spans, classes, known = [], [], self._character
        for match in _TOKEN.finditer(text, start, end):
            token = match.group()
            code = known.get(token)
            if code is None:
                code = UNKNOWN
                if token[0] in _DIGITS or (token[-1] in _DIGITS and len(token) < 8):
                    code = self._by_set.get(_number_labels(token), UNKNOWN)
                elif token == "]" or (token == "[" and text[match.end() : match.end() + 1].isalpha()):
                    continue  # an editor's brackets, '[Ten] years ago', are no part of the grammar
            spans.append(match.span())
            classes.append(code)
        return Tokens(text, tuple(spans), "".join(classes))

    def _code(self, labels: frozenset[str]) -> str:
        return self._by_set.setdefault(labels, chr(0xE000 + len(self._by_set)))


def _number_labels(token: str) -> frozenset[str]:
    """Classes of a token with digits, from its form alone."""
    size = len(token)
    if not token.isascii():
        return frozenset()
    if size <= 4 and token.isdigit():
        return _plain_number(token)
    if size in (3, 4) and (match := _ORDINAL.fullmatch(token)):
        number = int(match[1])
        return frozenset({"NTH", "DAYTH"} if 1 <= number <= 31 else {"NTH"})
    if (size == 10 and token[4] == token[7] and token[4] in "-/") or (size > 10 and token[10:11] == "T"):
        return frozenset({"ISO"})
    if 8 <= size <= 10 and token[-5] in "./-":
        return frozenset({"NUMERIC"})
    if ":" in token:
        return frozenset({"CLOCK"})
    if 3 <= size <= 5 and token[-3] == "." and token[0].isdigit():
        return frozenset({"DOTCLOCK"}) if int(token[: token.index(".")] or 99) < 24 else frozenset()
    lower = token.lower()
    if size == 5 and lower.endswith("0s") and lower[:4].isdigit():
        return frozenset({"DECADE"})
    if size == 3 and lower.endswith("0s") and lower[0].isdigit():
        return frozenset({"SHORTDECADE"})
    if 3 <= size <= 4 and lower[-2:] in ("am", "pm") and lower[:-2].isdigit():
        return frozenset({"HOURAM"})
    if size == 2 and lower[0] == "q" and lower[1] in "1234":
        return frozenset({"QN"})
    if size == 2 and lower[0] == "h" and lower[1] in "12":
        return frozenset({"HN"})
    if size in (4, 6) and lower[:2] == "fy" and lower[2:].isdigit():
        return frozenset({"FISCAL"})
    return frozenset()


def _plain_number(token: str) -> frozenset[str]:
    number, labels = int(token), {"NUM"}
    if len(token) <= 2:
        if 1 <= number <= 31:
            labels.add("DAY")
        if number <= 24:
            labels.add("HOUR")
        if len(token) == 2:
            labels.add("YY")
    if len(token) == 4:
        if 1000 <= number <= 2199:
            labels.add("YEAR")
        if number // 100 < 24 and number % 100 < 60:
            labels.add("HHMM")
    if token == "11":
        labels.add("ELEVEN")
    if token == "9":
        labels.add("NINE")
    return frozenset(labels)


_SAMPLE_NUMBERS = (
    *(f"{n}" for n in range(100)),
    *(f"0{n}" for n in range(10)),
    *("100", "1000", "1060", "2300", "2060", "2400", "0900", "0960", "3000", "40th", "4th", "2010-01-01", "1.1.2010"),
    *("1:00", "10.30", "1990s", "90s", "7pm", "q1", "h1", "fy10"),
)
"""One of each form that `_number_labels` tells apart."""

_WORD_CLASSES: dict[str, tuple[str, ...]] = {
    "MONTH": tuple(words.MONTHS),
    "MON": tuple(words.MONTH_SHORT),
    "WEEKDAY": tuple(words.WEEKDAYS),
    "WKD": tuple(words.WEEKDAY_SHORT),
    "WEEKDAYS": tuple(f"{day}s" for day in words.WEEKDAYS),
    "SEASON": tuple(words.SEASONS),
    "UNIT": tuple(words.UNITS),
    "NUMBER": tuple(words.NUMBERS),
    "TENS": tuple(words.TENS),
    "VAGUE": tuple(sorted(words.VAGUE_NUMBERS)),
    "ORDINAL": tuple(words.ORDINALS),
    "PART": tuple(words.DAY_PARTS),
    "ZONE": tuple(sorted(words.TIME_ZONES)),
    "BC": ("bc", "bce"),
    "AD": ("ad", "ce"),
    "DECADEWORD": tuple(word[:-1] + "ies" for word in words.TENS),
}
_PROPER = frozenset({"MONTH", "MON", "WEEKDAY", "WKD", "WEEKDAYS", "ZONE", "BC", "AD"})
