"""How long a text is, in words, whatever its script."""

from __future__ import annotations

import re

_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, kana and Chinese characters: between their words there are no blanks."""


def word_count(text: str) -> int:
    """Words between blanks; of scripts that write none, two characters count as one word."""
    dense = len(_WITHOUT_BLANKS.findall(text))
    return len(_WITHOUT_BLANKS.sub(" ", text).split()) + dense // 2 if dense else len(text.split())
