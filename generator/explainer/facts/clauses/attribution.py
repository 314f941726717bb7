"""The words of a statement that tell who says it, and to whom: "Ann Smith, the mayor of Westhaven, said".

They are no part of what is said: a spokesman says many things, and his office is told each time.
"""

from __future__ import annotations

import re

from ...grammar.main_verb import main_verb
from ...grammar.stems import terms
from ...lang.en.facets import FRAME_VERBS

_BEHIND = re.compile(
    r",[”\"]?\s+(?:according to\s|[^,]{2,60}\s(?:" + "|".join(FRAME_VERBS) + r")\b|.{2,160}?,\s+told\b).*$"
)


def frame_terms(text: str, speaker: str) -> frozenset[str]:
    """Terms that stand in such words alone; none where nobody is known to say it."""
    if not speaker:
        return frozenset()
    start, end = 0, len(text)
    verb = main_verb(text)
    if verb.verb in FRAME_VERBS and speaker.rsplit(" ", 1)[-1] in text[: verb.start]:
        start = verb.start + len(verb.verb)
    elif behind := _BEHIND.search(text):
        end = behind.start()
    frame = {*terms(speaker), *terms(text[:start]), *terms(text[end:])}
    return frozenset(frame.difference(terms(text[start:end])))
