"""What is set for a day and may slip: the words of a plan, and events of which a thing has one."""

from __future__ import annotations

FIRST = ("first", "maiden", "inaugural")
"""Before the noun of an event they make it one of its kind."""
TRIAL = ("test", "trial")
"""Between those and the noun they change nothing: a first test flight is a first flight."""

SERVICE = (
    r"\b(?:enter\w*|go(?:es|ing)?|went|come?s?|came|launch\w*|put|placed)\s+(?:it\s+)?(?:in)?(?:to\s+)?(?:[\w-]+\s+){0,2}?service\b",
    r"\b(?:begin|began|beginning|start\w*|commenc\w*)\s+(?:[\w-]+\s+){0,3}?(?:services?|operations)\b",
    r"\b(?:first|inaugural|maiden)\s+(?:commercial|regular|scheduled|passenger|paying|fare-paying)\s+"
    r"(?:flights?|services?|voyage|sailing|journey|run)\b",
)
"""How news says that a vehicle, a line or a system is used by the public from some day on."""

SET = (
    "due expected scheduled planned slated set delayed postponed deferred rescheduled moved put pushed brought intended"
    " supposed poised likely hoped targeted earmarked"
).split()
"""Participles by which an event has a day."""
ORIGINALLY = (
    r"\b(?:originally|initially|previously|earlier|at first|had been|were? to have been|was)\b[^.;,]{0,30}\b(?:"
    + ("|".join(SET))
    + r")\b[^.;,]{0,24}$"
)
"""Before a date that holds no longer."""

OCCASIONS = {
    "service": "the start of service",
    "end": "the closure",
    "cancel": "the cancellation",
    "launch": "the launch",
    "open": "the opening",
    "acquire": "the takeover",
    "float": "the flotation",
    "elect": "the vote",
    "deliver": "the delivery",
    "convict": "the verdict",
    "sentence": "the sentence",
    "approve": "the approval",
    "publish": "the publication",
    "marry": "the wedding",
}
"""Kinds of event that a thing has once, and their names in our own words."""

UNMISTAKABLE = frozenset(("service", "deliver"))
"""Of these a story hardly has several."""

ONCE = frozenset("end cancel launch open begin acquire float elect deliver birth marry resign hire".split())
"""Event classes of which a thing has one; a thing may be criticised or visited on many days."""

LEAVING = frozenset("leave depart retire resign quit go".split()) | {"step down", "stand down", "step aside", "bow out"}
"""Verbs by which somebody leaves a post."""

POSTPONED = r"\b(?:delay|postpone|defer|due|late|reschedul|push|put back|put off)\w*"
