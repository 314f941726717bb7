"""What a verdict behind it makes of what a sentence tells: "reports she took the picture are 'lies'".

No clause of the parse holds the verdict and the reports together where "that" is left out, so that what they tell would
stand as told outright.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...grammar.factuality import apply
from ...lang.en.verdicts import CALLED_SO, FALSE_STORY, FALSEHOOD_THAT, REPORTS_FALSE
from ..model.proposition import Proposition

_JUDGED = tuple(re.compile(words, re.I) for words in (REPORTS_FALSE, CALLED_SO, FALSEHOOD_THAT))
_FALSE_STORY = re.compile(FALSE_STORY, re.I)


def judged_false(told: tuple[Proposition, ...], text: str, base: int) -> tuple[Proposition, ...]:
    """The propositions of a sentence that begins at `base`, those that a verdict calls false as denied."""
    spans = [found.span(1) for pattern in _JUDGED for found in pattern.finditer(text)]
    spans += [(0, found.start()) for found in _FALSE_STORY.finditer(text)]
    if not spans:
        return told
    return tuple(
        replace(p, value=apply("CT-", p.value), denied=True)
        if p.kind == "verb"
        and p.polarity > 0
        and not p.denied
        and any(base + start <= p.head < base + end for start, end in spans)
        else p
        for p in told
    )
