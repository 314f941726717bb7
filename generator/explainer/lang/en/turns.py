"""States of people and things that news follow, each with what becomes of it; patterns of English, in lower case."""

from __future__ import annotations

from typing import NamedTuple


class Turn(NamedTuple):
    """A state, and those that end it."""

    name: str
    before: str
    after: str
    people: bool
    """It is a state of people, who must be the same by name or number."""
    names: bool = False
    """A name that was not told before ends it."""


_GONE = r"presumed (?:to be |to have been )?(?:dead|killed|drowned|lost)|(?:found|confirmed|declared|pronounced) dead|bod(?:y|ies) (?:was|were|has been|have been|had been)"
_FREED = r"(?:been|was|were|is|are|be) (?:released|freed)|(?:set|walks?|walked) free|out on bail|(?:released|freed) (?:on bail|without charge|from)"

TURNS: tuple[Turn, ...] = (
    Turn(
        "missing",
        r"\b(?:missing|unaccounted for|disappeared|vanished|trapped)\b",
        rf"\b(?:{_GONE}|(?:been|was|were) (?:found|rescued|located|recovered|traced|pulled out)|found (?:safe|alive|unharmed)|(?:safe|alive) and well)\b",
        True,
    ),
    Turn(
        "held",
        r"\b(?:arrested|detained|taken into custody|in custody|behind bars|jailed|imprisoned|remanded|held hostage|captured|kidnapped|abducted)\b",
        rf"\b(?:{_FREED}|escaped from|broke out of|(?:was|were|been) (?:acquitted|cleared|exonerated))\b",
        True,
    ),
    Turn(
        "sought",
        r"\b(?:manhunt|at large|on the run|still being sought|wanted by police|(?:police|officers|detectives) are (?:looking|searching|hunting) for)\b",
        r"\b(?:(?:been|was|were) (?:arrested|caught|captured|detained|apprehended)|(?:is|are) (?:in custody|under arrest)|(?:surrendered|turned (?:himself|herself|themselves) in))\b",
        True,
    ),
    Turn(
        "hurt",
        r"\b(?:critically|seriously|gravely|badly) (?:injured|wounded|ill|hurt|burn(?:ed|t))|(?:in|into) (?:a )?(?:critical|serious|grave) condition|fighting for (?:his|her|their) li(?:fe|ves)|in (?:a coma|intensive care)\b",
        r"\b(?:(?:has|have|had) (?:since )?died|died (?:of|from|in hospital|later|on|at)|dies|pass(?:ed|es) away|succumbed to|out of danger|(?:has|have) recovered|(?:was|were|been) discharged)\b",
        True,
    ),
    Turn(
        "planned",
        r"\b(?:(?:scheduled|due|slated|booked|set|billed) (?:to|for)|(?:plan|plans|planned|planning) (?:to|for)|(?:will|would) be held|(?:is|are|was|were) going to|heading to|headed to)\b",
        r"\b(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|scrub(?:s|bed|bing)|abandon(?:s|ed|ing)?|postpon(?:es|ed|ing))\b",
        False,
    ),
    Turn(
        "closed",
        r"\b(?:clos(?:ed|ing)|shut(?: down)?|suspended|halted|grounded|cordoned off|blocked)\b",
        r"\b(?:re-?open(?:s|ed|ing)?|resum(?:es|ed|ing)|re-?start(?:s|ed|ing)?|back (?:in|to) (?:service|normal|business))\b",
        False,
    ),
    Turn(
        "broken",
        r"\b(?:outages?|cut off|without (?:power|electricity|water|internet|service)|severed|knocked out|disrupted|damaged)\b",
        r"\b(?:restor(?:ed|ing)|repaired|reconnected|fixed|back (?:on|online))\b",
        False,
    ),
    Turn(
        "proposed",
        r"\b(?:propos(?:es|ed|al|als)|to (?:vote|rule|decide) on|(?:awaits?|awaiting|needs?|pending|subject to) (?:\w+ ){0,2}approval|(?:bid|offer|request|appeal) (?:for|to))\b",
        r"\b(?:approv(?:es|ed|ing)|pass(?:es|ed)|ratif(?:ies|ied)|adopt(?:s|ed)|reject(?:s|ed)|vot(?:es|ed) (?:down|against|to)|veto(?:es|ed)|turn(?:s|ed) down|throw(?:s|n)? out|threw out)\b",
        False,
    ),
    Turn(
        "to be named",
        r"\b(?:will|would|to|has yet to|have yet to|expected to) (?:name|appoint|choose|pick|announce|select|nominate) (?:a|an|his|her|its|their|the) (?:\w+ ){0,2}(?:replacement|successor|candidate|nominee|head|chief|chairman|director|leader|minister|secretary|coach|manager|ceo)\b",
        r"\b(?:(?:has |have |had )?(?:named|appointed|chosen|picked|nominated|selected)|will (?:assume|succeed|replace|take over|serve as|step in)|takes? over|took over|(?:was|were|been) sworn in)\b",
        False,
        True,
    ),
    Turn(
        "cause not known",
        r"\b(?:causes? (?:of [^.;]{1,60} )?(?:is|was|are|were|has|have|remains?|remained) (?:still |yet |being )?(?:not |un|under |to be )?(?:been )?(?:known|clear|determined|established|identified|investigat\w+|unknown|unclear)|no cause|(?:un|not (?:yet )?)(?:clear|known) (?:what|how|why)|(?:investigat|look|prob)\w+ (?:into )?(?:the (?:possible )?cause|what caused))\b",
        r"\b(?:caused by|(?:was|were) (?:due to|the result of|blamed on|triggered by|sparked by|ignited by|set (?:deliberately|on purpose|by))|deliberately set|because of|blam(?:es|ed|ing))\b",
        False,
    ),
    Turn(
        "not named",
        r"\b(?:(?:not|n[’']t|yet to|has yet to) (?:be |been |yet been |immediately )?(?:named|identified)|unidentified|unnamed|(?:identit(?:y|ies)|names?) (?:\w+ ){0,6}(?:not|n[’']t) (?:been |be |immediately )*(?:known|released|disclosed|made public|given))\b",
        r"\b(?:(?:was|were|been|is|are|has) (?:later |since )?(?:named|identified) (?:as|by)|(?:named|identified) (?:him|her|them|the \w+) as|identified as)\b",
        False,
        True,
    ),
    Turn(
        "not confirmed",
        r"\b(?:unconfirmed|unverified|(?:not|n[’']t|yet to|could not|unable to) (?:be |been |yet been |immediately |independently |officially )*(?:confirm(?:ed)?|verif(?:y|ied))|no (?:official )?confirmation|await(?:s|ing|ed) confirmation)\b",
        r"\b(?:(?:has|have|had|was|were|been|officials?|police|authorities|spokes\w+|government|ministry|later|since) (?:now |since |later |officially |also )?confirm(?:ed|s)|confirmation (?:that|of|from))\b",
        False,
    ),
    Turn(
        "nobody hurt",
        r"\bno (?:\w+ ){0,3}(?:injuries|casualties|deaths|fatalities|victims)|(?:no one|nobody|none) (?:\w+ ){0,3}(?:was|were|been|is) (?:\w+ )?(?:hurt|injured|killed|harmed)\b",
        r"\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|many|scores) (?:\w+ ){0,3}(?:(?:was|were|been|are|is) )?(?:hurt|injured|killed|wounded|dead|died|hospitali[sz]ed)\b",
        False,
    ),
    Turn(
        "evacuated",
        r"\b(?:evacuat(?:ed|ion)|displaced|forced (?:from|out of) (?:\w+ )?homes?|fled (?:\w+ )?homes?|locked down|(?:in|on|under) lockdown)\b",
        r"\b(?:(?:allowed|able|permitted|began|started|told) (?:\w+ )?(?:to return|back|returning)|returned (?:to their )?homes?|all[- ]clear|lockdown (?:was|has been|had been) lifted)\b",
        False,
    ),
    Turn(
        "denied",
        r"\b(?:den(?:y|ies|ied|ying)|insist(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|rebuff(?:s|ed))\b",
        r"\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|own(?:s|ed) up|apologi[sz](?:es|ed|ing)|c[oa]me clean|plead(?:s|ed)? guilty)\b",
        True,
    ),
    Turn(
        "on trial",
        r"\b(?:on trial|stand(?:s|ing)? trial|accused of|charged with|indicted (?:on|for)|fac(?:es|ing) (?:\w+ ){0,4}charges?)\b",
        r"\b(?:convicted|acquitted|(?:found|pleaded|pled) (?:not )?guilty|cleared of|sentenced|exonerated|(?:charges?|case) (?:\w+ ){0,3}(?:dropped|dismissed|withdrawn|thrown out))\b",
        True,
    ),
    Turn(
        "undecided",
        r"\b(?:consider(?:s|ing)|weigh(?:s|ing)|mull(?:s|ing)|undecided|no decision|(?:not|n[’']t|yet to) (?:yet )?decided?)\b",
        r"\b(?:decid(?:es|ed)|opt(?:s|ed)|resolv(?:es|ed)|(?:chose|chosen|elected|voted|agreed) to|ruled out|made up (?:his|her|its|their) minds?|signed off)\b",
        False,
    ),
)
"""The first that fits decides what a claim tells."""

NO_FACT = "no|not|never|without|nor|neither|hardly|if|unless|whether|could|may|might|should"
"""Words before what is not told as a fact."""
NOT_SO = rf"(?:\b(?:{NO_FACT}|until|would)|n[’']t)\W+(?:\w+\W+){{0,2}}$"
"""Before a state that is not told as so."""
