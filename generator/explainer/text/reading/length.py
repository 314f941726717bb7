"""How long a text is, in words, whatever its script."""

from __future__ import annotations

import re

from ...core.errors import SeedError

_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, kana and Chinese characters: between their words there are no blanks."""


LONGEST_TEXT = 8_000_000
"""Code points. The longest novels have half of that."""


def check_length(file: str, text: str) -> None:
    """Raises SeedError where a text is longer than any article, so that no later stage works on it for minutes."""
    if len(text) > LONGEST_TEXT:
        raise SeedError(file, f"holds more than {LONGEST_TEXT // 10**6} million characters", "Keep the article's text.")


def word_count(text: str) -> int:
    """Words between blanks; of scripts that write none, two characters count as one word."""
    dense = len(_WITHOUT_BLANKS.findall(text))
    return len(_WITHOUT_BLANKS.sub(" ", text).split()) + dense // 2 if dense else len(text.split())
