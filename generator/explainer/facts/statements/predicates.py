"""Who did what to whom, as far as a clause shows it without a parser.

"OpenAI announced on Tuesday that it will cease operating its Sora app" and "In a significant development, OpenAI has
announced the official shutdown of Sora, its experimental project" share few words, but tell one deed: one class of
event, one doer named before the verb, one name after it. Only the core of the clause counts: what leads in to it and
what trails behind it tells of something else.
"""

from __future__ import annotations

import re

from ...grammar.main_verb import main_verb
from ...grammar.stems import terms
from ...lang.en.words import LEADS_IN, TRAILS
from ..model.statement import FRAMING

_LEADS_IN = re.compile(r"(?:(?:" + "|".join(LEADS_IN) + r")\b|\w{3,20}ing\b)[^,]{2,120},\s+", re.IGNORECASE)
_TRAILS = re.compile(
    r",\s+(?:(?:" + "|".join(TRAILS) + r")\b|\w{2,20}(?:ing|ed)\b)"
    r"|\s(?:which|who|that (?:was|is|has|have|had|were|are|will)|while|because|although|whereas)\s"
)
SHORTEST = 25
"""Code points of a core: a comma before that closes an aside of the subject."""


def deeds_of(wording: str, names: tuple[str, ...]) -> frozenset[str]:
    """A key for each event, doer and other of a wording: two statements tell one deed where they share one.

    The event is the class of the main verb or of its object; doers and others are those of the names, as the corpus
    knows them, that stand before and behind the verb.
    """
    text = _core(wording)
    verb = main_verb(text).start
    classes = (term[1:] for term in terms(text[verb:]) if term.startswith("=") and term[1:] not in FRAMING)
    event = next(classes, "")
    place = {name: _place(name, text) for name in names if event}
    doers = [name for name, at in place.items() if 0 <= at < verb]
    others = [name for name, at in place.items() if at >= verb]
    return frozenset(f"{event}|{doer}|{other}" for doer in doers for other in others)


def _core(text: str) -> str:
    """The clause without the phrase that leads in to it and without what trails behind it."""
    lead = _LEADS_IN.match(text)
    start = lead.end() if lead and main_verb(text).start >= lead.end() else 0
    verb = max(start, main_verb(text).start)
    trail = next((t for t in _TRAILS.finditer(text, verb) if t.start() - start > SHORTEST), None)
    return text[start : trail.start()] if trail else text[start:]


def _place(name: str, text: str) -> int:
    """Where the name stands in the wording, or -1: it may be there in another form, or outside the core."""
    whole = text.find(name)
    return whole if whole >= 0 else text.find(name.rsplit(" ", 1)[-1])
