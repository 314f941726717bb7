"""Headlines in Title Case and in CAPITALS: a capital letter tells nothing there, so words are looked up without it."""

from __future__ import annotations

from collections.abc import Sequence

from ...lang.en.headlines import SMALL

MARK = "~"
"""Before a word whose capital tells nothing."""


def lookup_forms(words: Sequence[str]) -> tuple[str, ...]:
    """The words as they are looked up: in lower case behind a mark where the sentence's capitals tell nothing."""
    letters = [w for w in words if w[0].isalpha()]
    if len(letters) < 3:
        return tuple(words)
    if all(w.isupper() for w in letters):
        return tuple(MARK + w.lower() if w[0].isalpha() else w for w in words)
    large = [w for w in letters if w.lower() not in SMALL]
    if len(large) > 2 and all(w[0].isupper() for w in large):
        return tuple(MARK + w.lower() if w.istitle() else w for w in words)
    return tuple(words)
