"""Words by which a count is sure or not, by which something comes to be known, and by which a measure lasts."""

from __future__ import annotations

SURE = ("confirmed", "verified", "proved", "proven")
UNSURE = (
    *("suspected", "unconfirmed", "likely", "probable", "probably", "possible", "possibly", "presumed", "feared"),
    *("believed", "thought", "alleged", "allegedly"),
)
"""Said of what is counted, before its noun or behind 'was': 'eight suspected cases', 'eight pupils were confirmed'."""
LEARNT = (
    r"\b(?<!not )(?<!n't )(?<!n’t )(?<!never )(?:shows?|showed|shown|found|finds|confirm(?:s|ed)?|reveal(?:s|ed)?|announced"
    r"|established|prov(?:es|ed)|ruled|decided|determined|concluded|turned out|has been set|have been set)\b"
)
"""By these what was open becomes known."""
OPEN_END = r"\b(?:until further notice|indefinitely|for the time being|until (?:it is )?safe)\b"
"""A measure without an end."""

_COMES_OUT = (
    "say|tell|told|comment|announce|disclose|reveal|release|publish|name|give|provide|explain|respond|answer|report"
    "|decide|determine|establish|identify|find|found|confirm|know|learn|set|rule|speak|make public|made public"
)
"""What makes a thing known."""
UNKNOWN = (
    r"\b(?:not (?:yet |been |immediately )*(?:announced|disclosed|provided|known|clear|confirmed|given|released"
    r"|determined|decided)|unclear|too early to|declined to (?:say|comment)"
    rf"|(?:has|have|had) yet to (?:publicly |officially |formally )?(?:be )?(?:{_COMES_OUT})\w{{0,2}}"
    r"|(?:is|are|was|were|remains?|remained) (?:still |\w+ly )?unknown"
    r"|no (?:word|details|indication)"
    r"|no (?:[\w-]+ ){0,2}(?:cause|motive|reason|explanation|date|time|venue|place|name|names|decision|timetable|schedule"
    r"|suspects?|link|successor|replacement|figure|price|terms)(?: \w+){0,5} (?:has|have|had) (?:yet |so far )?been (?:yet )?"
    r"(?:announced|given|released|disclosed|determined|established|identified|found|named|set|made public))\b"
)
