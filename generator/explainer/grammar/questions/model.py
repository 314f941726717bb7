"""A question made of a clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Slot = Literal[
    "who",
    "what",
    "identity",
    "whom",
    "found",
    "when",
    "where",
    "why",
    "how",
    "how many",
    "how much",
    "how long",
    "do",
    "could",
    "exists",
    "if",
    "whether",
]
"""What is asked for: who or what does it (`who`, `what`), who or what something is (`identity`), what it is done to
(`whom`), what somebody or a test found (`found`), the time, the place, the reason, the means, a number, a sum, a span
of time, what somebody means to do (`do`), whether it may come to that (`could`), whether there is any (`exists`), what
comes of it (`if`), or whether it is so at all (`whether`)."""

Named = Callable[[str], str]
"""The kind of a name as the story knows it: "person", "organisation", "place", "other"; `COMMON` for a word that it
also writes small, "" for none."""
COMMON = "common"

Sort = Literal["person", "people", "body", "thing", ""]
"""What a noun phrase is: one person, several, a body or place that acts, a thing; "" where that is unknown."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question and the place of its answer."""

    text: str
    slot: Slot
    predicate: int
    """Index in `Parse.predicates` of what it asks about."""
    start: int
    """The words that answer it, code points of the sentence; all of the clause for `whether`."""
    end: int
