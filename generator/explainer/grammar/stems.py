"""From words to comparable terms: stems, with verbs and nouns of one event class folded into one term.

"OpenAI will discontinue the app" and "the shutdown of the app" share the term `=end`, so that similarity sees through
a change of verb or of part of speech. Names and numbers stay what they are.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from ..lang.en.events import EVENTS, REPORTING_TERMS, UNLIKE
from ..lang.en.words import STOPWORDS
from .finite import surely_finite

WORD = re.compile(r"[^\W_]+(?:[-.’'&][^\W_]+)*")
_NOMINAL = ("tion", "sion", "ment", "sure", "down", "over", "out")
"""Endings of nouns, as events have them; a verb of the same stem ends otherwise."""
_stemmer = snowballstemmer.stemmer("english")


@cache
def stem(word: str) -> str:
    """Snowball stem of one lower-case word."""
    return str(_stemmer.stemWord(word))


@cache
def _classes() -> tuple[dict[str, str], dict[tuple[str, str], str]]:
    """(stem -> event class, pair of stems -> event class). An earlier class keeps a stem that a later one repeats."""
    single: dict[str, str] = {}
    double: dict[tuple[str, str], str] = {}
    for name, words in EVENTS.items():
        for word in words.split():
            parts = word.split("-")
            if len(parts) == 2:
                double.setdefault((stem(parts[0]), stem(parts[1])), name)
            else:
                single.setdefault(stem(word), name)
    return single, double


@cache
def _framing() -> frozenset[str]:
    return frozenset(stem(word.split("-")[0]) for word in REPORTING_TERMS.split())


def words(text: str) -> list[str]:
    """Lower-case words without possessive endings, in order."""
    return [word.lower().removesuffix("'s") for word in WORD.findall(text.replace("’", "'"))]


def _modifies(matches: list[re.Match[str]], at: int) -> bool:
    """Does a noun of an event only tell the kind of the next noun: "shutdown schedule", "infection control"?"""
    if at + 1 >= len(matches) or not matches[at][0].endswith(_NOMINAL):
        return False
    here, after = matches[at], matches[at + 1]
    word = after[0]
    return (
        after.start() == here.end() + 1
        and here.string[here.end()] == " "
        and word.islower()
        and word not in STOPWORDS
        and not word.endswith(("ed", "ing", "ly"))
        and not surely_finite(word)
    )


def terms(text: str) -> list[str]:
    """Content terms of a passage in order: stems, or `=class` for words of an event class."""
    return list(_terms(text))


@lru_cache(maxsize=1 << 15)
def _terms(text: str) -> tuple[str, ...]:
    """Kept, since many stages ask them of one passage."""
    single, double = _classes()
    matches = list(WORD.finditer(text))
    stems = [(word, stem(word)) for word in words(text)]
    found: list[str] = []
    skip = False
    for at, (word, root) in enumerate(stems):
        if skip:
            skip = False
            continue
        after = stems[at + 1][1] if at + 1 < len(stems) else ""
        if (root, after) in double:
            found.append("=" + double[root, after])
            skip = True
        elif word in STOPWORDS:
            continue
        elif root in single and word not in UNLIKE and not _modifies(matches, at):
            found.append("=" + single[root])
        elif root not in _framing():
            found.append(word if word in UNLIKE else root)
    return tuple(found)


def event_classes(found: list[str]) -> frozenset[str]:
    """The event classes among terms, without their mark."""
    return frozenset(term[1:] for term in found if term.startswith("="))
