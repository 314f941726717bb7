"""What is asked or told, and answered in the next sentence by a mere yes or no: "Did she resign? No.", "They say that
it sank. Not true."
"""

from __future__ import annotations

import re
from typing import Literal

from ...lang.en.verdicts import ANSWER_YES, ASKS_WHETHER, CLAIM_LABEL, MERE_NO, NOT_TRUE

Answer = Literal["", "yes", "no"]
_MERE, _NOT_TRUE, _YES = (re.compile(words, re.I) for words in (MERE_NO, NOT_TRUE, ANSWER_YES))
_ASKS = re.compile(rf"{ASKS_WHETHER}(?! you\b).*\?[\"”’']?\s*\Z", re.I | re.S)
_LABEL = re.compile(CLAIM_LABEL, re.I)


def answer(told: str, behind: str) -> Answer:
    """What a sentence that says no more makes of the one before it."""
    told, behind = told.strip(), behind.strip()
    asks = bool(_ASKS.match(told))
    if told.rstrip("\"”’'").endswith("?") and not asks:
        return ""
    asks = asks or bool(_LABEL.match(told))
    if _NOT_TRUE.match(behind) or (asks and _MERE.match(behind)):
        return "no"
    return "yes" if asks and _YES.match(behind) else ""
