"""What a language model was asked about numbered statements, and what it answered: data, kept beside the sheet.

A judgement is a line of `judgements.jsonl`. It names the statements by digests of their source's text, place and words,
so that it still holds when other sources come, and no longer when a source says something else.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal

QuestionKind = Literal["same", "stance", "disputes", "importance", "events", "questions", "holders", "wording"]
DIGITS = 8
"""Hexadecimal digits of a digest that tell a source, a wording or an answer from another in one story."""


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered statement of a question; numbers count from 1."""

    key: str
    """See `key_of`."""
    text: str
    published: str
    """EDTF of its source; '' where it is unknown."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question about numbered statements. Its answer gives their numbers, and for some kinds words."""

    kind: QuestionKind
    form: int
    """Version of the question's form; an answer to another one answers nothing."""
    items: tuple[Item, ...]
    asks: str = ""
    """Canonical JSON of what is asked beside the statements; '' where the kind says all."""

    @property
    def digest(self) -> str:
        """Of the question's canonical form."""
        told = [self.kind, self.form, [[item.key, item.text, item.published] for item in self.items], self.asks]
        return hashlib.sha256(canonical(told).encode("utf-8", "surrogatepass")).hexdigest()[: 3 * DIGITS]


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer that was checked, or the reason why none was taken."""

    question: str
    """Digest of the question."""
    kind: QuestionKind
    form: int
    items: tuple[str, ...]
    """Keys of the statements, in the order of their numbers."""
    asks: str = ""
    answer: str = ""
    """Canonical JSON; '' where the answer was refused."""
    refused: str = ""
    """Why, in words; the rule's answer stands."""
    model: str = ""
    struck: bool = False
    """A person wants the rule's answer. It is not asked again."""
    seal: str = ""
    """Digest of the model's answer: where it does not fit, a person wrote the answer."""

    @property
    def holds(self) -> bool:
        """Is there an answer to go by?"""
        return bool(self.answer) and not self.struck

    @property
    def by_hand(self) -> bool:
        """Did a person write the answer?"""
        return bool(self.answer) and self.seal != seal_of(self.answer)


def canonical(value: Any) -> str:
    """JSON without white space, keys sorted: one text for one value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def seal_of(answer: str) -> str:
    """Digest of an answer in canonical JSON."""
    return _short(answer)


def key_of(sha256: str, start: int, end: int, text: str) -> str:
    """The key of a statement: its source by the digest of the text, its place there, its wording by another digest, as
    in `0c9a5a32:1432-1518:77d0f3aa`."""
    return f"{sha256[:DIGITS]}:{start}-{end}:{_short(text)}"


def place_of(key: str) -> tuple[str, int, int]:
    """(beginning of the digest of its source's text, start, end). Raises ValueError for what is no key."""
    sha256, span, _ = key.split(":")
    start, end = span.split("-")
    return sha256, int(start), int(end)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
