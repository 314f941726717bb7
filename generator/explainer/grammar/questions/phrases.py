"""Noun phrases of a question: which words may be kept as they are, and what a phrase tells: time, place, number."""

from __future__ import annotations

import re

from ...lang.en.asking import (
    EMPTY_SUBJECTS,
    FIRST_AND_SECOND,
    MOMENTS,
    NEVER_COUNTED,
    PLURAL_WITHOUT_ENDING,
    POINTS_AWAY,
    ROUGHLY,
    SHARES,
    SPANS,
    THIRD,
    TIME_PREPOSITIONS,
)
from ...lang.en.calendar import MONTH_SHORT, MONTHS, WEEKDAY_SHORT, WEEKDAYS
from ...lang.en.names import DEMONYMS
from ...lang.en.numbers import SCALES
from ...lang.en.units import CURRENCY_SIGNS, CURRENCY_WORDS
from ..chunking.chunk_links import low
from ..chunking.model import NounChunk, Parse
from ..numbers import VALUES
from .model import COMMON, Named

LONGEST = 12
"""Tokens of a phrase that a question can carry."""
_CALENDAR = {word.lower().rstrip(".") for table in (MONTHS, MONTH_SHORT, WEEKDAYS, WEEKDAY_SHORT) for word in table}
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_UNSAFE = re.compile(r"[\n\"“”‘()\[\]{}<>/*#@|;:?!…]|\.\.|--| [–—-] ")
_OPENS = frozenset(("``", ":", "''"))
"""Tags behind which a sentence begins within a sentence."""
_CLOCK = frozenset(("a.m", "p.m", "am", "pm", "a.m.", "p.m."))


def is_time(parse: Parse, index: int, name: str) -> bool:
    """Does the phrase of a chunk tell when, behind the preposition `name` or without one?"""
    chunk = parse.chunks[index]
    if name and name not in TIME_PREPOSITIONS:
        return False
    head = parse.tokens[chunk.head]
    word, lemma = head.text.lower().rstrip("."), head.lemma.lower()
    if word in _CALENDAR or (_YEAR.fullmatch(word) and chunk.kind == "number" and name) or word in _CLOCK:
        return True
    return lemma in MOMENTS and bool(name)


def is_span(parse: Parse, chunk: NounChunk) -> bool:
    """A length of time: "three weeks", "more than a decade"."""
    lemma = parse.tokens[chunk.head].lemma.lower()
    first = low(parse.tokens, chunk.start)
    return lemma in SPANS and first not in ("the", "this", "last", "next", "that") and chunk.possessor is None


def counted(parse: Parse, chunk: NounChunk) -> tuple[int, bool] | None:
    """(token from which on the phrase says what is counted, is it money?); None where no plain number opens it."""
    tokens = parse.tokens
    numbers = [k for k in range(chunk.start, chunk.end) if _is_number(parse, k)]
    if not numbers or low(tokens, numbers[0]) in ("one", "1"):
        return None
    signs = {k for k in range(chunk.start, chunk.end) if tokens[k].text in CURRENCY_SIGNS or tokens[k].tag == "$"}
    before = range(chunk.start, numbers[0])
    if any(low(tokens, k) not in ROUGHLY and k not in signs for k in before):
        return None
    between = range(numbers[0], numbers[-1])
    if any(
        k not in numbers and k not in signs and low(tokens, k) not in ("to", "and", "or", "-", "–") for k in between
    ):
        return None
    noun = numbers[-1] + 1
    if noun < len(tokens) and noun < chunk.end and len(tokens[noun].text) < 3 and not signs:
        return None
    if signs or low(tokens, noun).rstrip("s") in CURRENCY_WORDS or low(tokens, noun) in CURRENCY_WORDS:
        money_ends = noun if signs else noun + 1
        return (noun, True) if money_ends == chunk.end else None
    if chunk.head < noun or tokens[chunk.head].tag not in ("NNS", "NNPS"):
        return None if low(tokens, chunk.head) not in PLURAL_WITHOUT_ENDING or chunk.head < noun else (noun, False)
    if (
        len(tokens[chunk.head].text) < 3
        or tokens[chunk.head].lemma.lower() in NEVER_COUNTED
        or low(tokens, noun) in ("-", "%", "percent", "per")
    ):
        return None
    return noun, False


def _is_number(parse: Parse, k: int) -> bool:
    """Digits, or a word for a number, whatever its tag."""
    word = low(parse.tokens, k)
    return word in VALUES or (parse.tokens[k].tag == "CD" and (word in SCALES or any(c.isdigit() for c in word)))


def pronouns(parse: Parse, start: int, end: int) -> set[str]:
    """What the third persons among the words may stand for; "?" for any other word that points elsewhere."""
    found: set[str] = set()
    for k in range(start, end):
        word = low(parse.tokens, k)
        if word in FIRST_AND_SECOND and not (word == "us" and parse.tokens[k].text == "US"):
            found.add("?")
        elif word in THIRD:
            found.add(THIRD[word])
        elif word in EMPTY_SUBJECTS or (
            word in POINTS_AWAY and not (word in ("this", "last", "that") and of_time(parse, k + 1))
        ):
            found.add("?")
    return found


def of_time(parse: Parse, k: int) -> bool:
    """Is the word one of the calendar or the clock?"""
    word = low(parse.tokens, k).rstrip(".")
    return word in MOMENTS or parse.tokens[k].lemma.lower() in MOMENTS or word in _CALENDAR or word in _CLOCK


def is_noun(parse: Parse, k: int) -> bool:
    """Is the word a noun or a name?"""
    return parse.tokens[k].tag in ("NN", "NNS", "NNP", "NNPS")


def plain(parse: Parse, sentence: str, start: int, end: int, named: Named) -> str:
    """The words of a token range as they stand, its first in lower case unless it is of a name; '' where they cannot
    be carried into a question."""
    if not start < end or end - start > LONGEST:
        return ""
    words = " ".join(sentence[parse.tokens[start].start : parse.tokens[end - 1].end].split())
    if _UNSAFE.search(words) or words.count(",") > 2:
        return ""
    if not _sound(parse, end - 1):
        return ""
    first = parse.tokens[start].text
    opens = start == 0 or parse.tokens[start - 1].tag in _OPENS
    kind = named(first) if opens and parse.tokens[start].tag != "DT" else ""
    if kind == COMMON and not any(c.start == start and c.kind == "name" and c.end > start + 1 for c in parse.chunks):
        return first.lower() + words[len(first) :]
    return words if kind and (start == 0 or kind != COMMON) else lowered(parse, start) + words[len(first) :]


def _sound(parse: Parse, last: int) -> bool:
    """Does a phrase end where a phrase can end, by the tags? "from the stricken" lost its noun to another tag."""
    tag = parse.tokens[last].tag
    if tag in ("DT", "PRP$", "POS", "IN", "TO", "CC", "HYPH", "$", "WP$", "RBS", "JJS", ","):
        return False
    chunk = next((c for c in parse.chunks if c.start <= last < c.end), None)
    if chunk is None:
        return True
    if tag in ("VBN", "VBG", "JJ", "JJR", "RB"):
        return False  # its noun was read as another word
    if chunk.kind == "noun" and tag == "CD":
        return parse.tokens[chunk.head].tag == "CD"
    return chunk.kind not in ("pronoun", "wh", "expletive") or tag in ("PRP", "EX")


def lowered(parse: Parse, k: int) -> str:
    """A token as it stands within a sentence."""
    token = parse.tokens[k]
    if k > 0 and parse.tokens[k - 1].tag in _OPENS and token.tag == "DT":
        return token.text.lower()
    if k > 0 or not token.text[:1].isupper() or token.text[1:] != token.text[1:].lower():
        return token.text
    following = parse.tokens[1].tag if len(parse.tokens) > 1 else ""
    if (
        token.text in DEMONYMS
        or token.tag in ("NNP", "NNPS")
        or (token.tag in ("NN", "NNS", "JJ") and following in ("NNP", "NNPS"))
    ):
        return token.text
    if token.text == "I" or (
        token.tag != "DT" and parse.chunks and parse.chunks[0].start == 0 and parse.chunks[0].kind == "name"
    ):
        return token.text
    return token.text.lower()


def is_share(parse: Parse, chunk: NounChunk) -> bool:
    """A change in percent: "7 percent", "7%"."""
    opening = parse.tokens[chunk.start].tag
    return parse.tokens[chunk.head].lemma.lower() in SHARES and opening in ("CD", "IN", "RB", "JJR")


def bare(parse: Parse, chunk: NounChunk) -> bool:
    """A single thing that no article, owner or number opens, as in a headline: a word whose place the parse misread."""
    opened = parse.tokens[chunk.start].tag in ("DT", "PRP$", "CD") or chunk.possessor is not None
    return chunk.kind == "noun" and parse.tokens[chunk.head].tag == "NN" and not opened
