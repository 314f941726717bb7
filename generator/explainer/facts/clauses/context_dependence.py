"""How much a clause needs its neighbours to be understood: from 0, not at all, to 1."""

from __future__ import annotations

import re

from ...core.model import Name
from ...grammar.stems import words
from ...lang.en.words import LEANING_OPENERS, PRONOUNS

_SPEAKING = frozenset(("we", "i", "you", "my", "our", "i'm", "we're", "i've", "we've"))
"""In somebody's quoted words these lean on the speaker, who is named."""
_MARKED = re.compile(r"[“\"‘]")
_DEFINITE = frozenset(("the", "such", "both", "another", "this", "that", "these", "those"))


def leaning(text: str, names: tuple[str, ...], speaker: str, mentions: tuple[Name, ...], start: int) -> float:
    """How much a clause needs its neighbours: a pronoun or a bare 'the company' for a subject, no name near it."""
    found = words(text)
    if not found:
        return 1.0
    first_name = mentions[0].start - start if mentions else 10**9
    if found[0] in ("it", "there") and len(found) > 1 and found[1] in ("is", "was", "are", "were", "has") and names:
        return 0.5
    if found[0] in PRONOUNS and (found[0] not in _SPEAKING or not speaker):
        return 1.0
    if found[0] in _SPEAKING and not _MARKED.search(text):
        return 0.8
    if text.lower().startswith(LEANING_OPENERS):
        return 0.6
    if found[0] in _DEFINITE and first_name > 40:
        return 0.6 if not names else 0.3
    if not names:
        return 0.4
    return 0.2 if any(word in ("its", "their", "his", "her") for word in found) and first_name > 60 else 0.0
