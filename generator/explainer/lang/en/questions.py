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
