"""How sure a count is: "eight suspected cases", "eight pupils were confirmed to have it"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ...grammar.numbers import FROM_ONE_TO_TEN
from ...lang.en.certainty import SURE, UNSURE

_SAID = re.compile(
    r"[^,;:.()]{0,90}?\b(?:was|were|is|are|been|be)\s+(?:\w+ly\s+)?[\"“‘`]?\s?(" + "|".join((*SURE, *UNSURE)) + r")\b",
    re.I,
)
_BEFORE_NOUN = re.compile(r"\s*(?:\w+ly\s+)?(" + "|".join((*SURE, *UNSURE)) + r")\s+[a-z]", re.I)
_NUMBER = re.compile(rf"\b(?:\d[\d,]*|{FROM_ONE_TO_TEN})\b", re.I)


def how_sure(text: str, start: int, end: int) -> str:
    """The word by which what a number that ends at `start` counts is sure or not, up to `end`; '' for none."""
    match = _BEFORE_NOUN.match(text, start, end) or _SAID.match(text, start, end)
    return match[1].lower() if match else ""


@lru_cache(maxsize=4096)
def certainty(text: str) -> Literal["sure", "unsure", ""]:
    """Of the counts of a clause, where all that say it agree. Kept, since it is compared with hundreds of others."""
    said = {how_sure(text, number.end(), len(text)) for number in _NUMBER.finditer(text)} - {""}
    if not said or (said & set(SURE) and said & set(UNSURE)):
        return ""
    return "sure" if said & set(SURE) else "unsure"
