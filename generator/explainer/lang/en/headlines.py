"""Words that title case leaves small."""

from __future__ import annotations

SMALL = frozenset(
    """a an and as at but by for from if in into nor of off on onto or over out per so than that the to up upon via vs
    with yet amid after about against before between during under is are was be not his her its their""".split()
)
"""Articles, conjunctions and prepositions, and with some papers the forms of "be" and the possessives."""

ATTRIBUTES = (
    r"\b(?:sa(?:y|ys|id)|tells?|told|according to|claims?|claimed|alleg\w+|report(?:s|ed|edly)?|accus\w+|den(?:y|ies|ied)"
    r"|disput\w+|doubt\w*|question\w*|rumou?r\w*|hoax|fake|false|debunk\w*|not|no|never|may|might|could|unconfirmed"
    r"|suspect\w*|believed|feared|apparently|announce[sd]?|confirm(?:s|ed)?|officials?|sources?)\b|[?“\"‘]|n[’']t\b"
)
"""Words by which a headline leaves what it tells to somebody, or open."""
DENIES = (
    r"\b(?:not|never|hoax\w*|fake[ds]?|false(?:ly)?|bogus|untrue|satir\w+|spoof\w*|prank\w*|fabricat\w+|debunk\w*"
    r"|den(?:y|ies|ied)|doubt\w*|disput\w+|refut\w+|reject\w*|dismiss\w*)\b|n[’']t\b"
)
"""Words by which a headline tells that what it names is not so, or that somebody says it is not."""
POINTS_BACK = r"\b(?:this|these|those)\b"
"""Words that point at what was told before a headline, where nothing was."""
SECTIONS = (
    "live watch video photos pictures gallery analysis opinion comment editorial update updated exclusive breaking interview"
    " profile explainer timeline factbox podcast listen poll q&a"
)
"""Names of sections and forms before a headline's colon."""
FIRST_PERSON = r"(?<![“\"‘'])\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b(?!\.)"
"""Words of somebody who speaks, and whom a headline without a quotation does not name."""
