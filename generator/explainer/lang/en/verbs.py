"""Irregular past forms that news uses, and auxiliaries: enough to tell whether a clause has a finite verb."""

from __future__ import annotations

PAST = frozenset(
    """became began bit blew bought broke brought built burnt came caught chose cut did drew drove fell felt fled flew
    forbade forgot fought found froze gave got grew had held hid hit hung hurt kept knew laid led left lent lay lit lost
    made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shot showed shut slept
    slid sold spent spoke split spread sprang stood stole stuck struck swam swept swore swung taught threw thought told
    took tore understood went was were withdrew woke won wore wrote""".split()
)

AUXILIARIES = frozenset(
    """is are was were am be been being has have had do does did will would shall should can could may might must
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't
    shouldn't it's that's there's""".split()
)

PRESENT = frozenset(
    """says remains continues plans expects needs wants faces seeks gets goes comes makes takes gives becomes includes
    suggests shows means represents reflects highlights signals marks costs runs works holds carries leads offers
    provides requires appears seems indicates introduces suggest show mean represent reflect highlight remain say
    expect believe plan need want""".split()
)

PARTICIPLES = frozenset(
    """been begun bitten blown broken chosen come done drawn driven eaten fallen flown forbidden forgotten frozen given
    gone grown hidden known lain ridden risen run seen shaken shown sung sunk sworn taken thrown torn woken worn
    written""".split()
)

DECIDING = frozenset(
    """announced agreed confirmed decided declared disclosed revealed unveiled ordered pledged promised resolved signed
    vowed voted""".split()
)
"""Past verbs whose saying is itself the event, whatever lies ahead in what was said."""

WEIGHING = frozenset(
    """highlights reflects signals suggests marks represents underscores demonstrates shows illustrates means indicates
    highlight reflect signal suggest mark represent underscore demonstrate show illustrate mean indicate emphasizes
    emphasises extends lies remains raises""".split()
)
"""Present verbs with which a writer interprets."""
