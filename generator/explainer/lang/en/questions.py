"""Words that open a question, what questions call an event class."""

from __future__ import annotations

QUESTION_WORDS = tuple("who what when where why how".split())
"""Each opens a question of news by itself, in a heading too."""

ASKING = (
    *QUESTION_WORDS,
    *"which whose is are was were do does did can could will would should has have".split(),
)
"""A sentence that begins with one asks where a question mark ends it."""

EVENT_NOUNS = {
    "end": "the closure",
    "cancel": "the cancellation",
    "suspend": "the suspension",
    "launch": "the launch",
    "die": "the deaths",
    "murder": "the killing",
    "shoot": "the shooting",
    "injure": "the injuries",
    "infect": "the infections",
    "spread": "the spread",
    "outbreak": "the outbreak",
    "vaccinate": "the vaccine",
    "arrest": "the arrests",
    "charge": "the charges",
    "convict": "the verdict",
    "sentence": "the sentence",
    "sue": "the lawsuit",
    "settle": "the settlement",
    "fine": "the penalties",
    "ban": "the ban",
    "approve": "the approval",
    "acquire": "the takeover",
    "invest": "the investment",
    "deal": "the deal",
    "resign": "the resignation",
    "dismiss": "the dismissal",
    "layoff": "the job cuts",
    "win": "the result",
    "elect": "the election",
    "attack": "the attack",
    "bomb": "the explosion",
    "hijack": "the seizure",
    "crash": "the crash",
    "burn": "the fire",
    "quake": "the earthquake",
    "flood": "the flood",
    "storm": "the storm",
    "damage": "the damage",
    "evacuate": "the evacuation",
    "rescue": "the rescue",
    "search": "the investigation",
    "protest": "the protests",
    "talk": "the talks",
    "fly": "the flights",
    "deliver": "the deliveries",
    "delay": "the delay",
    "cost": "the costs",
    "pay": "the payments",
    "recall": "the recall",
    "steal": "the theft",
    "hack": "the breach",
    "download": "the downloads",
    "order": "the orders",
    "compete": "the competition",
}
"""Noun phrases for event classes of which a reader may ask; the others make no question."""

HOME = r"\b(?:(?:student|pupil|senior|junior|graduate|professor|teacher|official|worker)s?(?: at [A-Z][\w-]*(?: [A-Z][\w-]*)*)?|lives?|lived|living|resides?|resided|born|based|raised|grew up|resident|native|home) $"

EXPLETIVE = (
    r"it(?: is| was| remains|['’]s) (?:un)?(?:clear|known|likely|certain|possible|expected|thought|believed|too)\b"
)

POINTS = r"\b(?:I|me|my|we|us|our|he|him|his|she|they|them|their|so|this|these|those)\b|\bthat\b(?= be\b)|\.\.|\("

ANNOUNCES = (
    r"\b(?:asks|explains|examines|investigates|considers|looks at|explores|assesses)\s+"
    r"((?:what|which|who|why|how|when|whether)\s+[a-z A-Z]\w*\s[^.?!;\"“”]{8,160})"
)

AUXILIARY = r"\b(?:is|are|was|were|has|have|had|will|can|could|should|would|might|may)\b"

CLAUSE = r"\b(?:who|that|which|whose|where|if|because|while)\b|,"

NEXT = (
    "will would could may might can plan* expected potential due set_to scheduled until next soon likely intend* aim*"
    " trying working_on preparing to_be"
)
"""Words with which a claim tells what lies ahead."""

POINTS_ELSEWHERE = "the_answer_lies the_reason_lies part_of_the_answer the_short_answer the_answer_is"
"""Words that announce an answer and give none."""

UNDONE = frozenset("die injure infect spread quake flood storm".split())
"""Event classes that nobody does: their reason is a cause, and not what somebody has in mind."""
CAUSES = "caused_by blame* attributed_to cause_of resulted_from stems_from stemmed_from triggered_by"
"""Words that name a cause."""
QUESTION = (
    r"(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|will|can|could)\b"
    r"[^.!?\n]*\?"
)
"""A sentence that asks, whole."""
