"""What a statement shows by itself: found once, when it is made, since many stages ask for it again and again."""

from __future__ import annotations

from .explains import says_personally
from .importance import years_before
from .statement import Cue, Statement
from .unknown import says_unknown
from .weak import weaknesses


def cues_of(s: Statement) -> frozenset[Cue]:
    """All of its cues; those that it has are not asked."""
    found: set[Cue] = set(weaknesses(s))
    if says_unknown(s.text):
        found.add("unknown")
    if says_personally(s):
        found.add("personal")
    if years_before(s):
        found.add("long before")
    return frozenset(found)
