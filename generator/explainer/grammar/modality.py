"""Which words are modal verbs: a capital 'May' mostly is the month, or a name."""

from __future__ import annotations

from ..lang.en.auxiliaries import MODALS
from ..lang.en.reporting import SPEAKER_PRONOUNS

_ASKING = SPEAKER_PRONOUNS | {"this", "that", "these", "those"}


def is_modal(word: str, follower: str, *, opens: bool) -> bool:
    """Is the word, as written, a modal? `opens`: it is its sentence's first word; `follower` is the word behind it.

    >>> is_modal("may", "close", opens=False), is_modal("May", "closed", opens=False), is_modal("May", "I", opens=True)
    (True, False, True)
    """
    return word.lower() in MODALS and not is_may_the_month(word, follower, opens=opens)


def is_may_the_month(word: str, follower: str, *, opens: bool) -> bool:
    """Is this 'May' the month, or a name? It is the verb only where it opens a question: 'May I ask ...'."""
    return word in ("May", "MAY") and not (opens and follower.lower() in _ASKING)
