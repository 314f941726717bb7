"""Around a number: what makes it no total of today, and whom or where it counts."""

from __future__ import annotations

NO_TOTAL = r"(?:\s+[\w-]+){0,2}?\s*\b(?:new|newly|latest|separate|fresh|other|others|extra|additional)\b"
"""Right behind a number that comes on top of others: 'nine new cases'."""
PART_OF = r"\s+of\s+(?:the|these|those|them|whom|which|us|my|our|his|her|their|its)\b"
"""Right behind a count that is part of another: 'two of the dead'. A share always is one: 'a third of its workers'."""
PARTIAL = (
    r"(?:\s+[\w-]+){1,2}?\s*(?:,|,?\s+and)\s+(?:an?|one|two|three|four|five|six|\d+|his|her|their)\s+(?:[\w-]+\s+)??"
)
"""Between a number of people and a word for more people: 'two women and a man' are three."""
BEFORE = (
    r"(?:\bup from|\bdown from|\bfrom|\bcompared (?:with|to)|\brecord of|\bprevious(?:ly)?|\bearlier|\binstead of"
    r"|\bmore than double|\bsince|\byear|\bgrade|\banother)\s+(?:the\s+|a\s+)?(?:about\s+|nearly\s+|just\s+|some\s+|only\s+)?$"
)
"""Right before a number that held earlier or counts nothing: 'up from 91 on Tuesday', 'year seven pupils'."""
USUAL = (
    r"\b(?:(?:in )?an? (?:average |normal |typical )?(?:year|month|week|day)|(?:every|each|per) (?:year|month|week|day)"
    r"|annually|yearly|alone|in the (?:past|last) (?:[\w-]+ ){0,3}(?:years|decades)|on average|normally|typically|usually)\b"
)
"""What happens again and again, or has happened over years, is no count of what is told."""
TOGETHER = r"\s+[\w-]+\s+and\s+([a-z]+)"
"""Right behind a number of people: 'twenty-five students and teachers'."""
FORESEEN = r"\b(?:will|would|won['’]t|worst-case|scenario|if)\b"
EXPECTED = r"\b(?:forecast(?:s|ed)?|predict(?:s|ed)?|expect(?:s|ed)?|anticipat(?:es|ed)|project(?:s|ed)|foresee(?:s|n)?|foresaw)\b"
"""Before a number that somebody thought likely."""
WORLDWIDE = (
    r"\b(?:worldwide|globally|around the (?:world|globe)|across the (?:world|globe)|the whole world|in the world"
    r"|(?:in|across|from) [\w-]+ countries|[\w-]+ countries (?:have|had)|world (?:total|toll)|global (?:total|toll|count))\b"
)
ELSEWHERE = r"\b(?:outside|beyond|except|apart from|other than|excluding)\s+(?:of\s+)?(?:the\s+)?$"
"""Right before a place that is left out: 'deaths outside Mexico'."""
CUT = (
    r",\s+(?:and|but|while|with|as|where|when|which|who|including|among|adding|bringing|up|down|most|mostly|all|three|two"
    r"|one|after|so)\b|;|:|\s+(?:while|whereas|as|including|after|but|amid|since|when|where|which|who)\s|\s[-–—]+\s|[()]"
)
"""Where the words that belong to a number end."""
HOLDS = (
    r"\b(?:can|could|able to|capable of|designed to|built to|will|would)\s+(?:carry|seat|hold|accommodate|fit|take)\b"
    r"|\b(?:seating|room for|capacity (?:of|for)|seats?)\s+(?:up to|as many as|for|about)?\b"
)
"""Before a number of people they tell how many there is room for; 'carrying 150 passengers' tells how many there were."""
RISEN = (
    r"\b(?:ris(?:en|es|e|ing)|rose|now|up from|doubl(?:ed|ing)|climb(?:ed|s)|grew|grown|increas(?:ed|es|ing)|jump(?:ed|s)"
    r"|reach(?:ed|es|ing)|bring(?:s|ing)|brought|taking|tak(?:en|es)|latest|soar(?:ed|s))\b"
)
"""With a total they say that it was less before."""
SAME_PLACE = {
    "Britain": "United Kingdom",
    "UK": "United Kingdom",
    "America": "United States",
    "US": "United States",
    "New York City": "New York",
}

STEPPED = "phase level stage category grade magnitude round chapter version step tier".split()
"""What has steps that go by number."""
PAID = frozenset("payment purchase price cost cash value sale deal stock share worth amount".split())
"""What an amount of money is called where somebody pays it for something."""
MONEY_TITLES = {
    **{"cost": "How much it cost", "fine": "What fine", "loss": "How much was lost", "damage": "How much damage"},
    **{"debt": "How much debt", "profit": "What profit", "revenue": "What revenue", "budget": "What budget"},
    **{"aid": "How much aid", "compensation": "How much compensation", "funding": "How much funding"},
    **{"investment": "How much was invested", "salary": "What salary", "reward": "What reward"},
}
"""Our own words for what an amount of money is; the others are 'How much money'."""

SUMS_BY_NAME = frozenset(MONEY_TITLES) | frozenset(
    "tax fee bail bond rent wage bonus grant loan pension bill toll ransom donation subsidy turnover income".split()
)
"""What an amount of money may be; of anything else it is the price or the worth."""

LED = r"\b(?:in|of|at|across|from|to|for|within|around|near)\s+(?:the\s+)?$"
