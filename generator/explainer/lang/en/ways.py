"""Ways in which one thing can have come about, of which only one is so; patterns of English, in lower case.

The ways of dying are those of a death certificate (natural, accident, suicide, homicide); the causes of a disaster
those that reports of investigations part (deliberate, weather, human, technical).
"""

from __future__ import annotations

from typing import NamedTuple

from .turns import NO_FACT


class Way(NamedTuple):
    """One of those that exclude each other."""

    reading: str
    """In our own words."""
    told: str
    """Tells it."""


class Ways(NamedTuple):
    """Those of one question."""

    asked: str
    """In our own words."""
    ways: tuple[Way, ...]
    people: bool = True
    """It is a question of somebody, who must be named by both."""


_SELF = r"(?:him|her|them)sel(?:f|ves)"
_ARM = r"(?:gun|pistol|revolver|rifle|shotgun|handgun|firearm|knife|machete|weapon|sword|axe)s?"
_OFFICERS = r"(?:police|officers?|troops|soldiers|guards?|agents|deputies|marines|snipers?|security forces)"
_CAUSED = r"(?:caused|sparked|triggered|started|set off|ignited|brought down|blamed on|due to|the result of|because of)"


def _cause(words: str) -> str:
    return rf"\b{_CAUSED}(?: by)?(?: [\w’'-]+){{0,4}}? (?:{words})\b"


WAYS: tuple[Ways, ...] = (
    Ways(
        "On purpose or by accident",
        (
            Way(
                "on purpose",
                r"\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|wilful(?:ly)?|willful(?:ly)?|premeditated|arson"
                r"|arsonists?|sabotaged?|t(?:ake|akes|ook|aking) aim)\b",
            ),
            Way(
                "by accident",
                r"\b(?:accidental(?:ly)?|by accident|by mistake|unintentional(?:ly)?|inadvertent(?:ly)?|ricochet(?:s|ed|ing)?"
                r"|(?:was|were|been|is) (?:just |only |simply )?an? (?:tragic |terrible )?(?:accident|mistake))\b",
            ),
        ),
        people=False,
    ),
    Ways(
        "Manner of death",
        (
            Way(
                "suicide",
                rf"\b(?:suicide(?! (?:attack|bomb|vest|note|mission|squad|car|truck|watch|prevention|hotline|rate))"
                rf"|(?:killed|shot|hanged|hung) {_SELF}|t(?:ook|aken|aking) (?:his|her|their) own li(?:fe|ves))\b",
            ),
            Way("murder", r"\b(?:murdered|homicide|assassinated|foul play|was strangled|was poisoned)\b"),
            Way(
                "an accident",
                r"\baccidental (?:death|drowning|overdose|poisoning|shooting|fall)\b|\b(?:died|killed) (?:by|in an?)"
                r" accident\b",
            ),
            Way("natural causes", r"\b(?:natural causes|died in (?:his|her) sleep|(?:died|death) of natural)\b"),
        ),
    ),
    Ways(
        "Who shot",
        (
            Way("himself or herself", rf"\b(?:shot|killed) {_SELF}\b|\bturned (?:the|his|her|a) {_ARM} on {_SELF}\b"),
            Way("the police or troops", rf"\b(?:shot|killed|gunned down)(?: (?:and killed|dead))? by {_OFFICERS}\b"),
        ),
    ),
    Ways(
        "Alone or with others",
        (
            Way(
                "alone",
                r"\b(?:act(?:ed|ing|s) alone|lone (?:gunman|wolf|attacker|shooter|assailant|suspect)|single-handed(?:ly)?"
                r"|on (?:his|her) own accord|no accomplices?)\b",
            ),
            Way(
                "with others",
                r"\b(?:accomplices?|co-conspirators?|second (?:gunman|attacker|shooter|assailant|suspect|bomber)"
                r"|(?:two|three|four|five|several) (?:gunmen|attackers|shooters|assailants|bombers))\b",
            ),
        ),
        people=False,
    ),
    Ways(
        "Armed or unarmed",
        (
            Way(
                "unarmed",
                rf"\bunarmed\b|\b(?:not|n[’']t|never|without|no)(?: [\w’'-]+){{0,3}}? (?:an? |any )?{_ARM}\b",
            ),
            Way(
                "armed",
                rf"\barmed (?:man|woman|teenager|teen|youth|suspect|student|driver|boy|girl)\b"
                rf"|\b(?:point|pull|drew|draw|brandish|wield|rais|carr|grabb|reach)\w*(?: out| for| up)? (?:an?|his|her|the)"
                rf" (?:[\w’'-]+ ){{0,2}}?{_ARM}\b|\barmed with an? ",
            ),
        ),
    ),
    Ways(
        "Resigned, retired or dismissed",
        (
            Way("resigned", r"\b(?:resign(?:s|ed|ing)?|resignation|quit(?:s|ting)?|stepp(?:ed|ing) down|steps down)\b"),
            Way(
                "dismissed",
                r"\b(?:(?:was|were|been|is|being|got) (?:fired|sacked|dismissed|ousted|axed|removed from (?:office|his|her)"
                r"|forced (?:out|to (?:resign|quit|step down)))|(?:fired|sacked|ousted|dismissed) (?:him|her|them|as))\b",
            ),
            Way("retired", r"\b(?:(?:retires|retiring|retirement|retire)\b|retired (?:from|on|in|after|last|this)\b)"),
        ),
    ),
    Ways(
        "Released, rescued or escaped",
        (
            Way(
                "released",
                rf"\b(?:was|were|been|being) (?:released|freed|let go|set free)\b(?! (?:by|in) (?:{_OFFICERS}|an? raid))",
            ),
            Way(
                "rescued",
                rf"\b(?:was|were|been) (?:rescued|(?:freed|liberated) (?:by {_OFFICERS}|in an? (?:\w+ )?(?:raid|operation)))\b",
            ),
            Way(
                "escaped",
                r"\b(?:(?:managed to )?escaped?|fled|broke free|got away) (?:from )?(?:\w+ ){0,2}(?:captors|kidnappers|captivity|abductors|hostage)",
            ),
        ),
    ),
    Ways(
        "What caused it",
        (
            Way(
                "an attack",
                _cause("bombs?|explosives?|explosive device|missiles?|rockets?|attack|attackers?|arson|sabotage"),
            ),
            Way("the weather", _cause("weather|storms?|lightning|winds?|fog|ice|snow|floods?|flooding|rains?|heat")),
            Way(
                "a human error",
                _cause("human error|pilot error|driver error|negligence|carelessness|cigarette|speeding"),
            ),
            Way(
                "a technical fault",
                _cause(
                    "faults?|failures?|malfunctions?|defects?|short circuit|short-circuit|wiring|gas leak|gas explosion"
                    "|engine trouble|metal fatigue|bird strike"
                ),
            ),
        ),
        people=False,
    ),
    Ways(
        "Terrorism or not",
        (
            Way(
                "terrorism",
                r"\b(?:act of terror(?:ism)?|terror(?:ist)? attack|(?:treat(?:ed|ing)|investigat(?:ed|ing)|ruled|called|call(?:ed)? it)"
                r"(?: \w+){0,3}? (?:as )?(?:an? )?terror\w*)\b",
            ),
            Way(
                "not terrorism",
                r"(?:\b(?:no|not|nothing|never|ruled out|rule out|without)|n[’']t)(?: [\w’'-]+){0,6}? terror(?:ism|ist|ists|-related)?\b",
            ),
        ),
        people=False,
    ),
)

NOT_TOLD = rf"(?:\b(?:{NO_FACT})|n[’']t)\W+(?:\w+\W+){{0,2}}$"
"""Before a way that is not told as so; "would" may report what somebody said he will do."""
