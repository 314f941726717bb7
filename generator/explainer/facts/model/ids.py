"""Readable ids made of the words of what they name: `sora-app-discontinued`.

They are made once; merging keeps the old one however the wording changes, and never gives a withdrawn one again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from itertools import islice

from ...grammar.stems import words
from ...lang.en.words import STOPWORDS

WORDS = 5
_UNSAFE = re.compile(r"[^a-z0-9]+")


def fresh_ids(texts: Iterable[str], taken: Collection[str] = ()) -> list[str]:
    """One id a text, in order; none twice and none of `taken`. Equal slugs get '-2', '-3' ... in the order given."""
    used = set(taken)
    made = []
    for text in texts:
        made.append(distinct(slug(text), used))
        used.add(made[-1])
    return made


def distinct(id: str, taken: Collection[str]) -> str:
    """The id itself where it is free, else with the least number from 2 that makes it so."""
    made, number = id, 2
    while made in taken:
        made, number = f"{id}-{number}", number + 1
    return made


def slug(text: str) -> str:
    """Up to five telling words, ASCII, lower case, joined by hyphens; 'entry' where no word is left."""
    found = words(text)
    telling = _first_of(word for word in found if word not in STOPWORDS) or _first_of(found)
    return "-".join(word[:30] for word in telling) or "entry"


def _first_of(found: Iterable[str]) -> list[str]:
    return list(islice(filter(None, map(_ascii, found)), WORDS))


def _ascii(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", plain.lower()).strip("-")
