"""What a rule may know of the surroundings: the publication date, the dates named before, and the governing tense;
and how rules read the words that a pattern captured."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from ...core import edtf
from ...grammar.tense import VerbGroup, find_verbs, governing
from ...lang.en import calendar as words
from ...lang.en.tense import AHEAD, DELIVERED, FORTHCOMING, MOVED, PLANNED, PLANS
from ..matching.lexicon import Tokens
from .values import Value

SPELT_OUT = "as written"
TIME_ALONE = "a time of day, on"
"""Begins the rule of a time beside which no day stands."""
UNKNOWN_DATE = "counted from the publication date, which is not known"
NO_TEXT_DATE = "counted from a date in the text, which is not known"
UNKNOWN = Value("DATE", rule=UNKNOWN_DATE)
VAGUE_NOW = Value("REFERENCE", "PRESENT_REF", rule="the time of writing, which has no bounds")
VAGUE_PAST = Value("REFERENCE", "PAST_REF", rule="a vague time before publication")
VAGUE_AHEAD = Value("REFERENCE", "FUTURE_REF", rule="a vague time after publication")

_WORD = re.compile(r"[a-z]+")
_PURPOSE = re.compile(r"\b(?:to (?:a |an |be )?[a-z]{4,}|effective|payable)\b")
"""An infinitive, or where somebody is asked to."""
_NEAR = 120
"""Characters before an expression within which 'usually' belongs to it."""

Direction = Literal["past", "future", ""]


@dataclass(frozen=True, slots=True)
class Published:
    """The document creation time, as exact as it is known. All None where it is not, or where there was no press."""

    text: str
    year: int | None = None
    month: int | None = None
    """Only beside a year."""
    day: date | None = None

    @staticmethod
    def of(text: str) -> Published:
        span = edtf.bounds(text) if text else None
        if span is None or not 1400 <= span[0].year <= span[1].year <= 2500:
            return Published("")
        kind = edtf.precision(text)
        first, last = span
        if kind == "day":
            return Published(text, first.year, first.month, first)
        if kind in ("month", "interval") and (first.year, first.month) == (last.year, last.month):
            return Published(text, first.year, first.month)
        return Published(text, first.year) if first.year == last.year else Published("")

    @property
    def plain(self) -> str:
        return edtf.plain(self.text)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of tokens that a pattern matched. Indices are token indices, `last` is exclusive."""

    tokens: Tokens
    first: int
    last: int
    groups: dict[str, tuple[int, int]]
    """What the pattern captured; where it captures `only`, that alone is the expression."""

    @property
    def start(self) -> int:
        return self.tokens.spans[self.groups.get("only", (self.first, 0))[0]][0]

    @property
    def end(self) -> int:
        return self.tokens.spans[self.groups.get("only", (0, self.last))[1] - 1][1]

    def get(self, name: str) -> str:
        """Words of a captured group in lower case, joined by blanks; empty where it did not take part."""
        first, last = self.groups.get(name, (0, 0))
        return self.tokens.words(first, last)

    def before(self, back: int = 1) -> str:
        """The token before the expression, as it stands."""
        return self.tokens.word(self.first - back)

    def after(self, on: int = 0) -> str:
        """The token behind the expression, as it stands."""
        return self.tokens.word(self.last + on)

    def has(self, word: str) -> bool:
        return word in self.tokens.words(self.first, self.last).split()

    def as_early_as(self) -> bool:
        """Does 'as early as', 'as soon as' or 'as late as' stand before it?"""
        return self.before() == "as" and self.before(2) in ("early", "soon", "late")


@dataclass(slots=True)
class Named:
    """Dates that the text has named so far: what 'the next day' and 'that year' count from."""

    day: date | None = None
    month: tuple[int, int] | None = None
    year: int | None = None
    quarter: tuple[int, int] | None = None
    """The quarter that is reported on: the last that was named."""
    uncertain: bool = False


@dataclass(slots=True)
class Context:
    """Moves through one document from left to right; `sentence` and `block` are set before each use."""

    text: str
    published: Published
    history: bool = False
    """Does the document tell history, where what has no year belongs to the year named before it?"""
    latest: tuple[Found, Value] | None = None
    """The expression before this one: the first end of a range whose other end comes now."""
    caption: bool = False
    """In a heading or caption, where the present tense tells the past."""
    sentence: tuple[int, int] = (0, 0)
    named: Named = field(default_factory=Named)
    sentence_year: int | None = None
    """Year that this sentence has spelt out."""
    _verbs: tuple[tuple[int, int], tuple[VerbGroup, ...]] = ((-1, -1), ())

    def verb(self, found: Found) -> VerbGroup | None:
        """The verb group that governs the expression.

        'Will tour the areas ravaged by the storm on Tuesday': a participle with its agent hangs on a noun.
        """
        if self._verbs[0] != self.sentence:
            self._verbs = (self.sentence, find_verbs(self.text, *self.sentence))
        verb = governing(self._verbs[1], found.start, found.end)
        if verb is None or verb.tense != "past" or self.text[verb.end : verb.end + 4] != " by ":
            return verb
        before = [other for other in self._verbs[1] if other.end < verb.start]
        return before[-1] if before and before[-1].tense in ("future", "plan") else verb

    def direction(self, found: Found) -> Direction:
        """Does the governing verb look back or ahead? 'Was closed until 6 May' looks neither way."""
        if found.after(1).lower() in FORTHCOMING or found.before().lower() in FORTHCOMING:
            return "future"
        if found.before().lower() == "for" and found.after().lower() in DELIVERED:
            return "future"
        verb = self.verb(found)
        if found.before().lower() in ("until", "till", "through", "til"):
            ahead = verb is not None and (verb.tense not in ("past", "modal") or self.looks_ahead(found, verb))
            return "future" if ahead else ""
        if verb is None or verb.tense == "modal":
            return "future" if verb and found.as_early_as() else ""
        if verb.tense in ("past", "perfect"):
            return "future" if self.looks_ahead(found, verb) else "past"
        if verb.tense in ("future", "plan"):
            return "future"
        return "past" if self.caption else ""

    def looks_ahead(self, found: Found, verb: VerbGroup) -> bool:
        """'Planned a rally on Saturday', 'put off until Monday', 'a dividend payable May 3': told, and to come."""
        if found.after().lower() == "deadline":
            return True
        phrase = self.text[verb.start : verb.end].lower().split()
        if (verb.word == "had" and phrase[-1] in PLANS) or found.after().lower() in ("was", "were"):
            return False  # what 'had been due on Friday' was overtaken by events
        told = self.text[verb.start : found.start].lower() if verb.end <= found.start else ""
        spoken = _WORD.findall(told[-_NEAR:])
        if found.before().lower() in ("until", "till", "to", "for") and not MOVED.isdisjoint(spoken):
            return True
        return (phrase[-1] in PLANNED and bool(told)) or not AHEAD.isdisjoint(spoken) or "of record" in told

    def may_lie_ahead(self, found: Found) -> bool:
        """'Invited him to a feast on 12 May', 'asked it to reply by 3 June', 'set a 1 July date': perhaps to come."""
        if found.before().lower() in ("by", "through", "until", "till", "effective", "a", "an"):
            return True
        verb = self.verb(found)
        if verb is None or verb.end > found.start:
            return False
        return _PURPOSE.search(self.text[max(verb.end, found.start - _NEAR) : found.start]) is not None

    def habitual(self, found: Found) -> bool:
        """Does the sentence tell what usually happens ('normally ends in March', 'April is the best month')?"""
        subject = found.start == self.sentence[0] or not found.before()[-1:].isalnum()
        if subject and found.after().lower() in ("is", "are", "can"):
            return True
        verb = self.verb(found)
        if verb is None or verb.tense != "present":
            return False
        near = self.text[max(self.sentence[0], found.start - _NEAR) : found.start]
        return not words.HABITUAL.isdisjoint(near.lower().split())

    def remember(self, value: Value, explicit_year: bool) -> None:
        """Make a resolved date the one that later expressions count from."""
        span = edtf.bounds(value.edtf) if value.edtf else None
        if span is None or value.type == "DURATION" or value.comparison:
            return
        if value.value[4:6] == "-Q":
            self.named.quarter = span[0].year, (span[0].month + 2) // 3
        kind, first = edtf.precision(value.edtf), span[0]
        self.named.uncertain = edtf.uncertain(value.edtf)
        if kind in ("day", "month", "year", "season"):
            self.named.year = first.year
            self.named.month = (first.year, first.month) if kind in ("day", "month") else None
            self.named.day = first if kind == "day" else None
        if explicit_year and kind in ("day", "month", "year"):
            self.sentence_year = first.year

    def range_begun(self, found: Found) -> Value | None:
        """The date that ends where this begins, in the same stretch of tokens."""
        if self.latest is None or self.latest[0].tokens is not found.tokens or self.latest[0].last != found.first:
            return None
        return self.latest[1]

    def enter_sentence(self, span: tuple[int, int]) -> None:
        if span != self.sentence:
            self.sentence, self.sentence_year = span, None

    def enter_block(self, caption: bool) -> None:
        self.caption = caption


def number_of(text: str) -> int | None:
    """'twenty - five' -> 25, 'a' -> 1; None for a vague number."""
    total = 0
    for word in text.replace("-", " ").split():
        if word.isascii() and word.isdigit():
            total += int(word)
        elif word in ("a", "an"):
            total += 1
        elif (value := words.NUMBERS.get(word) or words.TENS.get(word)) is not None:
            total += value
        else:
            return None
    return total or None


def month_number(word: str) -> int:
    """1 to 12, or 0 for no month."""
    word = word.rstrip(". ")
    return words.MONTHS.get(word) or words.MONTH_SHORT.get(word) or 0


def day_number(word: str) -> int:
    """'3', '3rd' and 'third' -> 3."""
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isascii() and digits.isdigit() else words.ORDINALS.get(word, 0)


def year_number(text: str) -> int:
    """'1998' and 'nineteen ninety - eight' -> 1998; 0 for no year."""
    if text.isdigit():
        return int(text)
    if text == "two thousand":
        return 2000
    first, *rest = text.split(" ")
    return 100 * words.NUMBERS.get(first, 0) + (number_of(" ".join(rest)) or 0)


def modifier(found: Found) -> str:
    """'early', 'mid', 'late', 'start', 'end', 'about' as the words say it."""
    word = found.get("q").replace("-", "").strip()
    if not word and found.get("a"):
        return "about"
    return words.MODIFIERS.get(word, word)


def from_published(context: Context, how: str) -> str:
    """A rule in words that ends with the publication date."""
    return f"{how} the publication date {context.published.plain}"
