"""A list of words, as `lang` writes it, as a pattern."""

from __future__ import annotations

import re
from functools import cache


@cache
def any_of(listed: str) -> re.Pattern[str]:
    """A pattern for any word of a list as `lang` writes it: `*` is any ending, `_` a blank."""
    forms = (re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s+") for word in listed.split())
    bounded = (rf"\b{form}\b" if form[:1].isalpha() else form for form in forms)
    return re.compile("|".join(bounded), re.IGNORECASE)
